import BitextAnalysis
import BitextCore
import BitextReading
import BitextUnicode

/// Reads and analyses files.
struct Intake: Sendable {
  var segmentation = Analyser.Segmentation.sentences

  enum Failure: Error {
    case reading(ReadingError)
    case unicode(String, ICUError)

    var inResult: AuditResult.Failure {
      switch self {
      case .reading(let error): .init(path: error.path, message: error.message)
      case .unicode(let path, let error): .init(path: path, message: error.description)
      }
    }
  }

  /// Reads a file; its language is the given one, else what it declares, else what its words say.
  func side(_ path: String, language: Language? = nil) -> Result<Side, Failure> {
    do throws(Failure) {
      let document = try document(path)
      return .success(try side(document, language: language))
    } catch {
      return .failure(error)
    }
  }

  func document(_ path: String) throws(Failure) -> Document {
    do throws(ReadingError) {
      return segmentation == .lines
        ? try Reader().readSegmented(path: path) : try Reader().read(path: path)
    } catch {
      throw .reading(error)
    }
  }

  private func side(_ document: Document, language: Language?) throws(Failure) -> Side {
    do throws(ICUError) {
      let language =
        language ?? document.declaredLanguage ?? Self.language(of: document) ?? .undetermined
      return try Analyser(language, segmentation: segmentation).analyse(document)
    } catch {
      throw .unicode(document.path, error)
    }
  }

  static func language(of document: Document) -> Language? {
    LanguageIdentifier().identify(document)
  }
}

extension Language {
  /// What is written in no language that abgleich knows; the code is that of ISO 639-2.
  static let undetermined = Language("und")
}

extension Result {
  var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
