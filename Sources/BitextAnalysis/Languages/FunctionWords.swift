import BitextCore

/// The most frequent function words of a language: words that a sentence can hardly do without,
/// and that a translation never keeps.
struct FunctionWords {
  var language: Language
  var words: StaticString

  /// One bit a language, in this order. Swedish, Danish and Norwegian share so much that a verdict
  /// among them needs a longer text.
  static let all: [FunctionWords] = [
    FunctionWords(language: .english, words: english),
    FunctionWords(language: .german, words: german),
    FunctionWords(language: Language("fr"), words: french),
    FunctionWords(language: Language("es"), words: spanish),
    FunctionWords(language: Language("it"), words: italian),
    FunctionWords(language: Language("nl"), words: dutch),
    FunctionWords(language: Language("pt"), words: portuguese),
    FunctionWords(language: Language("pl"), words: polish),
    FunctionWords(language: Language("sv"), words: swedish),
    FunctionWords(language: Language("da"), words: danish),
    FunctionWords(language: Language("nb"), words: norwegian),
    FunctionWords(language: Language("fi"), words: finnish),
    FunctionWords(language: Language("cs"), words: czech),
    FunctionWords(language: Language("ro"), words: romanian),
    FunctionWords(language: Language("hu"), words: hungarian),
    FunctionWords(language: Language("tr"), words: turkish),
  ]

  private static let english: StaticString = """
    the of and to a in is that for it on as with was by at be this from are or an have not but which
    his they he she had has were been their will would can could should may might must we you i your
    my our her its there than then them these those who what when where why how if so about into
    over after before between during through under more most other some any all no also only do does
    did don't doesn't didn't isn't wasn't aren't won't can't couldn't it's i'm he's she's we're
    they're you're that's i've we've such because while until against very just said says up out
    down off being both each few many much own same too us me him let make made new one two first
    even still since without within however never every another three four five six year years
    people time old day days week last next ago later like back good great man men woman women
    get gets got go goes going went come comes came take takes took give gives gave know knows
    think see says say told called want wants need needs help help work works set being among
    across around toward towards along always often around today yesterday yet again away
    something nothing everyone someone much less least must cannot here our ours yours those
    police government world life home house school state public according against wrote asked
    added whose whom where upon per tonight wants during together along
    """

  private static let german: StaticString = """
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon
    wenn habe seine mark ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine
    seiner worden will zwischen immer was sagte gibt alle diesem seit muss wurden beim doch jetzt
    waren drei mir mich ihm ihn ihr ihrer ihren ihrem uns unser unsere euch du dir dich kein keinen
    sehr hier dort damit dabei daher davon dazu dafür darauf ob weil während obwohl jedoch bereits
    sowie ohne etwa etwas nichts alles andere anderen anderer viele viel dieses diesen seinen seinem
    einige einmal ab bin bist sollen sollte sollten müssen konnte könnte könnten würde würden hätte
    hätten wäre wären ihnen jede jeder jedes selbst weiter weitere neuen neue ins denn mein meine
    unseren laut rund innerhalb außerdem nachdem bevor deren dessen denen welche hatten gab geht
    ging gehen kommt kam kommen gut ganz los macht machen gemacht steht stehen liegt sagt sagen
    lassen ließ bleibt bleiben heute gestern morgen jahre jahren menschen zwei drei vier fünf sechs
    zeit tag tage tagen neue neuer neues große großen ersten erste erster letzten mehrere viele
    wegen gegenüber trotz seitdem mittlerweile allerdings sogar zudem damals erst nun ihres eines
    gegeben worden darf dürfen musste mussten wollen wollte kaum genug gerade zurück weg nie oft
    niemand jemand beiden beide zum zur
    """

  private static let french: StaticString = """
    le la les de des du et est un une en à dans que qui il elle pour par sur pas au aux ce cette ces
    avec ne se sont plus son sa ses leur leurs nous vous ils elles ou mais comme tout tous être avoir
    été fait même aussi entre sans sous après avant si où dont très peut deux ont avait était cet
    c'est n'est qu'il d'un d'une l'on donc chez depuis encore mon ma mes notre votre y
    """

