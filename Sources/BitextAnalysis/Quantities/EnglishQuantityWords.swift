/// The English words of numbers, calendar and clock, and what hedges them.
enum EnglishQuantityWords {
  static let entries: [QuantityLexicon.Entry] =
    numbers + calendar + clock + hedges + surroundings

  private static let numbers: [QuantityLexicon.Entry] = [
    ("zero nil one once", .role(.soft)),
    ("zero nil nought", .number(0)), ("one once", .number(1)), ("two", .number(2)),
    ("three", .number(3)), ("four", .number(4)), ("five", .number(5)), ("six", .number(6)),
    ("seven", .number(7)), ("eight", .number(8)), ("nine", .number(9)), ("ten", .number(10)),
    ("eleven", .number(11)), ("twelve", .number(12)), ("thirteen", .number(13)),
    ("fourteen", .number(14)), ("fifteen", .number(15)), ("sixteen", .number(16)),
    ("seventeen", .number(17)), ("eighteen", .number(18)), ("nineteen", .number(19)),
    ("twenty", .number(20)), ("thirty", .number(30)), ("forty", .number(40)),
    ("fifty", .number(50)), ("sixty", .number(60)), ("seventy", .number(70)),
    ("eighty", .number(80)), ("ninety", .number(90)),
    ("both doubles pair pairs couple duo twins", .number(2)),
    ("trio triplets", .number(3)), ("quartet", .number(4)),
    ("both doubles pair pairs couple duo twins trio triplets quartet", .role(.soft)),
    ("halve halved halves halving", .multiple(5, -1)),
    ("twice double doubled doubling twofold", .multiple(2, 0)),
    ("thrice triple tripled triples tripling treble trebled trebling threefold", .multiple(3, 0)),
    ("quadruple quadrupled quadrupling fourfold", .multiple(4, 0)),
    ("quintuple quintupled fivefold", .multiple(5, 0)), ("sixfold", .multiple(6, 0)),
    ("sevenfold", .multiple(7, 0)), ("eightfold", .multiple(8, 0)),
    ("ninefold", .multiple(9, 0)), ("tenfold", .multiple(1, 1)),
    ("hundredfold", .multiple(1, 2)), ("thousandfold", .multiple(1, 3)),
    ("first firstly", .ordinal(1)), ("second secondly", .ordinal(2)),
    ("third thirdly", .ordinal(3)),
    ("first firstly second secondly thirdly", .role(.soft)),
    ("fourth", .ordinal(4)), ("fifth", .ordinal(5)), ("sixth", .ordinal(6)),
    ("seventh", .ordinal(7)), ("eighth", .ordinal(8)), ("ninth", .ordinal(9)),
    ("tenth", .ordinal(10)), ("eleventh", .ordinal(11)), ("twelfth", .ordinal(12)),
    ("thirteenth", .ordinal(13)), ("fourteenth", .ordinal(14)), ("fifteenth", .ordinal(15)),
    ("sixteenth", .ordinal(16)), ("seventeenth", .ordinal(17)), ("eighteenth", .ordinal(18)),
    ("nineteenth", .ordinal(19)), ("twentieth", .ordinal(20)), ("thirtieth", .ordinal(30)),
    ("fortieth", .ordinal(40)), ("fiftieth", .ordinal(50)), ("sixtieth", .ordinal(60)),
    ("seventieth", .ordinal(70)), ("eightieth", .ordinal(80)), ("ninetieth", .ordinal(90)),
    ("hundredth", .ordinal(100)), ("thousandth", .ordinal(1000)),
    ("third thirds", .denominator(3)), ("quarter quarters", .denominator(4)),
    ("fifth fifths", .denominator(5)), ("sixth sixths", .denominator(6)),
    ("seventh sevenths", .denominator(7)), ("eighth eighths", .denominator(8)),
    ("ninth ninths", .denominator(9)), ("tenth tenths", .denominator(10)),
    ("half halves", .role(.half)),
    ("tens", .scale(1)), ("tens", .role(.plural)), ("fiver fivers", .number(5)),
    ("tenner tenners", .number(10)), ("fiver fivers tenner tenners", .currency("GBP")),
    ("fiver fivers tenner tenners", .role(.soft)),
    ("hundred hundreds", .scale(2)), ("thousand thousands", .scale(3)),
    ("million millions", .scale(6)), ("billion billions", .scale(9)),
    ("trillion trillions", .scale(12)), ("quadrillion", .scale(15)),
    ("lakh lakhs", .scale(5)), ("crore crores", .scale(7)),
    ("dozen dozens", .role(.dozen)),
    ("hundreds thousands millions billions trillions dozens", .role(.plural)),
    ("many several numerous some few plenty various countless scores multiple", .role(.vague)),
    ("st nd rd th", .role(.ordinalEnding)), ("s", .role(.decadeEnding)),
    ("a an", .role(.indefinite)), ("point", .role(.decimalPoint)),
    ("minus negative", .role(.minus)), ("out", .role(.out)), ("war", .role(.war)),
    ("every", .role(.each)),
  ]

