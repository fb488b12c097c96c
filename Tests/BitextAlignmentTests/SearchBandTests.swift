import BitextCore
import Testing

@testable import BitextAlignment

@Suite struct SearchBandTests {
  /// Sides of many equal lines, so that nothing anchors them, of lengths that differ much.
  @Test(arguments: [(400, 160), (160, 400), (2, 22_000), (250, 250)])
  func keepsAPathFromCornerToCorner(source: Int, target: Int) throws {
    let sides = (
      try Fixture.side(Array(repeating: "The same again.", count: source), .english),
      try Fixture.side(Array(repeating: "Das Gleiche noch einmal.", count: target), .german)
    )
    let indices = (SideIndex(sides.0), SideIndex(sides.1))
    let links = TypeLinks(
      sides.0, indices.0, sides.1, indices.1, lexicon: Fixture.lexicon, learned: .none)
    let band = SearchBand(indices.0, indices.1, links)
    #expect(band.contains(0, 0) && band.contains(source, target))
    for i in 1...source {
      #expect(band.columns[i].overlaps(band.columns[i - 1]))
      #expect(band.columns[i].upperBound >= band.columns[i - 1].upperBound)
    }
  }
}
