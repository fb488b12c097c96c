public import BitextCore

/// Makes a document of a file: plain text, Markdown or HTML.
///
/// The extension tells the format (`.md`, `.markdown`, `.mdx`; `.html`, `.htm`, `.xhtml`); any
/// other file is plain text unless it plainly begins as HTML. A file in which there is nothing to
/// read, an empty one or one of front matter only, is a document without blocks. Reading is linear
/// in the file.
public struct Reader: Sendable {
  /// A reader keeps nothing from one file to the next.
  public init() {}

  /// Reads a file of at most 64 MiB.
  public func read(path: String) throws(ReadingError) -> Document {
    try read(bytes(of: path), path: path)
  }

  /// Reads a file's bytes; the path tells the format, unless one is given, and is not opened.
  public func read(
    _ bytes: [UInt8], path: String, format given: Format? = nil
  ) throws(ReadingError) -> Document {
    do throws(Complaint) {
      if bytes.isEmpty { return Document(path: path) }
      let named = given ?? Format(path: path) ?? .plain
      let decoded = try Decoded(bytes, format: named)
      let isTold = given != nil || named != .plain
      let format = isTold ? named : Format(content: decoded.file[decoded.start...])
      switch format {
      case .plain: return PlainReader().read(decoded, path: path)
      case .markdown: return try MarkdownReader().read(decoded, path: path)
      case .html: return try HTMLReader().read(decoded, path: path)
      }
    } catch {
      throw error.about(path)
    }
  }

  /// Reads a file that has one sentence a line and blank lines between paragraphs.
  ///
  /// Every block is a paragraph, nothing is taken for site chrome, and the text is the file's,
  /// byte for byte.
  public func readSegmented(path: String) throws(ReadingError) -> Document {
    try readSegmented(bytes(of: path), path: path)
  }

  /// Reads the bytes of a file that has one sentence a line.
  public func readSegmented(_ bytes: [UInt8], path: String) throws(ReadingError) -> Document {
    do throws(Complaint) {
      if bytes.isEmpty { return Document(path: path) }
      return PlainReader().readSegmented(try Decoded(bytes, format: .plain), path: path)
    } catch {
      throw error.about(path)
    }
  }

  private func bytes(of path: String) throws(ReadingError) -> [UInt8] {
    do throws(Complaint) {
      return try FileBytes.read(path)
    } catch {
      throw error.about(path)
    }
  }
}

extension Document {
  /// That of an empty file.
  fileprivate init(path: String) {
    self.init(path: path, file: [], text: [], map: OffsetMap(), blocks: [])
  }
}
