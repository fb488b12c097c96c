/// British and American spellings of the same English word.
enum EnglishSpelling {
  /// Where the two differ in an ending whose other spelling is no word of another sense.
  private static let endings: [(british: StaticString, american: StaticString)] = [
    ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"),
    ("ising", "izing"), ("iser", "izer"), ("isers", "izers"), ("yse", "yze"), ("ysed", "yzed"),
    ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"), ("ourite", "orite"), ("tre", "ter"), ("tres", "ters"),
    ("ogue", "og"), ("ogues", "ogs"), ("ence", "ense"), ("elled", "eled"), ("elling", "eling"),
    ("eller", "eler"), ("ellers", "elers"), ("gramme", "gram"), ("grammes", "grams"),
    ("tyre", "tire"), ("grey", "gray"), ("plough", "plow"), ("aluminium", "aluminum"),
    ("cheque", "check"), ("judgement", "judgment"), ("sceptical", "skeptical"),
    ("programme", "program"),
  ]

  /// The word in the other spelling, as far as its ending tells; the result need not be a word.
  ///
  /// Too many spellings do no harm: one that is no word is never looked up.
  static func variants(of folded: [UInt8]) -> [[UInt8]] {
    guard folded.count >= 4 else { return [] }
    var variants: [[UInt8]] = []
    for (british, american) in endings {
      if folded.hasSuffix(british) {
        variants.append(folded.dropLast(british.utf8CodeUnitCount) + american.bytes)
      }
      if folded.hasSuffix(american) {
        variants.append(folded.dropLast(american.utf8CodeUnitCount) + british.bytes)
      }
    }
    return variants
  }
}

extension StaticString {
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
