import BitextCore

/// Finds what stands on one side in the other's language.
struct ForeignPassages {
  /// A verdict on fewer words is about a title or a saying.
  private static let minimumWords = 6
  /// Where more of the words are renderings of the source's, a passage was translated, and holds
  /// names, menus or words that both languages have.
  private static let translatedShare = 0.2
  /// So many words of the source in a row are a clause that was left, and no name.
  private static let clauseWords = 4

  /// So many small words of its own language, and no more of the other's, make a sentence that has
  /// names of the other's in it.
  private static let ownWords = 2

  /// Of a sentence, more than one word in three is a small one; of a name or an address less.
  private static let smallShare = 3

  private let bitext: Bitext
  private let ownWords: OwnWords
  /// Runs of target segments in the source's language.
  private let left: [Range<Int>]
  /// What stands in the target beside its rendering.
  let originals: [Originals.Original]

  init(_ bitext: Bitext) {
    self.bitext = bitext
    let (source, target) = (bitext.source, bitext.target)
    ownWords = OwnWords(of: target.language, besides: source.language)
    if source.language == target.language {
      (left, originals) = ([], [])
      return
    }
    let titles = WorkTitles(target)
    let runs = Self.joined(target.runs(in: source.language), in: bitext)
      .filter { !titles.fill($0) }
    let originals = runs.isEmpty ? [] : runs.compactMap(Originals(bitext).original)
    left = runs.filter { run in !originals.contains { $0.segments == run } }
    self.originals = originals
  }

  /// The runs together with the short sentences of their paragraphs that no function word tells the
  /// language of, where those render nothing in other words.
  private static func joined(_ runs: [Range<Int>], in bitext: Bitext) -> [Range<Int>] {
    let target = bitext.target
    let beadOf = beads(bitext, \.target, count: target.segments.count)
    let isSilent = { (segment: Int, block: Int) in
      guard target.segments[segment].block == block, target.segments[segment].language == nil else {
        return false
      }
      let source = beadOf[segment].map { bitext.beads[$0].source } ?? 0..<0
      if source.isEmpty { return true }
      return target.forms(of: target.segments[segment].tokens)
        .isSubset(of: bitext.source.forms(of: bitext.source.tokens(of: source)))
    }
    var joined: [Range<Int>] = []
    for run in runs {
      let block = target.segments[run.lowerBound].block
      var (lower, upper) = (run.lowerBound, run.upperBound)
      while lower > 0, isSilent(lower - 1, block) { lower -= 1 }
      while upper < target.segments.count, isSilent(upper, block) { upper += 1 }
      if let last = joined.last, last.upperBound >= lower,
        target.segments[last.lowerBound].block == block
      {
        joined[joined.count - 1] = last.lowerBound..<upper
      } else {
        joined.append(lower..<upper)
      }
    }
    return joined
  }

  /// Runs of target segments in the source's language, cut at the ends of paragraphs.
  func untranslated() -> [Passage] {
    let target = bitext.target
    let beadOf = Self.beads(bitext, \.target, count: target.segments.count)
    return left.compactMap { run in
      let bead = beadOf[run.lowerBound].map { bitext.beads[$0] }
      if let bead, isRendered(run, in: bead) || isTranslated(run) { return nil }
      let counterpart = bead.flatMap { $0.source.isEmpty ? nil : $0.source }
      return Passage(
        kind: .untranslated, segments: run, counterpart: counterpart,
        unit: unit(of: run, in: target),
        confidence: isQuoted(run, as: counterpart) || isAboveQuoted(run, beadOf)
          // Who quotes may leave the words as they were said.
          ? Confidence.hint
          : counterpart == nil ? Confidence.untranslated.alone : Confidence.untranslated.beside)
    }
  }

  /// Whether a run stands in quotation marks as a whole, and what it repeats does as well.
  private func isQuoted(_ run: Range<Int>, as counterpart: Range<Int>?) -> Bool {
    guard let counterpart else { return false }
    let (source, target) = (bitext.source, bitext.target)
    return target.isQuoted(target.paragraph(of: run))
      && source.isQuoted(source.paragraph(of: counterpart))
  }

  /// Whether a run is the heading of such a quotation: the name of the work that it is from.
  private func isAboveQuoted(_ run: Range<Int>, _ beadOf: [Int?]) -> Bool {
    let target = bitext.target
    guard target.role(of: run.lowerBound).isHeading, run.upperBound < target.segments.count
    else { return false }
    let next = target.paragraph(of: run.upperBound..<run.upperBound + 1)
    let bead = next.compactMap { beadOf[$0] }.filter { !bitext.beads[$0].source.isEmpty }.min()
    return isQuoted(next, as: bead.map { bitext.beads[$0].source })
  }

  /// Runs of source segments in the target's language, cut at the ends of paragraphs.
  func inSource() -> [Passage] {
    let (source, target) = (bitext.source, bitext.target)
    guard source.language != target.language else { return [] }
    let beadOf = Self.beads(bitext, \.source, count: source.segments.count)
    let titles = WorkTitles(source)
    return source.runs(in: target.language).compactMap { run in
      guard source.wordCount(of: run) >= Self.minimumWords else { return nil }
      // What an article quotes, and names of other texts, are in their own language.
      let isQuoted =
        titles.fill(run) || source.isQuoted(run) || source.role(of: run.lowerBound).isHeading
      let bead = beadOf[run.lowerBound].map { bitext.beads[$0] }
      // An address, or the name of a society, is the same on both sides.
      let isName = bead.map { isCopied(run, to: $0.target) } ?? false
      return Passage(
        kind: .foreign, segments: run,
        counterpart: bead.flatMap { $0.target.isEmpty ? nil : $0.target },
        unit: unit(of: run, in: source),
        confidence: isQuoted || isName ? Confidence.weakHint : Confidence.untranslated.alone)
    }
  }

