"""Articles in English and German, as long as wanted and the same in every run.

The sentences are written by hand in pairs; names, places and figures are put in by a small
generator of pseudo-random numbers, so that no two paragraphs are alike.
"""

PEOPLE = [
    "Greta Lindemann", "Oskar Wiebe", "Hanna Petersen", "Jonas Kühnast", "Mirjam Askari",
    "Till Behrendsen", "Swantje Rohlfs", "Emil Thalberg", "Frieda Nowotny", "Anton Zöllner",
]
PLACES = [
    "Husum", "Görlitz", "Templin", "Meldorf", "Wittenberge", "Zerbst", "Leer", "Pirna",
    "Eutin", "Rheinsberg", "Soest", "Anklam",
]
MONTHS = [
    ("January", "Januar"), ("March", "März"), ("April", "April"), ("June", "Juni"),
    ("August", "August"), ("October", "Oktober"), ("December", "Dezember"),
]
# {a}, {b}: figures; {year}; {percent}; {money}: millions of euros; {day} {month}: a date.
SENTENCES = [
    ("The town council of {place} approved {money} million euros for the new school.",
     "Der Stadtrat von {place} hat {money} Millionen Euro für die neue Schule bewilligt."),
    ("{person} has run the workshop by the harbour since {year}.",
     "{person} leitet die Werkstatt am Hafen seit {year}."),
    ("About {a} visitors came to the museum last summer, {percent} percent more than the year "
     "before.",
     "Rund {a} Besucher kamen im letzten Sommer ins Museum, {percent} Prozent mehr als im Jahr "
     "davor."),
    ("\"We had to learn patience,\" said {person}, who built the first boat with two friends.",
     "„Wir mussten Geduld lernen“, sagte {person}, der das erste Boot mit zwei Freunden baute."),
    ("The bridge near {place} is {b} metres long and carries {a} lorries a day.",
     "Die Brücke bei {place} ist {b} Meter lang und trägt {a} Lastwagen am Tag."),
    ("On {day} {month} {year} the river rose so fast that the lower streets had to be cleared.",
     "Am {day}. {month} {year} stieg der Fluss so schnell, dass die unteren Straßen geräumt "
     "werden mussten."),
    ("Nobody was hurt.", "Niemand wurde verletzt."),
    ("In {place} the library lends {a} books a month, most of them to children.",
     "In {place} verleiht die Bibliothek {a} Bücher im Monat, die meisten davon an Kinder."),
    ("The farmers complain about the price of milk, which has fallen by {percent} percent since "
     "{year}.",
     "Die Bauern klagen über den Milchpreis, der seit {year} um {percent} Prozent gefallen ist."),
    ("According to {person}, the roof needs {b} new beams before the winter.",
     "Laut {person} braucht das Dach vor dem Winter {b} neue Balken."),
    ("A bus leaves the station for {place} every {b} minutes, even at night.",
     "Ein Bus fährt alle {b} Minuten vom Bahnhof nach {place}, auch in der Nacht."),
    ("The experiment failed twice before the researchers found the mistake in the software.",
     "Das Experiment scheiterte zweimal, bevor die Forscher den Fehler in der Software fanden."),
    ("The hospital in {place} treated {a} patients in {year} and is looking for {b} nurses.",
     "Das Krankenhaus in {place} behandelte {year} insgesamt {a} Patienten und sucht {b} "
     "Pflegekräfte."),
    ("{person} collects old maps and knows every village between {place} and the coast.",
     "{person} sammelt alte Karten und kennt jedes Dorf zwischen {place} und der Küste."),
    ("The power station supplies {a} households, yet its owners want to close it in {year}.",
     "Das Kraftwerk versorgt {a} Haushalte, doch seine Besitzer wollen es {year} schließen."),
    ("Whether the orchestra can stay in the old theatre will be decided in {month}.",
     "Ob das Orchester im alten Theater bleiben kann, wird im {month} entschieden."),
]


class Dice:
    """A linear congruential generator: the same numbers with every version of Python."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**32

    def below(self, bound):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return (self.state >> 8) * bound >> 24

    def one(self, items):
        return items[self.below(len(items))]


def grouped(number, mark):
    return f"{number:,}".replace(",", mark)


def sentence(dice, forms, wrong=False):
    """A sentence in both languages; a wrong one has another figure in German."""
    english, german = dice.one([pair for pair in forms if "{a}" in pair[0]] if wrong else forms)
    a, tenths = 1000 + dice.below(90000), 11 + dice.below(800)
    month = dice.one(MONTHS)
    common = {
        "person": dice.one(PEOPLE), "place": dice.one(PLACES), "year": 1900 + dice.below(125),
        "b": 12 + dice.below(80), "day": 1 + dice.below(28),
    }
    percent, money = f"{tenths // 10}.{tenths % 10}", f"{1 + tenths % 90}.{tenths % 7 + 1}"
    return (
        english.format(a=grouped(a, ","), percent=percent, money=money, month=month[0], **common),
        german.format(
            a=grouped(a + 1111 if wrong else a, "."), percent=percent.replace(".", ","),
            money=money.replace(".", ","), month=month[1], **common),
    )


def article(seed, paragraphs, wrong=lambda index: False):
    """An article in both languages: a title, then paragraphs of one to seven sentences."""
    dice = Dice(seed)
    place = PLACES[seed % len(PLACES)]
    english, german = [f"# News from {place}"], [f"# Neues aus {place}"]
    for index in range(paragraphs):
        # None of the forms comes twice in a paragraph.
        hands = [SENTENCES[start::7] for start in range(dice.one([1, 2, 2, 3, 4, 7]))]
        pairs = [sentence(dice, forms) for forms in hands[1:]]
        last = SENTENCES if wrong(index) else SENTENCES[0::7]
        pairs.append(sentence(dice, last, wrong(index)))
        english.append(" ".join(pair[0] for pair in pairs))
        german.append(" ".join(pair[1] for pair in pairs))
    return "\n\n".join(english) + "\n", "\n\n".join(german) + "\n"
