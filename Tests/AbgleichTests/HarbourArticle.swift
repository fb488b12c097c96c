/// An article in both languages, written for the tests, and ways to change it.
enum HarbourArticle {
  static let english = """
    # The harbour opens again

    The old harbour was closed on 12 May 2025 after 94 years of service.

    About 3,200 people cross the river there every day, most of them on their way to work.

    The council paid 4.5 million euros for the new bridge and a quiet garden behind it.

    The mayor thanked the engineers, the neighbours and the children of the school.

    """
  static let german = """
    # Der Hafen öffnet wieder

    Der alte Hafen wurde am 12. Mai 2025 nach 94 Jahren Betrieb geschlossen.

    Rund 3200 Menschen überqueren dort täglich den Fluss, die meisten auf dem Weg zur Arbeit.

    Der Rat zahlte 4,5 Millionen Euro für die neue Brücke und einen stillen Garten dahinter.

    Die Bürgermeisterin dankte den Ingenieuren, den Nachbarn und den Kindern der Schule.

    """

  static let germanWithWrongFigure = german.replacing("3200", with: "2300")
  static let germanWithoutParagraph = german.replacing(
    "Der Rat zahlte 4,5 Millionen Euro für die neue Brücke und einen stillen Garten dahinter.\n\n",
    with: "")
  static let englishRevised = english.replacing("the neighbours", with: "the fishermen")
  static let germanRevised = german.replacing("den Nachbarn", with: "den Fischern")
}
