import BitextCore

/// How much of what a line says is about the page that it stands on, or about its visitor.
///
/// A line of furniture can be worded in any way, but it talks of newsletters, articles, pictures
/// and accounts; a line of the article may do so too, among words of its own.
struct PageShare {
  /// How many words of ordinary articles are a page's.
  static let usual = 0.03

  /// Made once, since each word of a page is held against them.
  private static let ofRendering: PageWords = [.rendering, .translations]
  private static let ofPages: PageWords = [.subjects, .actions, .agencies]
  private static let ofBoth: PageWords = [.besideSubjects, .articles, .sections]

  /// The words that say something: no closed class, no figure, no single letter.
  private(set) var content = 0
  /// Of those, the ones that hardly anything but a page talks of.
  private(set) var subjects = 0
  /// Of those, the ones that pages use along with them.
  private(set) var beside = 0
  /// Of those, the ones that tell of an article's languages and renderings.
  private(set) var rendering = 0
  /// Of those, the ones without which nothing is told of them.
  private(set) var translations = 0
  /// Whether it says "you", "our" or "this article".
  private(set) var isAddress = false

  init(_ line: LineShape) {
    let hasFigures = line.words.contains(where: \.hasFigures)
    let domains = line.chunks.filter(line.isDomain)
    subjects = domains.count
    content = domains.count
    var index = 0
    while index < line.words.count {
      let word = line.words[index]
      if domains.contains(where: { $0.contains(word.range) }) {
        index += 1
      } else {
        index += take(line.words, at: index, amongFigures: hasFigures)
      }
    }
  }

  /// Counts what begins at a word and returns its length in words.
  private mutating func take(
    _ words: [LineShape.Word], at index: Int, amongFigures hasFigures: Bool
  ) -> Int {
    let word = words[index]
    // A figure with letters is a number of something that the page files.
    if word.hash == 0 || word.isNumber || word.hasFigures { return 1 }
    if let length = PageWords.visitor.match(words, at: index) {
      isAddress = true
      if length == 1 { return 1 }
    }
    let isPolite = PageWords.politeVisitor.contains(word.hash)
    if isPolite, index > 0, word.isCapitalised { isAddress = true }
    let isRendering = Self.ofRendering.contains(word.hash)
    var length = 1
    if let phrase = Self.ofPages.match(words, at: index) {
      subjects += 1
      length = phrase
    } else if isRendering || Self.ofBoth.contains(word.hash) {
      beside += 1
    } else if word.range.count == 1 || isPolite || PageWords.closed.contains(word.hash)
      || hasFigures && CalendarWords.all.contains(word.hash)
    {
      return 1
    }
    rendering += isRendering ? 1 : 0
    translations += PageWords.translations.contains(word.hash) ? 1 : 0
    content += 1
    return length
  }

  /// The words that pages talk of or use along with them.
  var own: Int { subjects + beside }

  /// Whether all that it says is about pages.
  var isWhole: Bool { own > 0 && own == content }

  /// Whether the line talks of its page, where so large a share of the article does so anyway.
  func isPages(amid share: Double) -> Bool {
    guard content > 0, own > (content > 3 ? 1 : 0), subjects > 0 || own > 1 else { return false }
    let least = subjects > 0 ? (isAddress ? 0.38 : 0.5) : 0.8
    return Double(own) >= Double(content) * (least + 4 * max(0, share - Self.usual))
  }

  /// Whether the line tells how the article came into its language, or where it is in another.
  var isOfRendering: Bool {
    translations > 0 && rendering > 1 && own * (content > 20 ? 4 : 2) >= content
  }
}
