/// Rules of German sentence segmentation, one text a line: `¦` is a sentence end, `⏎` a line end.
let germanSentences = """
  Die Brücke war gesperrt.¦ Niemand wusste, warum.
  Ist die Brücke offen?¦ Frag den Wärter.
  Was für ein Sturm!¦ Die Brücke hielt.
  Am 21. Oktober begann die Messe.
  Sie geht in die 8. Klasse.¦ Er nicht.
  Es war der 2. chinesisch-thailändische Gipfel.
  Das ist schon das 36. Treffen dieser Art.
  Die Feier zum 100. Geburtstag fiel aus.
  Er war der 1000. Besucher.¦ Dafür gab es Blumen.
  Im 19. Jahrhundert war das anders.
  Im 19. Jh. war das anders.
  Sie lebte im 19. Jh.¦ Danach kam der Krieg.
  Der II. Weltkrieg endete im Mai.
  Er war Ludwig XIV.¦ Die Sonne war sein Zeichen.
  Vom 10. bis 15. März ist geschlossen.
  Die Tage vom 10.-15. März sind frei.
  Am 5. 10. 2019 war es so weit.
  Am 05.10.2019 war es so weit.¦ Alle kamen.
  Das war im Jahr 2019.¦ Die Folgen sind bekannt.
  Das war im Jahr 2019.¦ Berlin feierte.
  Das war im Jahr 2019.¦ 500 Menschen kamen.
  Das zeigte die Karte.¦ 1566 brannte die Stadt.
  Das Spiel endete 2:1.¦ Trainer Vogt war froh.
  Es kostet 3,5.¦ Trainer sind teurer.
  Der Anteil liegt bei 20 %.¦ Frauen fehlen.
  Es waren 12.¦ Die anderen blieben weg.
  Mehr dazu auf Seite 5.¦ Kinder zahlen nichts.
  Er kam auf Platz 3.¦ Trainer Vogt war froh.
  Das Fest ist am 3.¦ Die Karten sind weg.
  Dr. Weiß traf Prof. Lang und Frau Dr. Koch.
  Prof. Dr. Ernst Lang sprach zuerst.
  Hr. Maier und Fr. Huber kamen zu spät.
  Das gilt z. B. Kindern und z.B. Hunden.
  Man nimmt z. B. Der Spiegel als Beispiel.
  Das ist ein Säugetier, d. h. Tiere dieser Art säugen.
  Das kostet bzw. Kostete einmal mehr.
  Vgl. Abb. 3 und Tab. 4 in Kap. 2.
  Siehe Nr. 5, S. 12 und Art. 3 Abs. 2 des Gesetzes.
  Auf diese Art.¦ Anders geht es nicht.
  Das war so.¦ Niemand glaubte es.
  Er heißt Jan.¦ Sie heißt Eva.
  Äpfel, Birnen usw.¦ Das Obst ist gesund.
  Äpfel, Birnen etc. sind gesund.
  Das war 44 v. Chr. in Rom.
  Caesar starb 44 v. Chr.¦ Danach kam Augustus.
  Der Ort hat ca. 500 Einwohner.
  Der Umsatz stieg auf 3 Mio. Euro.
  Der Umsatz stieg auf 3 Mio.¦ Das freute alle.
  Der Verein e. V. tagte gestern.
  Sie wohnt in der Goethestr. 5 in Köln.
  Sie wohnt in der Goethestr.¦ Er wohnt am Markt.
  Das Buch von J. K. Farrow und E. T. A. Hoff ist alt.
  George W. Hale kam.¦ Er ging bald.
  Wir nehmen Plan B.¦ Plan A ging schief.
  Das enthält viel Vitamin C.¦ Die Ärzte raten dazu.
  Das gilt i. d. R. für alle, u. a. Kinder.
  Er kommt ggf. Montag.
  Sie ist lt. Polizei geflohen.
  Der sog. Fachmann schwieg.
  Es gab Kuchen, Kaffee u. Ä.¦ Das gefiel allen.
  „Halt!“, rief er.
  „Halt!“ rief er.
  „Halt!“¦ Er blieb stehen.
  „Wohin gehst du?“, fragte sie.¦ „Nach Hause.“
  „Wir kommen.“¦ Danach schwieg er.
  »Wir kommen.«¦ »Wann?«
  ›Wir kommen.‹¦ Danach schwieg er.
  Er sagte: „Ich bin müde.“¦ Dann schlief er ein.
  Er sagte: „Ich bin müde. ¦Gute Nacht.“¦ Dann schlief er ein.
  "Ich bin müde."¦ Das sagte er.
  „Ich habe heute keine Zeit“, sagte sie leise: „Und keine Lust.“¦ Wir gingen.
  Der Film „Wo bist du?“ lief gestern.
  Hatte er „Nie!“ gesagt?¦ Ja.
  Das Tier (siehe S. 5) schläft.¦ Es träumt.
  Er ging.¦ (Sein Zug fuhr bald.)¦ Niemand merkte es.
  Er kam (endlich!) nach Hause.
  Er kam (!) nach Hause.
  Das ist vorbei.¦Danach kam nichts.
  Wir haben gewartet.¦Peter kam nicht.
  Siehe www.example.com oder shop.example.de.¦ Dort steht mehr.
  Wir nutzen Node.js und ASP.NET im Haus.
  Version 1.5.1 ist da.¦ Version 2 folgt.
  Schreib an info@example.de.¦ Wir antworten.
  Sieh unter https://example.de/a.html?b=C nach.¦ Es lohnt sich.
  1. Politische Synergie
  1. Lesen¦ 2. Schreiben¦ 3. Rechnen
  a) Lesen¦ b) Schreiben
  1.) Lesen¦ 2.) Schreiben
  • Lesen¦ • Schreiben
  3.2. Methode und Daten
  IV. Kapitel
  Ich weiß nicht …¦ Vielleicht morgen.
  Ich weiß nicht …¦ Als er kam, war es spät.
  Er hat … Geld verloren.
  Er wartete… und wartete.
  Er wartete...¦ Dann ging er.
  Der Text [...] Seite bleibt leer.
  Der Vertrag hielt nicht.[1]¦ Das war klar.[2]
  Der Vertrag hielt nicht.¹¦ Das war klar.
  Ein kalter ⏎Abend in der Stadt.
  Das ist ein Satz, der⏎umbrochen wurde.¦ Hier ist noch einer.
  Das Treffen ist am 3.⏎Oktober in Bonn.
  Kontakte⏎¦Termine⏎¦Aufgaben
  Der erste Absatz endet.⏎⏎¦Der zweite beginnt.
  Wir brauchen:⏎¦- Brot und Butter,⏎¦- etwas Milch.
  Wir brauchen:⏎¦- etwas Brot.⏎¦- etwas Milch.
  Tolles Spiel! 😀¦ Bis morgen.
  Tolles Spiel 😀¦ Wir haben gewonnen.
  Danke :)¦ Bis bald.
  so müde!¦ warum ist montag?¦ ich will schlafen.
  Geh jetzt!¦ Warte nicht!
  Wirklich?!¦ Das ist seltsam.
  Was?¦ Wie bitte?
  Warren plant Kandidatur
  Er wurde am 3. Mai 1950 als 5. Kind geboren.
  Die 1. FC-Mannschaft spielte gegen den 1. FC Köln.
  Die 2. Bundesliga beginnt.¦ Am 1. August geht es los.
  Sie trafen sich um 10.30 Uhr.¦ Um 11 Uhr war Schluss.
  Es waren 1.000.000 Euro.¦ Eine Menge Geld.
  Sie wurde am 24. Dez. 1950 geboren.
  Das Haus hat 20 V.¦ Die Lampe brennt.
  Der Präsident der U.S. Notenbank schwieg.
  Mr. Hale und Mrs. Doyle kamen aus St. Louis.
  Die Acme Inc. Tochter ist pleite.
  Die Firma gehört der Acme Inc.¦ Sie ist pleite.
  Donald Hale Jr. kam später.
  Das Tel. 0301234 ist tot.
  Es gibt Regeln, s. o. in Kap. 3.
  Laut § 5 Abs. 3 gilt das.¦ § 6 gilt nicht.
  Das ist neu.¦ – Wirklich?
  Frankfurt a. M. liegt in Hessen.
  Er kam zum 3. Mal.¦ Sie kam zum 1. Mal.
  Jedes 3. Kind ist krank.
  Auf dem 4. Platz landete Köln.
  Das 5. und 6. Haus sind leer.
  """
