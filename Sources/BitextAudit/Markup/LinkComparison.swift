import BitextCore

/// Holds the links of both sides against each other, paragraph by paragraph.
struct LinkComparison {
  private let context: AuditContext
  private let source: [LinkUse]
  private let target: [LinkUse]
  private let sourcePages: AddressSet
  private let targetPages: AddressSet
  /// Sites to which at least one address was taken over as it is, and none changed: such a site
  /// has one address for all languages.
  private let fixedSites: Set<[[UInt8]]>

  init(_ context: AuditContext) {
    self.context = context
    source = LinkUse.all(of: context.bitext.source)
    target = LinkUse.all(of: context.bitext.target)
    sourcePages = AddressSet(source)
    let targetPages = AddressSet(target)
    self.targetPages = targetPages
    let kept = source.filter { targetPages.contains($0.address) && !$0.address.words.isEmpty }
    fixedSites = Set(kept.map(\.address.site))
  }

  func findings() -> [Finding] {
    let bitext = context.bitext
    return context.runs.flatMap { run -> [Finding] in
      let beads = run.filter { context.isCertain[$0] && !bitext.beads[$0].isNull }
      guard !beads.isEmpty else { return [] }
      let broken = brokenMarkup(in: run)
      if !broken.isEmpty { return broken }
      let original = uses(source, in: bitext.segments(of: run, \.source))
      let rendering = uses(target, in: bitext.segments(of: run, \.target))
      if original.isEmpty, rendering.isEmpty { return [] }
      return findings(original, rendering, beads, isWhole: beads.count == run.count)
    }
  }

  /// A link that is no longer read as one.
  private func brokenMarkup(in run: Range<Int>) -> [Finding] {
    let bitext = context.bitext
    let places = BrokenMarkup(bitext.target).places(in: bitext.segments(of: run, \.target))
    if places.isEmpty { return [] }
    let known = BrokenMarkup(bitext.source).places(in: bitext.segments(of: run, \.source))
    return places.dropFirst(known.count).map { place in
      Finding(
        severity: .warning, confidence: Confidence.sure,
        message: "the markup of a link is broken", unit: .token, source: [], target: [place])
    }
  }

  private func uses(_ all: [LinkUse], in segments: Range<Int>) -> ArraySlice<LinkUse> {
    let first = all.partitionPoint { $0.segment >= segments.lowerBound }
    let end = all.partitionPoint { $0.segment >= segments.upperBound }
    return all[first..<max(first, end)]
  }

  private func findings(
    _ original: ArraySlice<LinkUse>, _ rendering: ArraySlice<LinkUse>, _ beads: [Int],
    isWhole: Bool
  ) -> [Finding] {
    let (sourcePages, targetPages) = (AddressSet(original), AddressSet(rendering))
    var waiting = LinkQueue(original.filter { !targetPages.contains($0.address) })
    var gained = rendering.filter { !sourcePages.contains($0.address) }
    var answered: Set<TextRange> = []
    var findings: [Finding] = []
    for bead in beads {
      let pair = context.bitext.beads[bead]
      for use in uses(gained, in: pair.target) {
        guard let counterpart = waiting.take(closestTo: use, in: pair.source) else { continue }
        answered.insert(use.range)
        if let finding = judged(counterpart, use) { findings.append(finding) }
      }
    }
    guard isWhole else { return findings }
    let lost = waiting.rest
    gained.removeAll { answered.contains($0.range) }
    let (lostSites, gainedSites) = (SiteSet(lost), SiteSet(gained))
    findings += lost.compactMap { missing($0, besides: gainedSites, in: beads) }
    findings += gained.compactMap { added($0, besides: lostSites) }
    return findings
  }

  /// What is wrong with a link that stands where the source has another.
  private func judged(_ source: LinkUse, _ target: LinkUse) -> Finding? {
    let verdict = LinkVerdict(
      source.address, target.address,
      isFixedSite: fixedSites.contains(source.address.site),
      isKnown: sourcePages.contains(target.address),
      isLocalised: LocaleWords.areOf(context.bitext.target.language, target.address.locales)
        && !LocaleWords.areOf(context.bitext.target.language, source.address.locales))
    guard let verdict else { return nil }
    return Finding(
      severity: verdict.severity, confidence: verdict.confidence,
      message: verdict.message(source: source.written, target: target.written), unit: .token,
      source: [source.range], target: [target.range],
      evidence: [
        Finding.Evidence(.address(.source), source.written),
        Finding.Evidence(.address(.target), target.written),
      ])
  }

  private func missing(
    _ use: LinkUse, besides gained: SiteSet, in beads: [Int]
  ) -> Finding? {
    // A target without any link was copied without them.
    let isPlain = target.isEmpty && source.count > 2
    if isPlain || targetPages.contains(use.address) || use.address.flaw != nil
      || gained.reach(use.address)
    {
      return nil
    }
    let bitext = context.bitext
    guard let bead = beads.first(where: { bitext.beads[$0].source.contains(use.segment) })
    else { return nil }
    return Finding(
      severity: .warning, confidence: Confidence.lostLink,
      message: "the link to \(use.written) is missing from the target", unit: .token,
      source: [use.range],
      target: bitext.target.places(of: bitext.beads[bead].target),
      evidence: [Finding.Evidence(.address(.source), use.written)])
  }

  private func added(_ use: LinkUse, besides lost: SiteSet) -> Finding? {
    if let flaw = use.address.flaw, !use.address.bytes.isEmpty {
      return Finding(
        severity: .warning, confidence: Confidence.sure,
        message: "the address \(use.written) \(flaw.rawValue)", unit: .token, source: [],
        target: [use.range], evidence: [Finding.Evidence(.address(.target), use.written)])
    }
    let isPlain = source.isEmpty && target.count > 2
    if isPlain || sourcePages.contains(use.address) || lost.reach(use.address) { return nil }
    return Finding(
      severity: .note, confidence: Confidence.even,
      message: "the link to \(use.written) is not in the source", unit: .token, source: [],
      target: [use.range], evidence: [Finding.Evidence(.address(.target), use.written)])
  }
}
