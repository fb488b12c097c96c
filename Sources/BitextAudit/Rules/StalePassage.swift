import BitextCore

extension Rule {
  /// A passage whose source was changed and whose rendering was not.
  ///
  /// Two versions of an article tell that and not one, so the rule itself finds nothing: the gate
  /// does, which has both.
  public static let stalePassage = Rule(
    "stale-passage",
    summary: "The source passage changed and its rendering did not.",
    rationale: """
      A correction in the original that nobody carries over leaves a translation that was right \
      yesterday. Found by `abgleich gate` alone, which compares with an older revision: the words \
      of the source passage differ, those of its rendering do not. Blanks, punctuation, link \
      targets and markup do not count; an edit that leaves the meaning (another spelling, a figure \
      in words, "don't" for "do not", a slip corrected) is a note; and a change that makes the \
      source agree with the translation is a repair. Carry the change over, or allow it where the \
      translation needs none.
      """,
    issueType: "non-conformance", errorType: "", severity: .error,
    examples: [
      Example(("The bridge opens in May.", "Die Brücke öffnet im Mai."))
    ]
  ) { _ in [] }
}
