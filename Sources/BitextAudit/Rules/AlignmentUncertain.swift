import BitextCore

extension Rule {
  /// A stretch of which nothing sure can be said.
  public static let alignmentUncertain = Rule(
    "alignment-uncertain",
    summary: "The two sides have too little in common here to be compared.",
    rationale: """
      Where a passage is rendered very freely, or another text stands in its place, a finding for \
      every sentence would be noise. It is said once for the stretch, and the other rules keep \
      quiet in it. Compare the stretch by reading. If two articles have nothing to do with each \
      other, or are editions of their own, that is one finding for the whole, an error.
      """,
    issueType: "uncategorized", errorType: "", severity: .note,
    examples: [
      Example(
        ("⟦Spring came late.", "⟦Der Hahn kräht."),
        ("Nobody minded.", "Das Heu ist drin."),
        ("There was time.⟧", "Es regnet nicht.⟧")
      ).aligned(with: 0.2),
      Example(
        ("Spring came late.", "Der Frühling kam spät."),
        ("Nobody minded.", "Keinen störte es."),
        ("There was time.", "Man hatte Zeit.")),
    ]
  ) { context in
    if let message = message(context.doubt) { return [wholeArticle(context.bitext, message)] }
    return context.uncertainStretches.map { stretch in
      let beads = context.bitext.beads[stretch]
      let sure = beads.reduce(0) { $0 + $1.probability } / Double(beads.count)
      return Finding(
        severity: .note, confidence: 1 - sure,
        message: "too little in common to compare what stands here", unit: .paragraph,
        source: context.bitext.source.place(of: beads.flatMap(\.source)),
        target: context.bitext.target.place(of: beads.flatMap(\.target)))
    }
  }

  private static func message(_ doubt: ArticleDoubt?) -> String? {
    switch doubt {
    case .unrelated: "the two have too little in common to be versions of one article"
    case .otherEdition: "much of each stands in it alone: the two are different editions"
    case .stub, nil: nil
    }
  }

  private static func wholeArticle(_ bitext: Bitext, _ message: String) -> Finding {
    Finding(
      severity: .error, confidence: Confidence.doubt, message: message,
      unit: .article, source: bitext.source.place(of: Array(bitext.source.segments.indices)),
      target: bitext.target.place(of: Array(bitext.target.segments.indices)))
  }
}

extension Side {
  /// One range from the first to the last of some segments, or none.
  fileprivate func place(of segments: [Int]) -> [TextRange] {
    guard let first = segments.min(), let last = segments.max() else { return [] }
    return [range(of: first..<last + 1)]
  }
}
