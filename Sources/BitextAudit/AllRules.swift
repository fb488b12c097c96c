/// Every rule, in alphabetical order.
public enum AllRules {
  /// The rules that an audit has unless it is given others.
  public static let rules: [Rule] = [
    .addedPassage,
    .alignmentUncertain,
    .codeMismatch,
    .currencyMismatch,
    .dateMismatch,
    .doubledWord,
    .duplicatedPassage,
    .linkMismatch,
    .missingPassage,
    .movedPassage,
    .nameMismatch,
    .negationMismatch,
    .numberFormat,
    .numberMismatch,
    .quoteMismatch,
    .stalePassage,
    .truncatedPassage,
    .unitMismatch,
    .unpairedArticle,
    .untranslatedPassage,
  ]
}
