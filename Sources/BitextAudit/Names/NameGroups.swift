import BitextCore

/// Names that stand for each other although nothing in their letters says so.
enum NameGroups {
  /// The group of a name, by the key of its letters.
  static func group(of key: UInt64) -> Int? { groups[key] }

  private static let groups: [UInt64: Int] = {
    var groups: [UInt64: Int] = [:]
    for (number, line) in lines.split(whereSeparator: \.isNewline).enumerated() {
      for word in line.split(separator: " ") { groups[WordHash.hash(String(word))] = number }
    }
    return groups
  }()

  /// One group a line, in the letters of `TokenLetters`: regions that are named for their part or
  /// whole, and abbreviations that German translates.
  private static let lines = """
    uk gb britain england grossbritannien british english britisch britische britischen englisch
    us u.s u.s. usa america amerika american amerikanisch amerikanische amerikanischen
    un uno u.n u.n. nations nationen
    eu europe europa european europaische europaischen union
    netherlands holland dutch niederlande hollander
    burma myanmar
    gdp bip
    vat mwst ust
    imf iwf
    ecb ezb
    ecj eugh
    echr egmr emrk
    icc istgh
    gdpr dsgvo
    ai ki
    uae vae
    ussr udssr
    gdr ddr
    frg brd
    drc drk
    rsa sudafrika
    dna dns
    pm premier ministerprasident
    mp mps abgeordneter abgeordnete abgeordneten
    it edv
    hr personal
    pr offentlichkeitsarbeit
    tv fernsehen
    pc rechner
    nz neuseeland
    id ausweis
    ww2 wwii
    bc v.chr
    faq faqs
    ngo ngos nro
    """
}
