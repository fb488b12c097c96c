/// The closed classes of languages whose dictionaries have few phrases: what stands in their
/// headwords and renderings, no more.
extension ClosedClassWords {
  static let french = ClosedClassWords(
    closed: """
      je tu il elle on nous vous ils elles me te lui leur eux moi toi mon ma mes ton ta tes son sa
      ses notre nos votre vos leurs ce cet cette ces celui celle ceux celles qui que quoi dont où
      être est sont était été avoir a ont avait eu faire fait
      de d'un d'une du à au aux en dans sur sous par pour avec sans vers chez entre contre après
      avant depuis pendant et ou mais si comme ne y plus très tout toute tous toutes
      """,
    leading: "le la les un une des se",
    placeholders: "quelqu'un quelque chose qqn qqch qn qc")

  static let spanish = ClosedClassWords(
    closed: """
      yo tú él ella nosotros vosotros ellos ellas me te le lo nos os les mi mis tu tus su sus
      este esta estos estas ese esa eso aquel aquella que quien cual cuyo donde
      ser es son era sido estar está haber ha han hay hacer hecho
      de del a al en con sin por para sobre bajo entre contra desde hasta tras según y e o u pero
      si como no más muy todo toda todos todas
      """,
    leading: "el la los las un una unos unas se",
    placeholders: "alguien algo")

  static let italian = ClosedClassWords(
    closed: """
      io tu lui lei noi voi loro mi ti ci vi gli ne mio mia tuo tua suo sua nostro vostro questo
      questa quello quella che chi cui dove
      essere è sono era stato avere ha hanno aveva fare fatto
      di del dello della dei degli delle a al allo alla ai alle da dal dalla in nel nella con su
      sul sulla per tra fra senza verso e ed o ma se come più molto tutto tutta tutti tutte
      """,
    leading: "il lo la i gli le un uno una si",
    placeholders: "qualcuno qualcosa")

  static let dutch = ClosedClassWords(
    closed: """
      ik jij je hij zij ze wij we jullie u mij me hem haar ons hen hun mijn jouw zijn onze uw deze
      dit die dat wie wat welke waar
      ben bent is was waren geweest heb hebt heeft hebben had gehad worden wordt werd kan kunnen
      moet moeten wil willen zal zullen
      in op aan van voor met bij door over onder tussen tegen naar uit om tot na en of maar want
      als dan er ook nog zeer alle elk
      """,
    leading: "de het een te zich",
    placeholders: "iemand iets")
}
