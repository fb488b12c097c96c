/// How sure it is that two words render each other.
enum LinkLevel: UInt8, Comparable, CaseIterable {
  /// One of many renderings that the dictionary has somewhere.
  case weak
  case medium
  /// A main rendering, or the same name or figure.
  case strong

  /// From the weight of a translation in the lexicon.
  init(weight: Float) {
    self = weight >= 0.6 ? .strong : weight >= 0.3 ? .medium : .weak
  }

  var weaker: LinkLevel? { LinkLevel(rawValue: rawValue &- 1) }

  static func < (a: LinkLevel, b: LinkLevel) -> Bool { a.rawValue < b.rawValue }
}
