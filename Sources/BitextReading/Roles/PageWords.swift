import BitextCore
import BitextUnicode

/// The words by which the lines of a page that are not its article give themselves away.
///
/// English and German; a language is added by adding its words.
enum PageWords {
  /// What a reader can do with an article.
  static let actions = Phrases(
    """
    share, print, email, mail, tweet, retweet, facebook, twitter, whatsapp, linkedin, xing,
    pinterest, telegram, reddit, flipboard, instagram, youtube, threema, bluesky, mastodon,
    bookmark, save, comment, comments, feedback, like, listen, subscribe, login, menu, search,
    drucken, merken, senden, teilen, twittern, kommentieren, kommentar, kommentare, speichern,
    vorlesen, anhören, merkliste, mailen, versenden, empfehlen, weiterleiten, kopieren,
    anmelden, abonnieren, menü, suche, schriftgröße
    """)

  /// What stands around those words without meaning anything else.
  static let actionFillers = Phrases(
    """
    this, article, page, story, post, the, to, on, via, with, a, friend, friends, by, e, x, and,
    or, link, copy, pdf, diesen, dieser, dieses, diese, den, artikel, beitrag, seite, auf, per,
    mit, an, freunde, freunden, und, oder, als, bei, jetzt, now
    """)

  /// The names of sections, of which one by itself stands over many an article.
  static let sections = Phrases(
    """
    news, latest news, top news, politics, business, economy, world, world news, international,
    national, sport, sports, culture, science, technology, opinion, nachrichten, aktuelles,
    politik, wirtschaft, ausland, inland, kultur, wissenschaft, technik, panorama, meinung,
    feuilleton, press release, press releases, media release, news release, press information,
    company news, pressemitteilung, pressemitteilungen, medienmitteilung, pressemeldung,
    presseinformation, pressemeldungen
    """)

  static let sources = Phrases(
    """
    source, sources, originally published, quelle, quellen, erstveröffentlichung
    """)

  static let tags = Phrases(
    """
    tags, tagged, keywords, topics, related topics, themen dieses artikels, filed under,
    categories, category, posted in, schlagworte, schlagwörter, schlagwort, stichworte,
    stichwörter, kategorie, kategorien, themen, abgelegt unter
    """)

  static let bylines = Phrases(
    """
    author, authors, editor, editors, edited by, web editor, reporter, reporters, written by,
    reported by, posted by, published by, translated by, autor, autorin, autoren, redaktion,
    redakteur, redakteurin, verfasst von, geschrieben von, veröffentlicht von, übersetzt von
    """)

  /// What names after it are the author's.
  static let by = Phrases(
    """
    by, von
    """)

  /// What may stand in lower case between names.
  static let nameParticles = Phrases(
    """
    and, in, de, van, der, und, von, zu
    """)

  static let dateLabels = Phrases(
    """
    date, time, published, published on, first published, originally published on, posted, posted
    on, updated, updated on, last updated, last updated on, last update, modified, last modified,
    last revised, last reviewed, last edited, last changed, revised, reviewed, created, created
    on, released, release date, as of, effective, effective date, datum, zeit, uhrzeit, stand,
    veröffentlicht, veröffentlicht am, zuerst veröffentlicht, erschienen, erschienen am,
    erscheinungsdatum, publiziert, publiziert am, gepostet, gepostet am, geschrieben am, online
    seit, aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte
    aktualisierung, letzte änderung, zuletzt geändert, zuletzt geändert am, geändert am, zuletzt
    bearbeitet, zuletzt bearbeitet am, zuletzt überarbeitet, zuletzt überprüft, überarbeitet am,
    erstellt, erstellt am, gültig ab, in kraft seit
    """)

  /// The words that stand among the figures of a date or a clock time.
  static let dateParticles = Phrases(
    """
    a, p, m, am, pm, at, on, the, of, st, nd, rd, th, gmt, utc, cet, cest, est, edt, et, bst,
    um, uhr, mez, mesz, der, den, vom
    """)

  static let readingTime = Phrases(
    """
    min read, mins read, minute read, minutes read, reading time, lesezeit, lesedauer
    """)

  /// What introduces links to other articles.
  static let related = Phrases(
    """
    read more, read also, also read, see also, more on this, more on this topic, more on this
    story, you may also like, you might also like, you might be interested in, recommended,
    recommended for you, most read, most popular, trending, top stories, read next, lesen sie
    auch, lesen sie mehr, lesen sie hier, lesen sie jetzt, lesen sie dazu, lies auch, siehe auch,
    mehr zum thema, mehr dazu, zum thema, das könnte sie auch interessieren, das könnte dich auch
    interessieren, auch interessant, passend zum thema, meistgelesen, weiterführende links
    """)

  /// Two words of which a short line of one of each introduces other articles.
  static let more = Phrases(
    """
    more, related, relative, recommended, similar, popular, latest, other, mehr, weitere,
    ähnliche, verwandte, beliebte, neueste, empfohlene
    """)
  static let articles = Phrases(
    """
    article, articles, stories, posts, news, links, reading, coverage, releases, topics, content,
    products, artikel, beiträge, meldungen, nachrichten, berichte, pressemitteilungen, themen,
    inhalte, produkte
    """)

  static let legal = Phrases(
    """
    copyright, all rights reserved, powered by, technical support, filing number, icp, privacy
    policy, terms of use, terms and conditions, contact us, about us, alle rechte vorbehalten,
    impressum, datenschutz, datenschutzerklärung, nutzungsbedingungen, kontakt
    """)

  /// What a page says to its visitor.
  static let prompts = Phrases(
    """
    we use cookies, uses cookies, accept cookies, accept all, cookie settings, sign up for our,
    sign up to our, subscribe to our, subscribe now, our newsletter, follow us, log in to,
    download our app, verwendet cookies, nutzt cookies, verwenden cookies, cookies akzeptieren,
    alle akzeptieren, unseren newsletter, unserem newsletter, newsletter abonnieren, newsletter
    anmelden, jetzt abonnieren, jetzt anmelden, folgen sie uns, folge uns, you are receiving this,
    you received this email because, you received this e mail because, you re receiving this,
    this email was sent to, this e mail was sent to, no longer wish to receive these, sie erhalten
    diese e mail weil, sie erhalten diese mail weil, sie erhalten diesen newsletter weil, du
    erhältst diese e mail weil, du erhältst diesen newsletter weil, diese e mail wurde an, keine
    weiteren e mails mehr, sie haben diese e mail erhalten weil
    """)

  static let captionLabels = Phrases(
    """
    photo, photos, image, picture, file photo, photo by, photo credit, image credit, foto,
    fotos, bild, bilder, bildquelle, archivbild, archivfoto, symbolbild, grafik
    """)

  static let captionOpenings = Phrases(
    """
    photo taken on, photo taken in, photo shows, photo provided by, this photo, file photo,
    undated photo, das foto zeigt, das bild zeigt, auf dem foto
    """)

  /// The months and weekdays of English and German, in full and short.
  static let calendar: Set<UInt64> = {
    var words: Set<UInt64> = []
    for language in [Language.english, .german] {
      let names = LocaleNames(language)
      let found =
        (1...12).flatMap { [names.month($0), names.shortMonth($0)] }
        + (1...7).flatMap { [names.weekday($0), names.shortWeekday($0)] }
      for name in found.compactMap({ $0 }) {
        let bytes = Array(name.utf8)
        words.formUnion(bytes.words(in: TextRange(0, bytes.count)).map(\.hash))
      }
    }
    return words
  }()
}
