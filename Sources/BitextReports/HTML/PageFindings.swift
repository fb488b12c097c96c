import BitextAudit
import BitextCore

/// The findings of a page: their numbers and anchors, their rows, and their marks in the text.
struct PageFindings {
  /// In the order of the audit.
  private(set) var views: [View] = []
  private(set) var marks: Sides<SideMarks>
  /// The indices of the findings by row; the first list holds those that stand in no row.
  private var byRow: [[Int]]
  /// The rows in which something is marked.
  private var foundRows: Set<Int> = []
  /// Of source and target.
  private let languages: [Language]

  init(_ pair: AuditedPair, _ layout: PageLayout) {
    let figures = AgreedFigures(pair.bitext, layout)
    let sides = pair.bitext.sides
    marks = Sides { half in
      SideMarks(
        sides[half], rows: layout.rowOfBlock(half, of: sides[half]), figures: figures.sides[half])
    }
    byRow = Array(repeating: [], count: layout.rows.count + 1)
    languages = sides.map(\.language).both
    let places = pair.bitext.places
    var anchors = UniqueNames()
    for finding in pair.findings {
      append(finding, places, anchor: anchors.name(Self.anchor(finding.fingerprint)))
    }
    for half in Half.allCases { marks[half].sort() }
  }

  /// The findings of a row, from 1; with 0, those that stand in no row.
  func views(inRow row: Int) -> [View] { byRow[row].map { views[$0] } }

  /// Whether a finding stands in a row, from 1, or points into it.
  func isFound(inRow row: Int) -> Bool { !byRow[row].isEmpty || foundRows.contains(row) }

  private mutating func append(_ finding: Finding, _ places: Sides<PlaceIndex>, anchor: String) {
    let number = views.count + 1
    let found = [Half.target, .source].flatMap { half in
      finding.places[half].map {
        (label: places[half].label(of: $0), row: marks[half].row(of: $0))
      }
    }
    let isGeneral = finding.unit == .article
    let row = isGeneral ? 0 : found.lazy.map(\.row).first { $0 > 0 } ?? 0
    byRow[row].append(views.count)
    let shown: [View] = found.map { label, other in
      ["label": label, "otherRow": other == row || other == 0 ? nil : other]
    }
    views.append(
      .finding(finding, number: number, anchor: anchor, places: shown, languages: languages))
    guard !isGeneral else { return }
    foundRows.formUnion(found.map(\.row))
    for half in Half.allCases { append(finding, half, number: number, anchor: anchor) }
  }

  private mutating func append(_ finding: Finding, _ half: Half, number: Int, anchor: String) {
    let places = finding.places[half]
    let isTwice = finding.rule == Rule.duplicatedPassage.name && places.count > 1
    let copies = isTwice ? places.map { marks[half].row(of: $0) } : []
    for range in places {
      marks[half].append(finding, at: range, number: number, anchor: anchor, copies: copies)
    }
  }

  private static func anchor(_ fingerprint: String) -> String {
    let letters = fingerprint.utf8.filter {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
    }
    return letters.isEmpty ? "finding" : String(decoding: letters, as: UTF8.self)
  }
}
