public import BitextCore

extension Pack {
  /// The languages of texts of which nobody says otherwise.
  public static let usualLanguages: Sides<Language> = {
    let codes = common?[.languages].words("usual") ?? []
    precondition(codes.count == 2, "the pack of all languages names two usual ones")
    let languages = codes.map { Language(String(decoding: $0, as: UTF8.self)) }
    return Sides(languages[0], languages[1])
  }()
}
