/// Takes from lines of text what a build server takes for a command.
///
/// The runners of GitHub Actions and of Azure Pipelines read all that a step prints. A line that
/// begins with `::`, blanks before it not counted, is a command, and so is `##[` or `##vso[`
/// anywhere in it; both may be the name of a file, or words of an article.
enum CommandMarks {
  private static let hash = UInt8(ascii: "#")
  private static let colon = UInt8(ascii: ":")

  /// Whether a mark is anywhere in a text that stands in a line of something else.
  static func areIn(_ text: String) -> Bool {
    text.utf8.contains(hash) && (text.contains("##[") || text.contains("##vso["))
  }

  /// A line in which a mark of theirs is shown as the number of its character.
  static func defused(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return line }
    var out: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      if offset == start, byte == colon, next == colon {
        out += "<U+003A>".utf8
      } else if byte == hash, offset > 0, bytes[offset - 1] == hash,
        bytes[(offset + 1)...].starts(with: "[".utf8)
          || bytes[(offset + 1)...].starts(with: "vso[".utf8)
      {
        out += "<U+0023>".utf8
      } else {
        out.append(byte)
      }
    }
    return out.count == bytes.count ? line : String(decoding: out, as: UTF8.self)
  }
}

extension VisibleText {
  /// Lines of text for standard output, of which none is a command to a build server.
  public static func withoutCommands(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CommandMarks.defused(String($0)) }.joined(separator: "\n")
  }
}
