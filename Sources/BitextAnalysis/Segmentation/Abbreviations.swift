import BitextCore

/// How an abbreviation behaves at its full stop, when no small letter follows.
enum Abbreviation {
  /// Something always follows: titles, "z. B.".
  case open
  /// A figure may follow and makes it an abbreviation; otherwise it is a word: "No.", "Art.".
  case beforeNumber
  /// A figure or a name may follow; words that open sentences tell the end: "Sept.", "Mio.".
  case beforeNumberOrName
  /// A name may follow; words that open sentences and figures tell the end: "Inc.", "U.S.".
  case beforeName
  /// Stands at the end of a list or phrase: whatever starts with a capital is a new sentence.
  case closing
}

extension WordTable<Abbreviation> {
  /// The abbreviations of a language, keyed by their letters as written, with inner full stops and
  /// without blanks.
  ///
  /// What is shared by European texts comes first; the language's own entries win. An entry in small
  /// letters stands for the capitalised form too.
  static func abbreviations(of language: Language) -> WordTable {
    switch language {
    case .german: german
    case .english: english
    default: shared
    }
  }

  private static let shared = WordTable {
    $0.add(
      """
      Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Gen Col Lt Capt Cpt Sgt Maj Adm Cmdr Hon Rev Sen Sens Rep Reps Gov
      Govs Gens Profs Msgr Ste Mt Ft vs cf e.g eg i.e ca approx feat Dipl Ing P.S
      """, .open)
    $0.add("no nos nr vol fig figs pp p op ch sec art ver tel fax ext eq par nº", .beforeNumber)
    $0.add("Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec St A.D", .beforeNumberOrName)
    $0.add(
      """
      Inc Corp Co Ltd Plc LLC Bros Cie Jr Sr Esq a.m p.m A.M P.M U.S U.S.A U.K E.U U.N D.C Ph.D PhD
      M.D M.A B.A B.Sc M.Sc B.S M.S LL.D LL.M M.B.A Ave Blvd Rd Ln Hwy B.C al
      """, .beforeName)
    $0.add("etc", .closing)
  }

  private static let english = WordTable(shared) {
    $0.add(
      """
      Supt Det Insp Atty Pres Pvt Cpl Brig Comdr Amb Asst Assoc Mgr Lt.Cdr esp incl excl misc viz
      resp exec a.k.a aka w.r.t
      """, .open)
    $0.add("mar para paras exh lib rm apt bldg eqn eqs sect chap sq", .beforeNumber)
    $0.add(
      """
      Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
      Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta assn
      dept univ est min max avg comm cir
      """, .beforeNumberOrName)
    $0.add("Max", .beforeNumber)
    $0.add("mfg intl natl govt co", .beforeName)
  }

  private static let german = WordTable(shared) {
    $0.add(
      """
      z.B z.Zt z.T z.Hd d.h d.i i.d.R i.d.S u.U o.g u.g s.o.g m.E m.W v.a i.A i.V i.S i.Br o.B.d.A
      h.c bzw bspw beispw vgl sog evtl ggf ggfs inkl exkl einschl zzgl abzgl insb insbes allg ausschl
      betr bezgl bzgl ehem eigtl entspr gegr hrsg jew kath ev mind möbl röm spez staatl städt
      stellv tägl ungef urspr verh versch vorm wahrsch wiss wöchentl zus zw zwisch Hr Hrn Fr Frl
      Doz Mag Abg Gebr Hl Fam Stv Hptm Oblt Ltn österr amerik europ nördl südl östl westl engl
      dt frz russ griech gem rd wg od näml mtl jhrl geb gest erb verst verw
      gesch Erw Stud Fa k.u.k kgl i.B i.J i.H i.H.v z.Z m.W a.d o.d o.d.T i.S.d i.V.m
      """, .open)
    $0.add(
      """
      abs ziff lit Kap Bd Abb Tab Rn Rdnr Rz str S Bl Jg H Nrn Anm Aufl Kl Ausg Bsp Sp Sek Min Art
      Mo Di Mi Do Sa So Mär App Az
      """, .beforeNumber)
    $0.add(
      """
      Mio Mrd Tsd Brd Std Stck Stk Jän Okt Dez Verf Hrsg Red Übers Gr Kr Bez Bhf Hbf Ges Bearb Inh Abt
      Pfd Dtzd Gen
      """, .beforeNumberOrName)
    $0.add(
      """
      Jh Jhd Jhdt v.Chr n.Chr v.u.Z n.u.Z e.V a.D e.G i.R a.M p.a s.o s.u s.a o.Ä o.ä o.a u.a o.A
      d.Ä d.J a.a.O
      """, .beforeName)
    // With a capital these are names: Max, die Schweiz, das Gen.
    $0.add("gen max schweiz schwäb südd chin", .open, capitalised: false)
    $0.add("Max", .beforeNumber)
    $0.add("med phil rer nat jur iur theol oec habil dent vet h.c", .beforeName, capitalised: false)
    $0.add(
      "usw usf u.s.w u.s.f u.v.m u.v.a u.v.a.m u.Ä u.ä u.a.m u.A.w.g ff f m.b.H s.t c.t pp",
      .closing)
  }

  private init(_ base: WordTable? = nil, _ fill: (inout WordTable) -> Void) {
    self = base ?? WordTable(minimumCapacity: 256)
    fill(&self)
  }

  /// Adds the words of a list, those in small letters also with a capital.
  private mutating func add(
    _ list: StaticString, _ behaviour: Abbreviation, capitalised: Bool = true
  ) {
    for word in list.words {
      self[WordHash.hash(word)] = behaviour
      if capitalised { self[WordHash.hash(word.withCapital)] = behaviour }
    }
  }
}

extension [UInt8] {
  /// The word with its first letter, of ASCII or Latin-1, as a capital.
  var withCapital: [UInt8] {
    guard let first, count > 1 else { return self }
    if first &- 0x61 < 26 { return [first & 0xDF] + dropFirst() }
    if first == 0xC3, self[1] >= 0xA0 { return [first, self[1] & 0xDF] + dropFirst(2) }
    return self
  }
}
