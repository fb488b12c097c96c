public import BitextCore
public import BitextHistory

/// Writes down what a later audit is held against.
struct PairRecorder {
  let source: SideRecorder
  let target: SideRecorder

  init(_ bitext: Bitext, keepsWords: Bool = false) {
    source = SideRecorder(bitext.source, keepsWords: keepsWords)
    target = SideRecorder(bitext.target, keepsWords: keepsWords)
  }

  func passage(_ bead: ParagraphBead) -> PassageRecord {
    PassageRecord(source: source.half(bead.source), target: target.half(bead.target))
  }

  func record(_ finding: Finding) -> FindingRecord {
    FindingRecord(
      rule: finding.rule, severity: finding.severity, confidence: finding.confidence,
      message: finding.message, unit: finding.unit, fingerprint: finding.fingerprint,
      state: finding.state, source: source.place(finding.source, of: finding),
      target: target.place(finding.target, of: finding))
  }
}

extension PairRecord {
  /// Writes down all of a pair, its words included.
  public init(_ pair: AuditedPair) {
    let recorder = PairRecorder(pair.bitext, keepsWords: true)
    self.init(
      source: recorder.source.file, target: recorder.target.file,
      findings: pair.findings.map(recorder.record),
      passages: pair.bitext.paragraphs.map(recorder.passage))
  }
}
