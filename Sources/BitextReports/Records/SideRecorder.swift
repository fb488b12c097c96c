import BitextCore
import BitextHistory

/// Writes down what stands on one side of a bitext.
struct SideRecorder {
  let places: PlaceIndex
  private let side: Side
  private let paragraphs: [Range<Int>]
  private let passages: Passages
  private let words: PassageWords
  private let keepsWords: Bool

  init(_ side: Side, keepsWords: Bool) {
    self.side = side
    self.keepsWords = keepsWords
    places = PlaceIndex(side.document)
    paragraphs = side.paragraphs
    passages = Passages(side)
    words = PassageWords(side)
  }

  var file: PairRecord.File {
    PairRecord.File(path: side.document.path, language: side.language)
  }

  /// Some paragraphs, by their numbers.
  func half(_ numbers: [Int]) -> PassageRecord.Half {
    let runs = numbers.map { paragraphs[$0] }
    let ranges = runs.map(side.range)
    return PassageRecord.Half(
      ranges: ranges.map(side.document.fileRange), hashes: runs.map(words.hash),
      line: ranges.first.map { places.place(of: $0).position.line },
      excerpt: ranges.first.map(beginning) ?? "",
      words: keepsWords ? runs.flatMap(words.words) : nil)
  }

  /// The first of a finding's places on this side.
  func place(_ ranges: [TextRange], of finding: Finding) -> FindingRecord.Place? {
    guard let range = ranges.first else { return nil }
    let place = places.place(of: range)
    return FindingRecord.Place(
      range: place.range, line: place.position.line, column: place.position.column,
      excerpt: passages.marked(range, of: finding, columns: Self.findingColumns))
  }

  private func beginning(_ range: TextRange) -> String {
    Excerpt(
      of: range, in: range, of: side.document,
      columns: keepsWords ? Self.shownColumns : Self.keptColumns
    ).focus
  }

  /// How much is written down to show a finding by.
  private static let findingColumns = 96
  /// How much of a passage is shown at once.
  private static let shownColumns = 160
  /// How much of a passage is kept in files, of which there are many: enough to know it again.
  private static let keptColumns = 32
}
