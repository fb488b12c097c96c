/// Every rule, in alphabetical order.
public enum AllRules {
  public static let rules: [Rule] = [
    .addedPassage,
    .alignmentUncertain,
    .currencyMismatch,
    .dateMismatch,
    .duplicatedPassage,
    .missingPassage,
    .movedPassage,
    .numberFormat,
    .numberMismatch,
    .stalePassage,
    .truncatedPassage,
    .unitMismatch,
    .unpairedArticle,
    .untranslatedPassage,
  ]
}
