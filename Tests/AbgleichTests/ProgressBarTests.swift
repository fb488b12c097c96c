import Foundation
import Testing

@testable import abgleich

@Suite(.warmCache) struct ProgressBarTests {
  @Test(arguments: [
    (80, "abgleich: aligning ████████████░░░░░░░░░░░░ 50 % (100 of 200)"),
    (50, "abgleich: aligning ██████░░░░░░░ 50 % (100 of 200)"),
    (40, "abgleich: aligning 50 % (100 of 200)"), (20, "abgleich: aligning 5"), (0, ""),
  ])
  func fitsIntoTheTerminal(columns: Int, line: String) {
    let progress = ProgressLine(title: "aligning", done: 100, total: 200)
    #expect(progress.text(columns: columns) == line)
  }

  @Test(arguments: [(0, 7, "0 %"), (6, 7, "85 %"), (7, 7, "100 %"), (9, 7, "100 %")])
  func neverSaysMoreThanAll(done: Int, total: Int, percent: String) {
    let line = ProgressLine(title: "auditing", done: done, total: total).text(columns: 79)
    #expect(line.contains(" \(percent) "))
  }

  @Test func countsNothingWhereNobodyKnowsHowMuchThereIs() {
    let line = ProgressLine(title: "learning words", done: 0, total: 0)
    #expect(line.text(columns: 79) == "abgleich: learning words ...")
  }

  @Test func leavesNothingOnTheScreen() throws {
    let terminal = try PseudoTerminal()
    let bar = try #require(
      ProgressBar(on: terminal.inner, patience: .zero, variables: ["TERM": "xterm"]))
    bar.begin("aligning", of: 2)
    bar.advance()
    bar.erase()
    bar.erase()
    let written = terminal.read()
    #expect(written.hasPrefix("\r\u{1B}[Kabgleich: aligning ░"))
    #expect(written.hasSuffix("\r\u{1B}[K"))
    #expect(written.components(separatedBy: "\u{1B}[K").count == 3)
  }

  @Test func waitsBeforeItShowsAnything() throws {
    let terminal = try PseudoTerminal()
    let bar = try #require(
      ProgressBar(on: terminal.inner, patience: .seconds(60), variables: ["TERM": "xterm"]))
    bar.begin("aligning", of: 2)
    bar.advance()
    bar.erase()
    #expect(terminal.read().isEmpty)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": "xterm", "CI": "true"]])
  func keepsStillWhereNobodyLooks(variables: [String: String]) throws {
    let terminal = try PseudoTerminal()
    #expect(ProgressBar(on: terminal.inner, patience: .zero, variables: variables) == nil)
  }

  @Test func keepsStillWhereThereIsNoTerminal() {
    #expect(
      ProgressBar(on: FileHandle.nullDevice.fileDescriptor, variables: ["TERM": "xterm"]) == nil)
  }

  /// A run that takes longer than half a second shows a bar, a shorter one nothing; nothing is left
  /// of it, and the report is the same.
  @Test func leavesTheReportAsItIs() throws {
    let terminal = try PseudoTerminal()
    let scratch = try Scratch()
    let output = scratch.url("report.json")
    try Data().write(to: output)
    let process = Tool.process(
      ["audit", "seeds", "--format", "json"], variables: ["TERM": "xterm", "CI": ""])
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle(fileDescriptor: terminal.inner)
    let start = ContinuousClock.now
    try process.run()
    var written = ""
    while process.isRunning {
      written += terminal.read()
      usleep(10_000)
    }
    process.waitUntilExit()
    written += terminal.read()
    if ContinuousClock.now - start > .seconds(2) {
      #expect(written.contains("\r\u{1B}[Kabgleich: aligning "))
    }
    let plain = try Tool.seeds.get()
    #expect(try Data(contentsOf: output) == plain.output)
    // What is left on a terminal is what is said without one.
    let left = written.components(separatedBy: "\r\u{1B}[K").last
    #expect(left == plain.errors.replacingOccurrences(of: "\n", with: "\r\n"))
  }
}
