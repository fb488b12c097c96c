import BitextAlignment
import Testing

@testable import Benchmarks

@Suite struct PatternSearchTests {
  private func parameter(_ name: String) throws -> FittedParameter {
    try #require(FittedParameter.named(name))
  }

  @Test func climbsToThePeak() async throws {
    let parameters = [try parameter("null"), try parameter("merge")]
    let start = AlignmentParameters()
    let peak = parameters.map { $0.value(in: start) + 2 * $0.step }
    let found = await PatternSearch().climb(from: start, parameters) { candidate in
      -zip(parameters, peak).map { parameter, value in
        let distance = parameter.value(in: candidate) - value
        return distance * distance
      }.reduce(0, +)
    }
    for (parameter, value) in zip(parameters, peak) {
      #expect((parameter.value(in: found) - value).magnitude < 0.001)
    }
  }

  @Test func staysWhereNothingIsGained() async {
    let start = AlignmentParameters()
    let found = await PatternSearch().climb(from: start, FittedParameter.all) { _ in 1 }
    #expect(found == start)
  }

  /// A parameter that the table forgets would never be fitted.
  @Test func knowsEveryParameterByItsName() {
    let start = AlignmentParameters()
    // What packs know of a pair is not fitted.
    let children = Mirror(reflecting: start).children.filter { $0.label != "expansion" }
    for child in children {
      let parameter = FittedParameter.all.first { $0.name == child.label }
      #expect(parameter?.value(in: start) == child.value as? Double, "\(child.label ?? "")")
    }
    #expect(children.count == FittedParameter.all.count)
  }

  @Test func keepsToTheRangeOfAParameter() throws {
    let weight = try parameter("wordWeight")
    let set = weight.setting(-5, in: AlignmentParameters())
    #expect(weight.value(in: set) == weight.range.lowerBound)
  }

  @Test func chargesForEveryMove() throws {
    let anchor = AlignmentParameters()
    let objective = Objective(ridge: 0.01, anchor: anchor)
    let null = try parameter("null")
    let moved = null.setting(null.value(in: anchor) + 4 * null.step, in: anchor)
    #expect(objective.penalty(anchor) == 0)
    #expect((objective.penalty(moved) - 0.01).magnitude < 1e-9)
  }
}
