import BitextCore

/// A baseline as a file: a line a finding, sorted, so that two branches' baselines merge.
///
///     # abgleich baseline 1
///     docs/de/bridge.md<TAB>number-mismatch<TAB>0123456789abcdef
///
/// Findings that are alike take a line each. In a path, `\\`, `\t`, `\n` and `\r` stand for a
/// backslash, a tab and the ends of lines.
extension Baseline {
  private static let header = "# abgleich baseline 1"

  /// Reads a file's bytes; the path is for messages only.
  ///
  /// Throws the first line that is not understood: a broken baseline must not pass for an empty
  /// one.
  public init(_ bytes: [UInt8], path: String) throws(ProjectError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      var line = PathName.of($0)
      if line.hasSuffix("\r") { line.removeLast() }
      return line
    }
    guard lines.first == Self.header else {
      throw ProjectError(path: path, line: 1, message: "expected “\(Self.header)”")
    }
    var entries: [Entry] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      guard let entry = Entry(line: line) else {
        throw ProjectError(
          path: path, line: index + 1,
          message: "expected a path, a rule and a fingerprint with tabs between them")
      }
      entries.append(entry)
    }
    self.init(entries)
  }

  /// The bytes of the file; the same for the same findings.
  public var file: [UInt8] {
    let lines = entries { _ in true }.sorted().map(\.line)
    return PathName.bytes(of: ([Self.header] + lines).joined(separator: "\n") + "\n")
  }
}

extension Baseline.Entry {
  var line: String { "\(Self.escaped(article))\t\(rule)\t\(fingerprint)" }

  fileprivate init?(line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3, let article = Self.unescaped(fields[0]), !article.isEmpty,
      !fields[1].isEmpty, fields[1].utf8.allSatisfy({ $0 == 0x2D || $0 &- 0x61 < 26 }),
      Fingerprints.isWhole(fields[2])
    else { return nil }
    self.init(article: article, rule: fields[1], fingerprint: fields[2])
  }

  private static func escaped(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case _: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func unescaped(_ text: String) -> String? {
    var path = ""
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        path.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.next() {
      case "\\": path += "\\"
      case "t": path += "\t"
      case "n": path += "\n"
      case "r": path += "\r"
      case _: return nil
      }
    }
    return path
  }
}

/// How fingerprints are written.
enum Fingerprints {
  /// Whether a text is a fingerprint: 16 hexadecimal digits in lower case.
  static func isWhole(_ text: String) -> Bool { text.utf8.count == 16 && isStart(text) }

  /// Whether a text may be the beginning of one.
  static func isStart(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
  }
}
