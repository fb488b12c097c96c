import BitextCore
import BitextLanguages

extension PackLists {
  /// The folded words of the keys that open with a name and a number, each with that number.
  func numbered(_ name: StaticString) -> [(letters: [UInt8], value: Int64)] {
    entries.flatMap { entry -> [(letters: [UInt8], value: Int64)] in
      let key = PackKey(entry.key)
      guard key.opens(name), let value = key.whole else { return [] }
      return entry.words.map { (QuantityFolding.folded($0), Int64(value)) }
    }
  }

  /// The same of the keys that have one more word in front of the number.
  func numbered(
    _ name: StaticString, _ second: StaticString
  ) -> [(letters: [UInt8], value: Int64)] {
    entries.flatMap { entry -> [(letters: [UInt8], value: Int64)] in
      guard let inner = PackKey(entry.key).behind(name), inner.opens(second),
        let value = inner.whole
      else { return [] }
      return entry.words.map { (QuantityFolding.folded($0), Int64(value)) }
    }
  }

  /// The folded words of a key.
  func folded(_ key: StaticString) -> [[UInt8]] { words(key).map { QuantityFolding.folded($0) } }
}
