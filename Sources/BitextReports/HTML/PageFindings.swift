import BitextAudit
import BitextCore

/// The findings of a page: their numbers and anchors, their rows, and their marks in the text.
struct PageFindings {
  /// In the order of the audit.
  private(set) var views: [View] = []
  private(set) var source: SideMarks
  private(set) var target: SideMarks
  /// The indices of the findings by row; the first list holds those that stand in no row.
  private var byRow: [[Int]]
  /// The rows in which something is marked.
  private var foundRows: Set<Int> = []
  /// Of source and target.
  private let languages: [Language]

  init(_ pair: AuditedPair, _ layout: PageLayout) {
    let figures = AgreedFigures(pair.bitext, layout)
    source = SideMarks(
      pair.bitext.source, rows: layout.rowOfBlock(\.source, of: pair.bitext.source),
      figures: figures.source)
    target = SideMarks(
      pair.bitext.target, rows: layout.rowOfBlock(\.target, of: pair.bitext.target),
      figures: figures.target)
    byRow = Array(repeating: [], count: layout.rows.count + 1)
    languages = [pair.bitext.source.language, pair.bitext.target.language]
    let places = BitextPlaces(pair.bitext)
    var anchors = UniqueNames()
    for finding in pair.findings {
      append(finding, places, anchor: anchors.name(Self.anchor(finding.fingerprint)))
    }
    source.sort()
    target.sort()
  }

  /// The findings of a row, from 1; with 0, those that stand in no row.
  func views(inRow row: Int) -> [View] { byRow[row].map { views[$0] } }

  /// Whether a finding stands in a row, from 1, or points into it.
  func isFound(inRow row: Int) -> Bool { !byRow[row].isEmpty || foundRows.contains(row) }

  private mutating func append(_ finding: Finding, _ places: BitextPlaces, anchor: String) {
    let number = views.count + 1
    let found =
      finding.target.map { (label: places.target.label(of: $0), row: target.row(of: $0)) }
      + finding.source.map { (label: places.source.label(of: $0), row: source.row(of: $0)) }
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
    append(finding, at: finding.source, \.source, number: number, anchor: anchor)
    append(finding, at: finding.target, \.target, number: number, anchor: anchor)
  }

  private mutating func append(
    _ finding: Finding, at places: [TextRange], _ side: WritableKeyPath<PageFindings, SideMarks>,
    number: Int, anchor: String
  ) {
    let isTwice = finding.rule == Rule.duplicatedPassage.name && places.count > 1
    let copies = isTwice ? places.map { self[keyPath: side].row(of: $0) } : []
    for range in places {
      self[keyPath: side].append(
        finding, at: range, number: number, anchor: anchor, copies: copies)
    }
  }

  private static func anchor(_ fingerprint: String) -> String {
    let letters = fingerprint.utf8.filter {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
    }
    return letters.isEmpty ? "finding" : String(decoding: letters, as: UTF8.self)
  }
}
