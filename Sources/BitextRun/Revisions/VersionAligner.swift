import BitextCore
import BitextGate
import BitextPairing

/// Aligns both versions of pairs; a side that did not change is read once.
struct VersionAligner: Sendable {
  /// A pair as it is and, where the base has it, as it was.
  struct Versions: Sendable {
    var judged: PairAuditor.Alignment
    var base: PairAuditor.Alignment?
  }

  var judge: PairAuditor
  var base: PairAuditor

  func align(_ pairs: [GateScope.Pair]) async -> [Versions] {
    await mapInParallel(
      pairs, with: { SideTools(judge.languages) },
      { pair, tools in
        let judged = judge.align(pair.judged, with: &tools)
        let before = pair.base.map { old in
          knowing(judged.bitext).align(old, with: &tools)
        }
        return Versions(judged: judged, base: before)
      })
  }

  /// Aligns pairs of the base alone.
  func align(_ pairs: [ArticlePairs.Pair]) async -> [PairAuditor.Alignment] {
    await mapInParallel(
      pairs, with: { SideTools(base.languages) }, { base.align($0, with: &$1) })
  }

  /// The auditor of the base with what a pair of now has in common with it.
  private func knowing(_ bitext: Bitext?) -> PairAuditor {
    var auditor = base
    for side in bitext.map({ [$0.source, $0.target] }) ?? [] {
      // Bytes of another encoding are read anew, since the document has them decoded.
      if base.intake.files?[side.document.path] == side.document.file {
        auditor.intake.known.keep(side)
      }
    }
    return auditor
  }
}
