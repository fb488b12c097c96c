import BitextCore

/// Reads plain text: words copied off a page, a hard-wrapped file, one paragraph a line.
struct PlainReader {
  func read(_ decoded: Decoded, path: String) -> Document {
    var builder = TextBuilder(decoded.file)
    builder.append(.copied(TextRange(decoded.start, decoded.file.count)))
    let whole = TextRange(0, builder.text.count)
    let paragraphs = Paragraphs(text: builder.text).blocks(in: whole)
    return Document(
      path: path, file: decoded.file, text: builder.text, map: builder.map,
      blocks: RoleFinder(text: builder.text).roles(of: paragraphs), notes: decoded.notes)
  }

  /// One sentence a line; blank lines part the paragraphs and nothing else is looked at.
  func readSegmented(_ decoded: Decoded, path: String) -> Document {
    let content = TextRange(decoded.start, decoded.file.count)
    let text = Array(decoded.file[content.offsets])
    var blocks: [Block] = []
    for line in text.lines(in: TextRange(0, text.count)) {
      if line.opensGroup {
        blocks.append(Block(.paragraph, line.range))
      } else {
        blocks[blocks.count - 1].range.upper = line.range.upper
      }
    }
    return Document(
      path: path, file: decoded.file, text: text, map: OffsetMap(copying: content),
      blocks: blocks, notes: decoded.notes)
  }
}
