/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case abbreviations, capitals, clitics, elision, frequent, ordinals, recognition, sentences
  /// Which languages are the usual ones.
  case languages
  case traits

  // What is known of words, for lexicons and for alignment.
  case closedClasses = "closed-classes"
  case compounds
  case irregularVerbs = "irregular-verbs"
  case spellings
  case verbFormation = "verb-formation"

  // What the audit asks for.
  case apostrophes
  case contractions
  case doubles
  case figureContext = "figure-context"
  case languageRemarks = "language-remarks"
  case names
  case negation
  /// Words that no sentence ends in.
  case openWords = "open-words"

  // Of a pair of languages.
  case expansion
  case falseFriends = "false-friends"
  case verbs
  case vocabulary

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
  case pageSubjects = "page-subjects"

  // The words of figures, dates and measures.
  case numbers
  /// The parts of numbers that are written in one word; a language without such has none.
  case numberCompounds = "number-compounds"
  case numberIdioms = "number-idioms"
  case calendar, clock, units, money
  /// What stands around a figure: hedges, ends of ranges, labels.
  case quantityWords = "quantity-words"
}
