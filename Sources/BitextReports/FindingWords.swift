import BitextCore

extension Finding {
  /// The confidence in whole percent.
  var percent: Int {
    confidence.isFinite ? Int((min(max(confidence, 0), 1) * 100).rounded()) : 0
  }
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
