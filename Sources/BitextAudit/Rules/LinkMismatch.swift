extension Rule {
  /// A link that is missing, broken or leads elsewhere.
  public static let linkMismatch = Rule(
    "link-mismatch",
    summary: "A link is missing from the target, broken, or leads elsewhere.",
    rationale: """
      Nobody sees a wrong address until a reader follows it. Links are compared by where they \
      lead, paragraph by paragraph: variants of an address in another language (/en/ and /de/, \
      en.example.org, ?lang=de, a translated path) are the same, and the part behind # does not \
      count. A link that only the target has is noted.
      """,
    issueType: "markup", errorType: "broken-link", severity: .warning,
    examples: [
      Example(
        (
          "See [the report](https://a.example/en/reports/2021-05) for details.",
          "Näheres steht im [⟦Bericht⟧](https://a.example/de/reports/2021-06)."
        )),
      Example(
        (
          "See [the report](https://a.example/x) for details.",
          "Näheres steht im [⟦Bericht⟧](https://https://a.example/x)."
        )),
      Example(("Read [more](/en/bridge).", "[⟦Mehr⟧]() dazu.")),
      Example(
        (
          "Read [more](https://a.example/bridge).",
          "Lesen Sie [mehr⟦](⟧https://a.example/br ücke)."
        )),
      Example(
        ("Call [⟦the office⟧](https://a.example/office).", "⟦Rufen Sie im Büro an.⟧")),
      Example(
        (
          "Read [the story](/en/blog/2021-01-the-old-bridge/).",
          "Lesen Sie [⟦die Geschichte⟧](/de/blog/2021-01-the-old-bri)."
        )),
      Example(
        (
          "It is on www.bridge.example/plan today.",
          "Er steht heute auf ⟦www.brigde.example/plan⟧."
        )),
      Example(
        (
          "See [here](https://en.wiki.example/wiki/Bridge#History) and [there](/en/about-us).",
          "Siehe [hier](https://de.wiki.example/wiki/Br%C3%BCcke#Geschichte) und [da](/de/impressum)."
        )),
      Example(
        (
          "Open `https://user-name.host.example/x` today.",
          "Öffnen Sie heute `https://benutzer.host.example/x`."
        )),
      Example(
        (
          "Read [one](https://shop.example.com/list?lang=en) and [two](http://b.example/two).",
          "Erst [zwei](https://www.b.example/two/), dann [eins](https://shop.example.de/list?lang=de)."
        )),
      Example(
        (
          "Der [Plan](https://a.example/plan/7) steht im Netz.",
          "The [⟦plan⟧](https://a.example/plan/9) is online."
        )
      ).fromGerman,
    ]
  ) { LinkComparison($0).findings() }
}
