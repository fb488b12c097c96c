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
      let length = CreditWords.labels.match(words), isColon(after: length - 1)
    else { return false }
    return areNames(words[length...], atLeast: 2)
  }

  /// "Photos by Jane Doe", "Ein Gastbeitrag von Anna Muster".
  var isCredit: Bool {
    guard 3...14 ~= words.count, let length = CreditWords.openings.match(words) else {
      return false
    }
    return areNames(words[length...], atLeast: 2)
  }

  /// "Aus dem Englischen von Anna Muster.", "Translated by Jane Doe", with or without brackets.
  var isTranslatorsCredit: Bool { isTranslatorsCredit(from: 0) }

  func isTranslatorsCredit(from word: Int) -> Bool {
    guard let length = CreditWords.translators.match(words, at: word) else { return false }
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
      if end < start, text.endsSentence(TextRange(range.lower, end)) { return start }
    }
    return nil
  }

  /// Whether words are the names of people, with what may stand between them.
  private func areNames(_ words: ArraySlice<Word>, atLeast least: Int) -> Bool {
    guard 1...9 ~= words.count, let first = words.first, let last = words.last else { return false }
    let isAgency = { (word: Word) in CreditWords.agencies.contains(word.hash) }
    let isName = { (word: Word) in word.isCapitalised || isAgency(word) }
    return isName(first) && isName(last)
      && (words.count(where: \.isCapitalised) >= least || words.contains(where: isAgency))
      && words.allSatisfy { isName($0) || PageWords.nameParticles.contains($0.hash) }
  }
}

/// What names those who made an article.
enum CreditWords {
  static let labels = Phrases(
    """
    text, texte, words, story, report, reporting, additional reporting, photo, photos, photo by,
    photography, photographer, photographs, pictures, images, illustration, illustrations,
    illustrator, drawings, graphic, graphics, video, camera, interview, research, editing,
    translation, translator, translators, translated by, english translation, german
    translation, words and pictures, text and photos, photos and text, words and photos, text
    and pictures, foto, fotos, fotografie, fotograf, fotografin, bilder, illustrationen,
    illustratorin, zeichnung, zeichnungen, grafik, grafiken, kamera, protokoll, recherche,
    mitarbeit, lektorat, gestaltung, layout, übersetzung, übersetzer, übersetzerin, übersetzt
    von, deutsche übersetzung, englische übersetzung, text und fotos, text und bilder, text und
    bild, fotos und text, text fotos, titelbild, titelfoto
    """)

  static let openings = Phrases(
    """
    illustrated by, illustrations by, illustration by, photos by, photographs by, photography by,
    pictures by, words by, words and pictures by, text by, text and photos by, story by, report
    by, reporting by, additional reporting by, written by, posted by, edited by, reviewed by,
    guest post by, a guest post by, graphics by, drawings by, interview by, video by, fotos von,
    fotografiert von, mit fotos von, illustriert von, illustrationen von, mit illustrationen von,
    zeichnungen von, text von, text und fotos von, texte von, grafiken von, verfasst von,
    geschrieben von, bearbeitet von, geprüft von, gastbeitrag von, ein gastbeitrag von, ein
    beitrag von, ein artikel von, eine reportage von, ein bericht von, ein interview von,
    eingestellt von, gepostet von
    """)

  static let agencies = Phrases("dpa, afp, ap, epa, rtr, reuters, imago, getty, apa, sid, kna, epd")

  /// Of translators and interviewers, whom a sentence may name: "Das Gespräch führte ...".
  static let translators: Phrases = {
    let english = """
      german, english, french, italian, spanish, dutch, danish, swedish, norwegian, polish, czech,
      russian, ukrainian, hungarian, portuguese, turkish, greek, japanese, chinese, arabic, hebrew,
      original
      """
    let german = """
      deutschen, englischen, amerikanischen, britischen, amerikanischen englisch, britischen
      englisch, französischen, italienischen, spanischen, niederländischen, dänischen,
      schwedischen, norwegischen, polnischen, tschechischen, russischen, ukrainischen,
      ungarischen, portugiesischen, türkischen, griechischen, japanischen, chinesischen,
      arabischen, hebräischen, original
      """
    var phrases = [
      "translated by", "translation by", "english translation by", "german translation by",
      "übersetzt von", "übersetzung von", "deutsche übersetzung von",
      "englische übersetzung von", "deutsch von", "englisch von", "ins deutsche übersetzt von",
      "ins deutsche übertragen von",
      "ins englische übersetzt von", "das gespräch führte", "das gespräch führten",
      "das interview führte", "das interview führten", "die fragen stellte", "die fragen stellten",
      "interview by", "interviewed by",
    ]
    for name in english.split(separator: ",") {
      phrases += [
        "translated from \(name) by", "translated from the \(name) by", "from the \(name) by",
      ]
    }
    for name in german.split(separator: ",") {
      phrases += [
        "aus dem \(name) von", "aus dem \(name) übersetzt von", "aus dem \(name) übertragen von",
        "übersetzt aus dem \(name) von", "übersetzung aus dem \(name) von",
        "übersetzung aus dem \(name)", "aus dem \(name) ins deutsche von",
      ]
    }
    return Phrases(phrases.joined(separator: ","))
  }()
}
