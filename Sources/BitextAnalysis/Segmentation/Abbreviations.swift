import BitextCore
import BitextLanguages

/// How an abbreviation behaves at its full stop, when no small letter follows; the raw value is
/// its key in the packs.
enum Abbreviation: String {
  /// Something always follows: titles, "z. B.".
  case open
  /// A figure may follow and makes it an abbreviation; otherwise it is a word: "No.", "Art.".
  case beforeNumber = "before number"
  /// A figure or a name may follow; words that open sentences tell the end: "Sept.", "Mio.".
  case beforeNumberOrName = "before number or name"
  /// A name may follow; words that open sentences and figures tell the end: "Inc.", "U.S.".
  case beforeName = "before name"
  /// Only a figure in front makes it an abbreviation; otherwise it is a word: "2,4 Bio.".
  case behindNumber = "behind number"
  /// Stands at the end of a list or phrase: whatever starts with a capital is a new sentence.
  case closing
}

/// The abbreviations of a language.
struct Abbreviations: Sendable {
  /// By the letters as written, with inner full stops and without blanks.
  private var table = WordTable<Abbreviation>(minimumCapacity: 256)
  /// The endings of words that a figure may follow: "Goethestr. 5".
  private var endings: [ArraySlice<UInt8>] = []

  /// What is shared by European texts comes first; the language's own entries win.
  init(_ language: Language) {
    let lists = Pack.lists(.abbreviations, of: language)
    for entry in lists.entries {
      let key = String(decoding: entry.key, as: UTF8.self)
      let isAsWritten = key.hasSuffix(Abbreviations.asWritten)
      let name = isAsWritten ? String(key.dropLast(Abbreviations.asWritten.count)) : key
      guard let behaviour = Abbreviation(rawValue: name) else { continue }
      for word in entry.words {
        table[WordHash.hash(word)] = behaviour
        // An entry in small letters stands for the capitalised form too.
        if !isAsWritten { table[WordHash.hash(Array(word).withCapital)] = behaviour }
      }
    }
    endings = lists.words("endings before number")
  }

  subscript(key: UInt64) -> Abbreviation? { table[key] }

  /// Whether a word that no list knows is abbreviated at its end, with some letters before it.
  func endsAbbreviated(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count > 3 && endings.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  /// What a key ends in whose words have no other form.
  private static let asWritten = " as written"
}

extension [UInt8] {
  /// The word with its first letter, of ASCII or Latin-1, as a capital.
  var withCapital: [UInt8] {
    guard let first, count > 1 else { return self }
    if first.isASCIISmall { return [first & 0xDF] + dropFirst() }
    if first == 0xC3, self[1] >= 0xA0 { return [first, self[1] & 0xDF] + dropFirst(2) }
    return self
  }
}
