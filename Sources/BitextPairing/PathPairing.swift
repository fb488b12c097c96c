public import BitextCore

/// Finds the two versions of an article by their paths alone.
///
/// Patterns that mark both languages go before those that leave the source unmarked. If two
/// counterparts are possible on the same footing, none is taken, and the files are reported as
/// contested. File extensions may differ only between files that nothing else pairs.
public struct PathPairing: Sendable {
  /// The language of articles.
  public var source: Language
  /// The language of their translations.
  public var target: Language
  /// How paths tell their language and their counterpart.
  public var patterns: [PathPattern]

  /// Without patterns of its own, those that people and site generators use.
  public init(
    source: Language, target: Language, patterns: [PathPattern] = PathPattern.defaults
  ) {
    self.source = source
    self.target = target
    self.patterns = patterns
  }

  /// Pairs paths; each is in at most one pair, and neither their order nor a repetition matters.
  ///
  /// O(n log n) in the number of paths.
  public func pair(_ paths: [String]) -> PathPairs {
    let files = Set(paths).sorted(by: PathName.areInOrder)
    let claims = claims(of: files)
    var contest = PathContest(files: files.count)
    for ignoresExtension in [false, true] {
      for marksBoth in [true, false] {
        for claims in claims where claims.pattern.marksBoth == marksBoth {
          contest.enter(claims, ignoringExtension: ignoresExtension)
        }
        contest.settle()
      }
    }
    return contest.pairs(of: files)
  }

  /// The language that a path claims for itself, if it is one of the two.
  ///
  /// `news/x.de.md`, `de/x.md` and `x_de-AT.txt` claim German, `de.md` and `mode.md` nothing. Of
  /// two claims that differ, the one nearer to the end holds.
  public func language(of path: String) -> Language? {
    let path = PathName.bytes(of: path)
    var best: (language: Language?, end: Int) = (nil, 0)
    for pattern in patterns {
      for (template, language) in [(pattern.source, source), (pattern.target, target)]
      where template.isTelling {
        for match in template.matches(of: path, marking: LanguageMark(language)) {
          let end = template.lastMark(in: match) ?? path.count
          if end > best.end {
            best = (language, end)
          } else if end == best.end, best.language != language {
            best.language = nil
          }
        }
      }
    }
    return best.language
  }

  private func claims(of files: [String]) -> [PathClaims] {
    var claims = patterns.map { PathClaims(pattern: $0) }
    for (index, file) in files.enumerated() {
      let isTranslation = language(of: file) == target
      let path = PathName.bytes(of: file)
      for p in patterns.indices {
        let (original, translation) = (patterns[p].source, patterns[p].target)
        if original.isTelling || original == translation || !isTranslation {
          for match in original.matches(of: path, marking: LanguageMark(source)) {
            claims[p].sources.append(
              PathClaim(original.filled(with: match, of: original, in: path), of: index))
          }
        }
        for match in translation.matches(of: path, marking: LanguageMark(target)) {
          claims[p].targets.append(
            PathClaim(original.filled(with: match, of: translation, in: path), of: index))
        }
      }
    }
    return claims
  }
}
