/// What a page says of itself: phrases that are no article's when a line has nothing else.
///
/// English and German, as the templates of news sites, blogs, shops, manuals and newsletters say
/// it. Written without apostrophes, which part words: "what s new".
enum PageOffers {
  /// A line that is made of nothing else is the page's wherever it stands.
  static let plain = Phrases(
    """
    advertisement, advertisements, edit this page, edit page, edit on github, edit this page on
    github, view page source, improve this page, suggest an edit, suggest edits, suggest a change,
    view on github, report an issue, report a mistake, report this page, found a mistake, spotted
    a mistake, was this page helpful, was this article helpful, was this helpful, did this help,
    is this page helpful, did you find this page helpful, did you find this article helpful, did
    this answer your question, rate this article, rate this page, rate this post, thank you for
    your feedback, thanks for your feedback, print this article, email this article, share this
    article, share this page, share this story, share this post, share on facebook, share on
    twitter, share on x, share on linkedin, share via email, link copied, tweet this, loading
    comments, be the first to comment, leave a comment, leave a reply, post a comment, add a
    comment, write a comment, join the discussion, join the conversation, view comments, show
    comments, view all comments, comments are closed, no comments yet, cancel reply, your email
    address will not be published, your e mail address will not be published, required fields are
    marked, save my name email and website in this browser, notify me of new posts by email,
    notify me of follow up comments by email, listen to this article, listen to article, listen to
    this story, listen to the article, jump to recipe, print recipe, skip to content, skip to main
    content, skip to navigation, skip to search, jump to content, jump to navigation, back to top,
    return to top, scroll to top, back to overview, back to the overview, back to all news, back
    to blog, back to the blog, back to homepage, back to list, back to search results, return to
    homepage, go to homepage, view all articles, view all posts, see all posts, view all news,
    next article, previous article, next post, previous post, older posts, newer posts, older
    entries, newer entries, next story, previous story, related articles, related posts, related
    stories, related content, related links, related news, related topics, related press releases,
    related products, save for later, save article, gift article, gift this article, view in
    browser, view this email in your browser, view this e mail in your browser, email not
    displaying correctly, e mail not displaying correctly, all rights reserved,
    anzeige, diese seite bearbeiten, seite bearbeiten, seite auf github bearbeiten, auf github
    bearbeiten, diese seite auf github bearbeiten, quelltext anzeigen, quelltext ansehen, änderung
    vorschlagen, fehler gefunden, einen fehler melden, war diese seite hilfreich, war dieser
    artikel hilfreich, war dieser beitrag hilfreich, war das hilfreich, war das für sie hilfreich,
    war diese information hilfreich, fanden sie diese seite hilfreich, fanden sie diesen artikel
    hilfreich, hat ihnen dieser artikel geholfen, hat ihnen diese seite geholfen, hat ihnen der
    artikel gefallen, diesen artikel bewerten, artikel bewerten, seite bewerten, danke für ihr
    feedback, vielen dank für ihr feedback, danke für ihre rückmeldung, vielen dank für ihre
    rückmeldung, artikel drucken, diese seite drucken, diesen artikel drucken, artikel teilen,
    diesen artikel teilen, diese seite teilen, beitrag teilen, diesen beitrag teilen, seite
    teilen, seite empfehlen, auf facebook teilen, auf twitter teilen, auf x teilen, auf linkedin
    teilen, per e mail teilen, link kopiert, gefällt dir das, schreibe einen kommentar, schreiben
    sie einen kommentar, kommentar schreiben, kommentar verfassen, kommentar hinterlassen, einen
    kommentar hinterlassen, hinterlasse einen kommentar, antwort hinterlassen, kommentar
    abschicken, kommentar abgeben, kommentare anzeigen, kommentare lesen, alle kommentare
    anzeigen, noch keine kommentare, keine kommentare, kommentare deaktiviert, kommentare sind
    geschlossen, diskutieren sie mit, jetzt mitdiskutieren, antworten abbrechen, deine e mail
    adresse wird nicht veröffentlicht, ihre e mail adresse wird nicht veröffentlicht,
    erforderliche felder sind mit markiert, erforderliche felder sind markiert, artikel anhören,
    diesen artikel anhören, beitrag anhören, artikel vorlesen, seite vorlesen, artikel vorlesen
    lassen, direkt zum rezept, zum rezept springen, rezept drucken, zum inhalt springen, zum
    hauptinhalt springen, zur navigation springen, zur suche springen, zum hauptinhalt, zur
    hauptnavigation, direkt zum inhalt, zum seitenanfang, nach oben scrollen, nach oben springen,
    zurück nach oben, zurück zum seitenanfang, zurück zur übersicht, zurück zur startseite, zurück
    zum blog, zurück zur liste, zurück zu den suchergebnissen, zur startseite, zur übersicht, zur
    homepage, alle artikel anzeigen, alle beiträge anzeigen, weitere artikel, weitere beiträge,
    weitere meldungen, nächster artikel, vorheriger artikel, nächster beitrag, vorheriger beitrag,
    ältere beiträge, neuere beiträge, ältere einträge, neuere einträge, lesen sie jetzt, als
    nächstes lesen, ähnliche artikel, ähnliche beiträge, ähnliche meldungen, ähnliche themen,
    verwandte artikel, verwandte beiträge, verwandte themen, weitere pressemitteilungen, ähnliche
    produkte, auf den merkzettel, auf die merkliste, auf die wunschliste, zur merkliste
    hinzufügen, zu favoriten hinzufügen, zur wunschliste hinzufügen, artikel merken, artikel
    speichern, artikel verschenken, diesen artikel verschenken, später lesen, für später
    speichern, im browser öffnen, im browser ansehen, im browser anzeigen, online ansehen,
    newsletter im browser ansehen, wird diese e mail nicht richtig angezeigt, wird diese mail
    nicht richtig angezeigt, wird diese e mail nicht korrekt angezeigt, wird dieser newsletter
    nicht richtig angezeigt, sie möchten keine e mails mehr bekommen, sie möchten keine e mails
    mehr erhalten, sie möchten den newsletter nicht mehr erhalten, an freunde weiterleiten, alle
    rechte vorbehalten
    """)

