import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct JSONContractTests {
  @Test func anAuditHasTheKeysOfItsSchema() throws {
    let json = try object(written(JSONReport()))
    #expect(json["schema"] as? String == "abgleich/audit/1")
    #expect(Set(json.keys) == ["failures", "pairs", "schema", "summary", "unpaired"])
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    #expect(Set(pair.keys) == ["beads", "findings", "paragraphs", "source", "target"])
    let side = ["language": "en", "path": "articles/bridge.en.md"]
    #expect(pair["source"] as? [String: String] == side)
    let finding = try #require((pair["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "confidence", "evidence", "fingerprint", "message", "rule", "severity", "source",
        "sourceExcerpt", "state", "target", "targetExcerpt", "unit",
      ])
    let paragraphs = try #require(pair["paragraphs"] as? [[String: Any]])
    #expect(Set(paragraphs[0].keys) == ["source", "sourceText", "target", "targetText"])
    #expect(Set(paragraphs[3].keys) == ["source", "sourceText", "target"])
    let text = try #require(paragraphs[0]["targetText"] as? [String: Any])
    #expect(Set(text.keys) == ["excerpt", "hashes", "line"])
    let evidence = ["sourceReading": "42", "targetReading": "24"]
    #expect(finding["evidence"] as? [String: String] == evidence)
    let unpaired = try #require(json["unpaired"] as? [[String: String]])
    #expect(
      unpaired == [
        [
          "language": "en", "path": "articles/locks.en.md", "severity": "warning", "state": "new",
        ]
      ])
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(
      summary as NSDictionary == [
        "pairs": 1, "clean": 0, "unpaired": 1, "failures": 1,
        "findings": ["error": 2, "warning": 3, "note": 0],
        "rules": [
          "missing-passage": 1, "number-mismatch": 1, "date-mismatch": 1, "duplicated-passage": 1,
          "unpaired-article": 1,
        ],
      ] as NSDictionary)
  }

  @Test func placesAreThoseOfTheFile() throws {
    let json = try object(written(JSONReport()))
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    let findings = try #require(pair["findings"] as? [[String: Any]])
    let places = try #require(findings[0]["target"] as? [[String: Int]])
    let place = try #require(places.first)
    let file = BridgeAudit.target.document.file
    let start = try #require(place["start"])
    let end = try #require(place["end"])
    #expect(String(decoding: file[start..<end], as: UTF8.self) == "24")
    #expect(place["line"] == 5)
    #expect(place["column"] == 31)
  }

  @Test func everyBeadSpellsItsSegmentsInTheFile() throws {
    var out: [UInt8] = []
    AlignmentJSON().write(BridgeAudit.bitext, to: &out)
    let json = try object(out)
    #expect(json["schema"] as? String == "abgleich/align/1")
    let beads = try #require(json["beads"] as? [[String: Any]])
    #expect(beads.count == BridgeAudit.bitext.beads.count)
    for (written, bead) in zip(beads, BridgeAudit.bitext.beads) {
      let ranges = try #require(written["source"] as? [[Int]])
      let words = ranges.map {
        String(decoding: BridgeAudit.source.document.file[$0[0]..<$0[1]], as: UTF8.self)
      }
      #expect(words == BridgeAudit.source.segments[bead.source].map(BridgeAudit.source.string))
    }
    #expect((beads[5]["target"] as? [[Int]]) == [])
  }

  @Test func aBeadSaysThatItMovedOnlyIfItDid() throws {
    var bitext = BridgeAudit.bitext
    bitext.beads[1].isMoved = true
    var out: [UInt8] = []
    AlignmentJSON().write(bitext, to: &out)
    let beads = try #require(try object(out)["beads"] as? [[String: Any]])
    #expect(beads.map { $0["moved"] as? Bool } == [nil, true] + Array(repeating: nil, count: 7))
  }

  @Test func segmentsStandInReadingOrder() throws {
    var out: [UInt8] = []
    SegmentJSON().write(BridgeAudit.target, to: &out)
    let json = try object(out)
    #expect(json["schema"] as? String == "abgleich/segment/1")
    #expect(Set(json.keys) == ["language", "path", "schema", "segments", "tokens"])
    let segments = try #require(json["segments"] as? [[String: Int]])
    #expect(segments.count == 10)
    let starts = segments.compactMap { $0["start"] }
    #expect(starts == starts.sorted())
  }

  @Test func pairsKeepTheirSchema() throws {
    let listing = PairListing(
      pairs: [.init(source: "a.en.md", target: "a.de.md", score: 0.98765, by: "content")],
      unpaired: [.init(path: "b\n.de.md", language: nil)])
    var out: [UInt8] = []
    PairJSON().write(listing, to: &out)
    #expect(
      String(decoding: out, as: UTF8.self) == """
        {"pairs":[
        {"by":"content","score":0.9877,"source":"a.en.md","target":"a.de.md"}],
        "schema":"abgleich/pair/1",
        "unpaired":[
        {"language":null,"path":"b\\n.de.md"}]}

        """)
    var text: [UInt8] = []
    PairText().write(listing, to: &text)
    #expect(
      String(decoding: text, as: UTF8.self) == """
        a.en.md -> a.de.md  content 0.99
        unpaired: b .de.md
        1 pair, 1 unpaired

        """)
  }

  @Test func keysAreSorted() throws {
    var align: [UInt8] = []
    AlignmentJSON().write(BridgeAudit.bitext, to: &align)
    var segment: [UInt8] = []
    SegmentJSON().write(BridgeAudit.source, to: &segment)
    let services = [
      written(SARIFReport(version: "1.2.3"), JudgedAudit.result),
      written(GitLabReport(), JudgedAudit.result), written(RDJSONReport(), JudgedAudit.result),
    ]
    for bytes in [written(JSONReport()), align, segment] + services {
      let sorted = try JSONSerialization.data(
        withJSONObject: try JSONSerialization.jsonObject(with: Data(bytes)),
        options: [.sortedKeys, .withoutEscapingSlashes])
      let keys = { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self).matches(of: /"([a-zA-Z\/$_1-]+)":/).map {
          String($0.1)
        }
      }
      #expect(keys(bytes) == keys([UInt8](sorted)))
    }
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (0.97, "0.97"), (0.123449, "0.1234"), (0.12345, "0.1235"),
    (0.99996, "1"), (-0.5, "-0.5"), (-0.00001, "0"), (1e-9, "0"), (123_456.7, "123456.7"),
    (0.0305, "0.0305"), (.infinity, nil), (.nan, nil), (1e300, nil),
  ])
  func numbersHaveFourDecimalsAndNoExponent(value: Double, text: String?) {
    #expect(JSONWriter.decimal(value) == text)
  }

  @Test func evidenceOfOneNameSharesAValue() throws {
    var result = BridgeAudit.result
    result.pairs[0].findings[0].evidence = [
      .init(.other("source"), "42"), .init(.other("source"), "43"),
    ]
    let json = try object(written(JSONReport(), result))
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    let finding = try #require((pair["findings"] as? [[String: Any]])?.first)
    #expect(finding["evidence"] as? [String: String] == ["source": "42; 43"])
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
