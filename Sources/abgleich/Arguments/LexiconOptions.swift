import ArgumentParser
import BitextCore
import BitextLexicon
import BitextRun

extension Lexicon {
  /// The lexicon of the languages with the glossaries of these paths and those that were imported;
  /// what there is to say of it goes to standard error.
  static func told(_ languages: LanguagePair, glossaries paths: [String] = []) throws -> Lexicon {
    let imported = GlossaryFolder.xdg?.files(languages.source, languages.target) ?? []
    let given = try paths.map { try GlossaryFile.given($0, languages) }
    let bar = ProgressBar()
    bar?.begin("reading the dictionaries of \(languages.source) and \(languages.target)")
    let lexicon = Lexicon.open(
      source: languages.source, target: languages.target, glossaries: imported + given,
      progress: bar.map { bar in { bar.reach($0) } })
    bar?.erase()
    Output.tell(lexicon.notes)
    return lexicon
  }
}

extension GlossaryFile {
  /// The glossary of a path that a user gave; a wrong one is told and ends the program with exit
  /// status 2.
  static func given(_ path: String, _ languages: LanguagePair) throws -> GlossaryFile {
    do throws(Failure) {
      let file = try GlossaryFile(path: path, source: languages.source, target: languages.target)
      if file.exists { return file }
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
    Output.tell("\(path): no such file; expected a glossary")
    throw ExitCode(2)
  }
}
