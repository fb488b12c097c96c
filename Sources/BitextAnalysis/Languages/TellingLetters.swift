import BitextCore
import BitextLanguages

/// Latin letters that few languages write and that vote a little for them, whatever the word.
struct TellingLetters: Sendable {
  static let known = TellingLetters(.known)

  private let votes: [(lane: Int, weight: Float)]
  /// The votes of a scalar are a run of the list.
  private let places: [Range<Int>]

  /// Scripts other than the Latin begin here.
  static let end: UInt32 = 0x370

  init(_ lanes: LanguageLanes) {
    var runs = [[(lane: Int, weight: Float)]](repeating: [], count: Int(TellingLetters.end))
    for (lane, lists) in lanes.lists(.recognition) {
      for (argument, entry) in lists.arguments(of: "letters") {
        guard let weight = argument.weight else { continue }
        for letter in String(decoding: entry.value, as: UTF8.self).unicodeScalars
        where letter != " " && letter.value < TellingLetters.end {
          runs[Int(letter.value)].append((lane, weight))
        }
      }
    }
    var list: [(lane: Int, weight: Float)] = []
    places = runs.map { run in
      defer { list += run }
      return list.count..<list.count + run.count
    }
    votes = list
  }

  /// The votes of a scalar before `end`.
  func votes(of scalar: UInt32) -> ArraySlice<(lane: Int, weight: Float)> {
    votes[places[Int(scalar)]]
  }
}
