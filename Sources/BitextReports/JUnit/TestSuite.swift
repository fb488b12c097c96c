import BitextCore

/// A group of test cases in a JUnit report.
struct TestSuite {
  var name: String
  var cases: [TestCase]

  func write(to xml: inout XMLWriter) {
    let skipped = cases.count { if case .skipped = $0.outcome { true } else { false } }
    xml.element(
      "testsuite", [("name", name)] + Self.counts(of: [self]) + [("skipped", "\(skipped)")]
    ) { xml in
      for testCase in cases { testCase.write(to: &xml) }
    }
  }

  static func counts(of suites: [TestSuite]) -> [(name: String, value: String)] {
    let cases = suites.flatMap(\.cases)
    let failures = cases.count { if case .failed = $0.outcome { true } else { false } }
    let errors = cases.count { if case .error = $0.outcome { true } else { false } }
    return [("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "\(errors)")]
  }
}

/// One line of a JUnit report.
struct TestCase {
  enum Outcome {
    case passed
    case failed(rule: String, message: String)
    case error(String)
    case skipped(String)
  }

  var name: String
  /// The file that it is about.
  var subject: String
  var outcome: Outcome
  /// What there is to read, a line each.
  var output: [String]

  func write(to xml: inout XMLWriter) {
    xml.element("testcase", [("classname", subject), ("name", name)]) { xml in
      switch outcome {
      case .passed: xml.element("system-out", lines: output)
      case .failed(let rule, let message):
        xml.element("failure", [("type", rule), ("message", message)], lines: output)
      case .error(let message):
        xml.element(
          "error", [("type", AuditResult.Failure.rule), ("message", message)], lines: output)
      case .skipped(let reason):
        xml.element("skipped", [("message", reason)])
        xml.element("system-out", lines: output)
      }
    }
  }
}
