import BitextCore

extension LineShape {
  /// "By Jane Doe", "Von Anna Muster und Max Mustermann, Berlin".
  var isByline: Bool {
    guard 3...12 ~= words.count, let length = PageWords.by.match(words), words[0].isCapitalised
    else { return false }
    return areNames(words[length...], atLeast: 2)
  }

  /// "Words: Jane Doe", "Fotos: Anna Muster/Agentur": a label, a colon and names.
  var isLabelledCredit: Bool {
    guard 2...12 ~= words.count, !endsSentence,
      let length = PageWords.creditLabels.match(words), isColon(after: length - 1)
    else { return false }
    return areNames(words[length...], atLeast: 2)
  }

  /// "Photos by Jane Doe", "Ein Gastbeitrag von Anna Muster".
  var isCredit: Bool {
    guard 3...14 ~= words.count, let length = PageWords.creditOpenings.match(words) else {
      return false
    }
    return areNames(words[length...], atLeast: 2)
  }

  /// "Aus dem Englischen von Anna Muster.", "Translated by Jane Doe", with or without brackets.
  var isTranslatorsCredit: Bool { isTranslatorsCredit(from: 0) }

  func isTranslatorsCredit(from word: Int) -> Bool {
    guard let length = PageWords.translators.match(words, at: word) else { return false }
    return areNames(words[(word + length)...], atLeast: 1)
  }

  /// Where the last sentence begins, if it names the translator.
  var translatorsCreditStart: Int? {
    guard words.count <= Self.mostWords else { return nil }
    for index in words.indices.suffix(14) where index > 0 && isTranslatorsCredit(from: index) {
      var start = words[index].range.lower
      if hasByte(UInt8(ascii: "("), at: start - 1) { start -= 1 }
      var end = start
      while end > range.lower, text.isBlank(before: end) { end -= 1 }
      if end < start, text.endsClause(TextRange(range.lower, end)) { return start }
    }
    return nil
  }

  /// Whether words are the names of people, with what may stand between them.
  func areNames(_ words: ArraySlice<Word>, atLeast least: Int) -> Bool {
    guard 1...9 ~= words.count, let first = words.first, let last = words.last else { return false }
    let isAgency = { (word: Word) in PageWords.agencies.contains(word.hash) }
    let isName = { (word: Word) in word.isCapitalised || isAgency(word) }
    return isName(first) && isName(last)
      && (words.count(where: \.isCapitalised) >= least || words.contains(where: isAgency))
      && words.allSatisfy { isName($0) || PageWords.betweenNames.contains($0.hash) }
  }
}
