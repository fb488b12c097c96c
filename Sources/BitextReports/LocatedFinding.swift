import BitextCore

/// A finding with its places in the files, the one to look at first set apart.
struct LocatedFinding {
  struct Place {
    /// As the document is called.
    var path: String
    var language: Language
    var extent: Extent
    /// The words around the place, safe to show.
    var words: String

    /// `path:line:column`, safe to show.
    var label: String {
      "\(VisibleText.of(path)):\(extent.start.line):\(extent.start.column)"
    }
  }

  var finding: Finding
  /// The file that the finding is shown in: the target, since that is the text to repair, unless
  /// it stands only in the source.
  var path: String
  /// Nil for what is said of an article as a whole.
  var first: Place?
  /// The other copies in the same file, then the places in the other language's file.
  var others: [Place]

  /// The message, the other places with their words and the evidence; a line each, safe to show.
  var lines: [String] {
    var lines = [VisibleText.of(finding.message)]
    lines += others.prefix(Self.mostPlaces).map { "\($0.label): \($0.words)" }
    let omitted = others.count - Self.mostPlaces
    if omitted > 0 { lines.append("and \(counted(omitted, "more place"))") }
    return lines + finding.evidence.map { VisibleText.of("\($0.label): \($0.value)") }
  }

  /// How many places besides the first are told with their words.
  private static let mostPlaces = 4
}

/// Finds the places of the findings of one bitext.
private struct FindingLocator {
  private let bitext: Bitext
  private let places: BitextPlaces
  private let source: Passages
  private let target: Passages

  init(_ bitext: Bitext) {
    self.bitext = bitext
    places = BitextPlaces(bitext)
    source = Passages(bitext.source)
    target = Passages(bitext.target)
  }

  func located(_ finding: Finding) -> LocatedFinding {
    let all =
      finding.target.map { place($0, finding, bitext.target, places.target, target) }
      + finding.source.map { place($0, finding, bitext.source, places.source, source) }
    return LocatedFinding(
      finding: finding, path: all.first?.path ?? bitext.target.document.path, first: all.first,
      others: Array(all.dropFirst()))
  }

  private func place(
    _ range: TextRange, _ finding: Finding, _ side: Side, _ places: PlaceIndex,
    _ passages: Passages
  ) -> LocatedFinding.Place {
    LocatedFinding.Place(
      path: side.document.path, language: side.language, extent: places.extent(of: range),
      words: passages.marked(range, of: finding, columns: 120))
  }
}

extension AuditedPair {
  /// The findings that are asked for with their places, in their order.
  func located(where isWanted: (Finding) -> Bool = { _ in true }) -> [LocatedFinding] {
    let wanted = findings.filter(isWanted)
    // To look for places takes a look at both files.
    if wanted.isEmpty { return [] }
    let locator = FindingLocator(bitext)
    return wanted.map { locator.located($0) }
  }
}
