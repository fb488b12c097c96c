public import BitextAnalysis
public import BitextCore
public import BitextGate
import BitextReading
import BitextUnicode

/// Reads and analyses files.
public struct Intake: Sendable {
  /// How blocks are cut into segments.
  public var segmentation: Analyser.Segmentation
  /// Blocks that belong to the page and not to the article.
  public var banners: [BlockPattern]
  /// The files by path, where they are not those on disk.
  public var files: [String: [UInt8]]?
  /// Whether a file in which there is nothing to read is one all the same.
  public var allowsEmpty = false
  /// What was read before, which is not read again.
  var known = KnownArticles.none

  /// Reads files on disk, or those given by their paths.
  public init(
    segmentation: Analyser.Segmentation = .sentences, banners: [BlockPattern] = [],
    files: [String: [UInt8]]? = nil
  ) {
    self.segmentation = segmentation
    self.banners = banners
    self.files = files
  }

  /// Reads a file; its language is the given one, else what it declares, else what its words say.
  public func side(_ path: String, language: Language? = nil) -> Result<Side, IntakeFailure> {
    var tools = SideTools(LanguagePair())
    return side(path, language: language, with: &tools)
  }

  /// The same with tools that are kept from one file to the next.
  public func side(
    _ path: String, language: Language? = nil, with tools: inout SideTools
  ) -> Result<Side, IntakeFailure> {
    if let language, let side = known.side(path, in: language) { return .success(side) }
    do throws(IntakeFailure) {
      return .success(try analysed(document(path), language, with: &tools))
    } catch {
      return .failure(error)
    }
  }

  private func analysed(
    _ document: Document, _ language: Language?, with tools: inout SideTools
  ) throws(IntakeFailure) -> Side {
    let language = language ?? Self.language(of: document) ?? .undetermined
    do {
      return try tools.side(document, in: language, segmentation: segmentation)
    } catch {
      throw .unicode(document.path, error)
    }
  }

  /// Reads a file and sets apart what belongs to its page.
  public func document(_ path: String) throws(IntakeFailure) -> Document {
    if let document = known.document(path) { return document }
    do throws(ReadingError) {
      var document = try read(path)
      if document.blocks.isEmpty, !allowsEmpty {
        throw ReadingError(path: path, message: "has no text to read")
      }
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

  /// The language that a document declares or else, as far as its words tell, is written in. A code
  /// that is no language's, as some pages have there, declares nothing.
  static func language(of document: Document) -> Language? {
    document.declaredLanguage.flatMap { $0.isKnown ? $0 : nil }
      ?? LanguageIdentifier().identify(document)
  }
}

extension Language {
  /// What is written in no language that abgleich knows; the code is that of ISO 639-2.
  static let undetermined = Language("und")
}
