import BitextCore

/// An audit of articles that are hard to set in columns: wide letters, marks, pictures, compounds
/// longer than a line, and paths longer than a line.
enum WideAudit {
  static let compound =
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

  /// Each with its place in brackets.
  static let sentences = [
    "日本語の文章は空白なしに書かれるので、〔四十二〕という数字の位置を見つけるのは難しいことがある。",
    "한국의 다리는 〔천팔백구십사〕 년에 개통되었으며 두 개의 철도 선로를 운반하고 있다고 한다.",
    "Die Feuerwehr 👩🏽‍🚒👨‍👩‍👧‍👦 kam mit 〔🇩🇪🇫🇷 1️⃣2️⃣〕 Wagen ❤️ und blieb 🏳️‍🌈 bis zum Abend da.",
    "Die Bru\u{308}cke u\u{308}ber den Flu\u{AD}ss hat 〔vie\u{AD}run\u{AD}dzwan\u{AD}zig〕 Bo\u{308}gen.",
    "Der Vorsitzende der \(compound) sprach von 〔42〕 Brücken der \(compound).",
    "Es war die 〔\(compound)〕, von der alle sprachen, nicht die \(compound).",
    "Tabulator\tund\u{A0}feste\u{202F}Blanks\u{2009}um\u{200B}die 〔12\u{202F}345\u{A0}km〕 herum.",
    "ＦＵＬＬ ＷＩＤＴＨ，全角 und ｶﾞ halb, 〔①②③〕 und der Rest der Zeile, die länger ist als vierzig.",
    "हिन्दी में लिखा हुआ एक वाक्य जिसमें 〔क्षि बयालीस〕 नाम की एक संख्या है और जो काफ़ी लंबा है।",
    "ภาษาไทยไม่มีช่องว่างระหว่างคำ 〔กำลังสี่สิบสอง〕 และประโยคนี้ค่อนข้างยาวทีเดียวนะครับผม",
    "הגשר נפתח בשנת 〔1894〕 והוא נושא שתי מסילות רכבת, כך אמר מהנדס העיר בשיחה עם העיתון.",
    "\u{301}Ein Zeichen ohne Buchstaben, 〔\u{302}dann eines〕\u{303} und\u{200D} ein Joiner\u{2060}.",
    String(repeating: "größere Überschwemmungen ", count: 40) + "〔kosteten 42 Häuser〕.",
    "Ein Platz, der 〔länger ist als jede Zeile, weil er von hier bis fast zum Ende des Satzes reicht, "
      + "und das sind weit mehr als 132 Spalten, wenn man sie zählt, sogar ohne den Anfang〕 geht.",
  ]

  static let targetPath =
    "artikel/" + String(repeating: "sehr-langer-ordner/", count: 12) + "\(compound).de.md"

  static let result: AuditResult = {
    var source = WrittenSide("日本/" + String(repeating: "橋", count: 70) + ".en.md", .english)
    var target = WrittenSide(targetPath, .german)
    source.add(.paragraph, compound)
    target.add(.paragraph, compound)
    let places = sentences.map { Place(marked: $0) }
    for place in places {
      source.add(.paragraph, place.sentence)
      target.add(.paragraph, place.sentence)
    }
    let (original, rendering) = (source.side, target.side)
    let findings = places.enumerated().flatMap { index, place in
      let number = index + 1
      return [
        place.finding(place.range(number, original), place.range(number, rendering)),
        Finding(
          rule: "missing-passage", severity: .error, confidence: 0.9, message: place.sentence,
          unit: .sentence, source: [original.segments[number].range],
          target: [rendering.segments[0].range, rendering.segments[number].range]),
      ]
    }
    let bitext = Bitext(source: original, target: rendering, beads: [], paragraphs: [], links: [])
    return AuditResult(
      pairs: [AuditedPair(bitext: bitext, findings: findings)],
      unpaired: [.init(path: targetPath, language: .german, severity: .error)],
      failures: [.init(path: targetPath, message: sentences.joined(separator: " "))])
  }()

  /// A stretch of a sentence.
  private struct Place {
    var sentence: String
    var offset: Int
    var length: Int

    /// Scalar by scalar: a mark may stand behind a bracket.
    init(marked: String) {
      let parts = marked.unicodeScalars.split { "〔〕".unicodeScalars.contains($0) }.map {
        String(String.UnicodeScalarView($0))
      }
      sentence = parts.joined()
      offset = parts[0].utf8.count
      length = parts[1].utf8.count
    }

    func range(_ segment: Int, _ side: Side) -> TextRange {
      let start = side.segments[segment].range.lower + offset
      return TextRange(start, start + length)
    }

    func finding(_ source: TextRange, _ target: TextRange) -> Finding {
      Finding(
        rule: "number-mismatch", severity: .error, confidence: 0.9,
        message: "“\(sentence)” stands where \(compound) should", unit: .token, source: [source],
        target: [target],
        evidence: [
          .init(.reading(.source), sentence), .init(.reading(.target), "42"),
          .init(.other("remark"), sentence + sentence),
        ], fingerprint: "0123456789abcdef")
    }
  }
}
