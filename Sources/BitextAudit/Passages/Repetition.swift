import BitextCore

/// Finds what the target says twice and the source does not.
///
/// Copies are looked for in the target alone, run by run of segments that are alike; the beads
/// only tell whether the source repeats itself as well and which copy is the one too many. (Where
/// a block stands twice, which of its sentences the alignment uses is chance.)
struct Repetition {
  /// What two segments must have in common to be taken for copies: the shorter they are, the more.
  private static func minimumLikeness(words: Int) -> Double { words < 10 ? 0.75 : 0.6 }
  /// Of a single sentence more: of parallel sentences two in three words are the same ("Don't
  /// settle for jerks", "Don't settle for less"). Copies had .75 and more (`audit`), others up to
  /// .67, and .86 of few words (`web`).
  private static func minimumLikeness(ofOneWith words: Int) -> Double { words < 8 ? 0.9 : 0.7 }
  /// Copies of an item have all its words, but for a slip; in fewer they name something else.
  private static let itemLikeness = 0.95
  /// Segments of fewer words are repeated for good reasons.
  private static let minimumWords = 5
  /// Words in more segments than this are looked at only in segments that share others.
  private static let commonWord = 12

  private let bitext: Bitext
  private let source: [[UInt64]]
  private let target: [[UInt64]]
  private let beadOfTarget: [Int]

  init(_ bitext: Bitext) {
    self.bitext = bitext
    source = bitext.source.segments.map { Self.words(of: $0, in: bitext.source) }
    target = bitext.target.segments.map { Self.words(of: $0, in: bitext.target) }
    var beadOfTarget = Array(repeating: 0, count: target.count)
    for (index, bead) in bitext.beads.enumerated() {
      for segment in bead.target { beadOfTarget[segment] = index }
    }
    self.beadOfTarget = beadOfTarget
  }

  /// Every run of the target that is one copy too many, in reading order.
  func passages() -> [Passage] {
    var taken: Set<Int> = []
    return runs().compactMap { run in
      guard taken.isDisjoint(with: run.first), taken.isDisjoint(with: run.second),
        let passage = passage(run)
      else { return nil }
      taken.formUnion(run.first)
      taken.formUnion(run.second)
      return passage
    }.sorted { $0.segments.lowerBound < $1.segments.lowerBound }
  }

  /// The share of the words of the longer that two target runs have in common, in any order.
  func sharedWords(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    let (a, b) = (Set(a.flatMap { target[$0] }), Set(b.flatMap { target[$0] }))
    return Double(a.intersection(b).count) / Double(max(1, max(a.count, b.count)))
  }

  /// Whether a source run and a target run have most of their words in common, to the letter.
  func sharesWords(source run: Range<Int>, target other: Range<Int>) -> Bool {
    let forms = { (side: Side, run: Range<Int>) in
      run.reduce(into: Set<UInt64>()) { $0.formUnion(side.forms(of: side.segments[$1].tokens)) }
    }
    let words = forms(bitext.source, run)
    return !words.isEmpty
      && words.intersection(forms(bitext.target, other)).count * 5 >= words.count * 3
  }

  /// Two runs of equally many segments, each like its twin.
  private struct Run {
    var first: Range<Int>
    var second: Range<Int>
    var likeness: Double
    var words: Int
  }

  /// The longest runs of twins, the wordiest first.
  private func runs() -> [Run] {
    var twins = twins()
    twins.merge(shortTwins()) { known, _ in known }
    var seen: Set<Twins> = []
    var runs: [Run] = []
    for start in twins.keys.sorted() where !seen.contains(start) {
      var length = 0
      var likeness = 0.0
      while start.first + length < start.second, let here = twins[start.next(length)] {
        seen.insert(start.next(length))
        likeness += here
        length += 1
      }
      let first = start.first..<start.first + length
      // A short heading alone is no copy; above copied text it is.
      guard first.reduce(0, { $0 + bitext.target.wordCount(of: $1) }) > 1 else { continue }
      runs.append(
        Run(
          first: first, second: start.second..<start.second + length,
          likeness: likeness / Double(length), words: first.reduce(0) { $0 + target[$1].count }))
    }
    return runs.sorted { ($1.words, $0.first.lowerBound) < ($0.words, $1.first.lowerBound) }
  }

