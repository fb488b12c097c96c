import BitextCore
import BitextLanguages
import Testing

@testable import BitextReading

/// The packs' words of pages, and the table that is made of them.
@Suite struct PagePackTests {
  @Test func everyListIsAskedFor() {
    for (role, lists) in PageWords.keys {
      // What is made into phrases for translators has keys of its own.
      let others = role == .pageCredits ? ["translators from", "languages"] : []
      let known = Set(lists.map(\.key.description) + others)
      for pack in Pack.everywhere(role) {
        for entry in pack.entries {
          let key = String(decoding: entry.key, as: UTF8.self)
          #expect(known.contains(key), "\(role.rawValue): no list is called '\(key)'")
        }
      }
    }
  }

  @Test func everyListHasABitOfItsOwn() {
    let all = PageWords.keys.flatMap(\.lists).map(\.words)
    #expect(Set(all.map(\.rawValue)).count == all.count)
    let union = all.reduce(into: PageWords()) { $0.formUnion($1) }
    #expect(union.rawValue.nonzeroBitCount == all.count)
  }

  @Test func theLongestPhraseOfAKindIsFound() {
    var table = PhraseTable()
    table.insert(Array("read; read more; read more about it".utf8), as: .offers)
    table.insert(Array("Read-more about; l\u{2019}été".utf8), as: .outside)
    let match = { (text: String, kinds: PageWords) in
      let bytes = Array(text.utf8)
      return table.match(kinds, bytes.words(in: TextRange(0, bytes.count)), at: 0)
    }
    #expect(match("Read more about bridges", .offers) == 2)
    #expect(match("read more about bridges", .outside) == 3)
    #expect(match("read more about bridges", [.offers, .outside]) == 3)
    #expect(match("Read more about it", .offers) == 4)
    #expect(match("reading", .offers) == nil)
    #expect(match("L'ÉTÉ", .outside) == 2)
    #expect(match("", .offers) == nil)
  }

  @Test func aTableGrowsWithoutLosingPhrases() {
    var table = PhraseTable()
    let phrases = (0..<5000).map { "word\($0) again" }
    table.insert(Array(phrases.joined(separator: ";").utf8), as: .tags)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      let words = bytes.words(in: TextRange(0, bytes.count))
      #expect(table.match(.tags, words, at: 0) == 2)
      #expect(!table.contains(.tags, words[0].hash))
    }
  }
}
