import BitextCore
import CXML

/// Reads XML piece by piece, by libxml2: no entity is expanded, nothing is fetched.
struct XMLReader: ~Copyable {
  enum Piece {
    case start(String)
    case end(String)
    case text(String)
  }

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
    withPointer { bytes in
      guard var reader = XMLReader(bytes, count: count) else {
        return GlossaryFailure(line: 1, message: "too large, expected less than 2 GiB")
      }
      body(&reader)
      return reader.failure
    }
  }
}
