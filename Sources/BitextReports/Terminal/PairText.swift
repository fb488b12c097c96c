/// Article pairs for a person at a terminal.
public struct PairText: Sendable {
  /// Writes a line a pair.
  public init() {}

  /// Appends the pairs, and after them what stands alone, as UTF-8.
  public func write(_ listing: PairListing, to out: inout [UInt8]) {
    for pair in listing.pairs {
      let score = JSONWriter.decimal((pair.score * 100).rounded() / 100) ?? "?"
      out.line(VisibleText.of("\(pair.source) -> \(pair.target)  \(pair.by) \(score)"))
    }
    for article in listing.unpaired {
      let language = article.language.map { " (\($0))" } ?? ""
      out.line(VisibleText.of("unpaired: \(article.path)\(language)"))
    }
    out.line("\(counted(listing.pairs.count, "pair")), \(listing.unpaired.count) unpaired")
  }
}
