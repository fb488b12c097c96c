/// German abbreviations, initials, ordinals and figures, one text a line: `¦` is a sentence end.
let germanAbbreviations = """
  Hr. Maier, Fr. Huber und Frl. Lang saßen vorn.
  Dr. med. Ute Roth und Dr. phil. Jan Kuhn stritten.
  Prof. Dr. Dr. h. c. Karl Beck sprach.¦ Dann sprach Prof. Lang.
  Priv.-Doz. Dr. Heike Wolf hielt die Rede.
  Dipl.-Ing. Max Kern und Dipl.-Kfm. Udo Stein kamen.
  Die Ing. Kern aus Graz baute es.
  Der hl. Martin und die Hl. Barbara sind bekannt.
  St. Gallen und St. Pauli sind Orte.
  Die Fam. Huber und die Gebr. Kern zogen um.
  Gebr. Kern GmbH & Co. KG baut Möbel.
  Sie arbeitet bei der Kern GmbH & Co. KG.¦ Er auch.
  Er leitet die Firma Huber & Co.¦ Sie baut Möbel.
  Die Huber Ltd. Filiale schloss.
  Das gilt z. B. für Hunde, z.B. für Katzen und z.␣B. für Esel.
  Man nehme z. B. Äpfel.¦ Sie sind gesund.
  Das heißt, d. h. Montag, ist frei.
  Das kostet u. U. Geld und u. a. Zeit.
  Er mag Obst, u. a. Birnen.¦ Sie nicht.
  Das ist i. d. R. Sache der Länder.
  Das ist i. d. R. so.¦ Ausnahmen gibt es.
  Das ist m. E. Unsinn.
  Er ist General a. D. und Pensionär.
  Er ist General a. D.¦ Er lebt in Köln.
  Sie unterschrieb i. A. Huber.
  Wir sind z. Zt. geschlossen und z. T. verreist.
  Das Haus ist z. T. Ruine.
  Er ist Bürgermeister a. D. Ernst Roth.
  Siehe oben, s. o.¦ Danach geht es weiter.
  Siehe s. u. Kapitel 4.
  Es gab Äpfel, Birnen u. v. m.¦ Alle aßen.
  Es gab Äpfel, Birnen u. v. a. m.¦ Alle aßen.
  Es gab Äpfel u. Ä. am Stand.
  Es gab Äpfel, Birnen usw. und Saft.
  Es gab Äpfel, Birnen usw.¦ Alle aßen.
  Es gab Äpfel, Birnen etc.¦ Alle aßen.
  Es gab Äpfel, Birnen etc. pp.¦ Alle aßen.
  Sie kauften Hefte, Stifte usf.¦ Es war teuer.
  Der Rat bzw. Die Räte tagten.
  Der Ort hat ca. 500, evtl. 600, max. 700 Einwohner.
  Ggf. Montag, sonst vgl. Absatz 3.
  Vgl. Müller, S. 12 ff. und S. 45 f. im Anhang.
  Vgl. S. 12 ff.¦ Dort steht mehr.
  Das steht auf S. 5.¦ Dort steht mehr.
  Das steht in Bd. 3, 2. Aufl., Kap. 4, Abb. 7.
  Nach Art. 5 Abs. 3 S. 1 Nr. 2 GG gilt das.
  Gem. § 5 Abs. 2 Ziff. 3 lit. b gilt das.
  Laut Art. 5 GG ist das erlaubt.¦ Art. 6 gilt auch.
  Das ist eine neue Art.¦ Sie lebt im Wald.
  Nr. 5 lebt.¦ Nr. 6 nicht.
  Er trägt die Nr. 5.¦ Sie trägt die Nr. 7.
  Er wohnt in der Hauptstr. 12 in Ulm.¦ Sie auch.
  Er wohnt am Goethepl. 3.¦ Sie auch.
  Der Preis stieg auf 3 Mio. Euro bzw. 4 Mrd. Dollar.
  Der Preis stieg um 5 Tsd. Euro.¦ Das war viel.
  Der Schaden liegt bei 3 Mrd.¦ Das ist viel.
  Die Fahrt dauert 3 Std. 20 Min. und kostet 5 Euro.
  Die Fahrt dauert 3 Std.¦ Das ist lang.
  Er kam Mo., Di. und Mi., aber nicht Do. oder Fr. vorbei.
  Geöffnet Mo.–Fr. 8–12 Uhr, Sa. 9–13 Uhr.
  Am Mo., 3. Mai, war frei.
  Im Jan. und Feb. lag Schnee.¦ Im März nicht.
  Er kam am 12. Dez. nach Bonn.¦ Am 13. Dez. ging er.
  Am 18. Sept. 2020 begann es.
  Am 3. 10. 1990 wurde gefeiert.
  Am 3.10.1990 wurde gefeiert.¦ Am 4.10. war Ruhe.
  Am 3. Oktober wird gefeiert.¦ Am 4. nicht mehr.
  Vom 3. bis 5. Mai ist zu.
  Es beginnt am 3.¦ Er kommt am 4.
  Der Zug fährt um 17.30 Uhr.¦ Der Bus um 18 Uhr.
  Um 17.30 Uhr.¦ Das ist früh.
  Der 1. FC Köln schlug den 1. FC Bonn 2:1.
  Die 2. Liga spielt ab dem 3. August.
  Er wurde 2.¦ Sie wurde 3.
  Sie kam auf den 5. Rang.¦ Er auf den 6. Rang.
  Zum 25. Mal traf man sich.¦ Das 26. Treffen folgt.
  Das 20. Jahrhundert war lang.¦ Das 21. Jahrhundert ist es auch.
  Im 18. und 19. Jh. wuchs die Stadt.
  Sie entstand im 12. Jh. in Trier.
  In der 85. Minute fiel das Tor.
  Er las das 3., 4. und 5. Kapitel.
  Es war der 11. September 2001.¦ Alle wissen es.
  Ludwig XIV. war König.¦ Ludwig XV. auch.
  Heinrich VIII. von England hatte sechs Frauen.
  Papst Johannes Paul II. starb 2005.¦ Benedikt XVI. folgte.
  Das schrieb Papst Pius IX.¦ Er war alt.
  Kaiser Karl V. dankte ab.¦ Philipp II. folgte.
  Kaiser Wilhelm I. Großvater war alt.
  Das geschah im II. Weltkrieg.¦ Im I. Weltkrieg nicht.
  Er starb 44 v. Chr. in Rom.¦ Das war im März.
  Er starb 44 v. Chr.¦ Das war im März.
  Er starb 14 n. Chr. Augustus war tot.
  Um 500 v. u. Z. lebte er.
  Er heißt Karl M. Brand.¦ Er schreibt.
  J. W. G. Rothe und E. T. A. Hoff schrieben.
  Das Werk von J. S. Brand klingt gut.¦ Man hört es gern.
  A. Huber und B. Maier kamen.¦ C. Lang nicht.
  Thomas D. gestand die Tat.
  Die Polizei fasste Thomas D.¦ Er schwieg.
  Angeklagt ist Peter S. aus Kiel.
  Wir brauchen Vitamin D.¦ Die Sonne hilft.
  Nehmen Sie Bus A.¦ Bus B fährt nicht.
  Er bekam Stufe C.¦ Das ist gut.
  Frankfurt a. d. Oder und Halle a. d. S. sind Städte.
  Rothenburg o. d. T. ist schön.
  Der Verein Hilfe e. V. lädt ein.
  Er gründete den Hilfe e. V.¦ Dort half man.
  Der Hilfe e.V. Köln lädt ein.
  Der gen. Ort ist o. g. Platz.
  Das Modell mit 220 V.¦ Es ist neu.
  Der Motor hat 90 PS.¦ Das reicht.
  Der Wert beträgt 3,14.¦ Das ist Pi.
  Es kostet 2,50 Euro.¦ Das ist billig.
  Es kostet 3,– Euro.¦ Das ist billig.
  Der Server hat die IP 192.168.1.10.¦ Notiere sie.
  Öffne config.yml.¦ Starte dann neu.
  Version 2.0.1 ist da.¦ Version 2.1 auch.
  Wir mögen Node.js.¦ Es ist schnell.
  Siehe www.example.de.¦ Dort steht es.
  Siehe https://example.de/a.b?c=d.¦ Dort steht es.
  Schreib an max.muster@example.de.¦ Er hilft.
  Sie arbeitet bei Yahoo! in Köln.
  Kennst du Jeopardy! noch?
  Der Ort liegt bei 52,5° N, 13,4° O.¦ Er ist klein.
  Im Jahr 1989.¦ Das war es.
  Das geschah 1989.¦ Millionen jubelten.
  Er starb 1832.¦ Goethe war tot.
  Das war 2019.¦ 2020 kam alles anders.
  Es waren 500.¦ 300 davon blieben.
  Er traf die Nr. 1.¦ Die Nr. 2 fehlte.
  Sie schlug die Nr. 1 der Welt.
  Tel. 030 1234, Fax 030 1235, Mobil s. u.
  Erw. 5 Euro, Kinder frei, Stud. 3 Euro.
  Die geb. Wiener zogen um.
  Anna Roth, geb. Lang, heiratete.
  Karl Roth (geb. 1950, gest. 2001) war Maler.
  Das Schloss, erb. 1720, steht leer.
  Der Text (Hrsg. Max Roth) ist alt.
  Der sog. Kaiser und der ehem. König kamen.
  Die Dt. Bahn und die Österr. Post streiken.
  Rd. 500 Menschen kamen, inkl. Kinder.
  Das ist lt. Gesetz verboten.
  Das gilt ab sof. für alle.
  Bitte bei Hrn. Dr. Roth melden.
  Frau Prof. Dr. Lang lehrt in Bonn.
  Der Min. für Kultur kam.
  Er wiegt 80 kg.¦ Sie wiegt 60 kg.
  Er ist 1,80 m.¦ Sie ist 1,70 m.
  Das Urteil des BGH v. 3. 5. 2010 gilt.
  BGH, Urt. v. 3. Mai 2010, Az. I ZR 5/10.
  Das gilt i. S. d. § 5.¦ Mehr nicht.
  Das ist so i. V. m. Art. 5 GG.
  Mit freundlichen Grüßen i. V. Karl Roth
  P. S. Ich liebe dich.
  PS: Ruf an!¦ Bald.
  Die U.S.-Truppen zogen ab.
  Die U.S. Army zog ab.
  Mr. Hale kam mit Mrs. Reed.¦ Sie blieben.
  Martin Kern jun. und Karl Kern sen. kamen.
  Martin Kern jr. kam.¦ Sen. Reed nicht.
  Die Zeitung vgl. Anm. 3 weiß mehr.
  Die Sitzung beginnt um 9 Uhr s. t. im Saal.
  Das Konzert beginnt um 20 Uhr c. t.¦ Einlass ist früher.
  Er aß ca. zehn Stck. Kuchen.
  Frist: 14 Tg. nach Erhalt.
  Die Strecke ist 5 km lg. und eben.
  Art. Nr. 12345 ist aus.
  Bitte Abs. lesen.
  Das ist ein langer Abs.¦ Er nervt.
  Sie leben in der Schweiz.¦ Auf dem Land ist es still.
  Das ist Max.¦ Anna kennt ihn.
  Das kostet 2,4 Bio. Euro im Jahr.
  Das Gemüse ist Bio.¦ Jeder kauft es.
  Max. 5 Personen, max. Gewicht 80 kg.
  """
