import Testing

@testable import Benchmarks

@Suite struct ReliabilityTests {
  @Test func measuresTheDistanceBetweenWordAndDeed() {
    let judgements = [true, true, true, false].map {
      BeadJudgement(kind: .inOrder, probability: 0.92, isRight: $0, isJudged: true)
    }
    let reliability = Reliability(judgements)
    #expect(reliability.count == 4)
    #expect((reliability.expectedError - 0.17).magnitude < 1e-9)
  }

  @Test func leavesOutWhatTheGoldDoesNotSpeakOf() {
    let reliability = Reliability([
      BeadJudgement(kind: .null, probability: 1, isRight: false, isJudged: false)
    ])
    #expect(reliability.count == 0)
    #expect(reliability.expectedError == 0)
  }

  @Test(arguments: [0, 0.5, 0.999, 1])
  func putsEveryProbabilityIntoABin(_ probability: Double) {
    let judgement = BeadJudgement(
      kind: .inOrder, probability: probability, isRight: true, isJudged: true)
    let filled = Reliability([judgement]).bins.filter { $0.count == 1 }
    #expect(filled.count == 1)
    #expect(filled.allSatisfy { $0.lower <= probability && probability <= $0.upper })
  }
}
