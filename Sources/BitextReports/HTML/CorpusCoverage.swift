import BitextCore

/// How much of a corpus found its counterpart.
struct CorpusCoverage {
  private struct Share {
    var name: String
    var part = 0
    var whole = 0
  }

  private var articles = Share(name: "articles paired")
  private var paragraphs = Share(name: "paragraphs aligned")
  private var sentences = Share(name: "sentences aligned")

  init(_ result: AuditResult) {
    articles.part = 2 * result.pairs.count
    articles.whole = articles.part + result.unpaired.count
    for pair in result.pairs {
      let counts = AlignedCounts(pair.bitext)
      for side in counts.sides.both {
        paragraphs.part += side.alignedParagraphs
        paragraphs.whole += side.paragraphs
        sentences.part += side.alignedSegments
        sentences.whole += side.segments
      }
    }
  }

  /// Empty where there is nothing to cover.
  var views: [View] {
    [articles, paragraphs, sentences].filter { $0.whole > 0 }.map { share in
      [
        "name": share.name, "part": share.part, "whole": share.whole,
        "share": 100 * share.part / share.whole,
      ]
    }
  }
}
