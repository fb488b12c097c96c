import BitextCore

extension Finding {
  /// The confidence in whole percent.
  var percent: Int { confidence.percent }
}

extension Finding.Evidence {
  /// The name for a person: "source reading" for `sourceReading`.
  var label: String {
    switch name {
    // Between which sentences of the other side the rendering of a passage would stand.
    case "after", "before": "belongs \(name)"
    case _:
      name.reduce(into: "") { label, letter in
        label += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
      }
    }
  }
}

extension Double {
  /// A share of 1 in whole percent.
  var percent: Int { isFinite ? Int((min(max(self, 0), 1) * 100).rounded()) : 0 }
}
