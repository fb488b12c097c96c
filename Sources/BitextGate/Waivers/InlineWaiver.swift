import BitextCore

/// A comment in an article that allows what is found in a passage:
///
///     <!-- abgleich:allow number-mismatch: rounded on purpose -->
///
/// Several rules are written with commas between them. It is about the block that it stands in, or
/// else about the next one.
struct InlineWaiver: Hashable, Sendable {
  /// Where the comment begins in the file.
  var offset: Int
  var rules: [String]
  var reason: String
  /// The block that it is about; nil at the end of an article.
  var block: Int?
  /// The block before it, unless it stands in one.
  var before: Int?

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let word = Array("abgleich:allow".utf8)

  /// The comments of a document, in order; linear in the file.
  ///
  /// Throws the first that no one could act on: without a reason, or about what is no rule.
  static func all(in document: Document) throws(ProjectError) -> [InlineWaiver] {
    let file = document.file
    var waivers: [InlineWaiver] = []
    var places: BlockPlaces?
    var lines: LineIndex?
    var offset = 0
    while let start = file.firstOffset(of: opening, from: offset) {
      let inside = start + opening.count
      guard let end = file.firstOffset(of: closing, from: inside) else { break }
      offset = end + closing.count
      let text = file[inside..<end].drop { $0 <= 0x20 }
      guard text.starts(with: word) else { continue }
      if places == nil { places = BlockPlaces(document) }
      guard let place = places?.place(of: start) else { continue }
      let statement = String(decoding: text.dropFirst(word.count), as: UTF8.self)
      do throws(Misreading) {
        waivers.append(try InlineWaiver(statement, offset: start, place))
      } catch {
        if lines == nil { lines = LineIndex(file) }
        throw ProjectError(
          path: document.path, line: lines?.position(of: start).line, message: error.message)
      }
    }
    return waivers
  }

  private struct Misreading: Error { var message: String }

  private init(
    _ statement: String, offset: Int, _ place: BlockPlaces.Place
  ) throws(Misreading) {
    let parts = statement.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split { $0 == "," || $0.isWhitespace }.map(String.init)
    guard !names.isEmpty else {
      throw Misreading(message: "abgleich:allow without a rule; \(Self.expected)")
    }
    for name in names {
      if let message = RuleNames.check(name) { throw Misreading(message: message) }
    }
    let words = parts.dropFirst().joined().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else {
      throw Misreading(message: "abgleich:allow without a reason; \(Self.expected)")
    }
    self.offset = offset
    rules = names
    reason = words.joined(separator: " ")
    block = place.block
    before = place.before
  }

  private static let expected =
    "expected <!-- abgleich:allow number-mismatch: why that is right -->"
}

/// Tells which block of a document a place in its file belongs to.
struct BlockPlaces {
  struct Place {
    var block: Int?
    var before: Int?
  }

  private let document: Document
  private let ranges: [(range: TextRange, block: Int)]

  init(_ document: Document) {
    self.document = document
    ranges = document.blocks.indices
      .map { (document.fileRange(of: document.blocks[$0].range), $0) }
      .sorted { $0.0 < $1.0 }
  }

  /// The block around a comment or the next one; nil where the comment is itself text to read, as
  /// in an example of code.
  func place(of offset: Int) -> Place? {
    let next = ranges.partitionPoint { $0.range.lower > offset }
    guard next > 0, ranges[next - 1].range.contains(offset) else {
      return Place(
        block: next < ranges.count ? ranges[next].block : nil,
        before: next > 0 ? ranges[next - 1].block : nil)
    }
    let block = ranges[next - 1].block
    let text = document.text[document.blocks[block].range.offsets]
    if Array(text).firstOffset(of: Array("abgleich:allow".utf8), from: 0) != nil { return nil }
    return Place(block: block)
  }
}

extension [UInt8] {
  /// Where a needle stands first; linear for needles that do not repeat their first byte.
  fileprivate func firstOffset(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var offset = start
    while offset <= count - needle.count {
      if self[offset] == first, self[offset..<offset + needle.count].elementsEqual(needle) {
        return offset
      }
      offset += 1
    }
    return nil
  }
}
