/// Writes strings as YAML.
enum YAMLText {
  /// Bare where nothing could be misunderstood, otherwise in double quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2D, 0x2E, 0x2F, 0x5F].contains($0)
      }
    return isPlain && text.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } == true ? text : quoted(text)
  }

  /// A double-quoted scalar, in which nothing has to be guessed.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.isBreaking:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Unicode.Scalar {
  /// Controls and what YAML takes for the end of a line.
  fileprivate var isBreaking: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