  /// What may as well head an article or a part of it, and is the page's only outside of the text.
  static let outside = Phrases(
    """
    learn more, find out more, discover more, read the full story, read the full article, full
    story, get started, get in touch, contact us, contact press, press contact us, about us, who
    we are, our team, our services, our products, follow us, follow us on, find us on, connect
    with us, join us, stay in touch, stay connected, stay up to date, stay informed, subscribe to
    our newsletter, sign up for our newsletter, sign up for our weekly newsletter, newsletter
    signup, donate now, shop now, buy now, order now, book now, apply now, download now, explore
    more, more information, further information, top stories, most read, most popular, most
    viewed, most shared, editor s picks, editors picks, trending now, in other news, recent posts,
    recent articles, recent comments, popular posts, latest posts, latest articles, latest
    stories, sponsored, sponsored content, paid content, share, shares, reply, replies, permalink,
    trackback, next, previous, prev, back, cancel, submit, close, open menu, close menu, toggle
    navigation, main menu, select language, choose language, change language, language, this page,
    you are here, view source, report a problem, report an error, give feedback, send feedback,
    leave feedback, provide feedback, download pdf, download as pdf, print this page, copy link,
    copy to clipboard, pin it, like this, back to news, back to home, all articles, all posts, all
    news, more news, show more, show less, load more, view more, see more, read next, up next,
    next page, previous page, sign in, sign up, log in, log out, sign out, create account, create
    an account, my account, forgot password, start free trial, start your free trial, free trial,
    try it free, try it for free, try for free, start for free, get started for free, book a demo,
    request a demo, subscribe now, subscribe today, subscribe to newsletter, become a member,
    already a subscriber, already a member, already have an account, add to cart, add to basket,
    add to wishlist, add to favourites, add to favorites, view cart, go to checkout, continue
    shopping, switch to mobile version, desktop version, mobile version, font size, view online,
    unsubscribe, unsubscribe here, unsubscribe from this list, update your details, update your
    preferences, update your profile, manage your subscription, manage your preferences, manage
    subscription, forward to a friend, accept all cookies, accept cookies, reject all, cookie
    settings, cookie policy, manage cookies, privacy settings, only necessary cookies, download
    images, download press kit, download image, press images, download high resolution image,
    mehr erfahren, mehr lesen, weiterlesen, zum artikel, zum beitrag, zur meldung, ganzen artikel
    lesen, jetzt lesen, jetzt starten, kontakt aufnehmen, kontaktieren sie uns, kontakt presse,
    über uns, wer wir sind, unser team, unsere leistungen, unsere produkte, folgen sie uns, folgen
    sie uns auf, folgen sie uns auf facebook und instagram, folge uns auf, bleiben sie auf dem
    laufenden, bleiben sie informiert, jetzt spenden, jetzt kaufen, jetzt bestellen, jetzt buchen,
    jetzt bewerben, jetzt herunterladen, weitere informationen, mehr informationen, schlagzeilen
    des tages, meistgelesen, meistgelesene artikel, meistkommentiert, beliebt, beliebte artikel,
    beliebte beiträge, neueste artikel, neueste beiträge, neueste kommentare, aktuelle beiträge,
    aktuelle meldungen, werbung, gesponsert, e paper, antworten, nächste, nächster, vorherige,
    vorheriger, weiter, zurück, vor, abbrechen, absenden, schließen, menü öffnen, menü schließen,
    navigation umschalten, hauptmenü, sprache wählen, sprache ändern, sprache, diese seite, sie
    sind hier, favoriten, favourites, favorites, fehler melden, problem melden, feedback geben,
    feedback senden, rückmeldung geben, pdf herunterladen, als pdf herunterladen, seite drucken,
    link kopieren, gefällt mir, alle artikel, alle beiträge, alle meldungen, alle nachrichten,
    alle news, mehr anzeigen, weniger anzeigen, mehr laden, weitere laden, nächste seite,
    vorherige seite, konto erstellen, konto anlegen, mein konto, passwort vergessen, jetzt
    registrieren, jetzt anmelden, hier anmelden, jetzt kostenlos testen, kostenlos testen, jetzt
    testen, gratis testen, jetzt gratis testen, abo testen, abo abschließen, jetzt abonnieren,
    demo buchen, demo anfordern, newsletter abonnieren, zum newsletter anmelden, newsletter
    anmelden, sie sind bereits abonnent, bereits abonnent, bereits registriert, in den warenkorb,
    in den warenkorb legen, zum warenkorb, zur kasse, weiter einkaufen, zur mobilen version
    wechseln, zur mobilen version, zur desktop version, hier abmelden, vom newsletter abmelden,
    newsletter abbestellen, newsletter abmelden, hier abbestellen, abonnement verwalten,
    einstellungen verwalten, daten ändern, profil bearbeiten, alle cookies akzeptieren, alle
    akzeptieren, alle ablehnen, nur notwendige, nur notwendige cookies, cookie einstellungen,
    cookie richtlinie, privatsphäre einstellungen, bilder herunterladen, bild herunterladen,
    pressefotos herunterladen, bildmaterial herunterladen, pressebilder herunterladen
    """)