  private static let spanish: StaticString = """
    el la los las de del y en que un una es por con para no se su sus lo al como más pero fue son está
    este esta estos estas ha han sobre entre cuando muy sin ser también hasta hay donde desde todo
    todos nos le les ya o si porque sólo solo años dos había era eran yo tú ella ellos nosotros mi
    qué quien contra otros otra ese esa eso antes
    """

  private static let italian: StaticString = """
    il lo la i gli le di del della dello dei degli delle e è in che un una uno per con non si da dal
    dalla nel nella nei al alla alle ai sono come più ma anche ha hanno questo questa questi suo sua
    loro se o ed era stato stata essere dopo tra fra su sul sulla molto quando tutti tutto due anni
    dove chi cosa già ancora ci mi noi voi però perché così
    """

  private static let dutch: StaticString = """
    de het een van en in is dat op te zijn met voor niet die aan er om ook als maar door bij uit naar
    dan nog wordt worden werd hij zij ze we wij ik je jij u haar hun deze dit over of tot tegen kan
    kunnen meer geen wel heeft hebben had waren was zou moet moeten zal zullen na onder tussen omdat
    toen wat wie waar hoe veel zo al alle twee jaar heel deze onze mijn
    """

  private static let portuguese: StaticString = """
    o a os as de do da dos das e em no na nos nas que um uma é por com para não se ao à aos às como
    mais mas foi são está este esta isso pelo pela pelos sua seu seus suas entre quando muito sem
    ser também até há onde desde todo todos já ou porque só anos dois era tem têm ele ela eles nós
    você eu meu minha depois ainda sobre foram
    """

  private static let polish: StaticString = """
    i w na z do się nie że to jest o jak po co ale za od przez dla tym oraz przy ma są był była było
    być może tylko już jego jej ich tego tej ten ta które który która lub czy tak pod bardzo kiedy
    gdy gdzie bez przed jako także więc jeszcze został roku lat
    """

  private static let swedish: StaticString = """
    och att det som en på är av för med den till inte har de om ett men var jag sig från vi så kan
    när han hon nu ska skulle där också efter eller under vid mot ut upp över man hade varit blir
    blev sin sitt sina deras detta denna dessa bara mycket än mer andra två år alla inom mellan utan
    """

  private static let danish: StaticString = """
    og at det er en på af for med den til ikke har de om et men var jeg sig fra vi så kan når han hun
    nu skal skulle hvor også efter eller under ved mod ud op over man havde været bliver blev sin
    sit sine deres dette denne disse kun meget end mere andre to år alle mellem uden hvad hvis mig
    """

  private static let norwegian: StaticString = """
    og at det er en på av for med den til ikke har de om et men var jeg seg fra vi så kan når han hun
    nå skal skulle hvor også etter eller under ved mot ut opp over man hadde vært blir ble sin sitt
    sine deres dette denne disse bare mye enn mer andre to år alle mellom uten hva hvis meg
    """

  private static let finnish: StaticString = """
    ja on ei että se hän oli ovat mutta kun kuin joka jotka myös tai niin sen ne olla ole voi nyt jos
    vain mukaan jo sekä hänen tämä tämän ollut vielä kanssa jälkeen sitä mitä minä sinä he me
    """

  private static let czech: StaticString = """
    a se na je v že to s z do i o jako za by jsem si pro tak po ale jsou však které který která od
    při nebo už jen jeho když bude byl byla bylo být ve ze k podle také mezi až aby kde má jejich
    roku ještě této
    """

  private static let romanian: StaticString = """
    și în de la a că nu cu pe din este un o pentru mai care sunt au fost ce să se ale lui prin dar
    sau fi după cel cea ca am ar această acest aceste între când foarte fără toate doar
    """

  private static let hungarian: StaticString = """
    a az és hogy nem is egy ez volt van meg de csak már ki mint el azt még ha vagy kell fel lehet
    után szerint minden több aki amely ami pedig ezt volna nagyon között lesz ők én mert
    """

  private static let turkish: StaticString = """
    ve bir bu da de için ile olarak çok daha olan en gibi ne kadar sonra ama var her o olduğu değil
    ise ya şey mi önce bunu onun ki iki yok
    """
}
