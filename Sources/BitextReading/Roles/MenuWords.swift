/// The names of the pages that a site's menu leads to.
enum MenuWords {
  static let entries = Phrases(
    """
    home, homepage, start, products, product, solutions, services, service, company, careers,
    career, jobs, about, about us, about me, our story, contact, contact us, contacts, imprint,
    legal, legal notice, terms, terms of use, terms of service, terms and conditions, privacy,
    privacy policy, cookies, accessibility, sitemap, site map, rss, faq, faqs, help, help center,
    support, docs, documentation, blog, news, newsroom, press, media, events, shop, store, cart,
    basket, checkout, my account, account, pricing, plans, features, customers, partners,
    investors, investor relations, sustainability, team, portfolio, projects, gallery, recipes,
    archive, archives, categories, tags, downloads, download, resources, research, education,
    studies, campus, library, membership, donate, tickets, programme, program, visit, opinion,
    politics, business, economy, world, culture, science, technology, tech, sport, sports, health,
    travel, food, lifestyle, fashion, entertainment, weather, video, videos, podcast, podcasts,
    live, e paper, newsletter, newsletters, search, menu, login, log in, sign in, sign up,
    register, subscribe, share, print, whats new, changelog, community, forum, wiki, github,
    startseite, produkte, produkt, lösungen, leistungen, dienstleistungen, unternehmen, karriere,
    stellenangebote, über uns, über mich, kontakt, impressum, datenschutz, datenschutzerklärung,
    agb, nutzungsbedingungen, barrierefreiheit, inhaltsverzeichnis, hilfe, dokumentation, presse,
    medien, aktuelles, nachrichten, termine, veranstaltungen, warenkorb, kasse, mein konto, konto,
    preise, funktionen, kunden, partner, investoren, nachhaltigkeit, referenzen, projekte,
    galerie, rezepte, archiv, kategorien, schlagwörter, ressourcen, forschung, studium, lehre,
    bibliothek, mitgliedschaft, spenden, karten, programm, besuch, meinung, politik, wirtschaft,
    welt, kultur, wissenschaft, wissen, technik, digital, gesundheit, reise, reisen, essen,
    leben, mode, unterhaltung, wetter, feuilleton, panorama, ausland, inland, lokales, regional,
    mediathek, suche, menü, anmelden, registrieren, abo, abonnieren, merkliste, neuigkeiten,
    gemeinschaft, sponsoren, mitmachen, verein, anfahrt, öffnungszeiten
    """)

  /// Languages by their own names, as a switch has them.
  static let languages = Phrases(
    """
    deutsch, english, français, italiano, español, nederlands, polski, português, čeština,
    svenska, dansk, norsk, suomi, magyar, türkçe, русский, українська, slovenčina, slovenščina,
    hrvatski, română, ελληνικά, 中文, 日本語, 한국어
    """)

  /// Languages by the codes of ISO 639-1, which count in capitals only.
  static let codes = Phrases(
    """
    de, en, fr, it, es, nl, pl, pt, cs, cz, sv, se, da, dk, no, fi, hu, tr, ru, uk, ua, sk, sl,
    hr, ro, el, gr, zh, cn, ja, jp, ko, ar, at, ch, us
    """)

  /// The languages of which a switch has one or the other.
  static let ownCodes = Phrases("de, en")

  /// What a legal notice names a company by.
  static let legalForms = Phrases(
    """
    e v, gmbh, ggmbh, ag, kg, ug, ohg, se, gbr, ltd, inc, llc, plc, limited, corp, corporation
    """)
}
