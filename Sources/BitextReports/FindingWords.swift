import BitextCore

extension Finding {
  /// The confidence in whole percent.
  var percent: Int { confidence.percent }
}

extension Finding.Evidence {
  /// The name for a person: "source reading" for `sourceReading`.
  var label: String {
    switch kind {
    case .after, .before: "belongs \(kind.key)"
    case _:
      kind.key.reduce(into: "") { label, letter in
        label += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
      }
    }
  }
}

extension Double {
  /// A share of 1 in whole percent.
  var percent: Int { isFinite ? Int((min(max(self, 0), 1) * 100).rounded()) : 0 }
}
