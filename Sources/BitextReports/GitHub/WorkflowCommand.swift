/// A line by which a step tells GitHub Actions something.
///
/// The escapes are those of the runner; see "Workflow commands for GitHub Actions" in GitHub's
/// documentation.
struct WorkflowCommand {
  /// `error`, `warning` or `notice`.
  var name: String
  var properties: [(name: String, value: String)] = []
  var message: String

  var line: String {
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(name)\(list.isEmpty ? "" : " \(list)")::\(Self.data(message))"
  }

  private static func data(_ text: String) -> String { escaped(text, "%\r\n".utf8) }

  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,".utf8) }

  /// Works on bytes: what follows a mark may combine with it, and it must be escaped all the same.
  private static func escaped(_ text: String, _ marks: String.UTF8View) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      if marks.contains(byte) { out.append(percentEscaped: byte) } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
