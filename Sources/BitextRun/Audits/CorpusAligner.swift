public import BitextAlignment
public import BitextCore

/// Aligns the pairs of a corpus: once by what is known beforehand, and what stays in doubt again
/// with the words that the sure beads taught.
///
/// What comes out depends neither on the order of the pairs nor on the number of cores.
public struct CorpusAligner: Sendable {
  /// What aligns each pair, without what the corpus teaches.
  public var aligner: Aligner
  /// Is told how many pairs are done.
  public var listener: Listener

  /// What the first round learned makes more beads sure for the second to learn from; a third
  /// makes nothing better.
  private static let rounds = 2

  /// Aligns with what an aligner knows, and with what is learned beside.
  public init(aligner: Aligner, listener: Listener = .none) {
    self.aligner = aligner
    self.listener = listener
  }

  /// Aligns one pair, which is a corpus if it is long enough.
  public func align(_ source: Side, _ target: Side) async -> Bitext {
    let bitext = aligner.align(source, target)
    return await improved([bitext]).first ?? bitext
  }

  /// Aligns again what is in doubt; `bitexts` are aligned without learned words.
  public func improved(_ bitexts: [Bitext]) async -> [Bitext] {
    var bitexts = bitexts
    for _ in 0..<Self.rounds where bitexts.contains(where: \.isInDoubt) {
      listener.begin(.learning)
      let learned = WordLearner().words(in: bitexts)
      if learned.isEmpty { break }
      var aligner = aligner
      aligner.learned = learned
      listener.begin(.realigning, of: bitexts.count)
      bitexts = await mapInParallel(bitexts) { [aligner, listener] bitext in
        defer { listener.advance() }
        return bitext.isInDoubt ? aligner.align(bitext.source, bitext.target) : bitext
      }
    }
    return bitexts
  }
}

extension Bitext {
  /// Whether words that are not known yet might change a bead.
  fileprivate var isInDoubt: Bool { beads.contains { $0.isNull || $0.probability < 0.95 } }
}
