import BitextCore
import BitextLexicon

/// Holds the names of both sides against each other, bead by bead.
struct NameComparison {
  private static let leastProbability = 0.8
  /// In longer beads, places tell little; in tokens.
  private static let longest = 80

  private let context: AuditContext
  private let judge: NameJudge

  /// Fails where nothing is known of the languages' words, or a capital makes no name in one.
  init?(_ context: AuditContext) {
    guard let lexicon = context.lexicon, KnownSubject.names.unknown(in: context.bitext).isEmpty
    else { return nil }
    self.context = context
    judge = NameJudge(context.bitext, lexicon)
  }

  func discrepancies() -> [NameDiscrepancy] {
    context.bitext.beads.indices.flatMap { discrepancies(in: $0) }
  }

  private func discrepancies(in index: Int) -> [NameDiscrepancy] {
    let bitext = context.bitext
    let bead = bitext.beads[index]
    guard !bead.isNull, context.isCertain[index], bead.probability >= Self.leastProbability,
      bitext.isWrittenAsDeclared(bead)
    else { return [] }
    let here = bitext.source.tokens(of: bead.source)
    let there = bitext.target.tokens(of: bead.target)
    guard max(here.count, there.count) <= Self.longest else { return [] }
    var names = judge.source.mentions(in: here, without: there, of: judge.target)
    var others = judge.target.mentions(in: there, without: here, of: judge.source)
    return misspellings(&names, &others, index) + replacements(names, others, index)
  }

  /// Finds names that differ by a letter or two, and takes them out of both lists.
  private func misspellings(
    _ names: inout [NameMention], _ others: inout [NameMention], _ bead: Int
  ) -> [NameDiscrepancy] {
    var found: [NameDiscrepancy] = []
    for name in names {
      let match = others.lazy.compactMap { other in
        judge.misspelling(name, other).map { (token: other.token, confidence: $0) }
      }.first
      guard let match else { continue }
      found.append(
        NameDiscrepancy(
          kind: .misspelled, bead: bead, source: name.token, target: match.token,
          confidence: match.confidence))
      names.removeAll { $0.token == name.token }
      others.removeAll { $0.token == match.token }
    }
    return found
  }

  /// Finds names in whose place another one stands.
  private func replacements(
    _ names: [NameMention], _ others: [NameMention], _ index: Int
  ) -> [NameDiscrepancy] {
    let names = names.filter { context.partners.source[$0.token] < 0 }
    var others = others.filter { context.partners.target[$0.token] < 0 }
    guard !names.isEmpty, !others.isEmpty else { return [] }
    let places = NamePlaces(context.bitext.beads[index], context.bitext, context.partners)
    var window: NameWindow?
    var found: [NameDiscrepancy] = []
    for name in names {
      let rivals = others.filter { judge.canStand($0, for: name) && places.agree(name, $0) }
      guard rivals.count == 1, let other = rivals.first else { continue }
      let near = window ?? NameWindow(index, of: context.bitext, context.partners)
      window = near
      guard let confidence = judge.replacement(name, other, near) else { continue }
      found.append(
        NameDiscrepancy(
          kind: .replaced, bead: index, source: name.token, target: other.token,
          confidence: confidence))
      others.removeAll { $0.token == other.token }
    }
    return found
  }
}
