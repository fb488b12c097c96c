import BitextCore
import FoundationEssentials

/// A folder of article pairs of which it is known what is wrong with them: `gold.json`, and
/// `pairs/NAME.en.txt` with `pairs/NAME.de.txt`.
struct DefectSet: Decodable, Sendable {
  struct Pair: Decodable, Sendable {
    var pair: String
    var defects: [Defect]
    /// Stretches of which nothing is known.
    var ignore: [Places]?
  }

  /// Places as UTF-8 byte ranges of the two texts.
  struct Places: Decodable, Sendable {
    var source: [[Int]]
    var target: [[Int]]

    enum CodingKeys: String, CodingKey {
      case source = "source_spans"
      case target = "target_spans"
    }
  }

  struct Defect: Decodable, Sendable {
    var kind: String
    var places: Places
    /// Other places of the target that may as well be named, such as the other copy.
    var alternatives: [[Int]]

    enum CodingKeys: String, CodingKey {
      case kind
      case alternatives = "alt_target_spans"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      kind = try container.decode(String.self, forKey: .kind)
      alternatives = try container.decodeIfPresent([[Int]].self, forKey: .alternatives) ?? []
      places = try Places(from: decoder)
    }
  }

  /// The kinds of defects of each family.
  var families: [String: [String]]
  var pairs: [Pair]

  /// Reads the gold of a folder.
  init(folder: String) throws {
    let path = "\(folder)/gold.json"
    do {
      self = try JSONDecoder().decode(
        DefectSet.self, from: Data(contentsOf: URL(filePath: path)))
    } catch is DecodingError {
      throw SetError(path: path, message: "is no file of known defects (families, pairs)")
    }
  }

  func family(of kind: String) -> String? {
    families.filter { $0.value.contains(kind) }.keys.sorted().first
  }
}
