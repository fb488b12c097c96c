public import BitextCore
import BitextUnicode

/// A dictionary as Debian and its kin package it.
struct PackagedDictionary {
  var package: String
  var source: DictionarySource

  /// Dictionaries that are better than FreeDict's of the same languages, which are made of them
  /// and would add only time.
  private static let preferred = [
    PackagedDictionary(
      package: "trans-de-en",
      source: DictionarySource(
        path: "/usr/share/trans/de-en", format: .ding, left: .german, right: .english))
  ]

  fileprivate static func preferred(_ a: Language, _ b: Language) -> PackagedDictionary? {
    preferred.first { $0.source.serves(a, b) }
  }

  /// The dictionaries of the FreeDict project, which has languages by ISO 639-3: `deu-fra`. There
  /// need not be such a package.
  fileprivate static func freeDict(_ a: Language, _ b: Language) -> [PackagedDictionary] {
    [(a, b), (b, a)].compactMap { left, right in
      guard let code = left.threeLetterCode, let other = right.threeLetterCode else { return nil }
      return PackagedDictionary(
        package: "dict-freedict-\(code)-\(other)",
        source: DictionarySource(
          path: "/usr/share/dictd/freedict-\(code)-\(other).index", format: .freeDict, left: left,
          right: right))
    }
  }

  fileprivate var isInstalled: Bool { FileIdentity(source.path) != nil }
}

extension DictionarySource {
  /// The dictionaries of two languages in the places where the packages put them.
  public static func installed(_ a: Language, _ b: Language) -> [DictionarySource] {
    if let preferred = PackagedDictionary.preferred(a, b), preferred.isInstalled {
      return [preferred.source]
    }
    return PackagedDictionary.freeDict(a, b).filter(\.isInstalled).map(\.source)
  }

  /// What to install for two languages, to tell people.
  static func advice(for a: Language, _ b: Language) -> String? {
    if let preferred = PackagedDictionary.preferred(a, b) {
      return "install the package \(preferred.package) for better results"
    }
    let packages = PackagedDictionary.freeDict(a, b).map(\.package)
    guard !packages.isEmpty else { return nil }
    return "a FreeDict package helps where there is one: \(packages.joined(separator: " or "))"
  }
}
