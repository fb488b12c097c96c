import ArgumentParser

struct FitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fits the aligner's parameters, and says what the fit is worth on articles held out.",
    discussion: """
      Coordinate search from the present parameters over a grid that is refined. The objective is \
      the mean over sets of 0.6 strict F1 + 0.3 null F1 + 0.1 (1 - Brier score), less a penalty \
      for every move. Folds are made of articles, so that no version of an article is on both \
      sides. The same sets give the same parameters.
      """)

  @OptionGroup var options: SetOptions

  @Option(help: "Into how many folds the articles are dealt.")
  var folds = 5

  @Option(help: "What a move of four steps of a parameter costs.")
  var ridge = 0.002

  @Option(help: "Fits this parameter only; may be repeated.")
  var only: [String] = []

  func validate() throws {
    if let name = only.first(where: { FittedParameter.named($0) == nil }) {
      throw ValidationError("no parameter is called \(name)")
    }
    if folds < 2 { throw ValidationError("there must be two folds at least") }
  }

  func run() async throws {
    let sets = try await options.read()
    if sets.isEmpty { return }
    let fit = ParameterFit(
      evaluation: Evaluation(sets, SetOptions.lexicon()),
      objective: Objective(ridge: ridge, anchor: options.parameters),
      folds: Folds(sets.flatMap(\.samples).map(\.id), count: folds),
      parameters: FittedParameter.all.filter { only.isEmpty || only.contains($0.name) })
    Console.write(await FitReport(fit).text)
  }
}
