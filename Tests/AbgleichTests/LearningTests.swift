import Foundation
import Testing

/// Corpora of two languages that no dictionary is installed for.
@Suite(.warmCache) struct LearningTests {
  private static let languages = ["--language-source", "es", "--language-target", "nl"]

  private static let subjects = [
    ("La alcaldesa", "De burgemeester"), ("El pescador", "De visser"),
    ("La maestra", "De onderwijzeres"), ("El carpintero", "De timmerman"),
    ("La abuela", "De grootmoeder"), ("El cartero", "De postbode"), ("La enfermera", "De zuster"),
  ]
  private static let actions = [
    ("compra una barca", "koopt een boot"), ("busca la ventana", "zoekt het raam"),
    ("vende un sombrero", "verkoopt een hoed"), ("pinta el reloj", "schildert de klok"),
    ("limpia la bicicleta", "poetst de fiets"),
  ]
  private static let places = [
    ("detrás de la iglesia", "achter de kerk"), ("cerca del puente viejo", "bij de oude brug"),
    ("en el mercado", "op de markt"), ("junto al río", "naast de rivier"),
    ("antes de la cena", "voor het avondeten"), ("en su jardín", "in haar tuin"),
  ]

  /// Articles of ten sentences, in all of which but the last a figure makes sure what renders what.
  /// The last one's translation lacks the sixth.
  private func corpus() throws -> Scratch {
    let scratch = try Scratch()
    for article in 0..<9 {
      var texts = (source: [String](), target: [String]())
      for number in article * 10..<article * 10 + 10 {
        let (who, what, where_) = (
          Self.subjects[number * 5 % 7], Self.actions[number * 3 % 5], Self.places[number % 6]
        )
        let times = article == 8 ? ("", "") : (" \(number + 11) veces", " \(number + 11) keer")
        texts.source.append("\(who.0) \(what.0) \(where_.0)\(times.0).")
        texts.target.append("\(who.1) \(what.1) \(where_.1)\(times.1).")
      }
      if article == 8 { texts.target.remove(at: 5) }
      try scratch.write(texts.source.joined(separator: "\n\n") + "\n", to: "\(article).es.txt")
      try scratch.write(texts.target.joined(separator: "\n\n") + "\n", to: "\(article).nl.txt")
    }
    return scratch
  }

  private func learn(_ arguments: String..., in scratch: Scratch) throws -> Tool.Outcome {
    try Tool.run(["lexicon", "learn"] + arguments + Self.languages, in: scratch.folder)
  }

  @Test func findsWhatIsMissingWithoutADictionary() throws {
    let scratch = try corpus()
    let learned = try learn(".", "--output", "words.bin", in: scratch)
    #expect(learned.status == 0, "\(learned.errors)")
    #expect(learned.text.hasSuffix("from 9 pairs of articles\n"), "\(learned.text)")
    #expect(try missing(in: scratch).isEmpty)
    try scratch.write("learned: words.bin\n", to: ".abgleich.yml")
    #expect(try missing(in: scratch) == ["./8.es.txt"])
  }

  /// The sources of the passages that are surely missing.
  private func missing(in scratch: Scratch) throws -> [String] {
    let outcome = try Tool.run(
      ["audit", ".", "--format", "json"] + Self.languages, in: scratch.folder)
    let pairs = try outcome.json()["pairs"] as? [[String: Any]] ?? []
    return pairs.flatMap { pair in
      (pair["findings"] as? [[String: Any]] ?? []).filter {
        $0["rule"] as? String == "missing-passage" && $0["confidence"] as? Double ?? 0 > 0.9
      }.compactMap { _ in (pair["source"] as? [String: Any])?["path"] as? String }
    }
  }

  @Test func theSameArticlesMakeTheSameWords() throws {
    let scratch = try corpus()
    let paths = (0..<9).flatMap { ["\($0).es.txt", "\($0).nl.txt"] }
    for (name, paths) in [("a.bin", paths), ("b.bin", paths.reversed())] {
      let outcome = try Tool.run(
        ["lexicon", "learn", "--output", name] + paths + Self.languages, in: scratch.folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let files = try ["a.bin", "b.bin"].map { try Data(contentsOf: scratch.url($0)) }
    #expect(files[0] == files[1])
    #expect(files[0].starts(with: Data("abgleich words 1 es nl\n".utf8)))
  }

  @Test(arguments: [
    ("abgleich words 9 es nl\n", "words.bin: of version 9, and this abgleich reads version 1"),
    ("abgleich words 1 es nl\nxx", "words.bin: cut off or damaged"),
    ("terms", "words.bin: no file of learned words"),
  ]) func whatIsNoFileOfWordsIsToldSo(_ text: String, _ sentence: String) throws {
    let scratch = try corpus()
    try scratch.write(text, to: "words.bin")
    try scratch.write("learned: words.bin\n", to: ".abgleich.yml")
    let outcome = try Tool.run(["audit", "."] + Self.languages, in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }

  @Test func wordsOfOtherLanguagesAreNotUsed() throws {
    let scratch = try corpus()
    #expect(try learn(".", "--output", "words.bin", in: scratch).status == 0)
    try scratch.write("learned: words.bin\n", to: ".abgleich.yml")
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("words.bin: learned of “es” and “nl”; expected “en” and “de”"))
  }

  @Test func tooLittleTeachesNothing() throws {
    let scratch = try corpus()
    let outcome = try learn("0.es.txt", "0.nl.txt", "--output", "words.bin", in: scratch)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nothing learned from 1 pairs"))
  }

  @Test func saysOnceThatThereIsNoDictionary() throws {
    let scratch = try corpus()
    let outcome = try Tool.run(["audit", "."] + Self.languages, in: scratch.folder)
    #expect(outcome.errors.components(separatedBy: "no dictionary of es and nl").count == 2)
  }

  @Test func writesTheSameWhateverTheOrder() throws {
    let scratch = try corpus()
    let paths = (0..<9).flatMap { ["\($0).es.txt", "\($0).nl.txt"] }
    let outcomes = try [paths, paths.reversed(), paths].map {
      try Tool.run(["audit", "--format", "json"] + $0 + Self.languages, in: scratch.folder).output
    }
    #expect(outcomes[0] == outcomes[1] && outcomes[0] == outcomes[2])
  }
}
