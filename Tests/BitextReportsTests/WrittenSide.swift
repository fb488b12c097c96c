import BitextCore

/// A side written by hand: blocks of sentences, read from a small Markdown file.
struct WrittenSide {
  private(set) var side: Side
  private let newline: String

  init(_ path: String, _ language: Language, newline: String = "\n") {
    self.newline = newline
    side = Side(
      document: Document(path: path, file: [], text: [], map: OffsetMap(), blocks: []),
      language: language, segments: [], asides: [], tokens: [], quantities: [])
  }

  /// Adds a block; `markup` stands before it in the file and not in the text.
  mutating func add(_ role: Role, _ sentences: String..., markup: String = "") {
    add(role, sentences, markup: markup)
  }

  mutating func add(_ role: Role, _ sentences: [String], markup: String = "") {
    if !side.document.blocks.isEmpty {
      write("\n\n", inFile: newline + newline)
    }
    side.document.file += markup.utf8
    let start = side.document.text.count
    var ranges: [TextRange] = []
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { write(" ", inFile: " ") }
      let start = side.document.text.count
      write(sentence, inFile: sentence)
      ranges.append(TextRange(start, side.document.text.count))
    }
    let block = side.document.blocks.count
    side.document.blocks.append(Block(role, TextRange(start, side.document.text.count)))
    let segments = ranges.map { Segment(range: $0, block: block, tokens: 0..<0) }
    if role.isBody { side.segments += segments } else { side.asides += segments }
  }

  private mutating func write(_ text: String, inFile bytes: String) {
    let start = side.document.file.count
    side.document.file += bytes.utf8
    side.document.text += text.utf8
    side.document.map.append(
      length: text.utf8.count, from: TextRange(start, side.document.file.count))
  }
}

extension Side {
  /// The place of some words in the text; of the `occurrence`th time that they stand there.
  func place(_ words: String, occurrence: Int = 1) -> TextRange {
    let bytes = Array(words.utf8)
    var left = occurrence
    for start in 0...max(0, document.text.count - bytes.count) {
      if document.text[start...].starts(with: bytes) { left -= 1 }
      if left == 0 { return TextRange(start, start + bytes.count) }
    }
    return TextRange(0, 0)
  }
}
