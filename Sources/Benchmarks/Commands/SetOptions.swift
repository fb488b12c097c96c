import ArgumentParser
import BitextAlignment
import BitextCore
import BitextLexicon

/// The sets that a command measures, and the parameters it measures with.
struct SetOptions: ParsableArguments {
  @Argument(help: "Folders of articles with gold beads.")
  var sets: [String]

  @Option(help: "raw: running text; segmented: the gold's sentences. Both, unless given.")
  var mode: [AlignmentSet.Mode] = []

  @Option(
    name: .customLong("parameter"),
    help: ArgumentHelp("Sets a parameter of the aligner.", valueName: "name=value"))
  var changes: [ParameterChange] = []

  func read() async throws -> [AlignmentSet] {
    try await Self.read(sets, mode.isEmpty ? AlignmentSet.Mode.allCases : mode)
  }

  /// The sets that are there, each in each mode. Of the others it tells that they are not.
  static func read(
    _ folders: [String], _ modes: [AlignmentSet.Mode]
  ) async throws -> [AlignmentSet] {
    var found: [AlignmentSet] = []
    for folder in folders {
      guard AlignmentSet.exists(folder) else {
        Console.tell("\(folder): there is no such set here, it is passed over")
        continue
      }
      for mode in modes { found.append(try await AlignmentSet(folder: folder, mode: mode)) }
    }
    if found.isEmpty { Console.tell("nothing to measure") }
    return found
  }

  var parameters: AlignmentParameters {
    changes.reduce(AlignmentParameters()) { $1.parameter.setting($1.value, in: $0) }
  }

  /// The lexicon as the tool opens it; what there is to say of it goes to standard error.
  static func lexicon() -> Lexicon {
    let lexicon = Lexicon.open(source: .english, target: .german)
    for note in lexicon.notes { Console.tell(note) }
    return lexicon
  }
}

extension AlignmentSet.Mode: ExpressibleByArgument {}

/// `name=value`, of one of the aligner's parameters.
struct ParameterChange: ExpressibleByArgument, Sendable {
  var parameter: FittedParameter
  var value: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let parameter = FittedParameter.named(String(parts[0])),
      let value = Double(parts[1])
    else { return nil }
    self.parameter = parameter
    self.value = value
  }
}
