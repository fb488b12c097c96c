import BitextCore
import BitextLanguages

/// A subject of which a rule must know something before it can judge.
public struct KnownSubject: Sendable {
  var subject: Unjudged.Subject
  /// Whether only the target's language matters.
  var isOfTarget = false

  /// Words that deny.
  public static let negation = KnownSubject(subject: .negation)
  /// Which words are names.
  public static let names = KnownSubject(subject: .names)
  /// Numbers in words.
  public static let numbers = KnownSubject(subject: .numbers)
  /// Months and weekdays in words.
  public static let dates = KnownSubject(subject: .dates)
  /// Words that may stand twice; of the target alone.
  public static let doubledWords = KnownSubject(subject: .doubledWords, isOfTarget: true)

  /// The languages of a bitext in which nothing is known of it.
  func unknown(in bitext: Bitext) -> [Language] {
    (isOfTarget ? [bitext.target] : [bitext.source, bitext.target])
      .filter { !isKnown(in: $0) }.map(\.language)
  }

  /// Whether enough is known of the language of a side.
  func isKnown(in side: Side) -> Bool {
    if let role, side.language.lists(role) != nil { return true }
    // A name is known by its capital where a language has such.
    return role == nil || subject == .names && side.writesCapitals
  }

  private var role: PackRole? {
    switch subject {
    case .negation: .negation
    case .names: .names
    case .numbers: .numbers
    case .dates: .calendar
    case .doubledWords: .doubles
    }
  }
}

extension Side {
  /// The least share of words with a capital in a language that has capitals; where it has none,
  /// there are some in foreign names.
  private static let leastCapitals = 0.03

  fileprivate var writesCapitals: Bool {
    let words = tokens.filter(\.isWordLike)
    return Double(words.count(where: hasCapital)) >= Self.leastCapitals * Double(words.count)
  }
}
