/// Something that an audit did not judge, since nothing is known of it in a language.
public struct Unjudged: Hashable, Sendable {
  /// What is compared by the words of a language, and not by marks or digits.
  public enum Subject: String, Hashable, Sendable, CaseIterable, Comparable {
    case negation, names, numbers
    case dates
    case doubledWords = "doubled words"

    /// In the order in which a sentence lists them.
    public static func < (a: Subject, b: Subject) -> Bool { a.place < b.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What was not judged.
  public var subject: Subject
  /// The language of which too little is known.
  public var language: Language
  /// What a person calls the language.
  public var name: String

  /// The name is that of the language in English.
  public init(_ subject: Subject, _ language: Language, name: String) {
    self.subject = subject
    self.language = language
    self.name = name
  }

  /// Says it to a person: for each language a lower-case clause or two without a full stop, such as
  /// "denials, numbers and dates in words are not compared for Polish".
  public static func sentences(_ unjudged: [Unjudged]) -> [String] {
    Dictionary(grouping: Set(unjudged), by: \.language).sorted { $0.key < $1.key }
      .map { _, things in clauses(things.sorted { $0.subject < $1.subject }) }
  }

  private static func clauses(_ things: [Unjudged]) -> String {
    let name = things.first?.name ?? ""
    let compared = things.map(\.subject).filter { $0 != .doubledWords }
    var clauses: [String] = []
    if let last = compared.last {
      let isOfWords = last == .numbers || last == .dates
      let list = list(compared.map(noun)) + (isOfWords ? " in words" : "")
      clauses.append("\(list) are not compared for \(name)")
    }
    if things.contains(where: { $0.subject == .doubledWords }) {
      clauses.append("words that stand twice are not looked for in \(name)")
    }
    return clauses.joined(separator: "; ")
  }

  private static func noun(_ subject: Subject) -> String {
    subject == .negation ? "denials" : subject.rawValue
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
