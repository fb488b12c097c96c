public import BitextHistory
import FoundationEssentials

/// Reads audits that were written down: the schema `abgleich/audit/1`.
public enum AuditFile {
  /// How large such a file may be, in bytes.
  private static let limit = 1 << 30

  /// The audit in a file; throws what is wrong with it, where, and what was expected.
  public static func record(_ path: String) throws(ProjectError) -> AuditRecord {
    try record(ProjectFile.bytes(path, limit: limit), path: path)
  }

  /// The path is for messages only.
  public static func record(_ bytes: [UInt8], path: String) throws(ProjectError) -> AuditRecord {
    if bytes.isEmpty { throw ProjectError(path: path, message: "empty: expected \(expected)") }
    do {
      return try JSONDecoder().decode(AuditJSON.self, from: Data(bytes)).record
    } catch let error as DecodingError {
      throw ProjectError(path: path, message: message(for: error))
    } catch {
      throw ProjectError(path: path, message: "not JSON: expected \(expected)")
    }
  }

  private static let expected = "an audit, as --format json writes it"

  private static func message(for error: DecodingError) -> String {
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      "not JSON, or cut off: expected \(expected)" + detail(context)
    case .dataCorrupted(let context):
      "\(place(context.codingPath)): \(context.debugDescription)"
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath)): has no “\(key.stringValue)”: expected \(expected)"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "\(place(context.codingPath)): expected \(name(of: type))"
    @unknown default: "not understood: expected \(expected)"
    }
  }

  /// Where in the text the parser gave up, if it tells.
  private static func detail(_ context: DecodingError.Context) -> String {
    let words = String(describing: context.underlyingError ?? context.debugDescription as Any)
    return " [\(words)]"
  }

  /// As one would write it in JavaScript: `pairs[2].findings`.
  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty
      ? "the whole"
      : path.reduce(into: "") { place, key in
        if let index = key.intValue {
          place += "[\(index)]"
        } else {
          place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
        }
      }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "a list"
    case _: "an object"
    }
  }
}
