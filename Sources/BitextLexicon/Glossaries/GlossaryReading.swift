import BitextCore
import BitextUnicode

/// Reads a glossary into a builder and takes down what cannot be read.
struct GlossaryReading {
  /// How many pairs were read.
  private(set) var pairs = 0
  /// A sentence each, with file and line.
  private(set) var notes: [String] = []
  private var unsaid = 0

  private let path: String
  /// After so many complaints of a file the rest are only counted.
  private static let mostNotes = 5
  /// Segments of a memory of up to so many words are phrases; longer ones are sentences.
  private static let longestPhrase = 4
  /// So many wordings of a concept are taken in each language: all of one render all of the other.
  private static let mostWordings = 64
  /// The largest file that is read, in bytes; a memory of a million sentences has half of it.
  private static let largest = 256 << 20

  init(_ file: GlossaryFile, into builder: inout LexiconBuilder) {
    path = file.path
    guard let mapping = Mapping.file(file.path) else {
      // An empty file cannot be mapped, and has nothing to say.
      if FileIdentity(file.path)?.size != 0 { notes.append("\(file.path): cannot be read") }
      return
    }
    guard mapping.count <= Self.largest else {
      notes.append("\(path): too large: expected at most \(Self.largest >> 20) MiB")
      return
    }
    let languages = (builder.first.language, builder.second.language)
    switch file.format {
    case .tsv, .csv:
      builder.provenance = .glossary
      readTable(mapping, file, into: &builder)
    case .tbx:
      builder.provenance = .glossary
      var units = TextUnits(.tbx, languages)
      let failure = units.read(mapping) { addTerms($0, $1, to: &builder) }
      if let failure { complain(failure) }
    case .tmx:
      builder.provenance = .translationMemory
      var units = TextUnits(.tmx, languages)
      let failure = units.read(mapping) { addSegments($0, $1, to: &builder) }
      if let failure { complain(failure) }
    }
    if unsaid > 0 { notes.append("\(path): \(unsaid) more lines that cannot be read") }
  }

  private mutating func readTable(
    _ mapping: Mapping, _ file: GlossaryFile, into builder: inout LexiconBuilder
  ) {
    let text: [UInt8]
    switch Self.utf8(mapping) {
    case .success(let bytes): text = bytes
    case .failure(let failure):
      notes.append("\(path): \(failure.description)")
      return
    }
    let table = GlossaryTable(text, file)
    for row in table.rows {
      guard let source = row.cell(table.columns.source),
        let target = row.cell(table.columns.target)
      else {
        complain(.init(line: row.line, message: table.expectation))
        continue
      }
      let wordings = [source, target].map(GlossaryTable.alternatives)
      if wordings.contains(where: { $0.count > Self.mostWordings }) {
        complain(
          .init(line: row.line, message: "only the first \(Self.mostWordings) wordings are taken"))
      }
      let isInOrder = file.source == builder.first.language
      addTerms(
        wordings[isInOrder ? 0 : 1], wordings[isInOrder ? 1 : 0], to: &builder)
    }
  }

  /// Terms in the builder's first and second language, all of which render each other.
  private mutating func addTerms(
    _ first: [String], _ second: [String], to builder: inout LexiconBuilder
  ) {
    for a in first.prefix(Self.mostWordings) {
      guard let a = builder.first.term(a) else { continue }
      for b in second.prefix(Self.mostWordings) {
        guard let b = builder.second.term(b) else { continue }
        builder.addCertain(a, b)
        pairs += 1
      }
    }
  }

  private mutating func addSegments(
    _ first: [String], _ second: [String], to builder: inout LexiconBuilder
  ) {
    for (a, b) in zip(first, second) {
      pairs += 1
      guard Self.isPhrase(a), Self.isPhrase(b), let a = builder.first.term(a),
        let b = builder.second.term(b)
      else { continue }
      builder.add(a, b, weight: 1)
    }
  }

  private static func isPhrase(_ segment: String) -> Bool {
    (1...longestPhrase).contains(segment.split(whereSeparator: \.isWhitespace).count)
  }

  private mutating func complain(_ failure: GlossaryFailure) {
    if notes.count < Self.mostNotes {
      notes.append("\(path):\(failure.line): \(failure.message)")
    } else {
      unsaid += 1
    }
  }

  /// A table's text without byte order mark; spreadsheets write UTF-16, too.
  private static func utf8(_ mapping: Mapping) -> Result<[UInt8], GlossaryFile.Failure> {
    let bytes = mapping.bytes
    let wide = bytes.starts(with: [0xFF, 0xFE]) ? "UTF-16LE" : "UTF-16BE"
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let decoded = Encoding(name: wide).decoded(Array(bytes[2...])) else {
        return .failure(.init(description: "not \(wide), which its first bytes announce"))
      }
      return .success(decoded)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return .failure(
        .init(description: "not UTF-8 at byte \(error.byteOffsets.lowerBound), expected UTF-8"))
    }
    return .success(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
  }
}

/// What is wrong with a place in a glossary.
struct GlossaryFailure: Hashable {
  /// From 1.
  var line: Int
  var message: String
}

extension Vocabulary {
  /// A term as an expression, and as a part of compounds; nil if there are no words in it.
  fileprivate mutating func term(_ text: String) -> Expression? {
    guard let expression = expression(text.utf8) else { return nil }
    if expression.count == 1 {
      let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
      note(isCapital ? .noun : .other, of: expression[0])
    }
    return expression
  }
}
