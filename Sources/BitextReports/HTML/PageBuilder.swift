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

  func view() -> View {
    let source = pair.bitext.source
    let target = pair.bitext.target
    return [
      "title": "\(source.document.path) → \(target.document.path)",
      "style": View.style,
      "source": View.side(source),
      "target": View.side(target),
      "counts": View.counts(pair.count),
      "aligned": AlignedCounts(pair.bitext).sentence,
      "list": View.list(counted(findings.views.count, "finding"), findings.views),
      "general": findings.views(inRow: 0),
      "rows": layout.rows.enumerated().map { row($1, number: $0 + 1) },
    ]
  }

  private func row(_ row: PageLayout.Row, number: Int) -> View {
    let source = pair.bitext.source
    let target = pair.bitext.target
    let cells = [
      cell(row.source, source, findings.source, labels.source, ids: ("s", "t"), row.isAside),
      cell(row.target, target, findings.target, labels.target, ids: ("t", "s"), row.isAside),
    ]
    return [
      "number": number, "isAside": row.isAside, "cells": cells,
      "findings": findings.views(inRow: number),
    ]
  }

  private func cell(
    _ passages: [PageLayout.Passage], _ side: Side, _ marks: SideMarks,
    _ labels: [SentenceLabel?], ids: (own: String, other: String), _ isAside: Bool
  ) -> View {
    let paragraphs: [View] = passages.map { passage in
      var markup = PassageMarkup(
        side.document, marks: marks.ofBlock[passage.block],
        figures: marks.figuresOfBlock[passage.block])
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
      let role = side.document.blocks[passage.block].role
      return [
        "kind": role.className,
        "role": role.isPlain ? nil : role.rawValue,
        "html": markup.finish(),
      ]
    }
    return [
      "language": side.language.code, "paragraphs": paragraphs,
      // Beside what was set apart, nothing is missing.
      "isVoid": passages.isEmpty && !isAside,
    ]
  }
}
