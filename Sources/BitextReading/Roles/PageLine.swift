import BitextCore

/// What a line that is not running text may be, by its looks alone; where it stands decides.
enum PageLine: Hashable {
  /// Marks without a word: a rule, stars, emoji.
  case ornament
  /// The mark before a mail's signature, `--`.
  case signature
  /// Says only what pages say, in words that no article is made of: "Edit this page".
  case offer
  /// Says only what pages say, in words that may head a part of an article: "Learn more".
  case invitation
  /// Share, print, comment.
  case actions
  /// The names of several pages of the site in a row.
  case menu
  /// The name of one page of the site.
  case menuEntry
  case languages
  /// To the pages before and after this.
  case pager
  case breadcrumb
  case section
  case source, tags, byline, credit, dateline
  /// A domain by itself, or with a bar after it.
  case domain
  case readingTime
  /// Introduces other articles; `labelled` where one stands on the same line.
  case related(labelled: Bool)
  /// "24 thoughts on", and the title, which may as well begin a title.
  case comments
  /// Introduces whoever wrote it.
  case author
  /// Introduces the headings of this page.
  case contents
  case legal
  /// A company and its address.
  case imprint
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
    if line.words.isEmpty { return line.isSignature ? .signature : .ornament }
    if line.isCopyright { return .legal }
    if line.words.count <= 35, PageWords.prompts.occurs(in: line.words) { return .prompt }
    if line.isReference { return .source }
    if line.isLabelledCredit || line.isTranslatorsCredit { return .credit }
    if line.isCaption { return .caption }
    if let labelled = line.labelled { return labelled }
    if let row = row(line) { return row }
    guard line.words.count <= 24 else { return nil }
    if let covered = covered(line) { return covered }
    guard line.words.count <= 20 else { return nil }
    if line.isBracketed { return line.bracketed }
    if line.isReadingTime { return .readingTime }
    if line.isDomain { return .domain }
    if line.isDateline { return .dateline }
    if line.isCommentsHeading { return .comments }
    return line.endsSentence ? nil : unended(line)
  }

  /// Lines that do not end as a sentence does.
  private static func unended(_ line: LineShape) -> PageLine? {
    if line.isPager { return .pager }
    if line.isBreadcrumb { return .breadcrumb }
    if line.isByline || line.isCredit { return .byline }
    if line.isLanguageSwitch { return .languages }
    if line.isImprint { return .imprint }
    return PageWords.legal.match(line.words).map { _ in .legal }
  }

  /// What is known by all of its words.
  private static func covered(_ line: LineShape) -> PageLine? {
    let isWhole = { (kind: PageWords) in kind.match(line.words) == line.words.count }
    if isWhole(PageWords.aboutAuthor) { return .author }
    if isWhole(PageWords.contents) { return .contents }
    if line.isRelated, !line.endsSentence { return .related(labelled: false) }
    if isWhole(PageWords.sections), !line.endsSentence { return .section }
    return PageCover(line).flatMap { $0.line(of: line) }
  }

  /// A line whose parts between bars are a page's each: "3 May 2024 | 5 comments".
  private static func row(_ line: LineShape) -> PageLine? {
    guard line.words.count <= 40, line.hasParts else { return nil }
    let parts = line.parts
    guard parts.count > 1 else { return nil }
    if line.isDateline { return .dateline }
    let kinds = parts.map { part in
      PageLine(part) ?? (PageShare(part).isPages(amid: 0) ? .invitation : nil)
    }
    guard !kinds.contains(where: { $0 == nil || $0 == .caption || $0 == .domain }) else {
      return nil
    }
    let are = { (some: [PageLine]) in kinds.allSatisfy { $0.map(some.contains) ?? false } }
    if kinds.contains(.offer) || are([.actions]) { return .offer }
    if are([.dateline, .byline, .credit, .readingTime]) { return .dateline }
    return are([.menu, .menuEntry, .section, .languages, .actions, .invitation])
      ? .menu : .invitation
  }
}

extension PageCover {
  fileprivate func line(of shape: LineShape) -> PageLine? {
    if offers > 0 { return .offer }
    if outside > 0, !shape.endsSentence || shape.isExclaimed { return .invitation }
    if shape.endsSentence { return nil }
    guard entries > 0 else { return actions > 0 ? .actions : nil }
    if fillers > 0 { return nil }
    if shape.isLanguageSwitch { return .languages }
    let isRow = entries + actions > 2 || (entries + actions > 1 && shape.isParted)
    return isRow ? .menu : .menuEntry
  }
}

