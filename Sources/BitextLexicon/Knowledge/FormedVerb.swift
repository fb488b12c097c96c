/// A verb by its infinitive, with the forms that its language makes of it.
struct FormedVerb {
  private let formation: VerbFormation
  /// The particle that stands apart in main clauses: "an" of "ankündigen".
  private let particle: [UInt8]
  /// The verb behind the particle: "kündigen".
  private let base: [UInt8]

  /// Fails if the folded word is no infinitive.
  init?(_ infinitive: [UInt8], _ formation: VerbFormation) {
    guard infinitive.count >= 3, formation.infinitive.contains(where: infinitive.hasSuffix)
    else { return nil }
    self.formation = formation
    particle = formation.longest(of: formation.particles, in: infinitive)
    base = Array(infinitive.dropFirst(particle.count))
  }

  /// Other folded forms: present, past and participle, and with a particle also those without
  /// it, which say less.
  var forms: [(form: [UInt8], weight: Float)] {
    let prefix = formation.longest(of: formation.prefixes, in: base)
    let (finite, participles) = strong(prefix) ?? regular(prefix)
    var forms = finite.map { (form: particle + $0, weight: Float(1)) }
    forms += participles.map { (particle + $0, 1) }
    if !particle.isEmpty {
      forms.append((particle + formation.infinitiveMark + base, 1))
      forms += ([base] + finite).map { ($0, 0.4) }
    }
    return forms
  }

  private typealias Forms = (finite: [[UInt8]], participles: [[UInt8]])

  /// The forms of a strong verb that the base is, or is behind its prefix; nil for any other.
  private func strong(_ prefix: [UInt8]) -> Forms? {
    if let own = formation.strong[base] {
      return (Array(own.prefix(2)), Array(own.dropFirst(2)))
    }
    guard !prefix.isEmpty, let simple = formation.strong[base.dropFirst(prefix.count)]
    else { return nil }
    return (
      simple.prefix(2).map { prefix + $0 },
      simple.dropFirst(2).map { prefix + $0.dropFirst(formation.participlePrefix.count) }
    )
  }

  private func regular(_ prefix: [UInt8]) -> Forms {
    let stem = stem
    let participle = stem + formation.participleEnding
    let isBare = !prefix.isEmpty || formation.unprefixed.contains(where: base.hasSuffix)
    return (
      formation.finite.map { stem + $0 },
      [isBare ? participle : formation.participlePrefix + participle]
    )
  }

  /// The stem, speakable before endings: "arbeite" of "arbeiten".
  private var stem: [UInt8] {
    let ending = formation.infinitive.first(where: base.hasSuffix) ?? []
    let stem = base.dropLast(ending.count)
    let needsLink = formation.stemsWithLink.contains { stem.suffix($0.count).elementsEqual($0) }
    return needsLink ? stem + formation.linkingVowel : Array(stem)
  }
}
