/// Every rule, in alphabetical order.
public enum AllRules {
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
