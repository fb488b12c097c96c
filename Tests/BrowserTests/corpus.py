"""The articles that the tests write themselves, and the pages of them."""

from tool import audit, run, site

HARBOUR = """# The harbour office counts its boats

The harbour office of Leer counted 214 boats on Tuesday. That is eleven more than in 2019. The harbour master Antje Feldkamp was pleased. She has held the post for 23 years.

Most of the boats are made of oak. Oak is heavy, and it lasts. Three boats are made of steel. They belong to the school of Papenburg.

The old crane was sold to a museum in Bremerhaven for 8,400 euros. It had lifted coal since 1911. Nobody in the town wanted to see it scrapped.

On Saturday a market will open beside the lock. Twelve farmers from the district have promised to sell cheese, apples and smoked eel there.

The fish auction closed in 1987. Its hall has been empty since. A brewery wants to rent it for 2,600 euros a month.

A ferry to Emden will run every 40 minutes in July and August. Children travel free of charge, and bicycles cost two euros.
"""

HAFEN = """# Das Hafenamt zählt seine Boote

Das Hafenamt von Leer hat am Dienstag 214 Boote gezählt. Das sind elf mehr als 2019. Die Hafenmeisterin Antje Feldkamp freute sich. Sie hat das Amt seit 23 Jahren inne.

Die meisten Boote sind aus Eiche gebaut. Eiche ist schwer, und sie hält lange. Drei Boote sind aus Stahl gebaut. Sie gehören der Schule von Papenburg.

Am Samstag öffnet neben der Schleuse ein Markt. Zwölf Bauern aus dem Landkreis haben versprochen, dort Käse, Äpfel und Räucheraal zu verkaufen.

Die Fischauktion wurde 1987 geschlossen. Ihre Halle steht seitdem leer. Eine Brauerei will sie für 2600 Euro im Monat mieten.

Eine Fähre nach Emden fährt im Juli und August alle 40 Minuten. Kinder fahren kostenlos mit, und Fahrräder kosten zwei Euro.

Der alte Kran wurde für 8400 Euro an ein Museum in Bremerhaven verkauft. Er hatte seit 1911 Kohle gehoben. Niemand in der Stadt wollte ihn verschrottet sehen.
"""


def write(folder, name, english, german):
    (folder / f"{name}.en.md").write_text(english)
    (folder / f"{name}.de.md").write_text(german)


def harbour(folder):
    write(folder, "harbour", HARBOUR, HAFEN)
    return site(folder / "html", "harbour.en.md", "harbour.de.md", cwd=folder).pair("harbour")


def beads(folder):
    page = folder / "beads.html"
    run("align", "seeds/news/lusatia-fund.en.md", "seeds/news/lusatia-fund.de.md",
        "--format", f"html={page}")
    return page


def kept(folder):
    """In the clock keeper's pair a finding is new, one is waived, and the others are known."""
    baseline, waivers = folder / "baseline", folder / "waivers.yml"
    run("audit", "seeds", "--write-baseline", baseline)
    new, waived = fingerprints("clock-keeper")[:2]
    lines = baseline.read_text().splitlines(keepends=True)
    baseline.write_text("".join(line for line in lines if new[1] not in line))
    waivers.write_text(
        f'- rule: {waived[0]}\n  fingerprint: "{waived[1]}"\n  reason: "as agreed"\n'
        f'  author: "Desk"\n')
    return site(folder / "html", "seeds", "--baseline", baseline, "--waivers", waivers)


def fingerprints(word):
    """Rule and fingerprint of what is found in the one committed article that has the word."""
    [pair] = [pair for pair in audit("seeds")["pairs"] if word in pair["target"]["path"]]
    return [(finding["rule"], finding["fingerprint"]) for finding in pair["findings"]]


# Every line of them is a paragraph of its own, on both sides.
ATTACKS = [
    "<script>alert(1); window.broken = 1</script>",
    "</style><script>window.broken = 2</script><style>",
    "</script><script>window.broken = 3</script>",
    "<img src=x onerror=\"window.broken = 4\"> and <svg onload='alert(4)'>",
    "[a link](javascript:window.broken=5) and <a href=\"javascript:alert(5)\">another</a>",
    "{{mustache}} and {{{html}}} and {{> page}} and {{#findings}}x{{/findings}}",
    "&#60;script&#62;window.broken = 6&#60;/script&#62; &lt;b&gt; &amp;amp;",
    "\" onmouseover=\"window.broken = 7\" x=\" ' onfocus='window.broken = 8' autofocus='",
    "right \u202eto left\u202c and \u2066isolated\u2069 and \u200fmarked\u200e words",
    "<iframe src=\"https://example.org\"></iframe><link rel=stylesheet href=//example.org/x.css>",
    "--> <!-- ]]> <![CDATA[ <base href=\"https://example.org/\"> <form action=//example.org>",
    "<details open ontoggle=\"window.broken = 9\"><dialog open><p hidden>unseen</p></dialog>",
]
NAMES = [
    "quote\" onmouseover=\"window.broken=10\" x=\"", "<b>bold & <script>alert(11)<", "it's {{title}}",
    "a%22b#c?d=e&f", "Zu\u202eruck", "Rindfleischetikettierungsüberwachungsaufgaben" * 4,
]
COMPOUND = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften"


def hostile(folder):
    """Hostile words in Markdown, plain text and file names, with a finding beside each of them."""
    english = "\n\n".join(f"{words} There are {n + 31} of them." for n, words in enumerate(ATTACKS))
    german = "\n\n".join(f"{words} Es gibt {n + 52} davon." for n, words in enumerate(ATTACKS))
    write(folder, "attacks", f"# Attacks\n\n{english}\n", f"# Angriffe\n\n{german}\n")
    (folder / "plain.en.txt").write_text(f"Attacks\n\n{english}\n")
    (folder / "plain.de.txt").write_text(f"Angriffe\n\n{german}\n")
    for number, name in enumerate(NAMES):
        write(folder, name,
              f"# {COMPOUND}\n\nThe town has {number + 21} bridges and 7 towers.\n",
              f"# {COMPOUND}\n\nDie Stadt hat {number + 42} Brücken und 7 Türme.\n")
    english = "The harbour of Leer has 40 boats and a crane, which the town bought from a museum in " \
        "Bremerhaven in 1987 and which nobody has used since the old fish auction closed. "
    german = "Der Hafen von Leer hat 40 Boote und einen Kran, den die Stadt 1987 von einem Museum in " \
        "Bremerhaven kaufte und den niemand benutzt hat, seit die alte Fischauktion schloss. "
    write(folder, "megabyte", f"# Long\n\n{english * 6_200}\n", f"# Lang\n\n{german * 6_200}\n")
    write(folder, "unbroken", f"# Long\n\n{'boat' * 250_000}\n", f"# Lang\n\n{'Boot' * 250_000}\n")
    write(folder, "nulls", "The boat\0 has 40 sails.\n", "Das Boot\0 hat 40 Segel.\n")
    write(folder, "controls", "The boat has 40\x01 sails.\x1b[31m \x7f And 3 masts.\n",
          "Das Boot hat 41\x01 Segel.\x1b[31m \x7f Und 3 Masten.\n")
    # The files with null bytes are refused and told of on the index.
    return site(folder / "html", folder.name, cwd=folder.parent, expect=[2])
