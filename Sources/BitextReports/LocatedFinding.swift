import BitextCore

/// A finding with its places in the files.
struct LocatedFinding {
  var finding: Finding
  /// The file that the finding is shown in: the target, since that is the text to repair, unless
  /// it stands only in the source.
  var path: String
  var source: [FindingPlace]
  var target: [FindingPlace]

  /// Where a reader should look first; nil for what is said of an article as a whole.
  var first: FindingPlace? { target.first ?? source.first }

  /// The other copies in the same file, then the places in the other language's file.
  var others: [FindingPlace] { Array((target + source).dropFirst()) }

  /// The places that a person is shown with their words, the source's first.
  var shown: [FindingPlace] {
    Array(source.prefix(Self.mostPlaces) + target.prefix(Self.mostPlaces))
  }

  /// What to say of the places that are not shown.
  var omission: String? { Self.omission(source.count + target.count - shown.count) }

  /// The evidence that is not told already, by the message or beside its place.
  ///
  /// Readings stand at their place; what kind of change it is, the message says in words, and most
  /// messages about a link say where it leads.
  var remarks: [Finding.Evidence] {
    finding.evidence.filter { evidence in
      switch evidence.kind {
      case .reading(.source): source.isEmpty
      case .reading(.target): target.isEmpty
      case .address: !finding.message.contains(evidence.value)
      case .change: false
      case _: true
      }
    }
  }

  /// The message, the places but the first with their words, and the evidence; a line each, safe
  /// to show.
  var lines: [String] {
    let others = others
    var lines = [VisibleText.of(finding.message)]
    lines += others.prefix(Self.mostPlaces).map { "\($0.label): \($0.words)" }
    if let omission = Self.omission(others.count - Self.mostPlaces) { lines.append(omission) }
    return lines + finding.evidence.map { VisibleText.of("\($0.label): \($0.value)") }
  }

  /// How many places of a file are told with their words.
  private static let mostPlaces = 4

  private static func omission(_ count: Int) -> String? {
    count > 0 ? "and \(counted(count, "more place"))" : nil
  }
}

/// Finds the places of the findings of one bitext; built once a bitext.
struct FindingLocator {
  private let path: String
  private let sides: Sides<SidePlaces>

  init(_ bitext: Bitext) {
    path = bitext.target.document.path
    sides = bitext.sides.map { SidePlaces($0) }
  }

  func located(_ finding: Finding) -> LocatedFinding {
    let places = Sides { half in
      sides[half].places(
        finding.places[half], of: finding, reading: finding.evidence(of: .reading(half)))
    }
    return LocatedFinding(
      finding: finding, path: (places.target.first ?? places.source.first)?.path ?? path,
      source: places.source, target: places.target)
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
