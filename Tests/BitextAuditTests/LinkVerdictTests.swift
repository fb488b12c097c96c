import BitextCore
import Testing

@testable import BitextAudit

@Suite struct LinkVerdictTests {
  /// What is said of a link that leads to another site.
  private func severity(_ source: String, _ target: String, to language: Language) -> Severity? {
    let (a, b) = (LinkAddress(source.utf8), LinkAddress(target.utf8))
    let isLocalised =
      LocaleWords.areOf(language, b.locales) && !LocaleWords.areOf(language, a.locales)
    return LinkVerdict(a, b, isFixedSite: false, isKnown: false, isLocalised: isLocalised)?.severity
  }

  @Test(arguments: [
    ("https://gdpr-info.example/art-6-gdpr/", "https://dsgvo-gesetz.de/art-6-dsgvo/"),
    ("https://wiki.arch.example/title/Journal", "https://wiki.nutzer.de/systemd/journalctl/"),
    ("https://short.example/amiller", "https://longer.example/amiller"),
  ]) func aSiteForTheReadersOrTheSamePageIsNoted(_ source: String, _ target: String) {
    #expect(severity(source, target, to: .german) == .note)
  }

  @Test(arguments: [
    ("https://museum.example/", "https://casino.example/"),
    ("https://museum.example/a", "https://casino.example/b"),
    ("https://museum.de/a", "https://casino.de/b"),
  ]) func anotherSiteIsAWarning(_ source: String, _ target: String) {
    #expect(severity(source, target, to: .german) == .warning)
  }

  /// On a site that has one address for all languages.
  @Test(arguments: [
    ("/commands/ls.md", "ls.md", true),
    ("../contact/logo/index.html", "../kontakt/logo/index.html", true),
    ("/guide/oars.md", "/guide/sails.md", false), ("/guide/oars.md", "/", false),
  ])
  func theSamePageOfTheOwnSiteIsNothing(_ source: String, _ target: String, _ isSame: Bool) {
    let verdict = LinkVerdict(
      LinkAddress(source.utf8), LinkAddress(target.utf8), isFixedSite: true, isKnown: false,
      isLocalised: false)
    #expect((verdict == nil) == isSame)
  }

  @Test(arguments: [
    ("https://site.example/en/a", "https://site.example/de/a"),
    ("https://en.wiki.example/wiki/Bridge", "https://de.wiki.example/wiki/Br%C3%BCcke"),
  ]) func aVariantOfTheLanguageIsNothing(_ source: String, _ target: String) {
    #expect(severity(source, target, to: .german) == nil)
  }
}
