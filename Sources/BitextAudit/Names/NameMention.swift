/// A token that names somebody or something.
struct NameMention {
  enum Kind {
    /// All capitals: "WHO".
    case acronym
    /// A country, city or language as CLDR names it.
    case place
    /// A word that no dictionary has.
    case unknown
    /// A word that the other side has as well: "Baker".
    case shared
  }

  var token: Int
  var kind: Kind
}
