import BitextCore
import BitextLanguages

/// What a language has for units beside their names: symbols whose case matters, and words that
/// make another unit of the one behind them.
struct UnitSymbols: Sendable {
  private var symbols: [UInt64: Quantity.Unit] = [:]
  private var pointed: Set<UInt64> = []
  private var pairs: [UInt64: Quantity.Unit] = [:]
  private var followed: [UInt64: Quantity.Unit] = [:]
  private var rounded: [UInt64: Int64] = [:]

  init() {}

  init(_ lists: PackLists) {
    for entry in lists.entries {
      let key = PackKey(entry.key)
      let isPointed = key.opens("abbreviation")
      if isPointed || key.opens("symbol"), let unit = key.unit {
        for symbol in entry.words.map({ WordHash.hash($0) }) {
          symbols[symbol] = unit
          if isPointed { pointed.insert(symbol) }
        }
      } else if key.opens("rounded"), let (number, unit) = key.numberOfUnit {
        for word in entry.words { rounded[Self.key(word, unit)] = Int64(number) }
      } else if let (from, to) = key.unitToUnit {
        let isBehind = key.opens("behind")
        for word in entry.words {
          if isBehind {
            followed[Self.key(word, from)] = to
          } else {
            pairs[Self.key(word, from)] = to
          }
        }
      }
    }
  }

  /// The unit of a symbol as it is written, the language's or one that all share; and whether a
  /// point may end it.
  func unit(_ symbol: ArraySlice<UInt8>) -> (unit: Quantity.Unit, isPointed: Bool)? {
    let hash = WordHash.hash(symbol)
    guard let unit = symbols[hash] ?? QuantitySymbols.units[hash] else { return nil }
    return (unit, pointed.contains(hash) || QuantitySymbols.pointed.contains(hash))
  }

  /// The unit that a word makes of the one behind it: "light" and years.
  func unit(_ word: ArraySlice<UInt8>, with unit: Quantity.Unit) -> Quantity.Unit? {
    pairs.isEmpty ? nil : pairs[Self.key(word, unit)]
  }

  /// The unit that a word makes of the one before it: years and "lumière".
  func unit(_ unit: Quantity.Unit, before word: ArraySlice<UInt8>) -> Quantity.Unit? {
    followed.isEmpty ? nil : followed[Self.key(word, unit)]
  }

  /// How many of a unit a number in words may mean as well: "quinze jours" are two weeks.
  func rounded(_ word: ArraySlice<UInt8>, of unit: Quantity.Unit) -> ExactDecimal? {
    rounded.isEmpty ? nil : rounded[Self.key(word, unit)].map { ExactDecimal($0) }
  }

  private static func key(_ word: ArraySlice<UInt8>, _ unit: Quantity.Unit) -> UInt64 {
    WordHash.hash(QuantityFolding.folded(word)) &+ UInt64(unit.rawValue)
  }
}
