public import BitextHistory
import FoundationEssentials

/// Reads audits that were written down: the schema `abgleich/audit/1`.
public enum AuditFile {
  /// How large such a file may be, in bytes.
  private static let limit = 256 << 20

  /// The audit in a file; throws what is wrong with it, where, and what was expected.
  public static func record(_ path: String) throws(ProjectError) -> AuditRecord {
    try record(ProjectFile.bytes(path, limit: limit), path: path)
  }

  /// The path is for messages only.
  public static func record(_ bytes: [UInt8], path: String) throws(ProjectError) -> AuditRecord {
    do {
      return try JSONDecoder().decode(AuditJSON.self, from: Data(bytes)).record
    } catch let error as DecodingError {
      throw complaint(error, bytes, path: path)
    } catch {
      throw ProjectError(path: path, message: "not JSON; expected \(expected)")
    }
  }

  private static let expected = "an audit, as audit --format json writes it"

  private static func complaint(
    _ error: DecodingError, _ bytes: [UInt8], path: String
  ) -> ProjectError {
    let (place, message) =
      switch error {
      case .dataCorrupted(let context): (context.codingPath, context.debugDescription)
      case .keyNotFound(let key, let context):
        (context.codingPath, "has no “\(key.stringValue)”; expected \(expected)")
      case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
        (context.codingPath, "expected \(name(of: type))")
      @unknown default: ([any CodingKey](), "not understood; expected \(expected)")
      }
    if !place.isEmpty {
      return ProjectError(path: path, message: "\(Self.place(place)): \(message)")
    }
    switch error {
    case .dataCorrupted: return unreadable(bytes, path: path)
    case .keyNotFound: return ProjectError(path: path, message: message)
    case _: return ProjectError(path: path, message: "expected \(expected)")
    }
  }

  /// What is no JSON at all. A file that begins like an audit and does not end like one was cut
  /// off, which a disk or an upload does to it.
  private static func unreadable(_ bytes: [UInt8], path: String) -> ProjectError {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let first = bytes.first { !blanks.contains($0) }
    guard let last = bytes.last(where: { !blanks.contains($0) }) else {
      return ProjectError(path: path, message: "empty; expected \(expected)")
    }
    guard first == UInt8(ascii: "{"), last != UInt8(ascii: "}") else {
      return ProjectError(path: path, message: "not JSON; expected \(expected)")
    }
    let line = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
    return ProjectError(path: path, line: line, message: "cut off here; expected \(expected)")
  }

  /// As one would write it in JavaScript: `pairs[2].findings`.
  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { place, key in
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
