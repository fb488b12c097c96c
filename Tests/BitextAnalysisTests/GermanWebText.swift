/// German as people post it and as pages show it, one text a line: `¦` is a sentence end, `⏎` a
/// line end.
let germanWebText = """
  lol.¦ das war gut
  lol das war gut.¦ ich mag es
  omg.¦ ich glaubs nicht!!¦ so schön
  bin daheim.¦ bin müde.¦ gute nacht
  so wahr!!!¦ toll
  was?¦ nie im leben.¦ echt jetzt??
  ok.¦ bis um 5. ciao
  haha ja.¦ kenn ich. 😂
  hab z. b. brot und usw. gekauft
  Tolle Show heute :-)¦ Bis nächste Woche!
  Tolle Show heute :-) bis nächste Woche
  Tolle Show heute. :-)¦ Bis nächste Woche!
  Tolle Show heute! :D¦ Wir fanden sie super.
  Wieder verloren :(¦ Vielleicht nächstes Jahr.
  Das war lustig ;)¦ Danke euch.
  Gewonnen! 🎉🎉¦ Was für ein Abend!
  Gewonnen 🎉🎉¦ Was für ein Abend!
  Gewonnen. 🎉¦ Was für ein Abend!
  Ich ❤️ diese Stadt.¦ Hier bin ich daheim.
  So stolz 😍😍😍¦ Die Kinder waren super.
  Guten Morgen ☀️¦ Es ist Montag.
  danke :) bis später
  Liebe es <3¦ Es ist toll.
  haha xD¦ Das war gemein.
  Schaut mal: https://example.org/x1y2¦ Das ist toll.
  Schaut mal! https://example.org/x1y2
  Links:¦⏎Der alte Hafen von Holm: (https://example.org/x1y2)¦⏎Die Brücke: https://example.org/x1y3
  Das steht auf der Seite der Brücke, also unter https://example.org/x1y2⏎und sonst nirgends
  Hier lesen: https://example.org/x1y2.¦ Dann erzählen.
  So lecker!¦ #essen #berlin
  So lecker.¦ #essen #berlin¦ Wir kommen wieder.
  Ich liebe #Berlin.¦ Es regnet.
  RT @annaroth: Die Brücke ist offen.¦ Endlich!
  @annaroth Die Brücke ist offen.¦ Endlich!
  @annaroth @karlkern keine ahnung.¦ frag den bürgermeister!
  Danke @annaroth!¦ Du bist die Beste.
  DAS IST SUPER.¦ ICH LIEBE ES.¦ DAS BESTE!
  WAS FÜR EIN SPIEL!!!¦ WIR SIND WEITER!
  EILMELDUNG: Die Brücke ist zu.¦ Mehr in Kürze.
  Wir verwenden Cookies.¦ Mit Klick auf „Akzeptieren“ stimmen Sie zu.¦ Mehr erfahren.
  Startseite > Nachrichten > Lokales
  Startseite » Nachrichten » Lokales
  Startseite | Nachrichten | Sport | Kontakt
  Name | Alter | Ort⏎¦Anna | 30 | Bonn⏎¦Karl | 31 | Kiel
  • Versand frei¦ • 30 Tage Rückgabe¦ • Hilfe am Telefon
  – Versand frei⏎¦– 30 Tage Rückgabe⏎¦– Hilfe am Telefon
  Teilen⏎¦Twittern⏎¦Drucken
  Mehr dazu: Brücke nach Sturm gesperrt
  Veröffentlicht am 3. Mai 2021, 10.15 Uhr
  5 Tipps für den Garten
  Jetzt anmelden!¦ Es kostet nichts.
  Hier klicken.¦ Abmelden geht immer.
  Frage: Ist es offen?¦ Antwort: Ja.
  Ab 9,99 €/Monat.¦ Ohne Vertrag.
  50 % Rabatt!¦ Nur heute!
  Kontakt: info@example.de | Tel. 030 1234
  > Er sagte nein.⏎¦> Sie sagte ja.
  ...weiterlesen
  [Update: Sie ist zu.]¦ Der Sturm ist vorbei.
  hey!¦ wie gehts?¦ ganz gut...
  nee... heute nicht
  Nee...¦ Heute nicht.
  ich glaub schon.¦ frag mal nach.¦ kp
  juhu!!!!!!¦ endlich freitag
  Hallo zusammen,⏎⏎¦ich bin neu hier.
  Liebe Leserinnen, liebe Leser,⏎⏎¦danke für alles.⏎⏎¦Ihre Anna Roth
  Best.¦ Tag.¦ Ever.
  """
