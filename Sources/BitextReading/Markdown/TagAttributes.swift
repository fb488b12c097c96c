import BitextCore

/// A text that a macro or a component carries in an attribute: `title="Before you start"`.
struct SpokenAttribute: Hashable {
  var range: TextRange
  var role: Role
  var isDoubtful = false
}

/// Finds the texts for a reader among the attributes of a tag.
///
/// Attributes are `name="words"`, `name='words'` and, in JSX, `name={"words"}`. Those that name a
/// title or a caption speak to the reader whatever they hold; of the others what reads like a
/// sentence does.
struct TagAttributes {
  /// What site generators and component libraries call the texts that they show.
  private static let titles = ["title", "label", "heading", "header", "summary", "question"]
  private static let captions = ["caption", "alt", "description", "text", "content", "answer"]
  /// Fewer words are as likely a name or a setting, unless they look like the label of a button.
  private static let leastWords = 4

  static func spoken(in bytes: [UInt8], _ tag: TextRange) -> [SpokenAttribute] {
    var found: [SpokenAttribute] = []
    var offset = tag.lower
    while offset < tag.upper {
      let quote = bytes[offset]
      guard quote == 0x22 || quote == 0x27, offset > tag.lower,
        let name = bytes.attributeName(before: offset, from: tag.lower)
      else {
        offset += 1
        continue
      }
      var end = offset + 1
      while end < tag.upper, bytes[end] != quote {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      let value = bytes.trimmed(TextRange(offset + 1, min(end, tag.upper)))
      if let role = role(of: name, bytes, value) {
        found.append(SpokenAttribute(range: value, role: role))
      }
      offset = end + 1
    }
    return found
  }

  private static func role(of name: String, _ bytes: [UInt8], _ value: TextRange) -> Role? {
    let words = bytes[value.offsets].split { $0 <= 0x20 }
    let isPath = words.count == 1 && words[0].contains { "./_=#:".utf8.contains($0) }
    let isCode = bytes[value.offsets].contains { "{}<>=".utf8.contains($0) }
    guard bytes[value.offsets].contains(where: { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 }), !isPath
    else { return nil }
    if titles.contains(name) { return .heading }
    if captions.contains(name), words.count > 1 { return .caption }
    return (words.count >= leastWords || isLabel(words)) && !isCode ? .paragraph : nil
  }

  /// Whether there are two words and more, of letters, the first with a capital: "Join our chat".
  private static func isLabel(_ words: [ArraySlice<UInt8>]) -> Bool {
    guard words.count > 1, let first = words[0].first, first &- 0x41 < 26 || first >= 0x80 else {
      return false
    }
    return words.allSatisfy { word in
      word.dropLast().allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x27 }
    }
  }
}

extension [UInt8] {
  /// The name in front of a quoted value, in lower case; nil where no `=` stands between.
  fileprivate func attributeName(before quote: Int, from start: Int) -> String? {
    var offset = quote
    while offset > start, self[offset - 1] <= 0x20 || self[offset - 1] == UInt8(ascii: "{") {
      offset -= 1
    }
    guard offset > start, self[offset - 1] == UInt8(ascii: "=") else { return nil }
    offset -= 1
    while offset > start, self[offset - 1] <= 0x20 { offset -= 1 }
    let end = offset
    while offset > start,
      self[offset - 1] | 0x20 &- 0x61 < 26 || 0x30...0x39 ~= self[offset - 1]
        || self[offset - 1] == 0x2D || self[offset - 1] == 0x5F
    {
      offset -= 1
    }
    return end > offset
      ? String(decoding: WordFolding.folded(self[offset..<end]), as: UTF8.self) : nil
  }
}
