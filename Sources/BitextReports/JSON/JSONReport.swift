public import BitextCore
import BitextHistory

/// An audit for programs to read: the schema `abgleich/audit/1`.
///
/// Ranges are half-open UTF-8 byte offsets into the files; lines and columns count from 1,
/// columns in UTF-16 code units.
public struct JSONReport: AuditReport {
  public init() {}

  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("failures")
      json.array(result.failures, onLines: true) { $0.failure($1) }
      json.breakLine()
      json.key("pairs")
      json.array(result.pairs, onLines: true) { $0.pair($1) }
      json.breakLine()
      json.key("schema")
      json.string("abgleich/audit/1")
      json.breakLine()
      json.key("summary")
      json.summary(AuditSummary(result))
      json.breakLine()
      json.key("unpaired")
      json.array(result.unpaired, onLines: true) { $0.unpaired($1) }
    }
    json.finish()
    out += json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func pair(_ pair: AuditedPair) {
    let recorder = PairRecorder(pair.bitext)
    object { json in
      json.key("beads")
      json.beads(of: pair.bitext)
      json.breakLine()
      json.key("findings")
      json.array(pair.findings, onLines: true) { $0.finding($1, recorder) }
      json.breakLine()
      json.key("paragraphs")
      json.array(pair.bitext.paragraphs, onLines: true) { $0.passage(recorder.passage($1)) }
      json.breakLine()
      json.key("source")
      json.side(pair.bitext.source)
      json.key("target")
      json.side(pair.bitext.target)
      if !pair.unjudged.isEmpty {
        json.key("unjudged")
        json.array(pair.unjudged) { $0.unjudged($1) }
      }
    }
  }

  private mutating func unjudged(_ unjudged: Unjudged) {
    object { json in
      json.key("language")
      json.language(unjudged.language)
      json.key("subject")
      json.string(unjudged.subject.rawValue)
    }
  }

  private mutating func finding(_ finding: Finding, _ recorder: PairRecorder) {
    let record = recorder.record(finding)
    object { json in
      json.key("confidence")
      json.number(finding.confidence)
      json.key("evidence")
      json.evidence(finding.evidence)
      json.key("fingerprint")
      json.string(finding.fingerprint)
      json.key("message")
      json.string(finding.message)
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("source")
      json.array(finding.source) { $0.place(recorder.source.places.place(of: $1)) }
      json.excerpt("sourceExcerpt", record.source?.excerpt)
      json.key("state")
      json.string(finding.state.rawValue)
      json.key("target")
      json.array(finding.target) { $0.place(recorder.target.places.place(of: $1)) }
      json.excerpt("targetExcerpt", record.target?.excerpt)
      json.key("unit")
      json.string(finding.unit.rawValue)
    }
  }

  /// Writes words under a key, where there are any.
  mutating func excerpt(_ name: String, _ words: String?) {
    guard let words else { return }
    key(name)
    string(words)
  }

  /// Aligned paragraphs with what it takes to recognise them in a later audit.
  private mutating func passage(_ passage: PassageRecord) {
    object { json in
      json.half("source", passage.source)
      json.half("target", passage.target)
    }
  }

  private mutating func half(_ name: String, _ half: PassageRecord.Half) {
    key(name)
    ranges(half.ranges)
    guard let line = half.line else { return }
    key(name + "Text")
    object { json in
      json.key("excerpt")
      json.string(half.excerpt)
      json.key("hashes")
      json.array(half.hashes) { $0.string(WordHash.digits(of: $1)) }
      json.key("line")
      json.integer(line)
    }
  }

  /// Writes evidence as one object; what is seen twice under one name shares a value.
  mutating func evidence(_ evidence: [Finding.Evidence]) {
    let values = Dictionary(grouping: evidence, by: \.name)
    object { json in
      for name in values.keys.sorted() {
        json.key(name)
        json.string(values[name, default: []].map(\.value).joined(separator: "; "))
      }
    }
  }

  private mutating func place(_ place: PlaceIndex.Place) {
    object { json in
      json.key("column")
      json.integer(place.position.column)
      json.key("end")
      json.integer(place.range.upper)
      json.key("line")
      json.integer(place.position.line)
      json.key("start")
      json.integer(place.range.lower)
    }
  }

  mutating func failure(_ failure: AuditResult.Failure) {
    object { json in
      json.key("message")
      json.string(failure.message)
      json.key("path")
      json.string(failure.path)
    }
  }

  mutating func unpaired(_ article: AuditResult.Unpaired) {
    object { json in
      json.key("language")
      json.language(article.language)
      json.key("path")
      json.string(article.path)
      json.key("severity")
      json.string(article.severity.rawValue)
      json.key("state")
      json.string(article.state.rawValue)
    }
  }

  fileprivate mutating func summary(_ summary: AuditSummary) {
    object { json in
      json.key("clean")
      json.integer(summary.clean)
      json.key("failures")
      json.integer(summary.failures)
      json.key("findings")
      json.object { json in
        for severity in Severity.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
          json.key(severity.rawValue)
          json.integer(summary.count(severity))
        }
      }
      json.key("pairs")
      json.integer(summary.pairs)
      json.key("rules")
      json.object { json in
        for (rule, count) in summary.rules.sorted(by: { $0.key < $1.key }) {
          json.key(rule)
          json.integer(count)
        }
      }
      json.key("unpaired")
      json.integer(summary.unpaired)
    }
  }
}
