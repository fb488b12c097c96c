/// How far a run is, as it tells whoever listens.
public enum Progress: Hashable, Sendable {
  /// A stage begins, of so many steps; 0 where nobody can say how many.
  case begins(Stage, steps: Int)
  /// One step of the stage is done.
  case advances
  /// No more is told until another stage begins.
  case ends

  /// What a run is at.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Reads and analyses what no path pairs.
    case reading
    /// Looks for pairs by what the articles say.
    case comparing = "comparing articles"
    case aligning
    /// Gathers words from what is sure of a corpus.
    case learning = "learning words"
    /// Aligns what was in doubt with the words that were learned.
    case realigning = "aligning again"
    case auditing
  }
}
