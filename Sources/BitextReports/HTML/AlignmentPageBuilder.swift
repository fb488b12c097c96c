import BitextCore

/// Builds the page of an alignment.
struct AlignmentPageBuilder {
  private let bitext: Bitext
  private let layout: PageLayout
  private let beads: BeadLayout
  private let markup: Sides<BeadMarkup>
  private let shares: Sides<TiedShare>

  init(_ bitext: Bitext) {
    self.bitext = bitext
    layout = PageLayout(bitext)
    beads = BeadLayout(bitext, layout)
    let ties = WordTies(bitext)
    let sides = bitext.sides
    let content = sides.map { ContentWords($0.language) }
    markup = Sides { BeadMarkup(sides[$0], ties.sides[$0], content[$0]) }
    shares = Sides { TiedShare(sides[$0], ties.sides[$0], content[$0]) }
  }

  func view() -> View {
    let moved = bitext.beads.count(where: \.isMoved)
    return [
      "title": "\(bitext.source.document.path) → \(bitext.target.document.path)",
      "styles": [View(PageAsset.style), View(PageAsset.alignmentStyle)],
      "source": View.side(bitext.source),
      "target": View.side(bitext.target),
      "shapes": bitext.shapes.map { ["shape": $0.shape, "count": $0.count] as View },
      "moved": moved == 0 ? nil : moved,
      "aligned": AlignedCounts(bitext).sentence,
      "shares": shares.map(\.sentence).both.joined(separator: ", "),
      "legend": TokenLink.Evidence.all.enumerated().map { index, kind in
        ["kind": kind.rawValue, "label": kind.label, "number": index + 1] as View
      },
      "rows": layout.rows.enumerated().map { row($1, number: $0) },
    ]
  }

  private func row(_ row: PageLayout.Row, number: Int) -> View {
    let lines =
      row.isAside
      ? [aside(row)]
      : beads.lines(of: row, number: number).map { line in
        line.isPlace ? place(line) : bead(line, row: number)
      }
    return ["number": number + 1, "isAside": row.isAside, "lines": lines]
  }

  /// What was set apart from the article: no beads tie it.
  private func aside(_ row: PageLayout.Row) -> View {
    let cells = Sides { half -> View in
      let side = bitext.sides[half]
      let sentences = row.passages[half].map { passage in
        let sentences = side.asides[passage.segments].map(markup[half].plain)
        return ["kind": "paragraph", "html": sentences.joined(separator: " ")] as View
      }
      return ["passage": ["language": side.language.code, "sentences": sentences] as View]
    }
    return ["cells": cells.both]
  }

  private func bead(_ line: BeadLine, row: Int) -> View {
    let bead = bitext.beads[line.bead]
    let cells = Sides { half in
      cell(
        line.segments[half], half, isTied: !bead.isNull,
        line.elsewhere[half].map {
          pointer(id($0, half), beads.placements[half].row[$0], from: row)
        })
    }
    return [
      "id": "bead\(line.bead + 1)",
      "bead": [
        "shape": bead.shape, "score": JSONWriter.decimal((bead.score * 1000).rounded() / 1000),
        "sureness": bead.sureness, "isMoved": bead.isMoved,
      ] as View,
      "cells": cells.both,
    ]
  }

  /// Where sentences stand that are shown with their bead in another line.
  private func place(_ line: BeadLine) -> View {
    let half: Half = line.segments.target.isEmpty ? .source : .target
    let first = line.segments[half].first
    let home: View = [
      "pointer": pointer(
        "bead\(line.bead + 1)", beads.rowOfBead[line.bead],
        from: first.flatMap { beads.placements[half].row[$0] })
    ]
    let own = cell(line.segments[half], half, isTied: false, nil)
    return [
      "id": first.map { id($0, half) }, "isPlace": true,
      "cells": Sides(half, own: own, other: home).both,
    ]
  }

  /// What a segment is called on the page.
  private func id(_ segment: Int, _ half: Half) -> String {
    "\(half == .source ? "s" : "t")\(segment)"
  }

  /// A link to a line of the page, and words for where that is.
  private func pointer(_ id: String, _ row: Int?, from here: Int?) -> View {
    ["id": id, "where": row == here ? "elsewhere in this row" : "in row \((row ?? 0) + 1)"]
  }

  private func cell(_ segments: [Int], _ half: Half, isTied: Bool, _ elsewhere: View?) -> View {
    guard !segments.isEmpty else { return ["isVoid": true] }
    let (side, markup) = (bitext.sides[half], markup[half])
    let sentences = segments.map { index -> View in
      let segment = side.segments[index]
      let block = side.document.blocks[segment.block]
      let isFirst = segment.range.lower == block.range.lower
      return [
        // The sign of an item stands before its first sentence only.
        "kind": block.role == .listItem && !isFirst ? "paragraph" : block.role.className,
        "role": block.role.isPlain || !isFirst ? nil : block.role.rawValue,
        "html": isTied ? markup.tied(segment) : markup.plain(segment),
      ]
    }
    return [
      "passage": [
        "language": side.language.code, "isTied": isTied, "elsewhere": elsewhere,
        "sentences": sentences,
      ] as View
    ]
  }
}
