import BitextCore

/// Builds the page of a pair.
struct PageBuilder {
  private let pair: AuditedPair
  private let layout: PageLayout
  private let labels: SentenceLabels
  private let findings: PageFindings

  init(_ pair: AuditedPair) {
    self.pair = pair
    layout = PageLayout(pair.bitext)
    labels = SentenceLabels(pair.bitext, layout)
    findings = PageFindings(pair, layout)
  }

  func view() -> PageView {
    let source = pair.bitext.source
    let target = pair.bitext.target
    return PageView(
      title: "\(source.document.path) → \(target.document.path)",
      source: SideView(path: source.document.path, language: source.language.code),
      target: SideView(path: target.document.path, language: target.language.code),
      counts: CountView.list(pair.count), aligned: AlignedCounts(pair.bitext).sentence,
      list: findings.views.isEmpty
        ? nil
        : FindingList(
          title: counted(findings.views.count, "finding"), findings: findings.views),
      general: findings.views(inRow: 0),
      rows: layout.rows.enumerated().map { row($1, number: $0 + 1) })
  }

  private func row(_ row: PageLayout.Row, number: Int) -> PageView.Row {
    PageView.Row(
      number: number, isAside: row.isAside,
      source: cell(
        row.source, pair.bitext.source, findings.source, labels.source, ids: ("s", "t"),
        isVoid: row.source.isEmpty && !row.isAside),
      target: cell(
        row.target, pair.bitext.target, findings.target, labels.target, ids: ("t", "s"),
        isVoid: row.target.isEmpty && !row.isAside),
      findings: findings.views(inRow: number))
  }

  private func cell(
    _ passages: [PageLayout.Passage], _ side: Side, _ marks: SideMarks,
    _ labels: [SentenceLabel?], ids: (own: String, other: String), isVoid: Bool
  ) -> PageView.Cell {
    let paragraphs = passages.map { passage in
      var markup = PassageMarkup(side.document, marks: marks.ofBlock[passage.block])
      for index in passage.segments {
        if passage.isAside {
          markup.append(side.asides[index].range)
        } else if let label = labels[index] {
          markup.append(
            side.segments[index].range, label, id: "\(ids.own)\(index)", otherSide: ids.other)
        } else {
          markup.append(side.segments[index].range)
        }
      }
      return PageView.Paragraph(
        side.document.blocks[passage.block].role, html: markup.finish())
    }
    return PageView.Cell(language: side.language.code, paragraphs: paragraphs, isVoid: isVoid)
  }
}

extension PageView.Paragraph {
  init(_ role: Role, html: String) {
    self.init(
      kind: role.rawValue.split(separator: " ").joined(separator: "-"),
      role: role.isPlain ? nil : role.rawValue, html: html)
  }
}

extension Role {
  /// Whether the look of such a block says by itself what it is.
  fileprivate var isPlain: Bool {
    switch self {
    case .title, .heading, .paragraph, .quotation, .listItem: true
    case .kicker, .lead, .caption, .tableCell, .dateline, .byline, .source, .tags, .chrome, .code:
      false
    }
  }
}
