import BitextCore

/// The keys of a pack's files that say what a word does.
enum LexemeKeys {
  static let roles: [UInt64: Lexeme.Roles] = table([
    ("and", .and), ("to", .to), ("between", .between), ("of", .of), ("indefinite", .indefinite),
    ("determiner", .determiner), ("about", .about), ("over", .over), ("under", .under),
    ("than", .than), ("percent", .percent), ("percentage point", .percentagePoint),
    ("percentage", .percentage), ("point", .point), ("half", .half), ("dozen", .dozen),
    ("vague", .vague), ("times", .times), ("old", .old), ("o'clock", .oclock), ("am", .am),
    ("pm", .pm), ("past", .past), ("before", .before), ("clock cue", .clockCue),
    ("century", .century), ("decade", .decade), ("label", .label), ("name", .name),
    ("year cue", .yearCue), ("relative", .relative), ("square", .square), ("cubic", .cubic),
    ("per", .per), ("qualifier", .qualifier), ("soft", .soft), ("plural", .plural),
    ("attached", .attached), ("ordinal ending", .ordinalEnding),
    ("decade ending", .decadeEnding), ("noon", .noon), ("midnight", .midnight),
    ("decimal point", .decimalPoint), ("degree", .degree), ("homograph", .homograph),
    ("clock noun", .aroundTheClock), ("onto", .onto), ("minus", .minus),
    ("freezing", .freezing), ("each", .each), ("period", .period), ("out", .out), ("war", .war),
    ("feast tail", .feastTail), ("against", .against), ("permille", .permille),
    ("basis", .basis), ("instead", .instead),
  ])

  static let cues: [UInt64: Lexeme.Cues] = table([
    ("meridiem", .meridiem), ("o'clock head", .oclockHead), ("clock subject", .clockSubject),
    ("clock verb", .clockVerb), ("half before hour", .halfBeforeHour), ("no hour", .noHour),
    ("hour word", .hourWord), ("verb", .verb), ("feast stem", .feastStem), ("eve", .eve),
    ("possessive", .possessive), ("counted feast", .countedFeast),
    ("decade noun", .decadeNoun), ("decade head", .decadeHead),
    ("decade ending behind apostrophe", .apostropheDecade),
    ("hundred behind per", .hundredBehindPer), ("thousand behind per", .thousandBehindPer),
    ("per hundred", .perHundred), ("mass", .mass), ("moves time", .movesTime),
    ("other", .other), ("telephone extension", .telephoneExtension),
    ("rate article", .rateArticle), ("rate head", .rateHead), ("rate tail", .rateTail),
    ("inch mark", .inchMark), ("square behind", .squareBehind),
    ("cubic behind", .cubicBehind), ("partitive", .partitive), ("elided", .elided),
    ("half behind unit", .halfBehindUnit), ("crowd", .crowd),
    ("bound head", .boundHead), ("whole head", .wholeHead), ("roman head", .romanHead),
  ])

  /// The units by their symbols.
  static let units = Dictionary(
    Quantity.Unit.allCases.dropFirst().map { (WordHash.hash($0.symbol), $0) }
  ) { first, _ in first }

  private static func table<Value>(_ rows: [(StaticString, Value)]) -> [UInt64: Value] {
    Dictionary(rows.map { ($0.0.withUTF8Buffer { WordHash.hash($0) }, $0.1) }) { first, _ in first }
  }
}