  /// Stands with those without meaning anything else: answers, sizes and forms of files.
  static let fillers = Phrases(
    """
    yes, no, ja, nein, min, mins, minute, minutes, minuten, mb, kb, zip, jpg, png, mp3, here, hier
    """)

  /// Of which the arrow of a pager says where it leads.
  static let neighbours = Phrases(
    """
    next, previous, prev, back, next page, previous page, next article, previous article, next
    post, previous post, next chapter, previous chapter, back to, weiter, zurück, nächste,
    nächster, nächstes, vorherige, vorheriger, vorheriges, nächste seite, vorherige seite, zurück
    zu, zurück zur, zurück zum, weiter zu, weiter zur, weiter zum
    """)

  /// Of comments: "24 thoughts on ...", "Ein Gedanke zu ...".
  static let comments = Phrases(
    """
    thoughts on, thought on, comments on, comment on, comments to, replies to, reply to,
    responses to, response to, kommentare zu, kommentar zu, gedanken zu, gedanke zu, antworten
    auf, antwort auf, antworten zu, reaktionen auf
    """)

  /// Before those, where there is no figure.
  static let one = Phrases("one, ein, eine, a")

  /// Over the few lines that introduce whoever wrote it.
  static let author = Phrases(
    """
    about the author, about the authors, about the writer, about the contributor, author bio,
    über den autor, über die autorin, über die autoren, über die autorinnen, über den
    verfasser, über die verfasserin, zum autor, zur autorin, zu den autoren
    """)

  /// Over a list of the page's own headings.
  static let contents = Phrases(
    """
    on this page, table of contents, page contents, in this article, in this guide, in this post,
    in this section, jump to section, contents, auf dieser seite, inhaltsverzeichnis,
    inhaltsübersicht, seiteninhalt, in diesem artikel, in diesem beitrag, in diesem abschnitt,
    inhalt
    """)

  /// Over links that belong to the article, other than those to other articles.
  static let further = Phrases(
    """
    see also, further reading, read more, more on this, more on this topic, further links,
    additional resources, siehe auch, weiterführende links, mehr zum thema, mehr dazu, zum thema,
    weiterlesen
    """)
}
