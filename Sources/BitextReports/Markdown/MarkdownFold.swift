/// A part of a report that is shown folded, with a line that says what is in it.
enum MarkdownFold {
  /// The blank line makes what follows Markdown again.
  static func opening(_ summary: String) -> String {
    "<details><summary>\(summary)</summary>\n\n"
  }

  /// The opening of a part that has a heading with a count.
  static func opening(_ title: String, count: Int, isOpen: Bool) -> String {
    "<details\(isOpen ? " open" : "")>\n<summary><b>\(title)</b> (\(count))</summary>\n\n"
  }

  static let closing = "</details>\n\n"
}
