/// A token that names somebody or something.
struct NameMention {
  enum Kind {
    /// All capitals: "WHO".
    case acronym
    /// A country, city or language as CLDR names it, or what is the same word in both languages.
    case place
    /// A word that no dictionary has.
    case unknown
    /// A word that the other side has as well: "Baker".
    case shared
    /// A word of the dictionary, which only its neighbours show to be a name: "Kirsty Young".
    case word
  }

  var token: Int
  var kind: Kind
}
