import ArgumentParser
import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextReading

struct FindingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Whether findings are right as often as their confidences say.",
    discussion: """
      A SET is a folder with gold.json (known defects with kind and byte ranges) and \
      pairs/NAME.en.txt and pairs/NAME.de.txt. Notes and rules that the set knows nothing of are \
      not counted.
      """)

  @Argument(help: "Folders of pairs with known defects.")
  var sets: [String]

  /// The family of a finding, its confidence, and whether it is right.
  private typealias Outcome = (family: String?, confidence: Double, isRight: Bool)

  func run() async throws {
    let lexicon = SetOptions.lexicon()
    let aligner = Aligner(lexicon)
    let audit = Audit(lexicon: lexicon)
    var outcomes: [Outcome] = []
    for folder in sets {
      guard AlignmentSet.exists(folder) else {
        Console.tell("\(folder): there is no such set here, it is passed over")
        continue
      }
      let set = try DefectSet(folder: folder)
      let results = await mapInParallel(set.pairs) { pair in
        Result { try Self.outcomes(of: pair, in: set, at: folder, aligner, audit) }
      }
      for result in results { outcomes += try result.get() }
    }
    for (name, families) in Self.groups {
      let judged = outcomes.filter { families.isEmpty || families.contains($0.family) }
      let reliability = Reliability(judged.map { ($0.confidence, $0.isRight) })
      if reliability.count > 0 { Console.write(reliability.text(name, of: "findings")) }
    }
  }

  private static let groups: [(name: String, families: [String?])] = [
    ("missing", ["missing"]), ("added", ["added"]),
    ("duplicated, moved, untranslated", ["duplicate", "moved", "untranslated"]),
    ("quantities", ["number"]), ("all", []),
  ]

  private static func outcomes(
    of pair: DefectSet.Pair, in set: DefectSet, at folder: String, _ aligner: Aligner,
    _ audit: Audit
  ) throws -> [Outcome] {
    let side = { (language: Language) in
      try Analyser(language).analyse(
        Reader().read(path: "\(folder)/pairs/\(pair.pair).\(language.code).txt"))
    }
    let bitext = aligner.align(try side(.english), try side(.german))
    let judge = FindingJudge(set: set, pair: pair)
    return audit.findings(in: bitext).compactMap { finding in
      judge.isRight(finding).map {
        (FindingJudge.family(of: finding.rule), finding.confidence, $0)
      }
    }
  }
}
