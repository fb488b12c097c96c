/// A pack's text file, checked and reduced to what a reader at run time needs.
///
/// A line is `key: words`; a line that begins with a blank goes on with the one before, `#` begins
/// a comment. What is kept is a line `key`, tab, words for every entry, with single blanks.
struct PackFile {
  /// The folder and the name, without the ending: `de/negation`.
  var name: String
  var lines: [String]

  init(path: String, text: String) throws(PackFileError) {
    let parts = path.split(separator: "/").suffix(2)
    name = String(parts.joined(separator: "/").dropLast(".txt".count))
    lines = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.prefix { $0 != "#" }
      let words = content.split { $0 == " " || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
      if words.isEmpty { continue }
      if content.first == " " {
        guard !lines.isEmpty else {
          throw PackFileError(path, index + 1, "a first entry: `key: words`")
        }
        lines[lines.count - 1] += " " + words
      } else {
        guard let colon = words.firstIndex(of: ":"), colon > words.startIndex else {
          throw PackFileError(path, index + 1, "`key: words`, or a blank in front of more words")
        }
        let value = words[words.index(after: colon)...].drop { $0 == " " }
        lines.append("\(words[..<colon])\t\(value)")
      }
    }
  }
}

/// A line of a pack that cannot be read.
struct PackFileError: Error, CustomStringConvertible {
  let description: String

  init(_ path: String, _ line: Int, _ expected: String) {
    description = "\(path):\(line): error: expected \(expected)"
  }
}
