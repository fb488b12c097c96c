import ArgumentParser
import BitextCore
import BitextReading
import BitextRun
import Foundation

struct FuzzCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Audits damaged articles, and tells which promises that breaks.",
    discussion: """
      Pairs are NAME.en.EXT and NAME.de.EXT in a folder, at any depth. Each try damages one or both \
      halves as its number says, audits them twice and holds the result against what is promised of \
      any input: places inside of the text and between characters, reports that parse and hold no \
      control characters, the same findings twice. What is being tried lies in the folder of \
      --keep, so that a trap leaves its input there. Exit status 1 if a promise was broken.
      """)

  @Argument(help: "Folders with pairs of articles.")
  var folders: [String]

  @Option(help: "How long to try, in seconds.")
  var seconds = 60.0

  @Option(help: "The number of the first try; each has its own damage.")
  var first: UInt64 = 1

  @Option(help: "The folder for the input that is being tried, and for what breaks a promise.")
  var keep: String

  func run() async throws {
    let pairs = FuzzPair.all(in: folders)
    guard !pairs.isEmpty else {
      throw ValidationError(
        "no pair NAME.en.EXT and NAME.de.EXT in \(folders.joined(separator: ", "))")
    }
    try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
    let audit = TextAudit(from: .english, into: .german)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var number = first
    var broken = 0
    while clock.now < end {
      let damaged = pairs[Int(number % UInt64(pairs.count))].damaged(by: number, of: pairs)
      try damaged.write(to: keep, "trying")
      let sentences = await damaged.brokenPromises(audit)
      if !sentences.isEmpty {
        broken += 1
        try damaged.write(to: keep, "try-\(number)")
        for sentence in sentences.prefix(5) { Console.tell("try \(number): \(sentence)") }
      }
      number += 1
    }
    Console.write("\(number - first) tries from \(first) on, \(broken) that break a promise\n")
    if broken > 0 { throw ExitCode(1) }
  }
}
