import BitextCore

/// Deals articles into folds of nearly the same size.
///
/// An article is dealt by its name alone, so that all its versions fall into one fold, and what is
/// held out was never seen in another set. The order is that of the names' hashes: articles of one
/// outlet, which are neighbours by name, are spread.
struct Folds: Sendable {
  let count: Int
  private let foldOfName: [String: Int]

  init(_ names: some Sequence<String>, count: Int) {
    let names = Set(names).sorted { (WordHash.hash($0), $0) < (WordHash.hash($1), $1) }
    self.count = max(1, min(count, names.count))
    var folds: [String: Int] = [:]
    for (place, name) in names.enumerated() { folds[name] = place % self.count }
    foldOfName = folds
  }

  func fold(of name: String) -> Int? { foldOfName[name] }
}
