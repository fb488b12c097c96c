import BitextCore
import BitextLanguages
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
      let source = Self.column(of: file.source, in: header),
      let target = Self.column(of: file.target, in: header)
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

  /// The column whose head names a language: by its code, `de` or `de-AT`, or as the language
  /// itself or one that has a pack calls it.
  private static func column(of language: Language, in header: [String]) -> Int? {
    let names = (Pack.languages + [language]).compactMap {
      LocaleNames($0).language(language.code)?.lowercased()
    }
    return header.firstIndex {
      let cell = $0.trimmed.lowercased()
      return Language(tag: cell) == language || names.contains(cell)
    }
  }
}

extension Language {
  /// The language of a tag with or without region, `de-AT` or `de_AT` (BCP 47).
  init(tag: some StringProtocol) {
    self.init(String(tag.prefix { $0 != "-" && $0 != "_" }))
  }
}
