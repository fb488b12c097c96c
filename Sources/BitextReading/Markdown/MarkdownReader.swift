import BitextCore

/// Reads Markdown: CommonMark with GitHub's tables and strikethrough, front matter, the shortcodes
/// and Liquid tags of site generators, footnotes, and HTML in between.
struct MarkdownReader {
  func read(_ decoded: Decoded, path: String) throws(Complaint) -> Document {
    let file = decoded.file
    let frontMatter = FrontMatter(file, from: decoded.start)
    var mask = MarkdownMask(file, from: frontMatter.end)
    mask.run(isMDX: path.utf8.suffix(4).elementsEqual(".mdx".utf8))
    let (blocks, marks) = try MarkdownBlocks(mask).cut()

    let readable = mask.readable(for: blocks)
    var builder = TextBuilder(readable)
    for draft in frontMatter.drafts(above: blocks, in: readable) { builder.append(draft) }
    let hasTitle = frontMatter.title != nil && !frontMatter.isTitleRepeated(in: blocks, readable)
    let firstTop = hasTitle ? nil : blocks.firstIndex(where: \.isTop)
    for (index, draft) in blocks.enumerated() {
      var draft = draft
      if index == firstTop { (draft.role, draft.level) = (.title, 0) }
      builder.append(draft)
    }
    let placed = marks.placed(by: builder.map)
    return Document(
      path: path, file: file, text: builder.text, map: builder.map,
      blocks: RoleFinder(
        text: builder.text, isMarkedUp: true, links: placed.links.map(\.range), isPage: false
      ).roles(of: builder.blocks),
      links: placed.links, codeSpans: placed.codeSpans, isMarkedUp: true, calls: mask.calls,
      declaredLanguage: frontMatter.language,
      isDeclaredUntranslated: frontMatter.isUntranslated,
      notes: decoded.notes + frontMatter.notes)
  }
}
