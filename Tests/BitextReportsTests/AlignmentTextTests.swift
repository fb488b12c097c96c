import BitextCore
import Testing

@testable import BitextReports

@Suite struct AlignmentTextTests {
  @Test(arguments: [40, 60, 80, 132])
  func staysWithinTheColumns(columns: Int) {
    for bitext in [BridgeAudit.tied, HostileAudit.result.pairs[0].bitext, LongSentence.bitext] {
      for line in lines(bitext, columns: columns) {
        #expect(DisplayWidth.of(line) <= columns, "\(line)")
      }
    }
  }

  @Test func namesTheWordsThatAreTiedAndHow() {
    let lines = lines(BridgeAudit.tied)
    #expect(lines.contains("  links: Müller = Müller, Bridge ~ Brücke, 130 = 130"))
    #expect(lines.contains { $0.hasSuffix("railway tracks + Gleise") })
    #expect(lines.contains { $0.contains("engineer ≈ Ingenieurin") })
    #expect(lines.last?.hasPrefix("links: = same, ~ dictionary") == true)
  }

  @Test func breaksBetweenTiesAndNotInsideOfThem() {
    let links = lines(LongSentence.bitext).drop { !$0.hasPrefix("  links:") }
      .prefix { !$0.isEmpty }
    #expect(links.count > 100)
    for line in links {
      #expect(line.wholeMatch(of: /( {9}|  links: )(word\d+ ≈ Wort\d+(, |,?$))+/) != nil)
    }
  }

  @Test func saysThatNothingTiesABeadAndNothingOfANullBead() {
    var bitext = BridgeAudit.tied
    bitext.links = []
    let text = lines(bitext)
    #expect(text.count { $0 == "  links: none" } == bitext.beads.count { !$0.isNull })
  }

  @Test func nothingActsOnATerminal() {
    let text = lines(HostileAudit.result.pairs[0].bitext).joined()
    #expect(!text.unicodeScalars.contains(where: VisibleText.isUnsafe))
  }

  @Test(arguments: [
    (0.98, "98 %"), (1, "100 %"), (0.9999, "> 99 %"), (0, "0 %"), (0.0001, "< 1 %"),
    (-3, "0 %"), (Double.nan, "?"), (.infinity, "?"),
  ])
  func doesNotRoundUpToCertainty(probability: Double, words: String) {
    var bead = Bead(0..<1, 0..<1)
    bead.probability = probability
    #expect(bead.sureness == words)
  }

  private func lines(_ bitext: Bitext, columns: Int = 80) -> [String] {
    var bytes: [UInt8] = []
    AlignmentText(columns: columns).write(bitext, to: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init).dropLast()
  }
}
