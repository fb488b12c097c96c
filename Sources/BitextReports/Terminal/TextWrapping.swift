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
      if width > columns {
        let pieces = pieces(of: word, columns: columns)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
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

  /// As much of the start as fits.
  static func head(of text: String, columns: Int) -> String {
    pieces(of: text, columns: columns).first ?? ""
  }

  /// Cuts between grapheme clusters, each piece as long as fits.
  private static func pieces(of word: some StringProtocol, columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var width = 0
    for cluster in word {
      let clusterWidth = DisplayWidth.of(cluster)
      if width + clusterWidth > columns, !piece.isEmpty {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
      piece.append(cluster)
      width += clusterWidth
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
