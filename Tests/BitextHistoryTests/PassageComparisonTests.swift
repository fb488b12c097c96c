import BitextCore
import Testing

@testable import BitextHistory

@Suite struct PassageComparisonTests {
  private static let bridge = """
    The bridge opens|Die Brücke öffnet
    It has 42 arches and two tracks|Sie hat 42 Bögen und zwei Gleise
    The mayor thanked the neighbours|Die Bürgermeisterin dankte den Nachbarn
    Nobody swims here|Hier schwimmt niemand
    """

  /// What changed in the passages, by the sides and the words that came and went.
  private func changes(_ old: String, _ new: String, keepsWords: Bool = true) -> [String] {
    PassageComparison(
      from: WrittenPassages.passages(old, keepsWords: keepsWords),
      to: WrittenPassages.passages(new, keepsWords: keepsWords)
    ).changes.map { change in
      let diffs = [change.source.diff, change.target.diff].compactMap { $0?.runs.marked }
      return "\(change.sides): \(diffs.joined(separator: " | "))"
    }
  }

  @Test(arguments: [
    ("", "", []),
    (
      "the neighbours", "the “fishermen”",
      ["source: The mayor thanked the [-neighbours-] {+“fishermen”+}"]
    ),
    ("zwei Gleise", "drei Gleise", ["target: … hat 42 Bögen und [-zwei-] {+drei+} Gleise"]),
    (
      "Nobody swims here|Hier schwimmt niemand", "Nobody fishes here|Hier angelt niemand",
      ["both: Nobody [-swims-] {+fishes+} here | Hier [-schwimmt-] {+angelt+} niemand"]
    ),
    (
      "Nobody swims here|Hier schwimmt niemand", "",
      ["both: [-Nobody swims here-] | [-Hier schwimmt niemand-]"]
    ),
    ("|Hier schwimmt niemand", "|", ["target: [-Hier schwimmt niemand-]"]),
    (
      "Nobody swims", "It rains often|Es regnet oft\nNobody swims",
      ["both: {+It rains often+} | {+Es regnet oft+}"]
    ),
    // Aligned otherwise, moved, or with other blanks: nothing that anybody has to look at.
    (
      "neighbours|Die Bürgermeisterin dankte den Nachbarn\nNobody swims here|Hier",
      "neighbours / Nobody swims here|Die Bürgermeisterin dankte den Nachbarn / Hier", []
    ),
    (
      "The bridge opens|Die Brücke öffnet\nIt has 42 arches and two tracks|Sie hat 42 Bögen und zwei Gleise",
      "It has 42 arches and two tracks|Sie hat 42 Bögen und zwei Gleise\nThe bridge opens|Die Brücke öffnet",
      []
    ),
  ]) func tellsWhatChanged(_ old: String, _ new: String, _ expected: [String]) {
    let text = old.isEmpty ? Self.bridge : Self.bridge.replacing(old, with: new)
    #expect(changes(Self.bridge, text) == expected)
  }

  @Test func keepsApartWhatCameAndWhatWentAtOnePlace() {
    let new = Self.bridge.replacing(
      "Nobody swims here|Hier schwimmt niemand",
      with:
        "A kiosk sells ice cream|Ein Kiosk verkauft Eis\nNobody swims there|Dort schwimmt niemand")
    #expect(
      changes(Self.bridge, new) == [
        "both: {+A kiosk sells ice cream+} | {+Ein Kiosk verkauft Eis+}",
        "both: Nobody swims [-here-] {+there+} | [-Hier-] {+Dort+} schwimmt niemand",
      ])
  }

  @Test(arguments: [
    ("It has 42 arches / and two tracks|Sie hat 42 Bögen und zwei Gleise", []),
    ("It has 42 arches / and two tracks|Sie hat 42 Bögen / und zwei Gleise", []),
    ("It has 42 arches|Sie hat 42 Bögen\nand two tracks|und zwei Gleise", []),
    ("It has 42 arches|Sie hat 42 Bögen und zwei Gleise\nand two tracks|", []),
    (
      "It has 42 arches / and three tracks|Sie hat 42 Bögen und zwei Gleise",
      ["source: … has 42 arches and [-two-] {+three+} tracks"]
    ),
  ]) func whereParagraphsEndDoesNotCount(_ new: String, _ expected: [String]) {
    let text = Self.bridge.replacing(
      "It has 42 arches and two tracks|Sie hat 42 Bögen und zwei Gleise", with: new)
    #expect(changes(Self.bridge, text) == expected)
    // Nor where they were joined.
    #expect(changes(text, Self.bridge).count == expected.count)
  }

  @Test func tellsTheSidesWithoutTheWords() {
    let new = Self.bridge.replacing("neighbours", with: "fishermen")
      .replacing("zwei Gleise", with: "drei Gleise")
    #expect(changes(Self.bridge, new, keepsWords: false) == ["target: ", "source: "])
  }

  /// As two files have it: the beginnings, and a hash of the rest.
  @Test func theSignOfACutIsNoWordToKnowAPassageBy() {
    func passages(_ beginnings: [String]) -> [PassageRecord] {
      beginnings.map { beginning in
        let half = PassageRecord.Half(
          ranges: [], hashes: [WordHash.hash(beginning)], line: 1, excerpt: beginning)
        return PassageRecord(source: half, target: half)
      }
    }
    let comparison = PassageComparison(
      from: passages(["Bürgermeisterin …", "Fährverbindung …"]),
      to: passages(["Hafenmeister …", "Fährverbindung … seit", "Bürgermeisterin …dankt"]))
    #expect(
      comparison.changes.map { [$0.source.old.excerpt, $0.source.new.excerpt] } == [
        ["", "Hafenmeister …"], ["Fährverbindung …", "Fährverbindung … seit"],
        ["Bürgermeisterin …", "Bürgermeisterin …dankt"],
      ])
  }

  @Test func staysQuickWhereNothingIsEqual() {
    let texts = ["alt", "neu"].map { word in
      (0..<1_000).map { "\(word) \($0)|\(word) \($0)" }.joined(separator: "\n")
    }
    let comparison = PassageComparison(
      from: WrittenPassages.passages(texts[0]), to: WrittenPassages.passages(texts[1]))
    #expect(comparison.changes.count == 1_000)
  }
}
