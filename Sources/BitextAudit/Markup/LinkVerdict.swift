import BitextCore

/// How a link of the target that leads elsewhere than the source's is to be taken.
struct LinkVerdict {
  private enum Change {
    case broken(LinkFlaw)
    case cutOff, figures, letters, swapped, elsewhere, otherSite
    /// Another site, but one for readers of the translation, or with the same page.
    case counterpart
  }

  private let change: Change
  let severity: Severity
  let confidence: Double

  /// Nil where the target's address is a language variant of the source's, or may well be.
  init?(
    _ source: LinkAddress, _ target: LinkAddress, isFixedSite: Bool, isKnown: Bool,
    isLocalised: Bool
  ) {
    let change = Self.change(source, target, isFixedSite: isFixedSite, isKnown: isKnown)
    guard let change else { return nil }
    let isSamePage = !source.words.isEmpty && source.words == target.words
    if case .otherSite = change, isLocalised || isSamePage {
      self.change = .counterpart
    } else {
      self.change = change
    }
    switch self.change {
    case .broken: (severity, confidence) = (.warning, Confidence.proved)
    case .cutOff, .swapped, .letters: (severity, confidence) = (.warning, Confidence.cutLink)
    case .figures, .elsewhere: (severity, confidence) = (.warning, Confidence.otherPage)
    case .otherSite: (severity, confidence) = (.warning, Confidence.otherSite)
    case .counterpart: (severity, confidence) = (.note, Confidence.hint)
    }
  }

  private static func change(
    _ source: LinkAddress, _ target: LinkAddress, isFixedSite: Bool, isKnown: Bool
  ) -> Change? {
    if let flaw = target.flaw { return source.flaw == nil ? .broken(flaw) : nil }
    if source.flaw != nil { return nil }
    if source.isFragment || target.isFragment { return .elsewhere }
    if isKnown { return .swapped }
    if source.isOnSite(of: target), target.isCutOff(from: source) { return .cutOff }
    // Only one of the two names its site.
    if source.site.isEmpty != target.site.isEmpty {
      return source.sharesWord(with: target) ? nil : .otherSite
    }
    guard source.isOnSite(of: target) else {
      return source.site.joined().isNear(target.site.joined()) ? .letters : .otherSite
    }
    return onSite(source, target, isFixedSite: isFixedSite)
  }

  private static func onSite(
    _ source: LinkAddress, _ target: LinkAddress, isFixedSite: Bool
  ) -> Change? {
    let isVariant = source.locales != target.locales
    let isNamedAlike = source.words.count == target.words.count
    let others = zip(source.words, target.words).filter { $0 != $1 }
    if isNamedAlike, !others.isEmpty, others.allSatisfy({ $0.differsInFigures(from: $1) }) {
      return .figures
    }
    if isNamedAlike, others.count == 1, others[0].0.hasFigure, others[0].0.isNear(others[0].1) {
      return .letters
    }
    // On the article's own site, the same page by another way, or folders with other names.
    if source.site.isEmpty, target.site.isEmpty, source.isSamePage(as: target) { return nil }
    if isVariant { return nil }
    return isFixedSite ? .elsewhere : nil
  }

  func message(source: String, target: String) -> String {
    switch change {
    case .broken(let flaw):
      target.isEmpty ? "the link's address is empty" : "the address \(target) \(flaw.rawValue)"
    case .cutOff: "the address \(target) is cut off"
    case .figures: "the link leads to \(target) and not to \(source): other figures"
    case .letters: "the link leads to \(target) and not to \(source): another spelling"
    case .swapped, .elsewhere, .otherSite, .counterpart:
      "the link leads to \(target) and not to \(source)"
    }
  }
}

extension [UInt8] {
  fileprivate var hasFigure: Bool { contains { $0 &- 0x30 < 10 } }

  /// Whether two words are the same but for figures: `2021` and `2012`, `v2` and `v3`.
  fileprivate func differsInFigures(from other: [UInt8]) -> Bool {
    hasFigure && other.hasFigure && filter { $0 &- 0x30 >= 10 } == other.filter { $0 &- 0x30 >= 10 }
  }
}
