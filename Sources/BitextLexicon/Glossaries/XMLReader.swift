import BitextCore
import CXML

/// Reads XML piece by piece, by libxml2: no entity is expanded, nothing is fetched.
struct XMLReader: ~Copyable {
  enum Piece {
    case start(String)
    case end(String)
    case text(String)
  }

  /// libxml2 holds each attribute of a tag against all others, so that one of n takes n x n.
  static let longestTag = 4096

  private let handle: OpaquePointer
  private(set) var failure: GlossaryFailure?

  /// Takes bytes that stay in place while it reads. Fails if there are 2 GiB of them or more.
  init?(_ bytes: UnsafePointer<UInt8>, count: Int) {
    guard let count = Int32(exactly: count), let handle = CXMLOpen(bytes, count) else {
      return nil
    }
    self.handle = handle
  }

  deinit { CXMLClose(handle) }

  /// The next piece; nil at the end, and where it is no XML any more, which `failure` tells.
  mutating func next() -> Piece? {
    switch CXMLNext(handle) {
    case CXMLStart: return .start(String(cString: CXMLName(handle)))
    case CXMLEnd: return .end(String(cString: CXMLName(handle)))
    case CXMLText: return .text(String(cString: CXMLValue(handle)))
    case CXMLBroken:
      failure = GlossaryFailure(
        line: Int(CXMLLine(handle)),
        message: "expected XML: \(String(cString: CXMLMessage(handle)))")
      return nil
    case _: return nil
    }
  }

  /// The language that the element's start declares.
  var language: Language? {
    for name in ["xml:lang", "lang"] {
      if let value = CXMLAttribute(handle, name) { return Language(tag: String(cString: value)) }
    }
    return nil
  }
}

extension Mapping {
  /// Lends a reader of the bytes as XML; returns what is wrong with them.
  func readXML(_ body: (inout XMLReader) -> Void) -> GlossaryFailure? {
    if let line = withBytes({ $0.lineOfLongTag }) {
      return GlossaryFailure(
        line: line, message: "a tag of more than \(XMLReader.longestTag) bytes")
    }
    return withPointer { bytes in
      guard var reader = XMLReader(bytes, count: count) else {
        return GlossaryFailure(line: 1, message: "too large, expected less than 2 GiB")
      }
      body(&reader)
      return reader.failure
    }
  }
}

extension Span<UInt8> {
  /// The line, from 1, on which the first tag begins that is too long; comments and the like, which
  /// begin with an exclamation mark, may be of any length.
  fileprivate var lineOfLongTag: Int? {
    var (line, tagLine, tag) = (1, 1, -1)
    for offset in indices {
      switch self[offset] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "<") where offset + 1 < count && self[offset + 1] != UInt8(ascii: "!"):
        (tag, tagLine) = (offset, line)
      case UInt8(ascii: ">"): tag = -1
      case _: break
      }
      if tag >= 0, offset - tag > XMLReader.longestTag { return tagLine }
    }
    return nil
  }
}
