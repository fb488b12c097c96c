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

  @Test(arguments: [
    ("https://site.example/en/a", "https://site.example/de/a"),
    ("https://en.wiki.example/wiki/Bridge", "https://de.wiki.example/wiki/Br%C3%BCcke"),
  ]) func aVariantOfTheLanguageIsNothing(_ source: String, _ target: String) {
    #expect(severity(source, target, to: .german) == nil)
  }
}