  /// Two segments that are alike.
  private struct Twins: Hashable, Comparable {
    var first: Int
    var second: Int

    func next(_ distance: Int) -> Twins {
      Twins(first: first + distance, second: second + distance)
    }

    static func < (a: Twins, b: Twins) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  /// The pairs of segments that are alike, with their likeness.
  private func twins() -> [Twins: Double] {
    var segmentsOf: [UInt64: [Int]] = [:]
    for segment in target.indices {
      for word in Set(target[segment]) { segmentsOf[word, default: []].append(segment) }
    }
    var twins: [Twins: Double] = [:]
    for segment in target.indices where target[segment].count >= Self.minimumWords {
      var shared: [Int: Int] = [:]
      for word in Set(target[segment]) {
        guard let others = segmentsOf[word], others.count <= Self.commonWord else { continue }
        for other in others where other > segment { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared where count >= 2 {
        let likeness = likeness(segment..<segment + 1, other..<other + 1, in: target)
        let words = min(target[segment].count, target[other].count)
        if likeness >= Self.minimumLikeness(words: words) {
          twins[Twins(first: segment, second: other)] = likeness
        }
      }
    }
    return twins
  }

  /// The pairs of short segments that are equal to the letter, one of which renders nothing:
  /// headings, items and cells that were pasted twice.
  private func shortTwins() -> [Twins: Double] {
    var segmentsOf: [UInt64: [Int]] = [:]
    for segment in target.indices
    where 1..<Self.minimumWords ~= target[segment].count
      && bitext.target.role(of: segment) != .caption
    {
      segmentsOf[Self.spelling(of: segment, in: bitext.target), default: []].append(segment)
    }
    var twins: [Twins: Double] = [:]
    // What stands there more often is a label.
    for segments in segmentsOf.values where segments.count == 2 {
      let pair = Twins(first: segments[0], second: segments[1])
      if nulls(pair.first..<pair.first + 1) + nulls(pair.second..<pair.second + 1) == 1 {
        twins[pair] = 1
      }
    }
    return twins
  }

  private static func spelling(of segment: Int, in side: Side) -> UInt64 {
    WordHash.hash(WordFolding.folded(side.document.text[side.segments[segment].range.offsets]))
  }

  private func passage(_ run: Run) -> Passage? {
    if run.first.count == 1, run.likeness < Self.minimumLikeness(ofOneWith: run.words) {
      return nil
    }
    let nulls = (nulls(run.first), nulls(run.second))
    let rendered = (rendered(by: run.first), rendered(by: run.second))
    // A copy too many leaves about as many segments over as it has, in whichever copy, or is
    // taken with the other copy for a rendering in two sentences.
    let isOver = (nulls.0 + nulls.1) * 2 >= run.first.count
    if !isOver, let a = rendered.0, let b = rendered.1, !a.overlaps(b) {
      let isCopy =
        run.likeness >= 0.75 && run.words >= 8 && (areAsLong(run) || !hasItem(run))
        && (likeness(a, b, in: source) < 0.4 || isTitle(a) || isTitle(b))
      if !isCopy { return nil }
    }
    if isHeadlineEcho(run) || !areWholeOrCutOff(run) || areAlikeByKind(run) { return nil }
    let isFirst = isFirstTooMany(run, nulls)
    let kept = isFirst ? rendered.1 : rendered.0
    if isOver && sourceRepeats(kept) { return nil }
    let copy = widened(isFirst ? run.first : run.second, towards: isFirst ? run.second : run.first)
    return Passage(
      kind: .duplicated, segments: copy, counterpart: isFirst ? run.second : run.first,
      rendered: kept ?? (isFirst ? rendered.0 : rendered.1),
      unit: isWholeParagraphs(copy) ? .paragraph : .sentence,
      confidence: isOver ? 0.6 + 0.4 * run.likeness : Confidence.reworded.apart)
  }

  /// Whether the copies are about equally long, or the shorter breaks off: that a short sentence
  /// stands again inside of a longer one is no copy.
  private func areWholeOrCutOff(_ run: Run) -> Bool {
    if areAsLong(run) { return true }
    let words = lengths(of: run)
    let (shorter, longer) = words[0] < words[1] ? (run.first, run.second) : (run.second, run.first)
    if bitext.target.isMarkedHeading(shorter.lowerBound) { return false }
    guard bitext.target.breakingWord(of: shorter.upperBound - 1) != nil else { return false }
    // A heading has no mark at its end either; what is cut off is a beginning.
    let draft = shorter.flatMap { target[$0] }
    let beginning = longer.flatMap { target[$0] }.prefix(draft.count * 3 / 2 + 1)
    return Self.common(draft, Array(beginning)) * 2 >= draft.count
  }

  /// Whether one copy is an item of a list, which may sum up what the text says at length.
  private func hasItem(_ run: Run) -> Bool {
    [run.first, run.second].contains { bitext.target.role(of: $0.lowerBound) == .listItem }
  }

  private func lengths(of run: Run) -> [Int] {
    [run.first, run.second].map { $0.reduce(0) { $0 + target[$1].count } }
  }

  private func areAsLong(_ run: Run) -> Bool {
    let words = lengths(of: run)
    return min(words[0], words[1]) * 5 >= max(words[0], words[1]) * 3
  }

  /// Whether items, cells or headings are made alike and name different things: "Show the user as
  /// a number", "Show the group as a number".
  private func areAlikeByKind(_ run: Run) -> Bool {
    let roles = [run.first, run.second].map { bitext.target.role(of: $0.lowerBound) }
    guard roles.allSatisfy({ [.listItem, .tableCell, .heading].contains($0) }) else { return false }
    let (a, b) = (run.first.flatMap { target[$0] }, run.second.flatMap { target[$0] })
    return Double(Self.common(a, b)) < Double(max(a.count, b.count)) * Self.itemLikeness
  }

  /// Whether one copy stands above the text and the other in it: a first sentence says what the
  /// headline says.
  private func isHeadlineEcho(_ run: Run) -> Bool {
    // Not headings: a paragraph that breaks off in mid-sentence looks like one. A lead that is
    // the first paragraph word for word, or its beginning, was pasted twice.
    let above: [Role] = [.title, .kicker, .caption]
    let isAbove = { (roles: [Role], copy: Range<Int>) in
      roles.contains(bitext.target.role(of: copy.lowerBound))
    }
    if isAbove(above, run.first) != isAbove(above, run.second) { return true }
    if run.likeness < 0.9 || run.words < 8 || !areWholeOrCutOff(run) {
      return isAbove(above + [.lead], run.first) != isAbove(above + [.lead], run.second)
    }
    return false
  }

  /// The copy that the alignment does without, it or the rest of its paragraph; of two that it
  /// uses alike, the shorter, or the second.
  private func isFirstTooMany(_ run: Run, _ nulls: (Int, Int)) -> Bool {
    let wholes = (leftOverParagraph(around: run.first), leftOverParagraph(around: run.second))
    if (wholes.0 == nil) != (wholes.1 == nil) { return wholes.0 != nil }
    if nulls.0 != nulls.1 { return nulls.0 > nulls.1 }
    let lengths = (
      bitext.target.range(of: run.first).count, bitext.target.range(of: run.second).count
    )
    return lengths.0 * 10 < lengths.1 * 9
  }

  /// A copy together with the rest of its paragraph, if that is left over as well: in a first
  /// draft not every sentence is alike.
  private func widened(_ copy: Range<Int>, towards kept: Range<Int>) -> Range<Int> {
    guard let paragraph = leftOverParagraph(around: copy), !paragraph.overlaps(kept) else {
      return copy
    }
    return paragraph
  }

  /// The paragraph that a copy lies in, if nothing in it beside the copy renders anything.
  private func leftOverParagraph(around copy: Range<Int>) -> Range<Int>? {
    bitext.target.paragraphs.first { paragraph in
      paragraph.contains(copy.lowerBound) && copy.upperBound <= paragraph.upperBound
        && paragraph.allSatisfy { copy.contains($0) || nulls($0..<$0 + 1) > 0 }
    }
  }

  private func nulls(_ run: Range<Int>) -> Int {
    run.count { bitext.beads[beadOfTarget[$0]].source.isEmpty }
  }

  /// The source segments that a run of target segments renders.
  private func rendered(by run: Range<Int>) -> Range<Int>? {
    let beads = run.map { bitext.beads[beadOfTarget[$0]] }.filter { !$0.isNull }
    guard let lower = beads.map(\.source.lowerBound).min(),
      let upper = beads.map(\.source.upperBound).max()
    else { return nil }
    return lower..<upper
  }

  private func isWholeParagraphs(_ run: Range<Int>) -> Bool {
    let paragraphs = bitext.target.paragraphs
    return paragraphs.contains { $0.lowerBound == run.lowerBound }
      && paragraphs.contains { $0.upperBound == run.upperBound }
  }

  /// Whether the source says a passage twice as well, so that both copies are renderings.
  private func sourceRepeats(_ run: Range<Int>?) -> Bool {
    guard let run else { return false }
    let isShort = run.reduce(0) { $0 + source[$1].count } < Self.minimumWords
    let spelling = Self.spelling(of: run.lowerBound, in: bitext.source)
    return source.indices.contains { other in
      // That a title says what the text says is no repetition.
      if run.contains(other) || isTitle(other..<other + 1) != isTitle(run) { return false }
      return isShort
        ? Self.spelling(of: other, in: bitext.source) == spelling
        : likeness(other..<other + 1, run, in: source) >= 0.7
    }
  }

  /// Whether a run of source segments is, or begins with, the title.
  private func isTitle(_ run: Range<Int>) -> Bool {
    bitext.source.role(of: run.lowerBound) == .title
  }

  /// The length of the longest common subsequence of words over that of the shorter run.
  private func likeness(_ a: Range<Int>, _ b: Range<Int>, in words: [[UInt64]]) -> Double {
    let (a, b) = (a.flatMap { words[$0] }, b.flatMap { words[$0] })
    let shorter = min(a.count, b.count)
    guard shorter >= Self.minimumWords else { return 0 }
    return Double(Self.common(a, b)) / Double(shorter)
  }

  /// The length of the longest common subsequence, or 0 for sequences with little in common.
  private static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
    guard Set(a).intersection(b).count * 3 >= Set(a.count < b.count ? a : b).count
    else { return 0 }
    var row = Array(repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0
      for (column, other) in b.enumerated() {
        let above = row[column + 1]
        row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[b.count]
  }

  /// The stems of a segment's words of three letters and more.
  private static func words(of segment: Segment, in side: Side) -> [UInt64] {
    segment.tokens.compactMap { index in
      let token = side.tokens[index]
      return token.isWordLike && (token.range.count >= 3 || token.kind == .number)
        ? token.stem : nil
    }
  }
}

extension Side {
  /// Whether markup says that a segment is a heading; in plain text what breaks off looks like one.
  fileprivate func isMarkedHeading(_ segment: Int) -> Bool {
    document.isMarkedUp && role(of: segment) == .heading
  }
}
