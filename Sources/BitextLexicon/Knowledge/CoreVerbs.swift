/// The verbs of the core vocabulary: German infinitives, then the English ones that render them.
enum CoreVerbs {
  static let table = """
    sein : be
    haben : have
    werden : become, will
    sagen, erklären, mitteilen, äußern, meinen, betonen : say
    erklären : state, explain
    hinzufügen, ergänzen : add
    sagen, erzählen : tell
    sprechen, reden : speak, talk
    können : can, be able
    müssen : must, have to, need
    sollen : should, shall
    wollen : want
    machen : make, do
    tun : do
    geben : give
    gehen : go, walk
    kommen : come
    sehen : see
    sehen, schauen : look, watch
    wissen : know
    kennen : know
    denken, glauben, meinen : think, believe
    finden : find
    nehmen : take
    bekommen, erhalten : get, receive
    bringen : bring
    halten : hold, keep
    behalten : keep
    stehen : stand
    liegen : lie
    lassen : let, leave
    verlassen : leave
    bleiben : remain, stay
    heißen, nennen, rufen : call
    zeigen : show
    beginnen, anfangen : begin, start
    enden, beenden : end, finish
    aufhören : stop
    führen, leiten : lead
    laufen, rennen : run
    arbeiten : work
    leben, wohnen : live
    sterben : die
    töten : kill
    kaufen : buy
    verkaufen : sell
    bezahlen, zahlen : pay
    gewinnen : win
    verlieren : lose
    spielen : play
    treffen : meet, hit
    helfen : help
    brauchen, benötigen : need
    versuchen : try
    fragen : ask
    bitten : ask
    antworten : answer
    hören : hear, listen
    lesen : read
    schreiben : write
    lernen : learn
    verstehen : understand
    fühlen : feel
    hoffen : hope
    wünschen : wish
    erwarten : expect
    warten : wait
    planen : plan
    entscheiden : decide
    wählen : choose, elect, vote
    ändern, verändern : change
    öffnen : open
    schließen : close
    bauen : build
    fallen : fall
    steigen : rise, increase
    wachsen : grow
    sinken : fall, sink, drop
    folgen : follow
    gehören : belong
    enthalten : contain
    umfassen : include
    bieten, anbieten : offer
    verwenden, benutzen, nutzen : use
    erreichen : reach, achieve
    berichten : report
    ankündigen : announce
    fordern : demand
    warnen : warn
    kämpfen : fight
    angreifen : attack
    setzen : set
    stellen, legen : put, place
    tragen : carry, wear
    ziehen : pull, draw
    fahren : drive, travel
    fliegen : fly
    essen : eat
    trinken : drink
    schlafen : sleep
    vergessen : forget
    erinnern : remember
    """
}
