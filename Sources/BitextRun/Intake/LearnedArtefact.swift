public import BitextAlignment
import BitextCore
public import BitextGate

extension Configuration {
  /// The learned words that the project keeps; none where it names none.
  public func learnedWords(for languages: LanguagePair) throws(ProjectError) -> LearnedWords {
    guard let path = learned?.value else { return .none }
    let bytes = try ProjectFile.bytes(path, limit: 1 << 30)
    do throws(LearnedWordsFile.Failure) {
      return try LearnedWordsFile(bytes).words(from: languages.source, into: languages.target)
    } catch {
      throw ProjectError(path: path, message: error.message)
    }
  }
}
