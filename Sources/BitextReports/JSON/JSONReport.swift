public import BitextCore
import BitextHistory

/// An audit for programs to read: the schema `abgleich/audit/1`.
///
/// Ranges are half-open UTF-8 byte offsets into the files; lines and columns count from 1,
/// columns in UTF-16 code units.
public struct JSONReport: AuditReport {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let json: JSON = [
      "schema": "abgleich/audit/1",
      "pairs": .lines(of: result.pairs) { JSON($0) },
      "unpaired": .lines(of: result.unpaired) { JSON($0) },
      "failures": .lines(of: result.failures) { JSON($0) },
      "summary": JSON(AuditSummary(result)),
    ]
    json.broken(before: ["pairs", "schema", "summary", "unpaired"]).write(to: &out)
  }
}

extension JSON {
  fileprivate init(_ pair: AuditedPair) {
    let recorder = PairRecorder(pair.bitext)
    let json: JSON = [
      "source": JSON(pair.bitext.source),
      "target": JSON(pair.bitext.target),
      "beads": .beads(of: pair.bitext),
      "paragraphs": .lines(of: pair.bitext.paragraphs) { JSON(recorder.passage($0)) },
      "findings": .lines(of: pair.findings) { JSON($0, recorder) },
      "unjudged": pair.unjudged.isEmpty ? nil : .array(of: pair.unjudged) { JSON($0) },
    ]
    self = json.broken(before: ["findings", "paragraphs", "source"])
  }

  private init(_ unjudged: Unjudged) {
    self = [
      "language": .string(unjudged.language.code), "subject": .string(unjudged.subject.rawValue),
    ]
  }

  private init(_ finding: Finding, _ recorder: PairRecorder) {
    let record = recorder.record(finding)
    self = JSON(record).with([
      "source": .array(of: finding.source) { .place($0, recorder.source) },
      "sourceExcerpt": record.source?.excerpt.map(JSON.string),
      "target": .array(of: finding.target) { .place($0, recorder.target) },
      "targetExcerpt": record.target?.excerpt.map(JSON.string),
      "evidence": JSON(finding.evidence),
    ])
  }

  private static func place(_ range: TextRange, _ recorder: SideRecorder) -> JSON {
    let place = recorder.places.place(of: range)
    return .place(place.range, line: place.position.line, column: place.position.column)
  }

  /// Aligned paragraphs with what it takes to recognise them in a later audit.
  private init(_ passage: PassageRecord) {
    self = [
      "source": .array(of: passage.source.ranges, JSON.range),
      "sourceText": .text(of: passage.source),
      "target": .array(of: passage.target.ranges, JSON.range),
      "targetText": .text(of: passage.target),
    ]
  }

  /// How paragraphs are recognised; nil where there are none.
  private static func text(of half: PassageRecord.Half) -> JSON? {
    half.line.map { line in
      [
        "excerpt": .string(half.excerpt),
        "hashes": .array(of: half.hashes) { .string(WordHash.digits(of: $0)) },
        "line": .integer(line),
      ]
    }
  }

  fileprivate init(_ summary: AuditSummary) {
    self = [
      "pairs": .integer(summary.pairs),
      "clean": .integer(summary.clean),
      "failures": .integer(summary.failures),
      "unpaired": .integer(summary.unpaired),
      "findings": .counts(Severity.allCases.map { ($0.rawValue, summary.count($0)) }),
      "rules": .counts(summary.rules.map { ($0.key, $0.value) }),
    ]
  }
}
