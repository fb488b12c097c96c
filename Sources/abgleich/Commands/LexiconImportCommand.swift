import ArgumentParser
import BitextCore
import BitextLexicon

struct LexiconImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Keeps glossaries and translation memories for all your work.",
    discussion: """
      Copies the files into $XDG_DATA_HOME/abgleich/glossaries (~/.local/share without it), in \
      place of those of the same name; to forget one, delete it there. Tables have a line a term, \
      the source language first or the languages named in the first line.
      """)

  @Argument(help: "Files that end in .tsv, .csv, .tbx or .tmx.")
  var files: [String]

  @OptionGroup var languages: LanguageOptions

  func run() throws {
    guard let folder = GlossaryFolder.xdg else {
      Output.tell("neither XDG_DATA_HOME nor HOME names a folder to keep glossaries in")
      throw ExitCode(2)
    }
    var failed = false
    for path in files {
      let file = try GlossaryFile.given(path, languages.pair)
      let (pairs, notes) = file.check()
      Output.tell(notes)
      guard pairs > 0 else {
        Output.tell("\(path): not imported; expected terms of \(file.source) and \(file.target)")
        failed = true
        continue
      }
      let copy: GlossaryFile
      do throws(GlossaryFile.Failure) {
        copy = try folder.add(file)
      } catch {
        Output.tell(error.description)
        failed = true
        continue
      }
      try Output.write("\(copy.path): \(pairs) \(pairs == 1 ? "pair" : "pairs")\n")
    }
    if failed { throw ExitCode(2) }
  }
}
