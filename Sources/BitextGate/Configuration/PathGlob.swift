import BitextCore

/// A pattern for the paths of files, as `.gitignore` has them.
///
/// `*` stands for any characters of one name, `?` for one, `**` for any folders. A pattern without
/// a slash but at its end fits at any depth, any other from the folder of the configuration. What
/// fits a folder fits all that is in it.
public struct PathGlob: Hashable, Sendable, CustomStringConvertible {
  /// As the configuration has it.
  public let description: String
  private let parts: [[UInt8]]
  /// Whether only what lies in a folder of that name is meant.
  private let isFolder: Bool

  /// Reads a pattern; every text is one.
  public init(_ text: String) {
    description = text
    isFolder = text.hasSuffix("/")
    var parts = text.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
    let trimmed = text.hasSuffix("/") ? text.dropLast() : text[...]
    if !trimmed.contains("/") { parts.insert(Self.anyFolders, at: 0) }
    self.parts = parts
  }

  private static let anyFolders = Array("**".utf8)

  /// Whether a file is meant; the path is that from the configuration's folder.
  public func contains(_ path: String) -> Bool {
    let names = PathName.bytes(of: path).split(separator: UInt8(ascii: "/")).map { Array($0) }
    // The folders that the file lies in, then the file itself.
    let ends = isFolder ? 1..<max(1, names.count) : 1..<names.count + 1
    return ends.contains { end in
      Wildcard.fits(
        names[..<end], parts, isStar: { $0 == Self.anyFolders },
        fits: { name, part in
          Wildcard.fits(
            name, part, isStar: { $0 == UInt8(ascii: "*") },
            fits: { $0 == $1 || ($1 == UInt8(ascii: "?") && $0 != UInt8(ascii: "/")) })
        })
    }
  }
}
