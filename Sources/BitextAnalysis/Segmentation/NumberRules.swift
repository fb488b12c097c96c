import BitextCore

/// Full stops after figures: German writes ordinals with them.
extension SentenceRules {
  func isEndAfterNumber(_ number: WordBefore, _ next: Opening) -> Bool {
    guard next.letter == .upper || next.letter == .digit || next.letter == .letter else {
      return true
    }
    guard isGerman, isPlainNumber(number) else { return true }
    if next.letter == .digit { return !isDatePart(number, next) }
    guard next.letter == .upper else { return true }
    let digits = number.range.count
    if isSureOpener(next) { return true }
    if digits < 3, isMonth(next) { return false }
    guard let word = wordBefore(number.range.lower) else {
      return digits >= 3 || isReference(number)
    }
    let hash = WordHash.hash(WordFolding.folded(text[word.offsets]))
    if digits >= 3 { return !SentenceWords.beforeOrdinal.contains(hash) }
    return SentenceWords.beforeCardinal.contains(hash)
  }

  /// Whether the figure stands by itself: no "3,5", "10:30", "2.0" or "Jahr10".
  private func isPlainNumber(_ number: WordBefore) -> Bool {
    guard number.range.lower > range.lower else { return true }
    let before = text.glyph(before: number.range.lower)
    return before.isBlankOrOpening || text[number.range.lower - 1] == UInt8(ascii: "/")
  }

  /// "§ 5.", "Abs. 3.", "Nr. 7.": the number of a thing is a cardinal.
  private func isReference(_ number: WordBefore) -> Bool {
    let end = text.start(from: number.range.lower, after: range.lower, while: \.isBlank)
    guard end > range.lower else { return false }
    let mark = text.scalarStart(before: end)
    if text.scalar(at: mark).value == 0xA7 { return true }
    guard text[mark] == UInt8(ascii: ".") else { return false }
    let word = WordBefore(endingAt: mark, in: text, from: range.lower)
    return word.isLetters && abbreviations[word.key] == .beforeNumber
  }

  /// "5. 10. 2019": the day before its month, the month before its year.
  private func isDatePart(_ number: WordBefore, _ next: Opening) -> Bool {
    guard number.range.count <= 2 else { return false }
    let digits = text.end(from: next.word, before: range.upper) { $0 == .digit }
    let isFollowedByStop = digits < range.upper && text[digits] == UInt8(ascii: ".")
    return digits - next.word <= 2 && isFollowedByStop
      || digits - next.word == 4 && isMonthOfDate(number)
  }

  /// Whether another number with a full stop stands before this one, as in "5. 10.".
  private func isMonthOfDate(_ number: WordBefore) -> Bool {
    let start = text.start(from: number.range.lower, after: range.lower, while: \.isBlank)
    guard start - range.lower >= 2, text[start - 1] == UInt8(ascii: ".") else { return false }
    return text.glyph(before: start - 1) == .digit
  }

  private func isMonth(_ next: Opening) -> Bool {
    SentenceWords.months.contains(WordHash.hash(text[next.word..<next.wordEnd]))
  }
}

/// Words around a full stop that tell what it means.
enum SentenceWords {
  static let months = WordTable<Void>(
    """
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan
    Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
    """)

  /// Before a long number these make it an ordinal: "der 1000. Besucher".
  static let beforeOrdinal = WordTable<Void>(
    """
    der die das den dem des am vom zum zur im beim ins ans mein meine meinen meinem meiner meines
    dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren
    ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer
    jeder jede jedes jeden jedem dieser diese dieses diesen diesem ein eine einen einem einer eines
    """)

  /// After these a short number is a cardinal: "Seite 5.", "Platz 3.".
  static let beforeCardinal = WordTable<Void>(
    """
    nummer nr platz seite kapitel rang artikel absatz paragraph version tabelle abbildung typ teil
    level stufe phase punkt nur rund etwa circa ca fast knapp über unter mit um von zu gegen plus
    minus sind waren ist war jahre jahr uhr gruppe gleis zimmer halle tor linie band
    schritt windows formel apollo saison staffel folge episode auf
    """)

  /// After these a single capital is a label, not an initial.
  static let labels = WordTable<Void>(
    """
    vitamin plan type class grade group hepatitis option appendix figure point category schedule
    row section team zone part case typ klasse gruppe variante punkt kategorie anhang fall linie
    block teil abschnitt buchstabe serie series liga tarif phase influenza grippe bus gleis eingang
    gebäude haus halle terminal modell version building platform model room hall exhibit size größe
    """)

  /// What stands after a firm's name.
  static let companyForms = WordTable<Void>("Inc Incorporated Corp Corporation Ltd LLC PLC GmbH AG")

  /// Symbols of measure that look like abbreviations.
  static let units = WordTable<Void>(
    "m g l h t mm cm dm km mg kg ml cl dl hl kb mb gb tb kB MB GB TB Hz kHz MHz GHz kW kWh MW GW")

  /// Between these and a full stop "I" is the pronoun.
  static let beforeI = WordTable<Void>("and or than as but am do did can nor not was were had have")

  /// Verbs that report what was said or asked in the quotation before them.
  static let reporting = WordTable<Void>(
    """
    said says asked asks wrote writes told tells added adds replied replies cried cries shouted
    shouts yelled exclaimed exclaims screamed whispered tweeted joked answered answers called
    wondered wonders continued explained recalled insisted demanded quipped sagte sagt fragte fragt
    schrieb schreibt rief ruft meinte meint antwortete antwortet erklärte ergänzte flüsterte schrie
    """)
}
