import BitextReading

/// A kind of text of which there can be as much as one likes, in both languages: what people write
/// at length, and what has made some stage take longer than the text grew.
struct GrowingText {
  var name: String
  var format = Format.plain
  /// How many units the smallest text has.
  var start: Int
  /// Both texts, of so many units.
  var make: @Sendable (Int) -> (source: String, target: String)

  private init(
    _ name: String, _ format: Format = .plain, start: Int = 2000,
    making make: @escaping @Sendable (Int) -> (source: String, target: String)
  ) {
    (self.name, self.format, self.start, self.make) = (name, format, start, make)
  }

  /// One unit over and over.
  private init(
    _ name: String, _ format: Format = .plain, start: Int = 2000, repeating source: String,
    _ target: String
  ) {
    self.init(
      name, format, start: start,
      making: { (String(repeating: source, count: $0), String(repeating: target, count: $0)) })
  }

  /// Units that have their number in them.
  private init(
    _ name: String, _ format: Format = .plain, start: Int = 1000,
    counting unit: @escaping @Sendable (Int) -> (String, String)
  ) {
    self.init(
      name, format, start: start,
      making: { count in
        let units = (0..<count).map(unit)
        return (units.map(\.0).joined(), units.map(\.1).joined())
      })
  }

  static let kinds: [GrowingText] = [
    GrowingText("sentences", counting: { (sentence(english, $0), sentence(german, $0)) }),
    GrowingText(
      "paragraphs",
      counting: { (sentence(english, $0) + "\n\n", sentence(german, $0) + "\n\n") }),
    GrowingText(
      "a quarter missing",
      counting: {
        let isThere = !$0.isMultiple(of: 4)
        return (
          sentence(english, $0) + "\n\n", isThere ? sentence(german, $0) + "\n\n" : ""
        )
      }),
    GrowingText(
      "equal sentences", repeating: "The harbour was closed that day. ",
      "Der Hafen war an dem Tag zu. "),
    GrowingText("one figure", repeating: "17 ", "17 "),
    GrowingText("one word", repeating: "harbour ", "Hafen "),
    GrowingText("one date", repeating: "12 May 2025 ", "12. Mai 2025 "),
    GrowingText("one address", repeating: "http://a.b/c ", "http://a.b/c "),
    GrowingText("one placeholder", repeating: "{0} ", "{0} "),
    GrowingText("schemes", repeating: "://(", "://("),
    GrowingText("quotation marks", repeating: "\" ", "„ "),
    GrowingText("denials", repeating: "not ", "nicht "),
    GrowingText("figures", counting: { ("\(1000 + $0) ", "\(5000 + $0) ") }),
    GrowingText("links", .markdown, repeating: "[a](http://a.b/c) ", "[a](http://a.b/d) "),
    GrowingText("code", .markdown, repeating: "`a` ", "`b` "),
    GrowingText("setext headings", .markdown, repeating: "a\n===\n", "b\n===\n"),
    GrowingText("headings", .markdown, repeating: "# Harbour\n\n", "# Hafen\n\n"),
    GrowingText(
      "table rows", .markdown,
      counting: { number in
        let head = number == 0 ? "| a | b |\n|---|---|\n" : ""
        return (head + "| \(number) | x |\n", head + "| \(number) | y |\n")
      }),
    GrowingText(
      "footnotes", .markdown,
      counting: { number in
        (
          "Word[^\(number)] is here.\n\n[^\(number)]: Note.\n\n",
          "Wort[^\(number)] ist hier.\n\n[^\(number)]: Notiz.\n\n"
        )
      }),
    GrowingText("HTML paragraphs", .html, repeating: "<p>A harbour.</p>", "<p>Ein Hafen.</p>"),
    GrowingText(
      "HTML links", .html, repeating: "<a href=\"/x\">A</a> ", "<a href=\"/y\">B</a> "),
  ]

  private static let english = [
    "harbour", "council", "storm", "people", "winter", "wall", "school", "river", "market",
    "light",
  ]
  private static let german = [
    "Hafen", "Rat", "Sturm", "Leute", "Winter", "Mauer", "Schule", "Fluss", "Markt", "Licht",
  ]

  /// A sentence of words that the number alone chooses, the same ones in both languages.
  private static func sentence(_ words: [String], _ number: Int) -> String {
    let chosen = (0..<8).map { words[(number * 7 + $0 * ($0 + number % 5)) % words.count] }
    return "The " + chosen.joined(separator: " ") + " \(number). "
  }
}
