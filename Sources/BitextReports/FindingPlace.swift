import BitextCore

/// One place of a finding in one of the two files.
struct FindingPlace {
  /// As the document is called.
  var path: String
  var language: Language
  /// Offsets in the document's text.
  var range: TextRange
  var extent: Extent
  /// How the figure or word here was read; nil if nothing else than it says.
  var reading: String?
  /// Whether the place is all of the sentences that it stands in.
  var isWhole: Bool
  /// Whether the words are only where to look, and not what the finding is about.
  var isContext: Bool
  /// Whether another place of the same file comes first.
  var isFurther: Bool
  /// Whether a place that comes first has the same words.
  var isCopy: Bool

  fileprivate let passages: Passages

  /// `path:line:column`, safe to show.
  var label: String {
    "\(VisibleText.of(path)):\(extent.start.line):\(extent.start.column)"
  }

  /// Language and line, `de 12`, safe to show; of a further place `also de 12`.
  var lineLabel: String {
    let code = TextWrapping.head(of: TerminalText.of(language.code), columns: 8)
    return "\(isFurther ? "also " : "")\(code) \(extent.start.line)"
  }

  /// The words around the place with the place in `⟦…⟧`, unless it only says where to look; safe
  /// to show.
  var words: String {
    let excerpt = excerpt(columns: 120)
    let focus = isContext ? excerpt.focus : "⟦\(excerpt.focus)⟧"
    return excerpt.before + focus + excerpt.after
  }

  /// The words around the place, safe to show.
  func excerpt(columns: Int) -> Excerpt { passages.excerpt(of: range, columns: columns) }
}

/// Finds the places of the findings of one side; built once a side.
struct SidePlaces {
  let index: PlaceIndex
  private let side: Side
  private let passages: Passages

  init(_ side: Side) {
    self.side = side
    index = PlaceIndex(side.document)
    passages = Passages(side)
  }

  /// The places of a finding, of which `ranges` are those on this side.
  func places(_ ranges: [TextRange], of finding: Finding, reading: String?) -> [FindingPlace] {
    let text = side.document.text
    let first = ranges.first.map { text[$0.offsets] } ?? []
    return ranges.enumerated().map { number, range in
      let words = text[range.offsets]
      let isRead = number == 0 && reading.map { !words.elementsEqual($0.utf8) } == true
      return FindingPlace(
        path: side.document.path, language: side.language, range: range,
        extent: index.extent(of: range), reading: isRead ? reading : nil,
        isWhole: passages.isWhole(range), isContext: passages.isContext(range, of: finding),
        isFurther: number > 0, isCopy: number > 0 && words == first, passages: passages)
    }
  }
}
