public import BitextCore

/// Applies the comments in a pair's files to its findings.
public struct InlineWaivers: Sendable {
  /// What the comments came to.
  public struct Outcome: Sendable {
    /// The pair with what is allowed marked as waived.
    public var pair: AuditedPair
    /// Comments that allow what nobody found, a sentence each.
    public var notes: [String]
  }

  /// Reads the comments of each pair anew.
  public init() {}

  /// Marks what a comment in either file allows.
  ///
  /// Throws the first comment that is not understood.
  public func applied(to pair: AuditedPair) throws(ProjectError) -> Outcome {
    let bitext = pair.bitext
    let source = try InlineWaiver.all(in: bitext.source.document)
    let target = try InlineWaiver.all(in: bitext.target.document)
    var outcome = Outcome(pair: pair, notes: [])
    if source.isEmpty && target.isEmpty { return outcome }
    let places = FindingBlocks(bitext)
    var isUsed = (source.map { _ in false }, target.map { _ in false })
    for index in pair.findings.indices {
      let finding = pair.findings[index]
      let blocks = places.blocks(of: finding)
      let first = source.firstIndex { $0.allows(finding, in: blocks.source) }
      let second = target.firstIndex { $0.allows(finding, in: blocks.target) }
      if let first { isUsed.0[first] = true }
      if let second { isUsed.1[second] = true }
      guard let waiver = first.map({ source[$0] }) ?? second.map({ target[$0] }) else { continue }
      outcome.pair.findings[index].apply(Judgement(.waived, because: waiver.reason))
    }
    outcome.notes =
      Self.notes(source, isUsed.0, bitext.source) + Self.notes(target, isUsed.1, bitext.target)
    return outcome
  }

  private static func notes(_ waivers: [InlineWaiver], _ isUsed: [Bool], _ side: Side) -> [String] {
    let unused = zip(waivers, isUsed).filter { !$0.1 }.map(\.0)
    if unused.isEmpty { return [] }
    let lines = LineIndex(side.document.file)
    return unused.map { waiver in
      let line = lines.position(of: waiver.offset).line
      return
        "\(side.document.path):\(line): abgleich:allow \(waiver.rules.joined(separator: ", ")) "
        + "is not used; nothing like it was found there"
    }
  }
}

extension InlineWaiver {
  fileprivate func allows(_ finding: Finding, in blocks: FindingBlocks.Blocks) -> Bool {
    guard rules.contains(finding.rule) else { return false }
    if let block, blocks.own.contains(block) { return true }
    // What a side lacks is allowed where it would stand: between its neighbours.
    return blocks.neighbours.contains { $0 == block || $0 == before }
  }
}

/// Tells which blocks of each side a finding is about.
struct FindingBlocks {
  struct Blocks {
    /// Those that it points into.
    var own: Set<Int> = []
    /// Those around the place that it would point to, on a side that lacks what it is about.
    var neighbours: Set<Int> = []
  }

  private let bitext: Bitext

  init(_ bitext: Bitext) { self.bitext = bitext }

  func blocks(of finding: Finding) -> (source: Blocks, target: Blocks) {
    var source = Blocks(own: Self.blocks(finding.source, bitext.source))
    var target = Blocks(own: Self.blocks(finding.target, bitext.target))
    if finding.target.isEmpty, let range = finding.source.first {
      target.neighbours = neighbours(of: bitext.source.run(of: range), from: \.source, to: \.target)
    }
    if finding.source.isEmpty, let range = finding.target.first {
      source.neighbours = neighbours(of: bitext.target.run(of: range), from: \.target, to: \.source)
    }
    return (source, target)
  }

  private static func blocks(_ ranges: [TextRange], _ side: Side) -> Set<Int> {
    let blocks = side.document.blocks
    var found: Set<Int> = []
    for range in ranges {
      let first = blocks.partitionPoint { $0.range.upper > range.lower }
      var index = first
      while index < blocks.count, blocks[index].range.lower < max(range.upper, range.lower + 1) {
        found.insert(index)
        index += 1
      }
    }
    return found
  }

  /// The blocks of what renders the passages before and after a run.
  private func neighbours(
    of run: Range<Int>, from here: KeyPath<Bead, Range<Int>>, to there: KeyPath<Bead, Range<Int>>
  ) -> Set<Int> {
    let side = there == \Bead.target ? bitext.target : bitext.source
    let beads = bitext.beads.filter { !$0.isNull && !$0.isMoved }
    let before = beads.filter { $0[keyPath: here].upperBound <= run.lowerBound }
      .max { $0[keyPath: here].upperBound < $1[keyPath: here].upperBound }
    let after = beads.filter { $0[keyPath: here].lowerBound >= run.upperBound }
      .min { $0[keyPath: here].lowerBound < $1[keyPath: here].lowerBound }
    let segments = [before?[keyPath: there].last, after?[keyPath: there].first]
    return Set(segments.compactMap(\.self).map { side.segments[$0].block })
  }
}
