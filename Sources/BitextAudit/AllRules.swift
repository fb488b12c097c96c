/// The rules of the audit, in the order of their names.
public enum AllRules {
  public static let rules: [Rule] = [
    .currencyMismatch,
    .dateMismatch,
    .numberFormat,
    .numberMismatch,
    .unitMismatch,
  ]
}
