/// Breaks text into lines of a width.
enum TextWrapping {
  /// Breaks at blanks; a word longer than a line is cut between grapheme clusters.
  static func lines(_ text: String, columns: Int) -> [String] {
    lines(text.split(separator: " "), columns: columns)
  }

  /// Breaks between words only, of which one may hold blanks.
  static func lines(_ words: [some StringProtocol], columns: Int) -> [String] {
    let columns = max(columns, 8)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words {
      let wordWidth = DisplayWidth.of(word)
      if !line.isEmpty, width + 1 + wordWidth <= columns {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, width) = (String(word), wordWidth)
      while width > columns {
        let cut = head(of: line, columns: columns)
        lines.append(cut)
        line.removeFirst(cut.count)
        width = DisplayWidth.of(line)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The first lines, the last of them cut if there are more.
  static func lines(_ text: String, columns: Int, atMost limit: Int) -> [String] {
    let all = lines(text, columns: columns)
    guard all.count > limit, let last = all.prefix(limit).last else { return all }
    return all.prefix(limit - 1) + [head(of: last, columns: columns - 1) + "…"]
  }

  private static func head(of text: String, columns: Int) -> String {
    var width = 0
    var head = ""
    for cluster in text {
      width += DisplayWidth.of(cluster)
      // The first always fits, so that every line takes something away.
      guard width <= columns || head.isEmpty else { break }
      head.append(cluster)
    }
    return head
  }
}
