/// What a dictionary says of a word form, as far as it matters inside compounds.
struct FormKinds: OptionSet {
  let rawValue: UInt8

  static let noun = FormKinds(rawValue: 1)
  /// A verb's stem, which stands in compounds but not alone: "wohn" in "Wohnhaus".
  static let verbStem = FormKinds(rawValue: 2)
  static let adjective = FormKinds(rawValue: 4)
  static let other = FormKinds(rawValue: 8)
}
