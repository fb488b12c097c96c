import BitextCore

/// What a run of ASCII without blanks is, if it is no prose.
struct TechnicalRun {
  private let run: ArraySlice<UInt8>

  init(_ run: ArraySlice<UInt8>) { self.run = run }

  var kind: Token.Kind? {
    if isURL { return .url }
    if run.contains(UInt8(ascii: "@")) { return addressKind }
    if isVersion { return .number }
    if isOption || isPlaceholder || isIdentifier || isPath { return .code }
    return dottedKind
  }

  private var isURL: Bool {
    guard let colon = run.firstIndex(of: UInt8(ascii: ":")) else {
      return run.starts(with: "www.".utf8)
    }
    let scheme = run[..<colon]
    return run[colon...].starts(with: "://".utf8) && scheme.count > 1
      && scheme.allSatisfy(\.isASCIILetter) || run.starts(with: "www.".utf8)
  }

  /// "jane@example.org"; "@jane" is a name in social media.
  private var addressKind: Token.Kind? {
    guard let at = run.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let domain = run[(at + 1)...]
    if at == run.startIndex { return domain.allSatisfy(\.isIdentifierByte) ? .name : nil }
    let isDomain =
      domain.contains(UInt8(ascii: "."))
      && domain.allSatisfy { $0.isIdentifierByte || $0 == 0x2D || $0 == 0x2E }
    return isDomain ? .email : nil
  }

  /// "v1.2", "V2.0.1".
  private var isVersion: Bool {
    guard let first = run.first, first | 0x20 == UInt8(ascii: "v"), run.count > 1 else {
      return false
    }
    return run.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// "--verbose", "--color=auto".
  private var isOption: Bool {
    run.starts(with: "--".utf8) && run.dropFirst(2).first?.isASCIILetter == true
  }

  /// "{name}", "{{name}}", "${HOME}", "%s", "%1$d".
  private var isPlaceholder: Bool {
    guard let first = run.first, let last = run.last, run.count > 1 else { return false }
    if first == UInt8(ascii: "%") {
      return "sd@".utf8.contains(last) && run.dropFirst().dropLast().allSatisfy { $0 < 0x3A }
    }
    let body = first == UInt8(ascii: "$") ? run.dropFirst() : run
    return body.first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
  }

  /// "snake_case", "Vec::new", "main()", "self.name()"; not "_stressed_".
  private var isIdentifier: Bool {
    guard run.contains(where: \.isASCIILetter) else { return false }
    if run.suffix(2).elementsEqual("()".utf8) { return true }
    let isQualified = zip(run, run.dropFirst()).contains { $0 == 0x3A && $1 == 0x3A }
    if isQualified { return run.count > 2 }
    guard run.allSatisfy({ $0.isIdentifierByte || $0 == 0x2E }) else { return false }
    let inner = run.drop { $0 == UInt8(ascii: "_") }
    let isDunder = run.starts(with: "__".utf8)
    let isStressed = inner.count < run.count && run.last == UInt8(ascii: "_") && !isDunder
    return !isStressed && run.contains(UInt8(ascii: "_"))
  }

  /// "/usr/bin", "./run", "src/main.rs", "C:\\Users".
  private var isPath: Bool {
    let slash = run.contains(UInt8(ascii: "/"))
    if run.contains(UInt8(ascii: "\\")) { return true }
    guard slash, run.contains(where: \.isASCIILetter) else { return false }
    if "/.~".utf8.contains(run[run.startIndex]) {
      return run.dropFirst().contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    }
    return run.split(separator: UInt8(ascii: "/")).last.map(hasExtension) ?? false
  }

  private func hasExtension(_ name: ArraySlice<UInt8>) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return false
    }
    return TechnicalRun.extensions.contains(WordHash.hash(name[(dot + 1)...]))
  }

  /// "main.rs" is code, "example.com/page" an address without its scheme.
  private var dottedKind: Token.Kind? {
    if hasExtension(run) { return .code }
    let host = run.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != 0x23 }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, labels[0].contains(where: \.isASCIILetter),
      labels.allSatisfy({ label in
        !label.isEmpty && label.allSatisfy { $0.isASCIILetter || $0.isDigit || $0 == 0x2D }
      })
    else { return nil }
    return TechnicalRun.domains.contains(WordHash.hash(last)) ? .url : nil
  }

  /// Extensions that are no words.
  private static let extensions = WordTable<Void>(
    """
    rs toml js jsx ts tsx mjs json py ipynb rb java cpp hpp cs swift kt md rst txt pdf doc docx xls
    xlsx ppt pptx odt csv tsv html htm xhtml xml yml yaml sh bash bat exe dll dmg apk iso zip tar
    gz tgz bz2 xz rar png jpg jpeg gif svg webp ico mp3 mp4 wav avi mkv css scss php sql db log ini
    cfg conf env lock tmp bak NET
    """)

  /// Top-level domains that are no words of English or German ("in", "it", "es", "me").
  private static let domains = WordTable<Void>(
    """
    com org net edu gov mil int info biz io eu de at ch li uk fr nl pl se dk fi cz sk hu ru ua cn jp
    kr br ca au nz ie pt gr tr mx ar za app dev ai tv cc co museum online shop blog cloud berlin
    bayern wien
    """)
}

extension UInt8 {
  fileprivate var isIdentifierByte: Bool {
    isASCIILetter || isDigit || self == UInt8(ascii: "_")
  }
}
