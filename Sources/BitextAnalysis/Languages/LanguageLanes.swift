import BitextCore
import BitextLanguages

/// The languages that words of Latin letters can tell, each with a lane of its own in a tally.
struct LanguageLanes: Sendable {
  /// What a tally holds; languages beyond the last lane are not told.
  typealias Votes = SIMD32<Float>
  /// A set of lanes, one bit each.
  typealias Mask = UInt32

  /// The languages whose frequent words are known, in the order of the packs.
  let languages: [Language]
  /// What the votes for a language are multiplied with: what is read most often is likelier.
  let priors: Votes
  /// The lanes of languages in which a capital says nothing, since common nouns have one.
  let capitalisingNouns: Mask
  /// The frequent words of all languages, folded.
  let frequent: WordTable<Mask>

  static let known = LanguageLanes(Pack.languages)

  init(_ languages: [Language]) {
    let packs = languages.compactMap { language in
      Pack.of(language).flatMap { $0.knows(.frequent) ? (language, $0) : nil }
    }.prefix(Votes.scalarCount)
    self.languages = packs.map(\.0)
    var priors = Votes(repeating: 1)
    var capitalising: Mask = 0
    var frequent = WordTable<Mask>(minimumCapacity: 2048)
    for (lane, (_, pack)) in packs.enumerated() {
      for weight in pack[.recognition].words("prior").compactMap(\.weight) { priors[lane] = weight }
      if pack.traits.contains(.capitalisedNouns) { capitalising |= 1 << Mask(lane) }
      for word in pack[.frequent].words("words") {
        let form = WordHash.hash(WordFolding.folded(word))
        frequent[form] = (frequent[form] ?? 0) | 1 << Mask(lane)
      }
    }
    self.priors = priors
    capitalisingNouns = capitalising
    self.frequent = frequent
  }

  /// What the packs know of a role, by lane.
  func lists(_ role: PackRole) -> [(lane: Int, lists: PackLists)] {
    languages.enumerated().compactMap { lane, language in
      Pack.of(language).map { (lane, $0[role]) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The number that a pack gives a vote.
  var weight: Float? { Float(String(decoding: self, as: UTF8.self)) }
}
