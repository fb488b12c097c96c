import BitextCore

/// Words that, with a capital, open a sentence: articles, pronouns, prepositions, conjunctions,
/// adverbs and question words.
///
/// Behind a full stop that may belong to an abbreviation, an initial or an ordinal they tell the
/// end. Words that are names or nouns as well (May, Morgen, Dank) are left out.
extension WordTable<Void> {
  static func openers(of language: Language) -> WordTable {
    switch language {
    case .german: germanOpeners
    case .english: englishOpeners
    default: WordTable()
    }
  }

  private static let englishOpeners = WordTable(
    """
    The A An This That These Those He She It We They You I His Her Its Their Our My Your In On At By
    For From With Without After Before During Since Until While When Whenever Where Why Who Whose
    What Which How If Although Though Because As But And Or Nor So Yet Then There Here Now Today
    Yesterday Tomorrow However Moreover Also Not No Some Many Most Few All Both Each Every Several
    Another Other Others Such Under Over Between Among Despite According Meanwhile Later Once Still
    Even Only Just Perhaps Maybe Please Let Did Do Does Don't Is Are Was Were Has Have Had Can Could
    Would Should Nobody Nothing Someone Everyone Everything Anyone Instead Through Throughout Of To
    Within Upon Whether Unlike Unless Finally Recently Currently Again Thus Hence Therefore Yes
    Actually Additionally Furthermore Nevertheless Nonetheless Overall Eventually Often Sometimes
    Usually Never Always Well Let's Following Against Along Because Behind Beyond Neither Either
    """)

  private static let germanOpeners = WordTable(
    """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Man Mich Mir
    Uns In Im Ins Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Ohne Um Über
    Unter Durch Während Seit Bis Dabei Damit Danach Dann Da Daher Darum Dadurch Dafür Dagegen Darauf
    Daraus Darin Davon Davor Dazu Dennoch Deshalb Deswegen Doch Aber Und Oder Sondern Denn Wenn Weil
    Als Ob Obwohl Nachdem Bevor Sobald Solange Auch Nur Noch Schon So Sofern Somit Sonst Nun Jetzt
    Heute Gestern Hier Dort Dorthin Diese Dieser Dieses Diesem Diesen Jene Jener Jenes Jeder Jede
    Jedes Jedem Jeden Alle Allen Alles Viele Vielen Einige Manche Mehrere Beide Kein Keine Keiner
    Keinen Mein Meine Meinen Dein Deine Sein Seine Seinen Seiner Ihre Ihren Ihrem Ihrer Unser Unsere
    Unseren Euer Eure Wer Wen Wem Wessen Was Wo Woher Wohin Wie Warum Wann Wieso Weshalb Welche
    Welcher Welches Welchen Nicht Nichts Niemand Jemand Etwas Außerdem Allerdings Jedoch Trotzdem
    Zudem Ferner Schließlich Zunächst Zuerst Zuletzt Später Früher Inzwischen Mittlerweile Derzeit
    Ebenso Sogar Bereits Insgesamt Laut Trotz Wegen Anschließend Eigentlich Vielleicht
    Wahrscheinlich Natürlich Leider Übrigens Immer Nie Oft Manchmal Gerade Seitdem Seither Sowohl
    Weder Entweder Hinzu Hinter Neben Zwischen Innerhalb Außerhalb Gemäß Statt Anstatt Falls Dass
    Deren Dessen Solche Solcher Solches Daran Daneben Darüber Darunter Dazwischen Hierbei Hierzu
    Hierfür Indem Ja Nein Bitte Ist Sind War Waren Hat Haben Hatte Wird Werden Wurde Kann Können
    Soll Sollte Muss Müssen Will Ferner Demnach Demzufolge Dementsprechend Infolge Aufgrund
    Angesichts Anhand Anders Ähnlich Zuvor Zugleich Gleichzeitig Damals Einst Bald Endlich Weiter
    Weitere Weiterhin Wiederum Woran Worauf Wodurch Womit Wofür Worüber Wobei Abgesehen Ab
    """)
}
