import BitextCore
import BitextReading
import Testing

/// Reads text as if it were a file of that name.
func read(_ text: String, as path: String = "article.txt") throws -> Document {
  let document = try Reader().read(Array(text.utf8), path: path)
  check(document)
  return document
}

/// What holds of every document, whatever it was read from.
func check(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) {
  var textEnd = 0
  var fileEnd = 0
  for block in document.blocks {
    let place = document.fileRange(of: block.range)
    #expect(block.range.lower >= textEnd, sourceLocation: sourceLocation)
    #expect(block.range.upper <= document.text.count, sourceLocation: sourceLocation)
    #expect(place.lower >= fileEnd, "\(document.path)", sourceLocation: sourceLocation)
    #expect(place.upper <= document.file.count, sourceLocation: sourceLocation)
    #expect(!block.range.isEmpty && !place.isEmpty, sourceLocation: sourceLocation)
    textEnd = block.range.upper
    fileEnd = place.upper
  }
  #expect(String(validating: document.text, as: UTF8.self) != nil, sourceLocation: sourceLocation)
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
