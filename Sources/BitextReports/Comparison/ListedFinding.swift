import BitextCore
import BitextHistory

/// A finding of a comparison with what a person is shown of it; nothing is escaped yet.
struct ListedFinding {
  /// Words of one side.
  struct Words {
    var language: Language
    var line: Int
    var text: String
  }

  var finding: FindingRecord
  /// `path:line:column` of where to look first: the target, since that is the text to repair.
  var place: String
  var words: [Words]
  /// The state that it had or has, unless it is open.
  var state: String?

  init(_ change: FindingChange, of pair: PairComparison) {
    finding = change.finding
    // What is gone stands where the older audit saw it.
    let record = change.kind == .gone ? pair.old ?? pair.record : pair.record
    let sides = [(record.target, finding.target), (record.source, finding.source)]
    let first = sides.first { $0.1 != nil }
    place =
      first.flatMap { file, place in
        place.map { "\(file.path):\($0.line):\($0.column)" }
      } ?? record.target.path
    words = sides.reversed().compactMap { file, place in
      place.flatMap { place in
        place.excerpt.map { Words(language: file.language, line: place.line, text: $0) }
      }
    }
    state = finding.state == .new ? nil : finding.state.rawValue
  }

  /// The confidence in whole percent.
  var percent: Int { finding.confidence.percent }
}
