import BitextCore
import BitextUnicode

/// What a line that is not running text may be, by its looks alone; where it stands decides.
enum PageLine: Hashable {
  /// Share, print, comment.
  case actions
  case breadcrumb
  case section
  case source, tags, byline, dateline
  /// A domain by itself, or with a bar after it.
  case domain
  case readingTime
  /// Introduces other articles; `labelled` where one stands on the same line.
  case related(labelled: Bool)
  case legal
  case prompt
  /// A line in brackets.
  case bracketed
  case caption

  /// Nil for what looks like an article's own words.
  init?(_ line: LineShape) {
    guard let found = Self.recognised(line) else { return nil }
    self = found
  }

  private static func recognised(_ line: LineShape) -> PageLine? {
    if line.words.isEmpty { return .actions }
    if line.isCopyright { return .legal }
    if line.words.count <= 35, PageWords.prompts.occurs(in: line.words) { return .prompt }
    if line.isCaption { return .caption }
    if let labelled = line.labelled { return labelled }
    guard line.words.count <= 20 else { return nil }
    if line.isBracketed { return line.bracketed }
    if line.isReadingTime { return .readingTime }
    if line.isDomain { return .domain }
    if line.isDateline { return .dateline }
    if line.endsSentence { return nil }
    if line.isActions || PageWords.jumps.match(line.words) == line.words.count { return .actions }
    if line.isBreadcrumb { return .breadcrumb }
    if line.isByline { return .byline }
    if PageWords.sections.match(line.words) == line.words.count { return .section }
    if line.isRelated { return .related(labelled: false) }
    return PageWords.legal.match(line.words).map { _ in .legal }
  }
}

extension LineShape {
  /// "Quelle: ...", "(Web editor: ...)", "Filed under Berlin".
  fileprivate var labelled: PageLine? {
    guard words.count <= 40 else { return nil }
    let kinds: [(Phrases, PageLine)] = [
      (PageWords.sources, .source), (PageWords.tags, .tags), (PageWords.bylines, .byline),
      (PageWords.related, .related(labelled: true)), (PageWords.legal, .legal),
    ]
    for (phrases, kind) in kinds {
      guard let length = phrases.match(words), isColon(after: length - 1) else { continue }
      return kind == .related(labelled: true) && length == words.count
        ? .related(labelled: false) : kind
    }
    return PageWords.tags.match(words).map { $0 > 1 && !endsSentence } == true ? .tags : nil
  }

  fileprivate var isCopyright: Bool {
    guard words.count <= 40 else { return false }
    if begins(with: "©") || begins(with: "(c)") || begins(with: "(C)") { return true }
    guard let length = PageWords.legal.match(words) else { return false }
    return text[range.offsets].contains("©".utf8)
      || (words.contains(where: \.isNumber)
        && (!endsSentence || PageWords.legal.occurs(in: Array(words[length...]))))
  }

  fileprivate var isBracketed: Bool {
    let last = text[range.upper - 1]
    return (begins(with: "[") && last == UInt8(ascii: "]"))
      || (begins(with: "(") && last == UInt8(ascii: ")"))
  }

  fileprivate var bracketed: PageLine? {
    PageWords.related.match(words) != nil || isRelated ? .related(labelled: false) : .bracketed
  }

  fileprivate var isReadingTime: Bool {
    words.count <= 8 && PageWords.readingTime.occurs(in: words) && words.contains(where: \.isNumber)
  }

  /// "Mehr Artikel", "more recommended stories", "Das könnte Sie auch interessieren".
  fileprivate var isRelated: Bool {
    if PageWords.related.match(words) == words.count { return true }
    return 2...6 ~= words.count && words.contains { PageWords.more.contains($0.hash) }
      && PageWords.articles.contains(words[words.count - 1].hash)
      && words.dropFirst().allSatisfy { !$0.isCapitalised || PageWords.isMenuWord($0.hash) }
  }

  fileprivate var isActions: Bool {
    let parts = words.flatMap { text.humps(of: $0.range) }
    guard parts.count <= 16 else { return false }
    return parts.contains { PageWords.actions.contains($0.hash) }
      && parts.allSatisfy {
        PageWords.actions.contains($0.hash) || PageWords.actionFillers.contains($0.hash)
          || $0.isNumber
      }
  }

  fileprivate var isBreadcrumb: Bool {
    let steps = breadcrumbSteps
    guard steps.count > 1 else { return false }
    return steps.allSatisfy { 1...5 ~= text.words(in: $0).count }
  }

  /// "By Jane Doe", "Von Anna Muster und Max Mustermann, Berlin".
  fileprivate var isByline: Bool {
    guard 3...12 ~= words.count, let length = PageWords.by.match(words), words[0].isCapitalised
    else { return false }
    let names = words[length...]
    return names.filter(\.isCapitalised).count >= 2
      && names.allSatisfy { $0.isCapitalised || PageWords.nameParticles.contains($0.hash) }
      && names.first?.isCapitalised == true && names.last?.isCapitalised == true
  }

  fileprivate var isCaption: Bool {
    guard words.count <= Self.mostWords else { return false }
    if PageWords.captionOpenings.match(words) != nil { return true }
    if let length = PageWords.captionLabels.match(words), isColon(after: length - 1) {
      return true
    }
    return endsInCredit
  }

  /// "(People's Daily/Sun Guangyong)", "Foto: Muster/dpa", "Photo by X" after the sentence.
  private var endsInCredit: Bool {
    let tail = words.indices.suffix(12)
    for index in tail where index > 0 {
      let opens = previousMark(before: index)
      guard opens == UInt8(ascii: "(") || opens == UInt8(ascii: ".") else { continue }
      if let length = PageWords.captionLabels.match(words, at: index),
        isColon(after: index + length - 1) || (length > 1 && !endsSentence)
      {
        return true
      }
      if opens == UInt8(ascii: "("), isAgencyCredit(from: words[index].range.lower) { return true }
    }
    return false
  }

  private func previousMark(before word: Int) -> UInt8? {
    var offset = words[word].range.lower
    while offset > range.lower, text.isBlank(before: offset) { offset -= 1 }
    return offset > range.lower ? text[offset - 1] : nil
  }

  /// "People's Daily/Sun Guangyong)" up to the end of the line.
  private func isAgencyCredit(from start: Int) -> Bool {
    let credit = text[start..<range.upper]
    guard credit.last == UInt8(ascii: ")"), let slash = credit.firstIndex(of: UInt8(ascii: "/"))
    else { return false }
    return slash > start && slash + 1 < range.upper && text.isCapital(at: start)
      && text.isLetter(at: slash - 1) && text.isLetter(at: slash + 1)
      && !credit.dropLast().contains(UInt8(ascii: ")"))
  }
}

extension PageWords {
  /// Whether a word is one that menus are made of.
  static func isMenuWord(_ word: UInt64) -> Bool {
    more.contains(word) || articles.contains(word) || sections.contains(word)
  }
}

extension [UInt8] {
  /// The parts of a run-together word: "DruckenMerkenSenden" is three.
  func humps(of range: TextRange) -> [LineShape.Word] {
    var parts: [LineShape.Word] = []
    var folded: [UInt8] = []
    var start = range.lower
    var offset = range.lower
    while offset < range.upper {
      let next = scalarEnd(at: offset)
      if next >= range.upper || (isCapital(at: next) && !isCapital(at: offset)) {
        parts.append(word(TextRange(start, Swift.min(next, range.upper)), folding: &folded))
        start = next
      }
      offset = next
    }
    return parts
  }
}
