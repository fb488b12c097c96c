public import BitextCore

/// A file of terms or sentences and their translations that a user or a project keeps.
public struct GlossaryFile: Hashable, Sendable {
  /// How a glossary is written; the raw value is the ending of its name.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Columns parted by tabs.
    case tsv
    /// Comma-separated values (RFC 4180); semicolons will do where the first line has no comma.
    case csv
    /// TermBase eXchange, ISO 30042, in the dialect TBX-Basic; also of the older version 2.
    case tbx
    /// Translation Memory eXchange 1.4 (https://www.gala-global.org/tmx-14b).
    case tmx
  }

  /// Why a file cannot be a glossary.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    /// A sentence for the user.
    public var description: String
  }

  /// Where it is.
  public let path: String
  /// How it is written, which its name tells.
  public let format: Format
  /// The languages of the first two columns of a table whose first line does not name them.
  public let source: Language
  /// The language of the second column.
  public let target: Language
  /// Whether its user was told already what of it cannot be read.
  var isChecked = false

  /// Takes a file by its name, whose ending tells the format; does not open it.
  public init(path: String, source: Language, target: Language) throws(Failure) {
    let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count > 1, let format = parts.last.flatMap({ Format(rawValue: $0.lowercased()) })
    else {
      let endings = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw Failure(description: "\(path): no glossary by its name; expected one of \(endings)")
    }
    self.path = path
    self.format = format
    self.source = source
    self.target = target
  }

  /// Whether there is such a file.
  public var exists: Bool { FileIdentity(path) != nil }

  /// Reads it by itself: how many pairs it has, and what cannot be read.
  public func check() -> (pairs: Int, notes: [String]) {
    var builder = LexiconBuilder(min(source, target), max(source, target))
    let reading = GlossaryReading(self, into: &builder)
    return (reading.pairs, reading.notes)
  }
}
