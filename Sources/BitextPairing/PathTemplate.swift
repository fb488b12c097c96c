import BitextCore

/// One half of a path pattern: literal text and holes.
///
/// A match is whole at its end and may begin at any folder, so that a template does not depend on
/// where the project lies; what stands before it has to be the same on both sides of a pair.
struct PathTemplate: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case literal([UInt8])
    /// A language mark, see `LanguageMark`.
    case language
    case hole(Hole)
  }

  /// A stretch in which the two versions of an article agree.
  struct Hole: Hashable, Sendable {
    var name: String

    static let path = Hole(name: "path")
    static let fileExtension = Hole(name: "ext")

    /// `{path}` crosses folders, `{ext}` stops at a dot, any other stays in its path component.
    func accepts(_ byte: UInt8) -> Bool {
      switch self {
      case .path: true
      case .fileExtension: byte != UInt8(ascii: "/") && byte != UInt8(ascii: ".")
      case _: byte != UInt8(ascii: "/")
      }
    }
  }

  /// One way in which a path fits.
  struct Match: Hashable, Sendable {
    /// What each element stands for, in the order of the elements.
    var ranges: [Range<Int>]
    var start: Int
  }

  let elements: [Element]
  let holes: Set<Hole>
  /// Whether a path that fits says by itself that it is in the language of this half.
  ///
  /// It does through a language mark, or through a folder or name part that the pattern spells
  /// out. A file that is named for nothing but a language (`it.md`) says so only beside another.
  let isTelling: Bool

  init(_ elements: [Element]) {
    self.elements = elements
    holes = Set(elements.compactMap { if case .hole(let hole) = $0 { hole } else { nil } })
    let literals = elements.flatMap {
      if case .literal(let bytes) = $0 { bytes } else { [UInt8]() }
    }
    isTelling =
      holes.contains { $0 != .fileExtension }
      && (elements.contains(.language)
        || literals.dropExtension().contains { $0.isASCIILetter })
  }

  static func + (first: PathTemplate, second: PathTemplate) -> PathTemplate {
    PathTemplate(first.elements + second.elements)
  }

  var hasMark: Bool { elements.contains(.language) }

  /// The matches, one for each folder at which the template can begin.
  ///
  /// Holes are as short and language marks as long as the rest allows.
  /// Takes O(elements x bytes) and O(bytes) for every match.
  func matches(of path: [UInt8], marking mark: LanguageMark) -> [Match] {
    let fits = fitting(path, mark)
    var starts = [0]
    // A path that begins further left takes in all others.
    if elements.first != .hole(.path) {
      starts += path.indices.filter { path[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
    }
    return starts.filter { fits[0, $0] }.map { walk(path, from: $0, mark, fits) }
  }

  /// The path that this template stands for with the holes of another template's match; marks
  /// are left as a zero byte.
  func filled(with match: Match, of other: PathTemplate, in path: [UInt8]) -> [UInt8] {
    var out = Array(path[..<match.start])
    for element in elements {
      switch element {
      case .literal(let bytes): out += bytes
      case .language: out.append(0)
      case .hole:
        if let index = other.elements.firstIndex(of: element) { out += path[match.ranges[index]] }
      }
    }
    return out
  }

  /// Where the last language mark of a match ends.
  func lastMark(in match: Match) -> Int? {
    elements.lastIndex(of: .language).map { match.ranges[$0].upperBound }
  }

  /// Whether the elements from `e` on match the path from `o` to its end, for all e and o.
  private func fitting(_ path: [UInt8], _ mark: LanguageMark) -> Table {
    var fits = Table(rows: elements.count + 1, columns: path.count + 1)
    fits[elements.count, path.count] = true
    for e in elements.indices.reversed() {
      for o in path.indices.reversed() {
        fits[e, o] =
          switch elements[e] {
          case .literal(let bytes):
            path[o] == bytes.first && path[o...].starts(with: bytes)
              && fits[e + 1, o + bytes.count]
          case .language: mark.ends(in: path, from: o).contains { fits[e + 1, $0] }
          case .hole(let hole):
            hole.accepts(path[o]) && (fits[e + 1, o + 1] || fits[e, o + 1])
          }
      }
    }
    return fits
  }

  private func walk(
    _ path: [UInt8], from start: Int, _ mark: LanguageMark, _ fits: Table
  ) -> Match {
    var ranges: [Range<Int>] = []
    var offset = start
    for (e, element) in elements.enumerated() {
      var end = offset
      switch element {
      case .literal(let bytes): end += bytes.count
      case .language:
        end = mark.ends(in: path, from: offset).last { fits[e + 1, $0] } ?? offset
      case .hole: repeat { end += 1 } while !fits[e + 1, end]
      }
      ranges.append(offset..<end)
      offset = end
    }
    return Match(ranges: ranges, start: start)
  }
}

/// A flat table of truth values.
private struct Table {
  private var cells: [Bool]
  private let columns: Int

  init(rows: Int, columns: Int) {
    cells = Array(repeating: false, count: rows * columns)
    self.columns = columns
  }

  subscript(row: Int, column: Int) -> Bool {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
}
