import BitextCore

extension LineShape {
  /// Whether the line says when, and perhaps where or by whom, and nothing else.
  var isDateline: Bool {
    // Without a figure there is no date, and no need to ask for the names of months.
    guard 1...16 ~= words.count, words.contains(where: { text.hasFigure(at: $0.range) }) else {
      return false
    }
    if isForeignDate { return true }
    var others = 0
    var index = 0
    var evidence = DateEvidence()
    let domains = chunks.filter(isDomain)
    while index < words.count {
      let word = words[index]
      if let length = PageWords.dateLabels.match(words, at: index) {
        evidence.labels += 1
        index += length
        continue
      }
      if word.isNumber {
        evidence.add(text[word.range.offsets])
      } else if CalendarWords.all.contains(word.hash) {
        evidence.names += 1
      } else if PageWords.amongFigures.contains(word.hash)
        || evidence.labels > 0 && PageWords.by.contains(word.hash)
        || domains.contains(where: {
          $0.contains(word.range)
        })
      {
      } else if let clock = text.clockNumber(word.range) {
        evidence.add(clock)
      } else if word.isCapitalised, !hasByte(UInt8(ascii: ":"), at: word.range.upper) {
        others += 1
      } else {
        // What a date is for is said by a label that nobody knows: "Deadline: 21 June".
        return false
      }
      index += 1
    }
    return evidence.isWhole(labelled: evidence.labels > 0)
      && others <= (evidence.labels > 0 ? 4 : 2)
  }

  /// "10 junio 2015": a day, a word in lower case and a year, in whichever language.
  private var isForeignDate: Bool {
    guard words.count == 3, words[0].isNumber, words[2].isNumber, !words[1].isCapitalised,
      !words[1].hasFigures
    else { return false }
    return words[0].range.count <= 2 && words[2].range.count == 4
      && "12".utf8.contains(text[words[2].range.lower])
  }

  /// Where a numeric date with or without a label before it ends, if the line begins with one.
  ///
  /// A sentence may begin with a date as well; before one, only a label and a date of the standard
  /// without a mark between them count, as pages are stored with.
  func leadingDateEnd(isSentence: Bool) -> Int? {
    let label = PageWords.dateLabels.match(words) ?? 0
    if label > 0, let end = standardDateEnd(from: label) { return end }
    guard words.count > label + 3, !isSentence else { return nil }
    let numbers = words[label..<label + 3]
    guard numbers.allSatisfy(\.isNumber), let first = numbers.first, let last = numbers.last
    else { return nil }
    guard first.range.count == 4 || last.range.count == 4,
      last.range.upper - first.range.lower <= 10
    else { return nil }
    let between = text[first.range.lower..<last.range.upper].filter { !($0.isDigit) }
    guard between.allSatisfy({ $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }) else { return nil }
    return last.range.upper
  }
}

extension LineShape {
  /// Where "2024-07" or "2024-07-15" ends that begins at a word, with nothing but a blank before.
  private func standardDateEnd(from first: Int) -> Int? {
    guard words.count > first + 2, words[first].range.count == 4 else { return nil }
    var last = first
    while last < first + 2, words[last + 1].isNumber, words[last + 1].range.count == 2,
      hasByte(UInt8(ascii: "-"), at: words[last].range.upper),
      words[last + 1].range.lower == words[last].range.upper + 1
    {
      last += 1
    }
    guard last > first, words[first...last].allSatisfy(\.isNumber),
      words[first].range.lower - words[first - 1].range.upper == 1
    else { return nil }
    return words[last].range.upper
  }

  /// Where "BERLIN, 4 July (dpa)" ends, the place, date and agency that a dash or a full stop
  /// parts from the sentence after it; a whole date alone needs a colon.
  var openingDatelineEnd: Int? {
    var others = 0
    var figures = 0
    var names = 0
    for (index, word) in words.prefix(12).enumerated() {
      if index > 0,
        isDash(between: words[index - 1], word)
          || names > 0 && figures > 0 && isStop(between: words[index - 1], word)
          || names > 0 && figures > 1 && others == 0 && isColon(after: index - 1)
      {
        let isDate = names > 0 && figures > 0 || figures > 2
        let isPlaced = 1...5 ~= others || others == 0 && isColon(after: index - 1)
        return isDate && isPlaced && (word.isCapitalised || opensQuotation(before: word))
          ? words[index - 1].range.upper + (hasByte(0x29, at: words[index - 1].range.upper) ? 1 : 0)
          : nil
      }
      if word.isNumber {
        figures += 1
      } else if CalendarWords.all.contains(word.hash) {
        names += 1
      } else if PageWords.amongFigures.contains(word.hash) {
      } else if PageWords.agencies.contains(word.hash) || word.isCapitalised {
        if PageWords.closed.contains(word.hash) { return nil }
        others += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether a full stop stands between two words and is no ordinal's.
  private func isStop(between word: Word, _ next: Word) -> Bool {
    let marks = text[word.range.upper..<next.range.lower].filter { $0 > 0x20 && $0 < 0x80 }
    return marks.contains(UInt8(ascii: ".")) && !marks.contains(UInt8(ascii: "("))
      && next.isCapitalised
      && !CalendarWords.all.contains(next.hash)
  }

  /// Whether a dash with blanks around it, and perhaps a bracket, stands between two words.
  private func isDash(between word: Word, _ next: Word) -> Bool {
    let marks = text[word.range.upper..<next.range.lower].split { $0 <= 0x20 }
    return marks.contains { mark in Self.dashes.contains { mark.elementsEqual($0) } }
  }

  private func opensQuotation(before word: Word) -> Bool {
    text.opensQuotation(at: text.scalarStart(before: word.range.lower))
  }

  private static let dashes = ["-", "--", "–", "—"].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Whether a mark begins what somebody says.
  func opensQuotation(at offset: Int) -> Bool {
    ["\"", "“", "„", "«", "»", "‘", "‚"].contains { self[offset...].starts(with: $0.utf8) }
  }
}

/// The figures and names of a date that were seen.
private struct DateEvidence {
  var labels = 0
  var names = 0
  private var years = 0
  private var small = 0

  mutating func add(_ digits: ArraySlice<UInt8>) {
    let value = digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if digits.count == 4, 1900...2100 ~= value {
      years += 1
    } else if digits.count <= 2, value <= 60 {
      small += 1
    } else {
      // A figure that no date has.
      small -= 100
    }
  }

  /// A day, a month and a year; with a label, a clock time or a date without year will do.
  func isWhole(labelled: Bool) -> Bool {
    if small < 0 { return false }
    if years > 0 { return small >= 2 || (names > 0 && small >= 1) }
    return labelled && (small >= 2 || (names > 0 && small >= 1))
  }
}

extension [UInt8] {
  fileprivate func hasFigure(at word: TextRange) -> Bool { self[word.lower].isDigit }

  /// The digits of "14h", "3rd", "05pm", "10h30": a figure with letters after it, or with one
  /// between it and the minutes.
  fileprivate func clockNumber(_ range: TextRange) -> ArraySlice<UInt8>? {
    let digits = self[range.offsets].prefix { $0.isDigit }
    let rest = self[range.offsets].dropFirst(digits.count)
    let hasMinutes = rest.count == 3 && rest.dropFirst().allSatisfy { $0.isDigit }
    return 1...2 ~= digits.count && (rest.count <= 2 || hasMinutes) ? digits : nil
  }
}