  private static let calendar: [QuantityLexicon.Entry] = [
    ("january jan", .month(1)), ("february feb", .month(2)), ("march mar", .month(3)),
    ("april apr", .month(4)), ("may", .month(5)), ("june jun", .month(6)),
    ("july jul", .month(7)), ("august aug", .month(8)), ("september sept sep", .month(9)),
    ("october oct", .month(10)), ("november nov", .month(11)), ("december dec", .month(12)),
    ("may march mar jan dec sun sat wed august april june", .role(.homograph)),
    ("monday mondays mon", .weekday(1)), ("tuesday tuesdays tue tues", .weekday(2)),
    ("wednesday wednesdays wed", .weekday(3)), ("thursday thursdays thu thur thurs", .weekday(4)),
    ("friday fridays fri", .weekday(5)), ("saturday saturdays sat", .weekday(6)),
    ("sunday sundays sun", .weekday(7)),
    ("twenties", .number(20)), ("thirties", .number(30)), ("forties", .number(40)),
    ("fifties", .number(50)), ("sixties", .number(60)), ("seventies", .number(70)),
    ("eighties", .number(80)), ("nineties", .number(90)),
    ("twenties thirties forties fifties sixties seventies eighties nineties", .role(.decade)),
    ("twentysomething twentysomethings", .number(20)),
    ("thirtysomething thirtysomethings", .number(30)),
    (
      "twentysomething twentysomethings thirtysomething thirtysomethings",
      .role([.decade, .soft])
    ),
    ("century centuries", .role(.century)), ("fortnight decade century", .role(.period)),
    ("christmas", .feast(12, 25)), ("eve day", .role(.feastTail)),
    (
      "in since until till by from during of early late mid year summer winter spring autumn fall",
      .role(.yearCue)
    ),
    ("before after between to class season cup olympics election", .role(.yearCue)),
    ("today yesterday tomorrow tonight ago last next previous following current", .role(.relative)),
    ("this that same", .role(.relative)),
  ]

  private static let clock: [QuantityLexicon.Entry] = [
    ("am", .role(.am)), ("pm", .role(.pm)), ("oclock", .role(.oclock)), ("past", .role(.past)),
    ("noon midday", .role(.noon)), ("midnight", .role(.midnight)),
    ("at around by until till from about before after", .role(.clockCue)),
    ("clock", .role(.aroundTheClock)),
  ]

  private static let hedges: [QuantityLexicon.Entry] = [
    ("about around approximately roughly some circa ca approx estimated nearly", .role(.about)),
    ("almost", .role(.about)),
    ("over above exceeding least", .role(.over)), ("more", .role(.over)),
    ("under below most", .role(.under)), ("less fewer", .role(.under)),
    ("than", .role(.than)),
  ]

  private static let surroundings: [QuantityLexicon.Entry] = [
    ("and", .role(.and)), ("to", .role([.to, .before])), ("through until till", .role(.to)),
    ("between", .role(.between)), ("of in", .role(.of)), ("against", .role(.against)),
    ("instead", .role(.instead)),
    ("the his her its their our my your this that another each every", .role(.determiner)),
    ("percent pct", .role(.percent)), ("percentage", .role(.percentage)),
    ("point points", .role(.point)), ("basis", .role(.basis)), ("permille", .role(.permille)),
    ("pp", .role(.percentagePoint)),
    ("time times fold x", .role(.times)), ("x", .role(.attached)),
    ("old olds", .role(.old)), ("square sq", .role(.square)), ("cubic cu", .role(.cubic)),
    ("per a an each", .role(.per)),
    (
      "us american australian canadian british hong kong new zealand singapore swiss",
      .role(.qualifier)
    ),
    (
      "figure fig chapter section table page pages listing appendix equation step line lines",
      .role(.label)
    ),
    (
      "type types radio channel formula windows boeing airbus route highway interstate bellator wrestlemania",
      .role(.name)
    ),
    (
      "version versions release ios android macos python java swift usb bluetooth http tls php ruby",
      .role(.name)
    ),
    ("ubuntu debian linux firefox chrome office web sdk api", .role(.name)),
    ("degree degrees", .role(.degree)), ("freezing", .role(.freezing)),
  ]
}