  /// Whether a source run stands in the target to the letter, and is hardly a sentence.
  private func isCopied(_ run: Range<Int>, to other: Range<Int>) -> Bool {
    let small = bitext.source.tokens[bitext.source.tokens(of: run)].count(where: ownWords.contains)
    return !other.isEmpty && small * Self.smallShare <= bitext.source.wordCount(of: run)
      && bitext.source.forms(of: bitext.source.tokens(of: run))
        .isSubset(of: bitext.target.forms(of: bitext.target.tokens(of: other)))
  }

  private func unit(of run: Range<Int>, in side: Side) -> Finding.Unit {
    side.paragraph(of: run) == run ? .paragraph : .sentence
  }

  private static func beads(
    _ bitext: Bitext, _ side: KeyPath<Bead, Range<Int>>, count: Int
  ) -> [Int?] {
    var beads = [Int?](repeating: nil, count: count)
    for (index, bead) in bitext.beads.enumerated() {
      for segment in bead[keyPath: side] { beads[segment] = index }
    }
    return beads
  }

  /// Whether some words of a run are not those of its source and render them, and no clause of it
  /// is its source's: words that both languages have made it look like that.
  private func isTranslated(_ run: Range<Int>) -> Bool {
    let (source, target) = (bitext.source, bitext.target)
    let tokens = target.wordsBesidePath(in: target.tokens(of: run))
    let own = tokens.count(where: ownWords.contains)
    if own >= Self.ownWords, own >= tokens.count(where: ownWords.isOther) { return true }
    let verbatim = bitext.beads.filter { $0.target.overlaps(run) && !$0.source.isEmpty }
      .reduce(into: Set<UInt64>()) { $0.formUnion(source.forms(of: source.tokens(of: $1.source))) }
    if verbatim.isEmpty { return false }
    let words = target.tokens(of: run).filter { target.tokens[$0].kind == .word }
    let isVerbatim = words.map { verbatim.contains(target.tokens[$0].form) }
    // Small words have no ties, and those of the source would be its own.
    let translated = zip(words, isVerbatim).count { !$1 && bitext.ties.target[$0] >= 0 }
    let clause = isVerbatim.split(separator: false).map(\.count).max() ?? 0
    return Double(translated) >= Double(words.count) * Self.translatedShare
      && clause < Self.clauseWords
  }

  /// Whether the rest of the bead renders the source, so that the foreign run is a quotation whose
  /// translation stands beside it.
  private func isRendered(_ run: Range<Int>, in bead: Bead) -> Bool {
    let rest = bead.target.filter { !run.contains($0) }
    guard !bead.source.isEmpty, let first = rest.first,
      bitext.target.isSetApart(run, from: first)
    else { return false }
    let letters = rest.reduce(0) { $0 + bitext.target.segments[$1].range.count }
    return letters * 2 >= bitext.source.range(of: bead.source).count
  }
}

extension Side {
  /// Tokens without a way through menus, "File → Save as → Picture": up to its first arrow.
  fileprivate func wordsBesidePath(in run: Range<Int>) -> ArraySlice<Token> {
    let arrows = run.filter { index in
      let text = document.text[tokens[index].range.offsets]
      return ["→", "›", "»", ">"].contains { text.elementsEqual($0.utf8) }
    }
    return tokens[run.lowerBound..<(arrows.count > 1 ? arrows[0] : run.upperBound)]
  }

  /// The paragraph that a run of segments begins in; linear in its segments.
  fileprivate func paragraph(of run: Range<Int>) -> Range<Int> {
    let block = segments[run.lowerBound].block
    var (lower, upper) = (run.lowerBound, run.lowerBound + 1)
    while lower > 0, segments[lower - 1].block == block { lower -= 1 }
    while upper < segments.count, segments[upper].block == block { upper += 1 }
    return lower..<upper
  }

  /// Whether an original stands in another block than a segment that renders it, or holds quotation
  /// marks: who keeps one on purpose shows that it is one.
  func isSetApart(_ run: Range<Int>, from rendering: Int) -> Bool {
    segments[run.lowerBound].block != segments[rendering].block
      || tokens(of: run).contains {
        document.text.quotationGlyph(at: tokens[$0].range.lower) != nil
      }
  }

  /// Whether some segments begin and end with a quotation mark.
  func isQuoted(_ run: Range<Int>) -> Bool {
    let ends = [tokens(of: run).first, tokens(of: run).last]
    return ends.allSatisfy { index in
      index.flatMap { document.text.quotationGlyph(at: tokens[$0].range.lower) } != nil
    }
  }

  /// Runs of segments in a language, cut at the ends of paragraphs.
  fileprivate func runs(in language: Language) -> [Range<Int>] {
    paragraphs.flatMap { paragraph in paragraph.split { segments[$0].language != language } }
  }

  /// Whether some passages, of one kind, are most of what has a language at all.
  func isCovered(by passages: [Passage]) -> Bool {
    let covered = passages.reduce(0) { $0 + range(of: $1.segments).count }
    let known = segments.reduce(0) { $0 + ($1.language == nil ? 0 : $1.range.count) }
    return passages.count > 1 && covered * 10 >= known * 9
  }
}
