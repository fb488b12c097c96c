/// A part of the way from a file to its findings, and what it is measured against.
enum Stage: String, CaseIterable, Codable, Sendable {
  case lexicon = "open lexicon"
  case unicode = "bare ICU words and sentences"
  case read
  case segment
  case tokenise
  /// The two before together, without quantities.
  case analyseWithoutQuantities = "analyse, no quantities"
  /// All that the tool does to make a side.
  case analyse
  case align
  case audit
  case galeChurch = "Gale-Church"
}
