import BitextCore
import BitextTestSupport

/// A small article around a sentence, so that it is read as it stands in a paper.
enum FrameArticle {
  /// What the whole line finds in a row, within the article.
  static func findings(_ row: FrenchRow) throws -> [WholeLine.Seen] {
    try FrenchLines.line(row.from, row.to).findings(
      from: around(row.source, row.from), to: around(row.target, row.to))
  }

  private static func around(_ text: String, _ language: Language) -> String {
    (before[language] ?? "") + "\n\n" + text + "\n\n" + (after[language] ?? "") + "\n"
  }

  private static let before: [Language: String] = [
    .english: """
    The market on the hill

    Every morning the traders carry their baskets up to the square, and the smell of bread \
    fills the narrow streets.
    """,
    .german: """
    Der Markt auf dem Hügel

    Jeden Morgen tragen die Händler ihre Körbe hinauf zum Platz, und der Geruch von Brot \
    erfüllt die engen Gassen.
    """,
    .french: """
    Le marché sur la colline

    Chaque matin, les marchands portent leurs paniers jusqu'à la place, et l'odeur du pain \
    remplit les rues étroites.
    """,
  ]

  private static let after: [Language: String] = [
    .english: """
    Later the children come out of school. They buy apples and run down to the river.
    """,
    .german: """
    Später kommen die Kinder aus der Schule. Sie kaufen Äpfel und laufen hinunter zum Fluss.
    """,
    .french: """
    Plus tard, les enfants sortent de l'école. Ils achètent des pommes et courent jusqu'à la \
    rivière.
    """,
  ]
}
