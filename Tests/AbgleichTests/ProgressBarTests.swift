import Foundation
import Testing

@testable import abgleich

@Suite struct ProgressBarTests {
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
}

/// Two ends of a terminal that nobody sees: what is written to the inner end is read at the outer.
private final class PseudoTerminal {
  let inner: Int32
  private let outer: Int32

  init() throws {
    var ends: (outer: Int32, inner: Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.outer, &ends.inner, nil, nil, &size) == 0 else {
      throw POSIXError(.ENXIO)
    }
    (outer, inner) = ends
    _ = fcntl(outer, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(inner)
    close(outer)
  }

  /// All that was written so far.
  func read() -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(outer, &part, part.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }
}
