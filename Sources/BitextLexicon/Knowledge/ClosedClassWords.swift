import BitextCore

/// The words of a language that say little by themselves.
///
/// Negation ("not", "kein") is left out: it says a lot.
struct ClosedClassWords {
  var closed: String
  var leading: String
  var placeholders: String

  static func of(_ language: Language) -> ClosedClassWords? {
    switch language.code {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "nl": dutch
    case _: nil
    }
  }

  private static let english = ClosedClassWords(
    closed: """
      I you he she it we they me him her us them my your his its our their mine yours hers ours
      theirs myself himself herself itself ourselves yourselves themselves this that these those
      who whom whose which what there here
      be am is are was were been being have has had having do does did done doing will would
      shall should can could may might must ought let
      of in on at by for with from into onto upon about over under after before between through
      during against among within without towards toward out up off down away along across as
      than per via
      and or but if because so while when where whether though although since until unless
      very too also just some any such each other another all both own
      I'm I've I'd I'll you're he's she's it's we're they're
      """,
    leading: "a an the to",
    placeholders: "sth sb so sb's sth's oneself yourself one's somebody something someone")

  private static let german = ClosedClassWords(
    closed: """
      ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch mein meine meiner meinem
      meinen dein deine sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser
      unsere euer eure man dieser diese dieses diesem diesen jener jene jenes jenem jenen wer wen
      wem wessen was welcher welche welches welchem welchen da dort hier
      bin bist ist sind seid war waren warst gewesen haben hat habe hast habt hatte hatten gehabt
      werden wird werde wirst werdet wurde wurden würde würden worden geworden wäre wären hätte
      hätten kann können könnte könnten konnte konnten soll sollen sollte sollten will wollen
      wollte wollten muss müssen musste mussten müsste darf dürfen durfte dürfte mag mögen möchte
      lassen lässt
      in im ins an am ans auf aufs aus bei beim von vom zu zum zur mit nach vor für fürs über
      unter zwischen durch gegen ohne um während wegen seit bis ab hinter neben gegenüber als wie
      je pro
      und oder aber denn sondern wenn weil dass ob obwohl da damit so sehr auch nur noch doch
      dessen deren denen dem den des zueinander einander selbst alle aller allen alles beide
      """,
    leading: "der die das ein eine einen einem einer eines",
    placeholders: """
      etw jd jdm jdn jds jmd jmdm jmdn sich jemand jemanden jemandem jemandes etwas
      irgendetwas
      """)
}
