import BitextCore
import BitextReading
import BitextRun
import Foundation

/// An article and its translation as they lie on disk, or damaged.
struct FuzzPair {
  var source: [UInt8]
  var target: [UInt8]
  /// The ending of the files' names.
  var ending: String

  /// The pairs `NAME.en.EXT` and `NAME.de.EXT` in some folders, at any depth, by name.
  static func all(in folders: [String]) -> [FuzzPair] {
    folders.flatMap { folder -> [FuzzPair] in
      let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
      return names.sorted().compactMap { name in
        let parts = name.split(separator: ".")
        guard parts.count > 2, parts[parts.count - 2] == "en", let ending = parts.last else {
          return nil
        }
        let stem = name.dropLast(ending.count + "en.".count)
        let other = "\(folder)/\(stem)de.\(ending)"
        guard let source = FileManager.default.contents(atPath: "\(folder)/\(name)"),
          let target = FileManager.default.contents(atPath: other)
        else { return nil }
        return FuzzPair(source: Array(source), target: Array(target), ending: String(ending))
      }
    }
  }

  /// The pair after what a number says has happened to one half or both.
  func damaged(by number: UInt64, of pairs: [FuzzPair]) -> FuzzPair {
    var damage = Damage(seed: number)
    let other = pairs[Int(number / 3 % UInt64(pairs.count))]
    var pair = self
    if number % 3 != 0 { pair.source = damage.damaged(source, beside: other.target) }
    if number % 3 != 1 { pair.target = damage.damaged(target, beside: other.source) }
    return pair
  }

  func write(to folder: String, _ name: String) throws {
    try Data(source).write(to: URL(filePath: "\(folder)/\(name).en.\(ending)"))
    try Data(target).write(to: URL(filePath: "\(folder)/\(name).de.\(ending)"))
  }

  private var format: Format {
    switch ending {
    case "md", "mdx": .markdown
    case "html": .html
    case _: .plain
    }
  }

  /// What the audit of the pair breaks of what is promised. (A file that is refused, or in another
  /// language than was said, breaks nothing.)
  func brokenPromises(_ audit: TextAudit) async -> [String] {
    for bytes in [source, target] { _ = try? Reader().read(bytes, path: "a", format: format) }
    let texts = [source, target].map { String(decoding: $0, as: UTF8.self) }
    guard let bitext = try? await audit.align(texts[0], texts[1], as: format) else { return [] }
    let pair = audit.audit(bitext)
    let again = (try? await audit.align(texts[0], texts[1], as: format)).map(audit.audit)
    let isSame = again.map { $0.findings == pair.findings } ?? false
    return Promise.broken(by: pair) + (isSame ? [] : ["another audit finds something else"])
  }
}
