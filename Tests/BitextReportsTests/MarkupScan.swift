/// A start tag as a browser reads it, scalar by scalar.
struct ScannedTag: CustomStringConvertible {
  var name: String
  var attributes: [String] = []
  var values: [String] = []
  var description: String { "<\(name) \(attributes)>" }

  var links: [String] {
    zip(attributes, values).filter { $0.0 == "href" || $0.0 == "src" }.map(\.1)
  }
}

extension String {
  /// The start tags of a page; a quoted value ends at its quote and nowhere else, one without quotes
  /// at the next blank.
  var unicodeScalarTags: [ScannedTag] {
    let scalars = Array(unicodeScalars)
    var tags: [ScannedTag] = []
    var index = 0
    while index + 1 < scalars.count {
      defer { index += 1 }
      guard scalars[index] == "<", scalars[index + 1].properties.isAlphabetic else { continue }
      index += 1
      tags.append(Self.tag(scalars, &index))
    }
    return tags
  }

  private static func tag(_ scalars: [Unicode.Scalar], _ index: inout Int) -> ScannedTag {
    var words: [String] = [""]
    var values: [Int: String] = [:]
    while index < scalars.count, scalars[index] != ">" {
      switch scalars[index] {
      case " ", "\n": words.append("")
      case "\"", "'":
        let quote = scalars[index]
        index += 1
        var value = ""
        while index < scalars.count, scalars[index] != quote {
          value.unicodeScalars.append(scalars[index])
          index += 1
        }
        values[words.count - 1] = value
      case "=" where scalars[index + 1] != "\"" && scalars[index + 1] != "'":
        var value = ""
        while ![" ", "\n", ">"].contains(scalars[index + 1]) {
          index += 1
          value.unicodeScalars.append(scalars[index])
        }
        values[words.count - 1] = value
      case "=": break
      case "/" where scalars[index + 1] == ">": break
      case _: words[words.count - 1].unicodeScalars.append(scalars[index])
      }
      index += 1
    }
    var tag = ScannedTag(name: words[0].lowercased())
    for (position, word) in words.enumerated().dropFirst() where !word.isEmpty {
      tag.attributes.append(word)
      tag.values.append(values[position] ?? "")
    }
    return tag
  }
}
