import BitextCore
import BitextLanguages

/// How a language forms its verbs where a participle has a prefix and some particles part from
/// their verb, for the forms that a stemmer cannot trace back.
///
/// Snowball cuts endings only: of German "sagte" and "gesagt" keep stems of their own, and "ging"
/// has nothing in common with "gehen".
struct VerbFormation: Sendable {
  /// What stands apart in main clauses: "an" of "ankündigen".
  let particles: [[UInt8]]
  /// What never parts from the verb, and takes the place of the participle's prefix.
  let prefixes: [[UInt8]]
  /// Endings of the infinitive, longest first, and what stands before it behind a particle.
  let infinitive: [[UInt8]]
  let infinitiveMark: [UInt8]
  /// Endings of the third person.
  let finite: [[UInt8]]
  let participlePrefix: [UInt8]
  let participleEnding: [UInt8]
  /// Endings of infinitives whose participle has no prefix.
  let unprefixed: [[UInt8]]
  /// What makes a stem speakable before an ending, and the ends of stems that need it.
  let linkingVowel: [UInt8]
  let stemsWithLink: [[UInt8]]
  /// The first bytes of vowels. Other letters share that of those with dots, and count as one.
  private let vowels: Set<UInt8>
  /// By the infinitive: present, past, participles.
  let strong: IrregularVerbs

  init(_ lists: PackLists, strong: IrregularVerbs) {
    self.strong = strong
    particles = lists.foldedWords("particles")
    prefixes = lists.foldedWords("prefixes")
    infinitive = lists.foldedWords("infinitive")
    infinitiveMark = lists.foldedWords("infinitive mark").flatMap(\.self)
    finite = lists.foldedWords("present") + lists.foldedWords("past")
    participlePrefix = lists.foldedWords("participle prefix").flatMap(\.self)
    participleEnding = lists.foldedWords("participle ending").flatMap(\.self)
    unprefixed = lists.foldedWords("no participle prefix")
    linkingVowel = lists.foldedWords("linking vowel").flatMap(\.self)
    stemsWithLink = lists.foldedWords("linking vowel after")
    vowels = Set(lists.foldedWords("vowels").compactMap(\.first))
  }

  /// The longest of `beginnings` that leaves a verb: "herrschen" does not begin with "her".
  func longest(of beginnings: [[UInt8]], in verb: [UInt8]) -> [UInt8] {
    var longest: [UInt8] = []
    for beginning in beginnings
    where beginning.count > longest.count && verb.starts(with: beginning) {
      let rest = verb.dropFirst(beginning.count)
      let hasVowel = rest.dropLast(2).contains(where: vowels.contains)
      if rest.count >= 5 && hasVowel || strong[rest] != nil { longest = beginning }
    }
    return longest
  }
}
