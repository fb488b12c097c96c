public import BitextLexicon

/// Entries of a lexicon for a person at a terminal.
public struct WordText: Sendable {
  /// Writes the surest renderings first.
  public init() {}

  /// So many renderings and phrases are shown; JSON has all.
  private static let most = 40

  /// Appends the entries as UTF-8.
  public func write(_ entries: [WordEntry], to out: inout [UInt8]) {
    for entry in entries {
      let known = entry.isEmpty ? "not known" : "stem \(entry.stem)"
      out.line(VisibleText.of("\(entry.text) (\(entry.language)): \(known)"))
      if !entry.parts.isEmpty {
        out.line(VisibleText.of("  parts: \(entry.parts.joined(separator: ", "))"))
      }
      list(entry.renderings, to: &out) { rendering in
        let weight = JSONWriter.decimal((Double(rendering.weight) * 100).rounded() / 100) ?? "?"
        let sources = rendering.provenance.names.joined(separator: ", ")
        return "\(rendering.word)  \(weight)  \(sources)"
      }
      list(entry.phrases, to: &out) { "\($0.words) = \($0.rendering)" }
    }
  }

  private func list<Item>(_ items: [Item], to out: inout [UInt8], _ text: (Item) -> String) {
    for item in items.prefix(Self.most) { out.line(VisibleText.of("  \(text(item))")) }
    if items.count > Self.most { out.line("  and \(items.count - Self.most) more") }
  }
}
