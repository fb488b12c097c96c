/// German quotes, brackets, lists, ellipses and missing blanks, one text a line: `¦` is a sentence
/// end, `⏎` a line end, `␣` a no-break space, `¬` a soft hyphen.
let germanMarks = """
  „Ja.“, sagte er.
  „Ja“, sagte er.¦ „Wir gehen.“
  „Nein!“, rief sie, „niemals!“
  „Wohin?“ fragte er.¦ „Nach Hause“, sagte sie.
  „Komm her.“¦ Sie kam.
  „Komm her!“¦ Sie kam nicht.
  „Wer ist da?“¦ Niemand antwortete.
  „Ich weiß nicht …“, begann er.
  „Ich weiß nicht …“¦ Er schwieg.
  „Wir gehen. ¦Jetzt“, sagte er.
  Er fragte: „Wer ist da?“¦ Niemand antwortete.
  Er sagte: „Das ist gut.“ und ging.
  Sie rief: „Halt!“, doch er lief.
  Das Buch „Wer bin ich?“ ist neu.
  Er nannte es „das Ende“.¦ Das war es nicht.
  Er nannte es „das Ende.“¦ Das war es nicht.
  Sagte er „vielleicht“?¦ Ja.
  »Ja.«, sagte er.
  »Ja.«¦ Er ging.
  »Wohin?«, fragte sie.¦ »Nach Hause.«
  «Ja.»¦ Er ging.
  «Wohin?», fragte sie.¦ «Nach Hause.»
  «Ja», sagte er.¦ «Wir gehen.»
  ‹Ja.›¦ Er ging.
  « Ja. »¦ Er ging.
  "Ja.", sagte er.
  "Ja."¦ Er ging.
  "Wohin?", fragte er.¦ "Nach Hause."
  'Ja.'¦ Er ging.
  ‚Ja.‘¦ Er ging.
  „Er sagte ‚nein‘.“¦ Sie nickte.
  „Er sagte: ‚Nein!‘“, rief sie.
  – Wo ist er?¦ – Zu Hause.
  — Ja, sagte er.¦ — Nein, sagte sie.
  Er ging (es war spät).¦ Sie blieb.
  Er ging.¦ (Es war spät.)¦ Sie blieb.
  Er ging (war es spät?) und sie blieb.
  Er ging (es war spät. ¦Sie war müde.) und niemand merkte es.
  (Das ist eins.)¦ (Das ist zwei.)
  Das hielt nicht [siehe Anm. 3].¦ Man baute neu.
  Das hielt nicht.[3]¦ Man baute neu.[4]
  Er lief (schnell!).¦ Sie ging.
  Er hat Tiere (Hund, Katze usw.).¦ Sie nicht.
  Hm ...¦ Das ist gut.
  Hm...¦ Mal sehen.
  Hm…¦ Mal sehen.
  Na ja ... vielleicht.
  Na ja … vielleicht auch nicht.
  Und dann ... nichts.
  ... und dann ging er.
  …und dann ging er.¦ Wir winkten.
  Eins, zwei, ... zehn.
  Moment... was?¦ Echt...?¦ Ja.
  Er hat ... Geld verloren.
  Niemals!!!¦ Doch!!!
  Was?!¦ Wie?!?!¦ Warum??
  Los!¦ Lauf!¦ Weiter!
  Sein oder Nichtsein: Das ist die Frage.¦ Er wusste es.
  1.) Der erste Punkt¦ 2.) Der zweite Punkt¦ 3.) Der dritte Punkt
  1) eins¦ 2) zwei¦ 3) drei
  (1) Der erste Punkt ist klar.¦ (2) Der zweite nicht.
  1. Milch kaufen.¦ 2. Katze füttern.¦ 3. Schlafen.
  1. Der Punkt¦ 2. Der nächste Punkt
  a) das Erste¦ b) das Zweite¦ c) das Dritte
  a. Erster Punkt¦ b. Zweiter Punkt
  A. Allgemeines
  I. Einleitung
  II. Methoden und Daten
  4.2.1. Aufbau des Versuchs
  § 5 Haftung
  • Milch¦ • Brot¦ • Eier
  • Milch kaufen.¦ • Katze füttern.
  - Milch⏎¦- Brot⏎¦- Eier
  – Milch⏎¦– Brot⏎¦– Eier
  Das Ende.¦Der Anfang.
  Er hielt an.¦Dann lief er.¦Niemand sah es.
  War er das?¦Niemand weiß es.
  Was für ein Tag!¦Wir haben gewonnen.
  Sie sagte nein.¦„Warum?“, fragte er.
  „Geh.“¦„Nein.“
  Es war 1984.¦Der Krieg war aus.
  Das war gut.¦Ich mochte es.
  Hr.␣Roth kam um 5␣Uhr mit Nr.␣7.
  Am 3.␣Mai kam er.¦ Sie␣ging.
  Er kam.␣¦Sie ging.
  Die Ge¬nos¬sen¬schaft schloss.¦ Nie¬mand merkte es.
  Hr.⏎Roth kam mit Dr.⏎Lang.
  Er kam am 3.⏎Mai nach Bonn.
  Er kam nach Hause⏎spät in der Nacht.¦ Sie⏎schlief.
  Er kam.⏎¦Sie schlief.
  Das endet hier.⏎⏎¦Das beginnt hier.
  Er zahlte 5 €.¦ 6 € waren zu viel.
  Er zahlte 5 %.¦ 6 % waren zu viel.
  War es 5?¦ 6?¦ 7?
  Es hat 100 °C.¦ Nicht anfassen!
  Preis: 5 €.¦ Farbe: rot.¦ Größe: S.
  Die Antwort?¦ Niemand weiß es.
  Ja.¦ Nein.¦ Vielleicht.
  Warum nicht?¦ Darum.
  Regen im Norden
  Rat stimmt für neue Brücke, Land hilft
  Was wir bisher wissen: Die Fakten
  Stand: 3. Mai 2021, 17.15 Uhr
  Von Anna Roth und Karl Lang
  BERLIN (dpa) - Die Bank sagte nein.¦ Gründe nannte sie nicht.
  Köln, 5. Jan. – Die Bank sagte nein.
  Foto: A. Roth/Beispiel
  Er gewann über 100 m.¦ Sie gewann über 200 m.
  Er ging um 5.¦ Um 6 war er zurück.
  Der Kurs stieg – die Kosten auch.¦ Der Vorstand war zufrieden.
  Nutze `npm install`.¦ Dann starte `npm start`.
  Rufe erst foo.bar() auf.¦ Dann baz().
  Setze a = 1,5.¦ Setze b = 2.
  Auf dem Schild stand „Nr. 5“.¦ Es war alt.
  „Der 1. FC Köln ist da.“¦ Alle jubelten.
  Er rief „Halt!“¦ Niemand hielt.
  Er rief „Halt!“ und lief.
  Es gilt: 1. Lesen, 2. Denken, 3. Schreiben.
  Die Leser/-innen kamen.¦ Die Schüler:innen auch.¦ Die Lehrer*innen nicht.
  's ist gut.¦ 'n Abend.
  Wie geht's?¦ Gut.
  Das sind Hans' Schuhe.¦ Das ist Andreas' Hut.
  iPhone und iPad sind neu.¦ eBay nicht.
  Er verkaufte alles.¦ iPhones wollte keiner.
  Das war's.¦ Ende.
  Geöffnet: Mo.-Sa.¦ Eintritt: frei.
  Sie fragte: ,,Wann kommst du?” ¦,,Bald“, sagte er, ,,am Montag.“¦ Wir lachten.
  „Lass uns gehen!“, sagte sie zu ihm, „am besten jetzt.“
  Das sank um 5 %.¦ Die Preise stiegen.
  Das stieg im Jahr10.¦ Zudem sank es um 0,3 %11.¦ Der Trend hält.
  Er darf 7 Std./Tag arbeiten (max. 35 Std./Woche).¦ Mehr nicht.
  Geöffnet 17.00 - 18.00 Uhr.¦ Danach zu.
  Am 13. Jan. 2006 starb er.
  Die Rede vom 12. Juni war lang.¦ Die vom 13. auch.
  Was folgt aus der Wahl vom 12. Juni?¦ Nichts.
  Der Kern N.V. Anteil fiel.
  Der Text, S. 3, ist falsch.
  Das Kind ist im 3. Lj. und gesund.
  Die Zahl 1. ist die erste.
  Es war sein 3. Versuch.¦ Der 4. gelang.
  Er kam als 3. ins Ziel.
  Er wurde Dritter.¦ 2. wurde Kern.
  Die 3. und letzte Runde beginnt.
  Der 17. Juni ist vorbei.¦ Am 18. Juni ist Ruhe.
  In Kap. 5. steht nichts.
  Das steht in § 5.¦ Dort steht mehr.
  Das steht in Abs. 3.¦ Dort nicht.
  Sie liegt auf Platz 1.¦ Köln ist Zweiter.
  Er las bis Seite 100.¦ Autor Kern schlief.
  Es gibt 3 Arten von Mäusen.¦ 2. Arten sterben.
  Sie kommt Mo. bis Fr. um 8 Uhr.
  Das Treffen ist am Mo. um 8 Uhr.¦ Am Di. ist frei.
  Die Sendung kam um 20.15 Uhr im Ersten.¦ Um 22 Uhr kam der Krimi.
  Das war der 1. Advent.¦ Kerzen brannten.
  Nach dem 2. Weltkrieg wurde es gebaut.
  Kaiser Franz Joseph I. regierte lang.
  Elisabeth II. regierte lang.¦ Charles III. folgte.
  Er nannte sich Ludwig II.¦ Niemand lachte.
  Die Nr. 10 heißt Kern.¦ Nr. 9 heißt Roth.
  Das ist Nr. 10.¦ Kern kommt.
  Das Buch (2. Aufl. 1999, Bd. 3) ist alt.
  Er sagt: "Ich bin Dr. Kern."¦ Sie nickt.
  Die Wohnung hat 3 Zi., Kü., Bad.
  Es sind ca. 20 m² Whfl. frei.
  Er mag Bach, Mozart u. Beethoven.
  Er kommt a. d. Westerwald.
  Er ist z. Zt. in Kur.
  Das war i. J. 1920.
  Ich bin's.¦ Mach auf!
  Herr Kern jun.¦ Er ist jung.
  Das ist Sache d. Landes.
  Die Fa. Kern liefert.
  Die Kern AG wächst.¦ Die Kern SE auch.
  Er fuhr 100 km/h.¦ Erlaubt waren 50.
  Um 9.¦ Um 10.
  Heute, 9 Uhr.¦ Morgen, 10 Uhr.
  Er ist 5.¦ Sie ist 6.
  Das ist o. k. so.
  Das ist O.K.¦ Wir gehen.
  Es gilt 2:1.¦ Es gilt 3:1.
  Die Temperatur lag bei -5 °C.¦ Es schneite.
  Bis zum 31. 12. ist Zeit.
  Bis zum 31. 12.¦ Danach nicht.
  Ab 1. 1. 2020 gilt das.¦ Ab 1. 1. 2021 nicht.
  Er wohnt Hauptstr. 5a, 3. Stock.¦ Sie nicht.
  Sie kam mit Kind u. Kegel.
  Das sind 50 v. H. des Preises.
  „Wer war das?“¦ „Ich.“¦ „Du?“
  „Das ist gut“, sagte er.¦ „Sehr gut sogar.“
  Er las „Wer bin ich – und wenn ja, wie viele?“ im Bett.
  Anm. d. Red.: Das ist falsch.
  Er ging, usw., und sie blieb.
  Sehr geehrte Fr. Roth, vielen Dank.
  Kinder bis einschl. 6 Jahren zahlen nichts.¦ Ab 7 J. kostet es.
  Die Abk. steht f. vieles.
  Das kostet p. P. 5 Euro.
  Rufen Sie Mo.-Fr. an.¦ Wir helfen.
  Er lief 100 m.¦ Trainer Kern jubelte.
  Er wog 80 kg.¦ Trainer Kern staunte.
  Um 500 v. Chr. Geburt war das so.
  """
