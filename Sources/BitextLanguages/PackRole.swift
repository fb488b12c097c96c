/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case traits

  // What the audit asks for.
  case apostrophes
  case doubles
  case figureContext = "figure-context"
  case languageRemarks = "language-remarks"
  case names
  case negation

  // Of a pair of languages.
  case expansion
  case falseFriends = "false-friends"

  // The words by which the lines of a page that are not its article give themselves away.
  case pageActions = "page-actions"
  case pageCaptions = "page-captions"
  case pageClasses = "page-classes"
  case pageCredits = "page-credits"
  case pageDates = "page-dates"
  case pageHeadings = "page-headings"
  case pageLegal = "page-legal"
  case pageMenu = "page-menu"
  case pageOffers = "page-offers"
  case pageRelated = "page-related"
  case pageSources = "page-sources"
}
