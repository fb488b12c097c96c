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
    .nameMismatch,
    .negationMismatch,
    .numberFormat,
    .numberMismatch,
    .truncatedPassage,
    .unitMismatch,
    .unpairedArticle,
    .untranslatedPassage,
  ]
}
