/// What a compiled lexicon knows of the words of one of its languages.
///
/// A class so that a lookup takes along one reference and not a dozen columns; it keeps the
/// mapping alive that the columns look into.
final class CompiledHalf: Sendable {
  private let mapping: Mapping
  let stems: HashIndex
  let letterStarts: Column<UInt32>
  let letters: Column<UInt8>
  let postingStarts: Column<UInt32>
  let postingStems: Column<UInt64>
  let postingWeights: Column<UInt8>
  let postingProvenances: Column<UInt8>
  let forms: HashIndex
  let formStems: Column<UInt32>
  let formKinds: Column<UInt8>
  let phrases: HashIndex
  let phraseStarts: Column<UInt32>
  let phraseRecords: Column<UInt32>

  /// Fails if a section of half 0 or 1 is not inside the file or does not fit its neighbours.
  init?(_ half: Int, of mapping: Mapping) {
    let table = SectionTable(mapping, half: half)
    guard let stems: HashIndex = table.index(.stems, .stemDirectory),
      let letterStarts: Column<UInt32> = table.column(.letterStarts),
      let letters: Column<UInt8> = table.column(.letters),
      let postingStarts: Column<UInt32> = table.column(.postingStarts),
      let postingStems: Column<UInt64> = table.column(.postingStems),
      let postingWeights: Column<UInt8> = table.column(.postingWeights),
      let postingProvenances: Column<UInt8> = table.column(.postingProvenances),
      let forms = table.index(.forms, .formDirectory),
      let formStems: Column<UInt32> = table.column(.formStems),
      let formKinds: Column<UInt8> = table.column(.formKinds),
      let phrases = table.index(.phraseKeys, .phraseDirectory),
      let phraseStarts: Column<UInt32> = table.column(.phraseStarts),
      let phraseRecords: Column<UInt32> = table.column(.phraseRecords),
      letterStarts.count == stems.keys.count + 1, postingStarts.count == stems.keys.count + 1,
      postingWeights.count == postingStems.count,
      postingProvenances.count == postingStems.count,
      formStems.count == forms.keys.count, formKinds.count == forms.keys.count,
      phraseStarts.count == phrases.keys.count + 1
    else { return nil }
    self.mapping = mapping
    self.stems = stems
    self.letterStarts = letterStarts
    self.letters = letters
    self.postingStarts = postingStarts
    self.postingStems = postingStems
    self.postingWeights = postingWeights
    self.postingProvenances = postingProvenances
    self.forms = forms
    self.formStems = formStems
    self.formKinds = formKinds
    self.phrases = phrases
    self.phraseStarts = phraseStarts
    self.phraseRecords = phraseRecords
  }
}

extension CompiledHalf {
  /// The hash of a stem by its rank; 0, which is no word's, if the file is damaged there.
  func stem(_ rank: UInt32) -> UInt64 {
    Int(rank) < stems.keys.count ? stems.keys[Int(rank)] : 0
  }

  /// What is known of a word form that may be part of a compound.
  func form(_ hash: UInt64) -> (kinds: FormKinds, stem: UInt64)? {
    forms.position(of: hash).map { (FormKinds(rawValue: formKinds[$0]), stem(formStems[$0])) }
  }

  /// The word that is shown for a stem; nil if the stem is unknown or the file damaged there.
  func word(of stem: UInt64) -> String? {
    guard let rank = stems.position(of: stem) else { return nil }
    let start = Int(letterStarts[rank])
    let end = min(Int(letterStarts[rank + 1]), letters.count)
    guard start < end else { return nil }
    return String(decoding: (start..<end).map { letters[$0] }, as: UTF8.self)
  }
}

/// The part of the table of sections that belongs to one half.
private struct SectionTable {
  let mapping: Mapping
  let words: Column<UInt64>

  init(_ mapping: Mapping, half: Int) {
    let sections = CompiledFile.Section.allCases.count
    let offset = (CompiledFile.headerWords + half * sections * 2) * 8
    self.mapping = mapping
    words = Column(mapping, offset: offset, count: sections * 2)
  }

  func column<Element: FixedWidthInteger>(_ section: CompiledFile.Section) -> Column<Element>? {
    let offset = words[section.rawValue * 2]
    let count = words[section.rawValue * 2 + 1]
    let limit = UInt64(mapping.count)
    guard offset % 8 == 0, offset <= limit,
      count <= (limit - offset) / UInt64(section.elementSize)
    else { return nil }
    return Column(mapping, offset: Int(offset), count: Int(count))
  }

  func index(_ keys: CompiledFile.Section, _ directory: CompiledFile.Section) -> HashIndex? {
    guard let keys: Column<UInt64> = column(keys),
      let directory: Column<UInt32> = column(directory)
    else { return nil }
    return HashIndex(keys: keys, directory: directory)
  }
}
