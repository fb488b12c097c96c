import BitextCore
import BitextHistory

/// Writes down what stands on one side of a bitext.
struct SideRecorder {
  private let side: Side
  private let paragraphs: [Range<Int>]
  private let findingPlaces: SidePlaces
  private let words: PassageWords
  private let keepsWords: Bool

  init(_ side: Side, keepsWords: Bool) {
    self.side = side
    self.keepsWords = keepsWords
    paragraphs = side.paragraphs
    findingPlaces = SidePlaces(side)
    words = PassageWords(side)
  }

  var places: PlaceIndex { findingPlaces.index }

  var file: PairRecord.File {
    PairRecord.File(path: PathName.shown(side.document.path), language: side.language)
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
    findingPlaces.places(Array(ranges.prefix(1)), of: finding, reading: nil).first.map { place in
      FindingRecord.Place(
        range: place.extent.range, line: place.extent.start.line,
        column: place.extent.start.column, excerpt: place.words)
    }
  }

  /// What fits of a stretch of text from its start on, with `…` behind if that is not all.
  private func beginning(_ range: TextRange) -> String {
    Excerpt(
      of: TextRange(range.lower, range.lower), in: range, of: side.document,
      columns: keepsWords ? Self.shownColumns : Self.keptColumns
    ).after
  }

  /// How much of a passage is shown at once.
  private static let shownColumns = 160
  /// How much of a passage is kept in files, of which there are many: enough to know it again.
  private static let keptColumns = 32
}
