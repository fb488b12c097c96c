import ArgumentParser
import BitextCore
import BitextGate
import BitextPairing
import BitextReading
import Glibc

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented \(Configuration.fileName) that fits the articles of a folder.")

  @Argument(help: "The folder, usually the root of a repository.")
  var folder = "."

  @Flag(help: "Writes it anew if there is one already.")
  var force = false

  @OptionGroup var languages: LanguageOptions

  func run() throws {
    let path =
      folder.hasSuffix("/")
      ? folder + Configuration.fileName
      : "\(folder)/\(Configuration.fileName)"
    if !force, access(path.onDisk, F_OK) == 0 {
      Output.tell("\(path): is there already; --force writes it anew")
      throw ExitCode(2)
    }
    let found = articleFiles(under: folder)
    Output.tell(found.failures.map(\.description))
    if !found.failures.isEmpty { throw ExitCode(2) }
    let names = ProjectPaths(folder: folder)
    let pair = languages.pair
    let pairs = PathPairing(source: pair.source, target: pair.target)
      .survey(found.files.map { names.name($0) })
    let draft = ConfigurationDraft(source: pair.source, target: pair.target, pairs: pairs)
    try Output.write(Array(draft.text.utf8), toFile: path, from: Origins([folder]))
    try Output.write("\(path): \(draft.summary)\n")
  }
}
