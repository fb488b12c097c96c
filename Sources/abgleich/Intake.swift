import BitextAnalysis
import BitextCore
import BitextGate
import BitextReading
import BitextUnicode

/// Reads and analyses files.
struct Intake: Sendable {
  var segmentation = Analyser.Segmentation.sentences
  /// Blocks that belong to the page and not to the article.
  var banners: [BlockPattern] = []
  /// The files by path, where they are not those on disk.
  var files: [String: [UInt8]]?

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

  /// The same with tools that are opened for the first file and kept for the next ones; all are
  /// in one language.
  func side(
    _ path: String, language: Language, with tools: inout AnalysisTools?
  ) -> Result<Side, Failure> {
    do throws(Failure) {
      let document = try document(path)
      do throws(ICUError) {
        var kept = try Self.open(tools.take(), language)
        let side = try Analyser(language, segmentation: segmentation).analyse(
          document, with: &kept)
        tools = consume kept
        return .success(side)
      } catch {
        throw .unicode(path, error)
      }
    } catch {
      return .failure(error)
    }
  }

  private static func open(
    _ tools: consuming AnalysisTools?, _ language: Language
  ) throws(ICUError) -> AnalysisTools {
    switch consume tools {
    case .some(let tools): return tools
    case .none: return try AnalysisTools(language)
    }
  }

  func document(_ path: String) throws(Failure) -> Document {
    do throws(ReadingError) {
      var document = try read(path)
      document.setApart(banners)
      return document
    } catch {
      throw .reading(error)
    }
  }

  private func read(_ path: String) throws(ReadingError) -> Document {
    guard let files else {
      return segmentation == .lines
        ? try Reader().readSegmented(path: path) : try Reader().read(path: path)
    }
    guard let bytes = files[path] else {
      throw ReadingError(path: path, message: "not in the revision that is judged")
    }
    return try Reader().read(bytes, path: path)
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
