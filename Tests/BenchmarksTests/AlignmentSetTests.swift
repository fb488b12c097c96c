import Foundation
import Testing

@testable import Benchmarks

@Suite struct AlignmentSetTests {
  static let shared = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/align/noisy").path()

  /// A set of one article, in a folder of its own.
  private func withSet<Result>(
    sentences: String = "Die Brücke ist alt.\nEin Boot fährt.\nNiemand winkt.\n",
    _ body: (String) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "bridge.en.txt": "The bridge is old. A boat passes.\n\nNobody waves.\n",
      "bridge.de.txt": "Die Brücke ist alt.\n\nEin Boot fährt. Niemand winkt.\n",
      "bridge.en.sent": "The bridge is old.\nA boat passes.\nNobody waves.\n",
      "bridge.de.sent": sentences,
      "bridge.json": """
      {"id": "bridge", "source_lang": "en", "target_lang": "de",
       "beads": [{"source": [[0, 18]], "target": [[0, 20]], "kind": "match"},
                 {"source": [[19, 33]], "target": [[22, 38]], "kind": "match"},
                 {"source": [[35, 48]], "target": [[39, 53]], "kind": "swap"}],
       "sents": {"source": [[0, 18], [19, 33], [35, 48]],
                 "target": [[0, 20], [22, 38], [39, 53]]}}
      """,
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return try await body(folder.path())
  }

  @Test(arguments: AlignmentSet.Mode.allCases)
  func tiesSegmentsToGoldLines(_ mode: AlignmentSet.Mode) async throws {
    let set = try await withSet { try await AlignmentSet(folder: $0, mode: mode) }
    let sample = try #require(set.samples.first)
    #expect(sample.id == "bridge")
    #expect(sample.sentences == 6)
    #expect(sample.gold.sourceParts.map { $0.map(\.line) } == [[0], [1], [2]])
    #expect(sample.gold.targetParts.map { $0.map(\.line) } == [[0], [1], [2]])
    #expect(sample.gold.swapped == [LineBead(source: [2], target: [2])])
    let beads = (0..<3).map { Example.bead($0..<$0 + 1, $0..<$0 + 1) }
    #expect(AlignmentScorer(sample.gold).tally(beads).strict.f1 == 1)
  }

  @Test func saysWhichFileHasLinesTooFew() async throws {
    await #expect(throws: SetError.self) {
      try await withSet(sentences: "Die Brücke ist alt.\n") {
        _ = try await AlignmentSet(folder: $0, mode: .segmented)
      }
    }
  }

  @Test func passesOverASetThatIsNotThere() async throws {
    let sets = try await SetOptions.read(["no/such/folder"], [.raw])
    #expect(sets.isEmpty)
  }

  @Test func repeatsArticlesUnderOtherNames() async throws {
    try await withSet { folder in
      let text = "In 2019 Marlene Voss sailed to Bremen.\n"
      for language in ["en", "de"] {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/bridge.\(language).txt"))
      }
      let set = try await AlignmentSet(folder: folder, mode: .raw)
      let long = LongText(set.samples, segments: 3)
      #expect(
        String(decoding: long.source, as: UTF8.self)
          == """
          In 2019 Marlene Voss sailed to Bremen.


          In 3019 Marleneda Vossda sailed to Bremenda.


          In 4019 Marlenefa Vossfa sailed to Bremenfa.



          """)
      #expect(long.source == long.target)
      #expect(LongText.article(at: 0, long.sourceEnds) == 0)
      #expect(LongText.article(at: long.sourceEnds[0], long.sourceEnds) == 1)
    }
  }

  @Test(.enabled(if: AlignmentSet.exists(shared), "the development data is not here"))
  func readsTheDevelopmentData() async throws {
    let set = try await AlignmentSet(folder: Self.shared, mode: .segmented)
    #expect(set.name == "noisy")
    #expect(set.samples.count > 40)
    let gold = set.samples.map { AlignmentScorer($0.gold).tally([]) }.sum()
    #expect(gold.strict.recall.hits == 0)
    #expect(gold.null.recall.hits == gold.null.recall.total)
  }
}
