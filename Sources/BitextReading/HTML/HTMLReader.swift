import BitextCore

/// Reads HTML: finds the article on the page and cuts it into blocks; front matter, as site
/// generators have it in HTML too, is read as in Markdown.
struct HTMLReader {
  func read(_ decoded: Decoded, path: String) throws(Complaint) -> Document {
    let frontMatter = FrontMatter(decoded.file, from: decoded.start)
    let range = TextRange(frontMatter.end, decoded.file.count)
    try HTMLGuard.check(decoded.file, in: range)
    let nodes = HTMLParser.nodes(of: decoded.file, in: range, isFragment: false)
    var blocks = HTMLBlocks(file: decoded.file, nodes: nodes, article: Article(nodes))
    var builder = TextBuilder(decoded.file)
    let drafts = blocks.cut()
    for draft in frontMatter.drafts(above: drafts, in: decoded.file) + drafts {
      builder.append(draft)
    }
    let marks = InlineMarks(nodes).placed(by: builder.map)
    return Document(
      path: path, file: decoded.file, text: builder.text, map: builder.map,
      blocks: RoleFinder(
        text: builder.text, isMarkedUp: true, links: marks.links.map(\.range)
      ).roles(of: builder.blocks),
      links: marks.links, codeSpans: marks.codeSpans, isMarkedUp: true,
      declaredLanguage: frontMatter.language
        ?? nodes.first { $0.element == .html }?.language.flatMap(Language.init(tag:)),
      isDeclaredUntranslated: frontMatter.isUntranslated,
      notes: decoded.notes + frontMatter.notes)
  }

  /// The blocks of HTML that stands in Markdown, and what is marked up in them.
  func drafts(
    in range: TextRange, of file: [UInt8]
  ) throws(Complaint) -> (drafts: [Draft], marks: InlineMarks) {
    try HTMLGuard.check(file, in: range)
    let nodes = HTMLParser.nodes(of: file, in: range, isFragment: true)
    var blocks = HTMLBlocks(file: file, nodes: nodes, article: Article(whole: nodes))
    return (blocks.cut(), InlineMarks(nodes))
  }
}

extension Language {
  /// The language of a BCP 47 tag, "de-CH", or nil where it is none.
  init?(tag: String) {
    let code = tag.utf8.prefix { $0 | 0x20 &- 0x61 < 26 }
    guard 2...3 ~= code.count else { return nil }
    self.init(String(decoding: code, as: UTF8.self))
  }
}
