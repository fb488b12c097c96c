import BitextAudit
import BitextCore

/// Builds the page of a pair.
struct PageBuilder {
  private let pair: AuditedPair
  private let layout: PageLayout
  private let labels: SentenceLabels
  private let findings: PageFindings
  /// For each row, from 0, whether a bead of it crosses others.
  private let movedRows: Set<Int>

  init(_ pair: AuditedPair) {
    self.pair = pair
    layout = PageLayout(pair.bitext)
    labels = SentenceLabels(pair.bitext, layout)
    findings = PageFindings(pair, layout)
    let rowOfBlock = layout.rowOfBlock(.source, of: pair.bitext.source)
    movedRows = Set(
      pair.bitext.beads.filter { $0.isMoved && !$0.source.isEmpty }.map { bead in
        rowOfBlock[pair.bitext.source.segments[bead.source.lowerBound].block] - 1
      })
  }

  /// `ways` leads to other pages; nil for a page that stands alone.
  func view(ways: PageWays? = nil) -> View {
    let source = pair.bitext.source
    let target = pair.bitext.target
    let stretches = Stretch.all(of: layout.rows) { !findings.isFound(inRow: $0 + 1) }
    return [
      "title": "\(source.document.path) → \(target.document.path)",
      "styles": [View(PageAsset.style), View(PageAsset.pairStyle)],
      "script": View(PageAsset.pairScript),
      "ways": ways?.view,
      "source": View.side(source),
      "target": View.side(target),
      "counts": View.counts(pair.count),
      "aligned": AlignedCounts(pair.bitext).sentence,
      "unjudged": Unjudged.sentences(pair.unjudged).map { ["text": $0] as View },
      "list": FindingList(pair.findings, findings.views).view,
      "general": findings.views(inRow: 0),
      "hasStretches": stretches.contains { $0.isClean },
      "stretches": stretches.map { stretch in
        [
          "fold": stretch.summary,
          "rows": stretch.rows.map { row(layout.rows[$0], number: $0 + 1) },
        ] as View
      },
      "handbook": handbook,
    ]
  }

  /// What the handbook says of the rules that spoke.
  private var handbook: [View] {
    let rules = Set(pair.findings.map(\.rule))
    return AllRules.rules.filter { rules.contains($0.name) }.map {
      ["name": $0.name, "summary": $0.summary, "rationale": $0.rationale]
    }
  }

  private func row(_ row: PageLayout.Row, number: Int) -> View {
    let notes = findings.views(inRow: number)
    let isPaired = !row.isAside && !row.source.isEmpty && !row.target.isEmpty
    return [
      "number": number, "isAside": row.isAside, "isOne": isPaired && labels.isBare(row),
      "cover": findings.isFound(inRow: number) ? nil : cover(row),
      "source": cell(row, .source),
      "glyph": RowGlyph(row, isMoved: movedRows.contains(number - 1)).view,
      "target": cell(row, .target),
      "notes": notes.isEmpty ? nil : ["findings": notes] as View,
    ]
  }

  /// The line that stands for what belongs to the page while it is folded; nil for other rows.
  private func cover(_ row: PageLayout.Row) -> String? {
    guard row.isFurniture else { return nil }
    let words = row.passages.map(with: pair.bitext.sides) { passages, side -> String? in
      guard let passage = passages.first else { return nil }
      let range = side.document.blocks[passage.block].range
      let excerpt = Excerpt(of: range, in: range, of: side.document, columns: 32).focus
      return passages.count > 1 && !excerpt.hasSuffix("…") ? excerpt + " …" : excerpt
    }.both.compactMap(\.self)
    return "site chrome: " + words.joined(separator: " / ")
  }

  private func cell(_ row: PageLayout.Row, _ half: Half) -> View {
    let (passages, side) = (row.passages[half], pair.bitext.sides[half])
    let (marks, labels) = (findings.marks[half], labels.sides[half])
    let ids = Sides("s", "t")
    let paragraphs: [View] = passages.map { passage in
      var markup = PassageMarkup(
        side.document, marks: marks.ofBlock[passage.block],
        figures: marks.figuresOfBlock[passage.block])
      for index in passage.segments {
        if passage.isAside {
          markup.append(side.asides[index].range)
        } else if let label = labels[index] {
          markup.append(
            side.segments[index].range, label, id: "\(ids[half])\(index)",
            otherSide: ids[half.other])
        } else {
          markup.append(side.segments[index].range)
        }
      }
      let role = side.document.blocks[passage.block].role
      return [
        "kind": role == .paragraph ? nil : role.className,
        "role": role.isPlain ? nil : role.rawValue,
        "html": markup.finish(),
      ]
    }
    return [
      "language": side.language.code, "paragraphs": paragraphs,
      // Beside what was set apart, nothing is missing.
      "isVoid": passages.isEmpty && !row.isAside,
    ]
  }
}
