import BitextHistory

/// What `abgleich/diff/1` says of passages.
extension JSONWriter {
  /// The changed passages; `null` where they could not be compared.
  mutating func passages(of pair: PairComparison) {
    guard let passages = pair.passages else { return null() }
    object { json in
      json.key("changed")
      json.array(passages, onLines: true) { $0.change($1) }
      json.key("unchanged")
      json.integer(pair.unchangedPassages)
    }
  }

  private mutating func change(_ change: PassageChange) {
    object { json in
      json.key("changed")
      json.string(change.sides.rawValue)
      json.key("source")
      json.half(change.source)
      json.key("target")
      json.half(change.target)
    }
  }

  private mutating func half(_ half: PassageChange.Half) {
    object { json in
      json.key("changed")
      json.boolean(half.isChanged)
      if let diff = half.diff {
        json.key("diff")
        json.array(diff.runs) { json, run in
          json.object { json in
            json.key("kind")
            json.string(run.kind.rawValue)
            json.key("text")
            json.string(run.text)
          }
        }
      }
      json.key("new")
      json.version(half.new)
      json.key("old")
      json.version(half.old)
    }
  }

  /// Where paragraphs stood and how they began; `null` if there were none.
  private mutating func version(_ half: PassageRecord.Half) {
    guard let line = half.line else { return null() }
    object { json in
      json.key("excerpt")
      json.string(half.excerpt)
      json.key("line")
      json.integer(line)
    }
  }
}
