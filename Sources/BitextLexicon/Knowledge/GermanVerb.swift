import BitextCore

/// A German verb by its infinitive, for the forms that the stemmer cannot trace back to it.
///
/// Snowball cuts endings only: "sagte" and "gesagt" keep stems of their own, and "ging" has
/// nothing in common with "gehen".
struct GermanVerb {
  /// The particle that stands apart in main clauses: "an" of "ankündigen".
  private let particle: [UInt8]
  /// The verb behind the particle: "kündigen".
  private let base: [UInt8]

  /// Fails if the folded word is no infinitive.
  init?(_ infinitive: [UInt8]) {
    guard infinitive.count >= 3, infinitive.hasSuffix("n") else { return nil }
    particle = Self.particle(of: infinitive)
    base = Array(infinitive.dropFirst(particle.count))
  }

  /// Other folded forms: present, past and participle, and with a particle also those without
  /// it, which say less.
  var forms: [(form: [UInt8], weight: Float)] {
    let finite = finiteForms
    var forms = finite.map { (form: particle + $0, weight: Float(1)) }
    forms += participles.map { (particle + $0, 1) }
    if !particle.isEmpty {
      forms.append((particle + Array("zu".utf8) + base, 1))
      forms += ([base] + finite).map { ($0, 0.4) }
    }
    return forms
  }

  /// The third person in present and past.
  private var finiteForms: [[UInt8]] {
    if let (prefix, strong) = strong { return strong.finite.map { prefix + $0 } }
    let stem = regularStem
    return [stem + Array("t".utf8), stem + Array("te".utf8)]
  }

  private var participles: [[UInt8]] {
    if let (prefix, strong) = strong {
      return strong.participles.map { prefix.isEmpty ? $0 : prefix + $0.dropFirst(2) }
    }
    let participle = regularStem + Array("t".utf8)
    let hasPrefix = !Self.prefix(of: base).isEmpty || base.hasSuffix("ieren")
    return [hasPrefix ? participle : Array("ge".utf8) + participle]
  }

  /// The stem, with the e that makes "-tt-" and the like speakable: "arbeite" of "arbeiten".
  private var regularStem: [UInt8] {
    let stem = Array(base.dropLast(base.hasSuffix("en") ? 2 : 1))
    let needsE =
      stem.hasSuffix("t") || stem.hasSuffix("d") || stem.hasSuffix("chn")
      || stem.hasSuffix("ffn") || stem.hasSuffix("gn") || stem.hasSuffix("tm")
    return needsE ? stem + Array("e".utf8) : stem
  }

  /// The strong verb that the base is, or is behind an inseparable prefix.
  private var strong: (prefix: [UInt8], forms: StrongVerbs.Forms)? {
    if let forms = StrongVerbs.table[base] { return ([], forms) }
    let prefix = Self.prefix(of: base)
    guard !prefix.isEmpty,
      let forms = StrongVerbs.table[Array(base.dropFirst(prefix.count))]
    else { return nil }
    return (prefix, forms)
  }

  private static func particle(of verb: [UInt8]) -> [UInt8] {
    longest(of: particles, in: verb)
  }

  private static func prefix(of verb: [UInt8]) -> [UInt8] {
    longest(of: prefixes, in: verb)
  }

  /// The longest of `beginnings` that leaves a verb: "herrschen" does not begin with "her".
  private static func longest(of beginnings: [[UInt8]], in verb: [UInt8]) -> [UInt8] {
    var longest: [UInt8] = []
    for beginning in beginnings
    where beginning.count > longest.count && verb.starts(with: beginning) {
      let rest = verb.dropFirst(beginning.count)
      let hasVowel = rest.dropLast(2).contains { vowels.contains($0) }
      if rest.count >= 5 && hasVowel || StrongVerbs.table[Array(rest)] != nil {
        longest = beginning
      }
    }
    return longest
  }

  /// As the first or only byte of those with dots is that of other letters, too, they count as one.
  private static let vowels = Array("aeiouy".utf8) + [0xC3]

  private static let particles = """
    ab an auf aus bei da dar ein empor entgegen entlang fehl fest fort frei gegenüber gleich
    heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab hinauf
    hinaus hinein hinter hinunter hinweg hinzu hoch kennen klar los mit nach nahe nieder offen
    preis statt still teil tot voll voran voraus vorbei vor vorweg wahr weg weiter wieder zu
    zurecht zurück zusammen zuvor durch über um unter bereit bekannt fertig sicher
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  private static let prefixes = """
    be ver er ent zer miss emp ge über unter um durch wider hinter voll
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
