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

    var builder = TextBuilder(mask.readable)
    let title = frontMatter.title.map { Draft(.title, pieces: $0) }
    let isTitleRepeated =
      blocks.contains { $0.role == .heading && $0.level == 1 }
      && title.map { isRepeated($0, in: blocks, of: file) } ?? true
    if !isTitleRepeated, let title { builder.append(title) }
    for draft in frontMatter.drafts where !same(draft, title, in: file) { builder.append(draft) }
    let hasTitle = title != nil && !isTitleRepeated
    let firstTop = hasTitle ? nil : blocks.firstIndex { $0.role == .heading && $0.level == 1 }
    for (index, draft) in blocks.enumerated() {
      var draft = draft
      if index == firstTop { (draft.role, draft.level) = (.title, 0) }
      builder.append(draft)
    }
    let placed = marks.placed(by: builder.map)
    return Document(
      path: path, file: file, text: builder.text, map: builder.map,
      blocks: RoleFinder(text: builder.text, isMarkedUp: true).roles(of: builder.blocks),
      links: placed.links, codeSpans: placed.codeSpans,
      declaredLanguage: frontMatter.language,
      isDeclaredUntranslated: frontMatter.isUntranslated,
      notes: decoded.notes + frontMatter.notes)
  }

  private func isRepeated(_ title: Draft, in blocks: [Draft], of file: [UInt8]) -> Bool {
    guard let top = blocks.first(where: { $0.role == .heading && $0.level == 1 }) else {
      return false
    }
    return same(title, top, in: file)
  }

  /// A description that only repeats the title is no lead.
  private func same(_ a: Draft, _ b: Draft?, in file: [UInt8]) -> Bool {
    guard let b else { return false }
    return a.content(of: file) == b.content(of: file)
  }
}

extension Draft {
  fileprivate func content(of file: [UInt8]) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .copied(let range): Array(file[range.offsets])
      case .decoded(let bytes, from: _): bytes
      }
    }
  }
}
