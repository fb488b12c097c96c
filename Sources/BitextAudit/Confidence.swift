/// How sure the rules are of what they find, where nothing that they weigh tells it case by case.
///
/// A confidence is the share of its like that a careful reader takes for right. All 523 findings at
/// warning and above on seven sites (`web`, `web/astro`, December 2026) were read, by three
/// readers who saw no confidence; in brackets stand how many of a kind were right, and how many
/// were told. A kind of which fewer than thirty were read has the share of its group. What is not
/// told there has the place that its rule's examples give it: sure, likely, or a hint.
enum Confidence {
  /// What is told by its form alone, and what planted errors bear out: all of them found, no false
  /// one (`audit`).
  static let proved = 0.97
  static let sure = 0.9
  static let likely = 0.75
  /// As often right as not: what is told at all should be right more often.
  static let even = 0.5
  /// A hint, for those who ask for notes.
  static let hint = 0.4
  static let weakHint = 0.3

  /// Two sides as a whole that cannot be compared (5 of 6; `cases`: 20 of 20).
  static let doubt = 0.95
  /// Passages left in the source's language (39 of 42, without what was mended since), beside their
  /// source, and alone.
  static let untranslated = (beside: 0.95, alone: 0.9)
  /// A whole article in the wrong language.
  static let foreignArticle = 0.99

  /// Links that were lost (33 of 36).
  static let lostLink = 0.9
  /// Links to another page: of a site that has one address for all languages, and of another site
  /// (9 of 10 together).
  static let otherPage = 0.85
  static let otherSite = 0.8
  static let cutLink = 0.9
  /// Code of a block that differs, or is lost (13 of 17; the rest are localised).
  static let codeBlock = 0.75
  /// Inline code and placeholders that differ (2 localised in all).
  static let code = 0.8

  /// Figures that stand for each other and differ, the sign, the separators included (76 of 78).
  static let figure = 0.95
  static let looseFigure = 0.9
  /// A figure that only one side has, if it counts; one that is rounded, or too freely told to be
  /// held to the letter (group: 6 of 9).
  static let lostFigure = 0.6
  /// One that only one side has and that could be left out (with what was mended since, 2 of 4).
  static let loneFigure = 0.5
  /// A figure that became "several".
  static let vagueFigure = 0.85

  /// A name that is spelled otherwise, or stands for another (group: 4 of 6).
  static let keptName = (near: 0.95, far: 0.9)
  static let placeName = 0.85
  static let newName = 0.7

  /// A passage that stands twice, the second time in other words (4 of 5), and both in one bead.
  static let reworded = (apart: 0.8, together: 0.7)
  /// A paragraph that breaks off in a word that something must follow (`audit`: 15 of 15), or at a
  /// place where its source goes on; and one that ends in three dots there.
  static let cutOff = (openWord: 0.97, shorter: 0.85, ellipsis: 0.7)

  /// A part of a sentence without a counterpart that the words around it make sure (17 of 30), and
  /// one that looks added (none of 6: most say in more words what the source says).
  static let clause = (missing: 0.65, added: 0.5)
}
