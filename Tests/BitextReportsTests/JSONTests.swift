import Testing

@testable import BitextReports

@Suite struct JSONTests {
  @Test func membersAreSortedAndMissingOnesLeftOut() {
    let value: JSON = ["b": .integer(-1), "c": nil, "a": ["z": .null, "y": .bool(true)]]
    #expect(written(value) == #"{"a":{"y":true,"z":null},"b":-1}"# + "\n")
    let more: JSON = ["a": "1", "C": .array([])]
    #expect(written(more.with(["B": .decimal(0.25)])) == #"{"B":0.25,"C":[],"a":"1"}"# + "\n")
  }

  @Test func linesBreakWhereTheValueSays() {
    let value: JSON = ["b": .lines(of: [1, 2]) { .integer($0) }, "a": .lines(of: []) { $0 }]
    #expect(written(value.broken(before: ["b"])) == "{\"a\":[],\n\"b\":[\n1,\n2]}\n")
  }

  @Test func textIsEscapedWhereItWouldActOrEnd() {
    let text = "a\"b\\c\n\r\t\u{0}\u{7F}ä„“\u{202E}\u{E0001}…"
    #expect(
      written(.string(text))
        == "\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u007fä„“\\u202e\\udb40\\udc01…\"\n")
  }

  private func written(_ value: JSON) -> String {
    var out: [UInt8] = []
    value.write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
