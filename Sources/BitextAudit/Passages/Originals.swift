import BitextCore

/// Finds the originals that a translation carries beside their renderings: pull quotes, laws,
/// verses, each in both languages.
///
/// Such a passage is in the source's language and was not left untranslated; and since it has all
/// words of the source, the alignment may have taken it for the rendering and left the real one
/// alone.
struct Originals {
  /// A passage of the target in the source's language, and what renders the same beside it.
  struct Original: Hashable {
    var segments: Range<Int>
    var rendering: Range<Int>
  }

  /// How much of an original's words stand in the source to the letter; editors trim quotations.
  private static let verbatimShare = 0.6
  /// How many blocks may stand between an original and its rendering.
  private static let reach = 3
  /// The shares of an original's letters between which its rendering's lie.
  private static let lengths = 0.4...2.5

  /// A shorter sentence may stand anywhere in an article.
  private static let minimumWords = 4
  /// What a word of a free rendering says for its source at least; between texts that have nothing
  /// to do with each other, one says -1.2 (`cases`).
  private static let freestWord = -0.5

  private let bitext: Bitext
  /// The source segments of each word, by its form.
  private let segmentsOf: [UInt64: [Int]]

  init(_ bitext: Bitext) {
    self.bitext = bitext
    var segmentsOf: [UInt64: [Int]] = [:]
    for (index, segment) in bitext.source.segments.enumerated() {
      for form in bitext.source.forms(of: segment.tokens) {
        segmentsOf[form, default: []].append(index)
      }
    }
    self.segmentsOf = segmentsOf
  }

  /// The original that a run of target segments in the source's language is, if it is one.
  func original(_ run: Range<Int>) -> Original? {
    guard let twin = twin(of: run),
      let rendering = rendering(of: twin, besides: run) ?? leftOver(besides: run, of: twin),
      bitext.target.isSetApart(run, from: rendering.lowerBound)
    else { return nil }
    return Original(segments: run, rendering: rendering)
  }

  /// The source segments that say a run of the target to the letter, from the first to the last.
  private func twin(of run: Range<Int>) -> Range<Int>? {
    let target = bitext.target
    let longer = run.filter { target.wordCount(of: $0) >= Self.minimumWords }
    let found = longer.compactMap { segment -> Int? in
      let forms = target.forms(of: target.segments[segment].tokens)
      var shared: [Int: Int] = [:]
      for form in forms { for other in segmentsOf[form] ?? [] { shared[other, default: 0] += 1 } }
      let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return best.flatMap {
        Double($0.value) >= Double(forms.count) * Self.verbatimShare ? $0.key : nil
      }
    }
    guard found.count * 2 > longer.count, let first = found.min(), let last = found.max(),
      last - first < run.count * 2 + 1
    else { return nil }
    return first..<last + 1
  }

  /// What the alignment took for the rendering of some source segments, if that stands beside the
  /// run and is in the target's language.
  private func rendering(of twin: Range<Int>, besides run: Range<Int>) -> Range<Int>? {
    let beads = bitext.beads.filter { !$0.isNull && $0.source.overlaps(twin) }
    let segments = beads.flatMap(\.target).filter { segment in
      !run.contains(segment) && isOwn(segment) && isBeside(segment, run)
    }
    guard let first = segments.min(), let last = segments.max(),
      isAsLong(first..<last + 1, as: run)
    else { return nil }
    return first..<last + 1
  }

  /// A paragraph beside the run that renders nothing and whose words are nowhere in the source but
  /// in the run's twin.
  private func leftOver(besides run: Range<Int>, of twin: Range<Int>) -> Range<Int>? {
    let target = bitext.target
    let nulls = Set(bitext.beads.filter { $0.source.isEmpty }.flatMap(\.target))
    return target.paragraphs.first { paragraph in
      !paragraph.overlaps(run) && isBeside(paragraph.lowerBound, run)
        && paragraph.allSatisfy { nulls.contains($0) && isOwn($0) }
        && isAsLong(paragraph, as: run)
        && paragraph.contains { segment in
          bitext.ties.closestSource[segment].map(twin.contains) ?? false
        } && isTied(paragraph)
    }
  }

  private func isTied(_ paragraph: Range<Int>) -> Bool {
    let words = TieSums(bitext.ties.target[bitext.target.tokens(of: paragraph)])
    return words.total > Double(words.words) * Self.freestWord
  }

  private func isOwn(_ segment: Int) -> Bool {
    bitext.target.segments[segment].language != bitext.source.language
  }

  private func isBeside(_ segment: Int, _ run: Range<Int>) -> Bool {
    let block = { bitext.target.segments[$0].block }
    let blocks = block(run.lowerBound) - Self.reach...block(run.upperBound - 1) + Self.reach
    return blocks.contains(block(segment))
  }

  private func isAsLong(_ rendering: Range<Int>, as run: Range<Int>) -> Bool {
    let target = bitext.target
    let ratio =
      Double(target.range(of: rendering).count) / Double(max(1, target.range(of: run).count))
    return Self.lengths.contains(ratio)
  }
}

extension Side {
  /// The different words among some tokens, by their forms.
  func forms(of tokens: Range<Int>) -> Set<UInt64> {
    Set(self.tokens[tokens].lazy.filter(\.isWordLike).map(\.form))
  }
}
