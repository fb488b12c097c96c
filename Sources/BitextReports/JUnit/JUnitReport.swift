import BitextAudit
public import BitextCore

/// An audit as a JUnit report, in the dialect that Jenkins and GitLab read: a suite a pair, a test
/// case a finding.
///
/// Findings at or above the threshold are failures, those below it pass with what was found in
/// `system-out`, those that are known or waived are skipped. The names of test cases hold the
/// fingerprint and no line, so that they stay the same when lines move. Every suite has a first
/// case, which passes, for a pair was audited even if nothing was found. Paths are to be counted
/// from the root of the repository.
public struct JUnitReport: AuditReport {
  /// The least severity that is a failure; nil for none.
  public var threshold: Severity?

  /// With the threshold by which the run is judged.
  public init(threshold: Severity? = .error) { self.threshold = threshold }

  /// Appends the XML as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var suites = result.pairs.map(suite)
    if !result.unpaired.isEmpty {
      suites.append(TestSuite(name: "unpaired articles", cases: result.unpaired.map(testCase)))
    }
    if !result.failures.isEmpty {
      suites.append(TestSuite(name: "not audited", cases: result.failures.map(testCase)))
    }
    var xml = XMLWriter()
    xml.element("testsuites", [("name", "abgleich")] + TestSuite.counts(of: suites)) { xml in
      for suite in suites { suite.write(to: &xml) }
    }
    xml.finish()
    out += xml.bytes
  }

  private func suite(_ pair: AuditedPair) -> TestSuite {
    let (source, target) = (pair.bitext.source.document.path, pair.bitext.target.document.path)
    let audited = TestCase(
      name: "audited", subject: target, outcome: .passed,
      output: [AlignedCounts(pair.bitext).sentence] + Unjudged.sentences(pair.unjudged))
    var names = UniqueNames()
    let found = pair.located().map { located in
      let finding = located.finding
      let name = names.name("\(finding.rule): \(finding.message) [\(finding.fingerprint)]")
      return testCase(name, finding.severity, finding.state, located)
    }
    return TestSuite(name: "\(source) -> \(target)", cases: [audited] + found)
  }

  private func testCase(
    _ name: String, _ severity: Severity, _ state: Finding.State, _ located: LocatedFinding
  ) -> TestCase {
    let place = located.first.map { ["\($0.label): \($0.words)"] } ?? []
    let title = "\(severity.rawValue), \(located.finding.percent) %"
    let outcome = outcome(located.finding.message, located.finding.rule, severity, state)
    return TestCase(
      name: name, subject: located.path, outcome: outcome,
      output: [title] + located.lines.prefix(1) + place + located.lines.dropFirst())
  }

  private func testCase(_ article: AuditResult.Unpaired) -> TestCase {
    TestCase(
      name: "\(AuditResult.Unpaired.rule): \(article.path)", subject: article.path,
      outcome: outcome(
        article.sentence, AuditResult.Unpaired.rule, article.severity, article.state),
      output: [article.severity.rawValue, article.sentence])
  }

  private func testCase(_ failure: AuditResult.Failure) -> TestCase {
    TestCase(
      name: "\(AuditResult.Failure.rule): \(failure.path)", subject: failure.path,
      outcome: .error(failure.message), output: ["\(failure.path): \(failure.message)"])
  }

  private func outcome(
    _ message: String, _ rule: String, _ severity: Severity, _ state: Finding.State
  ) -> TestCase.Outcome {
    guard state == .new else { return .skipped(state.rawValue) }
    guard let threshold, severity >= threshold else { return .passed }
    return .failed(rule: rule, message: message)
  }
}