extension LineShape {
  fileprivate var isExclaimed: Bool { hasByte(UInt8(ascii: "!"), at: range.upper - 1) }

  fileprivate var isSignature: Bool { text[range.offsets].elementsEqual("--".utf8) }

  /// "24 thoughts on ...", "Ein Kommentar zu ...".
  fileprivate var isCommentsHeading: Bool { commentedTitle != nil }

  /// The words after "24 thoughts on".
  var commentedTitle: ArraySlice<Word>? {
    guard words.count > 3, words[0].isNumber || PageWords.oneComment.contains(words[0].hash),
      let length = PageWords.comments.match(words, at: 1)
    else { return nil }
    return words[(1 + length)...]
  }

  /// "Muster GmbH, Beispielweg 2": a legal form, a comma and a number.
  fileprivate var isImprint: Bool {
    guard 3...15 ~= words.count, text[range.offsets].contains(UInt8(ascii: ",")) else {
      return false
    }
    return words[0].isCapitalised && words.contains(where: \.isNumber)
      && words.indices.contains { $0 > 0 && PageWords.legalForms.match(words, at: $0) != nil }
  }

  /// "Quelle: ...", "(Web editor: ...)", "Filed under Berlin".
  fileprivate var labelled: PageLine? {
    guard words.count <= 40 else { return nil }
    let kinds: [(PageWords, PageLine)] = [
      (.sources, .source), (.tags, .tags), (.authorLabels, .byline),
      (.related, .related(labelled: true)), (.legal, .legal),
    ]
    for (label, kind) in kinds {
      guard let length = label.match(words), isColon(after: length - 1) else { continue }
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
      && words.dropFirst().allSatisfy {
        !$0.isCapitalised || PageWords([.more, .articles, .sections]).contains($0.hash)
      }
  }

  fileprivate var isBreadcrumb: Bool {
    let steps = breadcrumbSteps
    guard steps.count > 1 else { return false }
    return steps.allSatisfy { 1...5 ~= text.words(in: $0).count }
  }

  fileprivate var isCaption: Bool {
    guard words.count <= Self.mostWords else { return false }
    if PageWords.captionOpenings.match(words) != nil { return true }
    if let length = PageWords.captionLabels.match(words), isColon(after: length - 1) {
      return true
    }
    return endsInCredit || endsInCopyright
  }

  /// "The bridge in May © Jane Doe": the sign behind words and before a few.
  private var endsInCopyright: Bool {
    guard !endsSentence, let sign = text[range.offsets].lastIndex(of: 0xA9), sign > range.lower,
      text[sign - 1] == 0xC2
    else { return false }
    let after = words.count { $0.range.lower > sign }
    return 1...8 ~= after && after < words.count
  }

  /// "(People's Daily/Sun Guangyong)", "Foto: Muster/dpa", "Photo by X" after the sentence.
  private var endsInCredit: Bool {
    let tail = words.indices.suffix(12)
    for index in tail where index > 0 {
      let opens = previousMark(before: index)
      guard let opens, "(.|[".utf8.contains(opens) else { continue }
      if let length = PageWords.captionLabels.match(words, at: index),
        isColon(after: index + length - 1) || (length > 1 && !endsSentence)
          || opens == UInt8(ascii: "(")
            && hasByte(UInt8(ascii: ")"), at: words[index + length - 1].range.upper)
      {
        return true
      }
      if let length = PageWords.creditLabels.match(words, at: index),
        isColon(after: index + length - 1), areNames(words[(index + length)...], atLeast: 2)
      {
        return true
      }
      if opens == UInt8(ascii: "."), !endsSentence, isAgencyName(from: index) { return true }
      if opens == UInt8(ascii: "("), isAgencyCredit(from: words[index].range.lower) { return true }
    }
    return false
  }

  /// "Jane Doe/AFP via Getty Images" up to the end of the line.
  private func isAgencyName(from index: Int) -> Bool {
    let rest = words[index...]
    return 2...9 ~= rest.count && rest.contains { PageWords.agencies.contains($0.hash) }
      && rest.count(where: \.isCapitalised) * 3 >= rest.count * 2
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
