import BitextCore

/// What the page of a pair shows, in the words of its template.
struct PageView {
  struct Row {
    var number: Int
    /// Whether it holds what was set apart from the article.
    var isAside: Bool
    var source: Cell
    var target: Cell
    var findings: [FindingView]
  }

  struct Cell {
    var language: String
    var paragraphs: [Paragraph]
    /// Whether the passage of the other side has no counterpart here.
    var isVoid: Bool
  }

  struct Paragraph {
    /// The block's role with hyphens for blanks.
    var kind: String
    /// The role in words; nil where the look says it.
    var role: String?
    /// Markup, already escaped.
    var html: String
  }

  var title: String
  var style = Stylesheet()
  var source: SideView
  var target: SideView
  var counts: [CountView]
  var aligned: String
  /// All findings of the page; nil for none.
  var list: FindingList?
  /// Those that stand in no row.
  var general: [FindingView]
  var rows: [Row]
}

struct SideView {
  var path: String
  var language: String
}

/// How many findings have a severity.
struct CountView {
  var severity: String
  var text: String

  /// Of all severities that occur, the worst first.
  static func list(_ count: (Severity) -> Int) -> [CountView] {
    Severity.allCases.reversed().filter { count($0) > 0 }.map { severity in
      CountView(
        severity: severity.rawValue, text: counted(count(severity), severity.rawValue))
    }
  }
}
