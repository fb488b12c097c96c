import BitextAlignment
import BitextLexicon

/// What the sets' figures are with everything, and with one signal taken away at a time.
struct Ablation {
  struct Row {
    /// Nil for everything.
    var without: String?
    /// One tally a set.
    var tallies: [AlignmentTally]
  }

  var rows: [Row] = []

  init(_ sets: [AlignmentSet], _ lexicon: Lexicon, _ parameters: AlignmentParameters) async {
    let bare = Lexicon.open(
      source: lexicon.source, target: lexicon.target, cache: .none, dictionaries: [])
    var everything = Evaluation(sets, lexicon)
    rows.append(Row(without: nil, tallies: await everything.tallies(parameters)))
    for signal in Signal.all {
      var evaluation = Evaluation(
        sets.map { $0.without(signal) }, signal.hidesDictionary ? bare : lexicon)
      var changed = parameters
      signal.parameters(&changed)
      rows.append(Row(without: signal.name, tallies: await evaluation.tallies(changed)))
    }
  }
}

extension AlignmentSet {
  fileprivate func without(_ signal: Signal) -> AlignmentSet {
    var set = self
    for index in set.samples.indices {
      signal.side(&set.samples[index].source)
      signal.side(&set.samples[index].target)
    }
    return set
  }
}
