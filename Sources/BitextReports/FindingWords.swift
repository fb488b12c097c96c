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
    name.reduce(into: "") { label, letter in
      label += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
    }
  }
}
