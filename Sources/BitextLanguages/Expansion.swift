public import BitextCore

extension Pack {
  /// How much longer than its source a rendering into a language of the pair is as a rule, as the
  /// natural logarithm of the ratio of their letters; nil where nobody has measured it.
  public static func expansion(from source: Language, into target: Language) -> Double? {
    guard let entries = of(source, target)?[.expansion].entries else { return nil }
    for (language, sign) in [(target, 1.0), (source, -1)] {
      let key = "into \(language.code)".utf8
      guard let entry = entries.first(where: { $0.key.elementsEqual(key) }) else { continue }
      return Double(String(decoding: entry.value, as: UTF8.self)).map { sign * $0 }
    }
    return nil
  }
}
