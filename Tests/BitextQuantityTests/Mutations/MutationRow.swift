/// An English sentence, and the German one in which `{right|wrong:kind|...}` gives the wording of
/// a quantity together with what it may have been changed to.
typealias MutationRow = (english: String, german: String)
