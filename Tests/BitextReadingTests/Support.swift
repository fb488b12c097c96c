import BitextCore
import BitextReading
import Testing

/// Reads text as if it were a file of that name.
func read(_ text: String, as path: String = "article.txt") throws -> Document {
  let document = try Reader().read(Array(text.utf8), path: path)
  check(document)
  return document
}

/// Expects what holds of every document, whatever it was read from.
func check(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) {
  let broken = brokenPromise(of: document)
  #expect(broken == nil, "\(document.path)", sourceLocation: sourceLocation)
}

/// What does not hold, for a person; one expectation a document, since some have thousands of
/// blocks and an expectation takes longer than what it looks at.
private func brokenPromise(of document: Document) -> String? {
  guard String(validating: document.text, as: UTF8.self) != nil else { return "no UTF-8" }
  var textEnd = 0
  var fileEnd = 0
  for block in document.blocks {
    let place = document.fileRange(of: block.range)
    guard !block.range.isEmpty, !place.isEmpty else { return "\(block) is empty" }
    guard block.range.lower >= textEnd, place.lower >= fileEnd else {
      return "\(block) begins in the one before"
    }
    guard block.range.upper <= document.text.count, place.upper <= document.file.count else {
      return "\(block) ends behind the text"
    }
    textEnd = block.range.upper
    fileEnd = place.upper
  }
  return nil
}

extension Document {
  /// The blocks as "role: text".
  var outline: [String] { blocks.map { "\($0.role.rawValue): \(string($0.range))" } }

  func strings(_ role: Role) -> [String] {
    blocks.filter { $0.role == role }.map { string($0.range) }
  }

  /// The file's own bytes at a piece of text.
  func inFile(_ piece: String) throws -> String {
    let bytes = Array(piece.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: bytes) }, "\(piece) is not in the text")
    let place = fileRange(of: TextRange(start, start + bytes.count))
    return String(decoding: file[place.offsets], as: UTF8.self)
  }
}
