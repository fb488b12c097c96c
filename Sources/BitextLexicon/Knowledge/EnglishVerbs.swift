import BitextCore

/// Irregular verbs of English.
enum EnglishVerbs {
  /// The other folded forms of a verb that is given in its base form.
  static func irregularForms(of folded: [UInt8]) -> [[UInt8]] { table[folded] ?? [] }

  /// By the base form: the forms that are not made with -s, -ed and -ing.
  private static let table: [[UInt8]: [[UInt8]]] = {
    var table: [[UInt8]: [[UInt8]]] = [:]
    for line in verbs.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let forms = line.split(separator: " ").map { Array($0.utf8) }
      if let base = forms.first { table[base, default: []] += forms.dropFirst() }
    }
    return table
  }()

  private static let verbs = """
    arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became
    begin began begun, bend bent, bet, bind bound, bite bit bitten, bleed bled, blow blew blown
    break broke broken, breed bred, bring brought, build built, burn burnt, buy bought
    catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt
    dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt
    eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled
    fling flung, fly flew flown, forbid forbade forbidden, forecast, foresee foresaw foreseen
    forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten
    give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard
    hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led
    lean leant, leap leapt, learn learnt, leave left, lend lent, lie lay lain lying, light lit
    lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken
    misunderstand misunderstood, mow mown, overcome overcame, overtake overtook overtaken
    overthrow overthrew overthrown, pay paid, prove proven, rebuild rebuilt, ride rode ridden
    ring rang rung, rise rose risen, run ran, saw sawn, say said, see saw seen, seek sought
    sell sold, send sent, sew sewn, shake shook shaken, shine shone, shoot shot
    show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept
    slide slid, smell smelt, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent
    spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, stand stood
    steal stole stolen, stick stuck, sting stung, stink stank stunk, strike struck stricken
    strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum
    swing swung, take took taken, teach taught, tear tore torn, tell told, think thought
    throw threw thrown, tread trod trodden, undergo underwent undergone
    understand understood, undertake undertook undertaken, uphold upheld, wake woke woken
    wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn
    withhold withheld, withstand withstood, wring wrung, write wrote written
    rewrite rewrote rewritten, outdo outdid outdone, redo redid redone, undo undid undone
    oversee oversaw overseen, retake retook retaken, die dying, be am is are was were been
    have has had, do does did done
    """
}
