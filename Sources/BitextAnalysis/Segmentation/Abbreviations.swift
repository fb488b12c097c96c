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
      Govs Gens Profs Msgr Ste Mt Ft vs cf e.g eg i.e ca approx feat Dr.h.c Dr.med Dipl Ing
      """, .open)
    $0.add("no nos nr vol fig figs pp p op ch sec art ver tel fax ext eq par nº", .beforeNumber)
    $0.add("Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec St", .beforeNumberOrName)
    $0.add(
      """
      Inc Corp Co Ltd Plc LLC Bros Cie Jr Sr Esq a.m p.m A.M P.M U.S U.S.A U.K E.U U.N D.C Ph.D PhD
      M.D M.A B.A B.Sc M.Sc B.S M.S LL.D LL.M M.B.A Ave Blvd Rd Ln Hwy B.C A.D
      """, .beforeName)
    $0.add("etc", .closing)
  }

  private static let english = WordTable(shared) {
    $0.add(
      "Supt Det Insp Atty Pres Pvt Cpl Brig Comdr Amb esp incl viz resp a.k.a aka w.r.t", .open)
    $0.add("mar para paras exh lib rm apt bldg eqn eqs sect chap", .beforeNumber)
    $0.add(
      """
      Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
      Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta assn
      dept univ est min max avg
      """, .beforeNumberOrName)
    $0.add("assoc mfg intl natl govt co", .beforeName)
  }

  private static let german = WordTable(shared) {
    $0.add(
      """
      z.B z.Zt z.T z.Hd d.h d.i i.d.R i.d.S u.U o.g u.g s.o.g m.E m.W v.a i.A i.V i.S i.Br o.B.d.A
      h.c bzw bspw beispw vgl sog evtl ggf ggfs inkl exkl einschl zzgl abzgl insb insbes allg ausschl
      betr bezgl bzgl ehem eigtl entspr gegr hrsg jew kath ev max mind möbl röm spez staatl städt
      stellv tägl ungef urspr verh versch vorm wahrsch wiss wöchentl zus zw zwisch Hr Hrn Fr Frl
      Doz Mag Abg Gebr Hl Fam Stv Hptm Oblt Ltn österr amerik europ nördl südl östl westl engl
      dt frz russ griech
      """, .open)
    $0.add(
      """
      abs ziff lit Kap Bd Abb Tab Rn Rdnr Rz str S Bl Jg H Nrn Anm Aufl Kl Ausg Bsp Sp Sek Min Art
      Mo Di Mi Do Sa So Mär
      """, .beforeNumber)
    $0.add(
      """
      Mio Mrd Tsd Brd Std Stck Stk Jän Okt Dez Verf Hrsg Red Übers Gr Kr Bez Bhf Hbf Ges Bearb
      """, .beforeNumberOrName)
    $0.add(
      """
      Jh Jhd Jhdt v.Chr n.Chr v.u.Z n.u.Z e.V a.D e.G i.R a.M p.a s.o s.u o.Ä o.ä o.a u.a
      """, .beforeName)
    $0.add("usw usf u.s.w u.s.f u.v.m u.v.a u.v.a.m u.Ä u.ä u.a.m ff f m.b.H", .closing)
  }

  private init(_ base: WordTable? = nil, _ fill: (inout WordTable) -> Void) {
    self = base ?? WordTable(minimumCapacity: 256)
    fill(&self)
  }

  private mutating func add(_ list: StaticString, _ behaviour: Abbreviation) {
    for word in list.words {
      self[WordHash.hash(word)] = behaviour
      guard let first = word.first, first &- 0x61 < 26 else { continue }
      self[WordHash.hash([first & 0xDF] + word.dropFirst())] = behaviour
    }
  }
}
