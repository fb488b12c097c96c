import BitextAudit
import BitextCore
import BitextTestSupport
import Testing

/// Figures that the target has in the source's format.
@Suite struct FigureFormatTests {
  private func severities(_ source: String, _ target: String) throws -> [Severity] {
    let context = AuditContext(try OneBead.bitext(source, .english, target, .german))
    return Rule.numberFormat.findings(in: context).map(\.severity)
  }

  @Test(arguments: [
    ("The v6.4.8 snapshot is old.", "Der v6.4.8 Snapshot ist alt."),
    ("The code is under the Apache 2.0 license.", "Der Code steht unter der Apache 2.0 Lizenz."),
    ("Open it with -p 80,443 today.", "Mit -p 80,443 heute öffnen."),
    ("An inverter GEN24 10.0 Plus.", "Ein Wechselrichter GEN24 10.0 Plus."),
    ("$1.000 - Multiplikator", "$1.000 - Multiplikator"),
  ]) func whatNamesSomethingIsNoFinding(_ source: String, _ target: String) throws {
    #expect(try severities(source, target) == [])
  }

  @Test(arguments: [
    ("It was fixed in the 1.36 app series.", "Es wurde mit den 1.36 Releases behoben."),
    (
      "With releases 0.301 to 0.311 a lot happened.",
      "Mit den Releases 0.301 bis 0.311 ist viel passiert."
    ),
    ("The factor is 2.5 here.", "Der Faktor ist hier 2.5."),
  ]) func whatMayCountIsAtMostNoted(_ source: String, _ target: String) throws {
    #expect(try severities(source, target).allSatisfy { $0 == .note })
  }

  @Test(arguments: [
    ("It rose by 17.54% in May.", "Es stieg im Mai um 17.54 %."),
    ("The barrel is 120.5 mm long.", "Das Rohr ist 120.5 mm lang."),
    ("It took 11,500 blocks.", "Es dauerte 11,500 Blöcke."),
    ("It costs $1,350.75.", "Es kostet 1,350.75 Dollar."),
    ("It has 1.5 million users.", "Es hat 1.5 Millionen Nutzer."),
  ]) func whatCountsIsAnError(_ source: String, _ target: String) throws {
    #expect(try severities(source, target) == [.error])
  }
}
