/// Figures as people read them, without locale.
enum Figures {
  /// A number with so many decimals.
  static func decimal(_ value: Double, _ places: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "-" }
    var power = 1
    for _ in 0..<places { power *= 10 }
    let scaled = Int((value.magnitude * Double(power)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let fraction = "\(power + scaled % power)".dropFirst()
    return "\(sign)\(scaled / power).\(fraction)"
  }

  static func percent(_ share: Double, _ places: Int = 1) -> String {
    decimal(100 * share, places)
  }

  /// Precision, recall and F1 in percent.
  static func rates(_ rates: Rates) -> String {
    [rates.precision.value, rates.recall.value, rates.f1].map { percent($0) }
      .joined(separator: "/")
  }

  /// A ratio in percent; a dash where there is nothing to count.
  static func ratio(_ ratio: Ratio) -> String { ratio.total == 0 ? "-" : percent(ratio.value) }
}

extension Figures {
  /// A number with as few decimals as it needs, at most four.
  static func short(_ value: Double) -> String {
    var text = decimal(value, 4)
    while text.contains("."), text.last == "0" || text.last == "." {
      let isPoint = text.last == "."
      text.removeLast()
      if isPoint { break }
    }
    return text
  }

  /// A number as a literal of type `Double`.
  static func literal(_ value: Double) -> String {
    let text = short(value)
    return text.contains(".") ? text : text + ".0"
  }
}
