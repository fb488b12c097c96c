/// What an editor says of a rendering: that it is right, or the name of the rule that must object.
enum Verdict: String, Sendable {
  case agrees
  case number = "number-mismatch"
  case format = "number-format"
  case date = "date-mismatch"
  case unit = "unit-mismatch"
  case currency = "currency-mismatch"
  case negation = "negation-mismatch"
  case name = "name-mismatch"
  case quote = "quote-mismatch"
  case double = "doubled-word"
}
