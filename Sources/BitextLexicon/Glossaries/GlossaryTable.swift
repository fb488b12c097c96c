import BitextCore
import BitextUnicode

/// A glossary as a table, a term a line.
struct GlossaryTable {
  private(set) var rows: [TableRows.Row]
  /// Where the terms of the two languages stand, from 0.
  private(set) var columns: (source: Int, target: Int) = (0, 1)
  /// What a row should have, for messages.
  let expectation: String

  init(_ text: [UInt8], _ file: GlossaryFile) {
    let mark = file.format == .tsv ? UInt8(ascii: "\t") : Self.mark(of: text)
    rows = TableRows(text, mark: mark, hasQuotes: file.format == .csv).rows
    if let header = rows.first?.cells,
      let source = header.firstIndex(where: { Self.names($0, file.source) }),
      let target = header.firstIndex(where: { Self.names($0, file.target) })
    {
      columns = (source, target)
      rows.removeFirst()
    }
    expectation =
      "expected a term of \(file.source) in column \(columns.source + 1) and of \(file.target) "
      + "in column \(columns.target + 1)"
  }

  /// Wordings that a cell parts by semicolons or bars.
  static func alternatives(_ cell: String) -> [String] {
    cell.split { $0 == ";" || $0 == "|" }.map { String(String($0).trimmed) }.filter { !$0.isEmpty }
  }

  /// Spreadsheets of countries with a decimal comma part the cells by semicolons.
  private static func mark(of text: [UInt8]) -> UInt8 {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let hasComma = line.contains(UInt8(ascii: ","))
    return !hasComma && line.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// Whether the cell of a header names a language: by its code, `de` or `de-AT`, or as English,
  /// German or the language itself calls it.
  private static func names(_ cell: String, _ language: Language) -> Bool {
    let cell = cell.trimmed.lowercased()
    if Language(tag: cell) == language { return true }
    return [.english, .german, language].contains {
      LocaleNames($0).language(language.code)?.lowercased() == cell
    }
  }
}

extension Language {
  /// The language of a tag with or without region, `de-AT` or `de_AT` (BCP 47).
  init(tag: some StringProtocol) {
    self.init(String(tag.prefix { $0 != "-" && $0 != "_" }))
  }
}
