import BitextCore
import Testing

@testable import BitextAlignment

@Suite struct ParagraphBeadTests {
  private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, score: 1, probability: 1)
  }

  @Test func joinsWhatBeadsHoldTogether() throws {
    let source = try Fixture.side(["A first one.\nA second one.", "A third one."], .english)
    let target = try Fixture.side(["Ein erster.", "Ein zweiter.\nEin dritter."], .german)
    let beads = [bead(0..<1, 0..<1), bead(1..<2, 1..<2), bead(2..<3, 2..<3)]
    let paragraphs = ParagraphBead.derived(from: beads, Sides(source, target))
    #expect(paragraphs == [ParagraphBead(source: [0, 1], target: [0, 1])])
  }

  @Test func listsParagraphsWithoutCounterpartInTheirPlace() throws {
    let source = try Fixture.side(["One is here.", "Two is lost.", "Three is here."], .english)
    let target = try Fixture.side(["Eins ist hier.", "Neu ist dies.", "Drei ist hier."], .german)
    let beads = [bead(0..<1, 0..<1), bead(1..<2, 1..<1), bead(2..<2, 1..<2), bead(2..<3, 2..<3)]
    let paragraphs = ParagraphBead.derived(from: beads, Sides(source, target))
    #expect(
      paragraphs == [
        ParagraphBead(source: [0], target: [0]), ParagraphBead(source: [], target: [1]),
        ParagraphBead(source: [1], target: []), ParagraphBead(source: [2], target: [2]),
      ])
  }

  @Test func aSentenceThatStrayedDoesNotJoinLongParagraphs() throws {
    let long = Array(repeating: "This sentence is one of a great many others.", count: 9)
    let source = try Fixture.side([long.joined(separator: "\n"), "Last one."], .english)
    let target = try Fixture.side([long.joined(separator: "\n"), "Letzte.\nSo."], .german)
    var beads = (0..<8).map { bead($0..<$0 + 1, $0..<$0 + 1) }
    beads += [bead(8..<9, 10..<11), bead(9..<10, 9..<10)]
    let paragraphs = ParagraphBead.derived(from: beads, Sides(source, target))
    #expect(paragraphs.count == 2)
  }
}
