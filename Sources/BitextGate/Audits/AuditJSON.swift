import BitextCore
import BitextHistory

/// The schema `abgleich/audit/1` as far as a comparison needs it.
///
/// What is not named here is passed over, and so are keys that later versions add.
struct AuditJSON: Decodable {
  let record: AuditRecord

  private static let schema = "abgleich/audit/1"

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw container.complaint(.schema, "“\(schema)”: expected “\(Self.schema)”")
    }
    record = AuditRecord(
      pairs: try container.decode([PairJSON].self, forKey: .pairs).map(\.record),
      unpaired: try container.decode([UnpairedJSON].self, forKey: .unpaired).map(\.article),
      failures: try container.decode([FailureJSON].self, forKey: .failures).map {
        .init(path: PathName.of($0.path), message: $0.message)
      })
  }

  private enum Key: CodingKey { case schema, pairs, unpaired, failures }
}

private struct FailureJSON: Decodable {
  var path: String
  var message: String
}

private struct UnpairedJSON: Decodable {
  let article: AuditResult.Unpaired

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    article = AuditResult.Unpaired(
      path: PathName.of(try container.decode(String.self, forKey: .path)),
      language: try container.decodeIfPresent(String.self, forKey: .language).map { Language($0) },
      severity: try container.word(.severity), state: try container.word(.state))
  }

  private enum Key: CodingKey { case path, language, severity, state }
}

private struct PairJSON: Decodable {
  let record: PairRecord

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let passages = try container.decode([PassageJSON].self, forKey: .paragraphs).map(\.record)
    record = PairRecord(
      source: try container.decode(FileJSON.self, forKey: .source).file,
      target: try container.decode(FileJSON.self, forKey: .target).file,
      findings: try container.decode([FindingJSON].self, forKey: .findings).map(\.record),
      passages: passages.contains { $0 == nil } ? nil : passages.compactMap(\.self))
  }

  private enum Key: CodingKey { case paragraphs, source, target, findings }
}

private struct FileJSON: Decodable {
  var path: String
  var language: String

  var file: PairRecord.File { .init(path: PathName.of(path), language: Language(language)) }
}
