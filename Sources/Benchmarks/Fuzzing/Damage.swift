/// Damages an article as accidents and attackers do: parts lost, doubled, exchanged and cut inside
/// of characters, markup that never ends, one thing over and over.
struct Damage {
  /// What readers and grammars trip over: marks that open, figures that touch, characters that are
  /// not seen, bytes that are no text.
  private static let snippets: [[UInt8]] =
    [
      "<", "<p", "</div>", "<!--", "-->", "<![CDATA[", "&#x110000;", "&amp", "```\n", "~~~", "`",
      "**", "__", "[", "](", "[^1]", "![](", "| a |\n|---|\n", "> ", "- ", "1. ", "#", "###### ",
      "---\n", "+++\n", "{{", "}}", "{%", "%}", "{/*", ":::", "<Aside>", "</Aside>", "\u{2028}",
      "\u{0}", "\u{1B}[2J", "\u{202E}", "\u{200D}", "\u{0301}", "\u{FEFF}", "\u{AD}", "\u{A0}",
      "\u{201E}", "\u{201C}", "\u{BB}", "'", "\"", "17 ", "1.234,56", "1e999", "-.5", "\u{BD}",
      "31.12.9999", "25:61", "\u{20AC}", "%", "://", "https://a.example/", "\r", "\r\n", "\t",
      "\n\n",
      "\u{C}", "\u{1F469}\u{200D}\u{1F680}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]
  /// The most copies of one thing, and the most bytes that an article grows to.
  private static let mostCopies = 400
  private static let mostBytes = 60_000

  private var numbers: RandomNumbers

  init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

  /// An article after one to eight accidents; `other` is what stray parts come from.
  mutating func damaged(_ article: [UInt8], beside other: [UInt8]) -> [UInt8] {
    var bytes = article
    for _ in 0...numbers.below(8) {
      hit(&bytes, other)
      if bytes.count > Self.mostBytes { bytes.removeLast(bytes.count - Self.mostBytes) }
    }
    return bytes
  }

  private mutating func hit(_ bytes: inout [UInt8], _ other: [UInt8]) {
    switch numbers.below(10) {
    case 0: bytes.removeSubrange(stretch(of: bytes))
    case 1: insert(Array(bytes[stretch(of: bytes)]), into: &bytes)
    case 2: insert(Array(other[stretch(of: other)]), into: &bytes)
    case 3: bytes.removeLast(bytes.isEmpty ? 0 : numbers.below(bytes.count + 1))
    case 4:
      if !bytes.isEmpty { bytes[numbers.below(bytes.count)] = UInt8(numbers.below(256)) }
    case 5:
      let snippet = Self.snippets[numbers.below(Self.snippets.count)]
      let copies = numbers.below(Self.mostCopies)
      insert(Array(repeatElement(snippet, count: copies).joined()), into: &bytes)
    case _: insert(Self.snippets[numbers.below(Self.snippets.count)], into: &bytes)
    }
  }

  private mutating func insert(_ part: [UInt8], into bytes: inout [UInt8]) {
    let place = numbers.below(bytes.count + 1)
    bytes.insert(contentsOf: part, at: place)
  }

  /// A stretch, mostly short; empty of what is empty.
  private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let start = numbers.below(bytes.count)
    let most = numbers.below(4) == 0 ? bytes.count - start : min(80, bytes.count - start)
    return start..<start + numbers.below(most + 1)
  }
}
