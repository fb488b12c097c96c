/// A passage that says something else than in the older version.
public struct PassageChange: Hashable, Sendable {
  /// The sides on which its words changed.
  public enum Sides: String, Hashable, Sendable, CaseIterable {
    case source, target, both
  }

  /// What became of one side.
  public struct Half: Hashable, Sendable {
    /// What it was.
    public let old: PassageRecord.Half
    /// What it is.
    public let new: PassageRecord.Half
    /// Whether its words are others.
    public let isChanged: Bool
    /// What changed; nil where nothing did, or where not all words are known.
    public let diff: WordDiff?

    init(old: PassageRecord.Half, new: PassageRecord.Half) {
      self.old = old
      self.new = new
      isChanged = !old.saysTheSame(as: new)
      guard isChanged, let olds = old.words, let news = new.words else {
        diff = nil
        return
      }
      diff = WordDiff(from: olds, to: news)
    }
  }

  /// Where its words changed.
  public let sides: Sides
  /// What became of the source.
  public let source: Half
  /// What became of the target.
  public let target: Half

  /// Nil if nothing changed.
  init?(from old: [PassageRecord], to new: [PassageRecord]) {
    source = Half(old: .init(joining: old.map(\.source)), new: .init(joining: new.map(\.source)))
    target = Half(old: .init(joining: old.map(\.target)), new: .init(joining: new.map(\.target)))
    switch (source.isChanged, target.isChanged) {
    case (true, false): sides = .source
    case (false, true): sides = .target
    case (true, true): sides = .both
    case (false, false): return nil
    }
  }
}
