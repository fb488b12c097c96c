import BitextCore
import BitextUnicode

/// A piece of a block: bytes of the file as they stand, or what a stretch of the file stands for.
enum Piece: Hashable {
  case copied(TextRange)
  case decoded([UInt8], from: TextRange)

  var file: TextRange {
    switch self {
    case .copied(let range), .decoded(_, from: let range): range
    }
  }

  /// What is left of the piece after an offset of the file.
  func clipped(from offset: Int) -> Piece? {
    if file.lower >= offset { return self }
    guard case .copied(let range) = self, range.upper > offset else { return nil }
    return .copied(TextRange(offset, range.upper))
  }
}

extension [Piece] {
  /// Appends a piece, as one with the last where the file has them side by side.
  mutating func join(_ piece: Piece) {
    if case .copied(let range) = piece, case .copied(let before) = last,
      before.upper == range.lower
    {
      self[count - 1] = .copied(before.union(range))
    } else {
      append(piece)
    }
  }
}

/// A block before its text is written.
struct Draft: Hashable {
  var role: Role
  var level = 0
  var pieces: [Piece] = []
  /// Whether it may be the page's, or the program's that makes the page.
  var isDoubtful = false

  init(_ role: Role, level: Int = 0, pieces: [Piece] = [], isDoubtful: Bool = false) {
    self.role = role
    self.level = level
    self.pieces = pieces
    self.isDoubtful = isDoubtful
  }
}

/// Writes a document's text and the map back to the file.
///
/// What is written is in NFC and free of invisible characters; the map tells where they were.
struct TextBuilder {
  let file: [UInt8]
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var blocks: [Block] = []

  init(_ file: [UInt8]) { self.file = file }

  /// Writes a block after a blank line; one without any text leaves no trace in `blocks`.
  mutating func append(_ draft: Draft) {
    guard let first = draft.pieces.first else { return }
    if !text.isEmpty {
      write([10, 10], from: TextRange(first.file.lower, first.file.lower))
    }
    let start = text.count
    for piece in draft.pieces { append(piece) }
    let range = text.trimmed(TextRange(start, text.count))
    if range.isEmpty { return }
    blocks.append(Block(draft.role, range, level: draft.level, isDoubtful: draft.isDoubtful))
  }

  mutating func append(_ piece: Piece) {
    switch piece {
    case .copied(let range): appendClean(range)
    case .decoded(let bytes, let range):
      write(bytes.isClean ? bytes : bytes.cleaned, from: range)
    }
  }

  private mutating func write(_ bytes: [UInt8], from range: TextRange) {
    text += bytes
    map.append(length: bytes.count, from: range)
  }

  private mutating func copy(_ range: TextRange) {
    guard !range.isEmpty else { return }
    text += file[range.offsets]
    map.append(length: range.count, from: range)
  }

  private mutating func appendClean(_ range: TextRange) {
    guard var next = file.firstSuspect(in: range) else { return copy(range) }
    var start = range.lower
    while true {
      // A combining mark belongs to the letter before it.
      let cluster = TextRange(
        file.scalarStart(before: next, from: start), file.endOfSuspects(from: next, to: range.upper)
      )
      copy(TextRange(start, cluster.lower))
      appendCluster(cluster)
      start = cluster.upper
      guard let found = file.firstSuspect(in: TextRange(start, range.upper)) else { break }
      next = found
    }
    copy(TextRange(start, range.upper))
  }

  private mutating func appendCluster(_ cluster: TextRange) {
    let visible = file[cluster.offsets].withoutInvisible
    let composed = composed(visible) ?? visible
    if composed != visible {
      write(composed, from: cluster)
    } else if visible.count == cluster.count {
      copy(cluster)
    } else {
      var offset = cluster.lower
      while offset < cluster.upper {
        let end = file.scalarEnd(at: offset)
        if !file[offset..<end].isInvisible { copy(TextRange(offset, end)) }
        offset = end
      }
    }
  }
}
