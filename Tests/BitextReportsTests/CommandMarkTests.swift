import Testing

@testable import BitextReports

/// What a build server would take for a command (GitHub's runner, `ActionCommand.cs`; Azure
/// Pipelines, logging commands).
@Suite struct CommandMarkTests {
  @Test(arguments: [
    ("::add-mask::x.md", "<U+003A>:add-mask::x.md"), ("  ::warning::a", "  <U+003A>:warning::a"),
    ("a ::b:: c", "a ::b:: c"), (": a", ": a"), ("std::vector", "std::vector"),
    ("##[error]a", "#<U+0023>[error]a"), ("a ##[group]b", "a #<U+0023>[group]b"),
    ("x ##vso[task.setvariable variable=a]b", "x #<U+0023>vso[task.setvariable variable=a]b"),
    ("###[a]", "##<U+0023>[a]"), ("## Heading", "## Heading"), ("#[cfg(test)]", "#[cfg(test)]"),
    ("", ""), ("   ", "   "), ("##", "##"), ("::", "<U+003A>:"),
  ])
  func isShownAndNotObeyed(line: String, shown: String) {
    #expect(CommandMarks.defused(line) == shown)
    var out: [UInt8] = []
    out.line(line)
    #expect(String(decoding: out, as: UTF8.self) == shown + "\n")
    #expect(VisibleText.withoutCommands("a\n\(line)\nb") == "a\n\(shown)\nb")
  }

  @Test(arguments: ["##[add-mask]a", "a ##vso[b]c", "#", "## [a]"])
  func jsonSaysTheSameWithoutThem(text: String) throws {
    var writer = JSONWriter()
    writer.write(.string(text))
    let json = String(decoding: writer.bytes, as: UTF8.self)
    #expect(!json.contains("##[") && !json.contains("##vso["))
    #expect(json.replacing("\\u0023", with: "#") == "\"\(text)\"")
  }
}
