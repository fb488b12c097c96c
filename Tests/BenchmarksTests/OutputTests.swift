import Testing

@testable import Benchmarks

@Suite struct OutputTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.001, 2, "0.00"), (-1.25, 1, "-1.3"), (99.96, 1, "100.0"), (12.0, 0, "12"),
    (0.05, 2, "0.05"), (.nan, 1, "-"),
  ])
  func writesDecimals(_ value: Double, _ places: Int, _ text: String) {
    #expect(Figures.decimal(value, places) == text)
  }

  @Test(arguments: [(-3.5, "-3.5"), (6.0, "6.0"), (0.0, "0.0"), (0.28, "0.28"), (100.0, "100.0")])
  func writesLiterals(_ value: Double, _ text: String) {
    #expect(Figures.literal(value) == text)
  }

  @Test func alignsColumns() {
    var table = TextTable(["set", "F1"])
    table.rows.append(["straße", "9.5"])
    #expect(table.text == "| set    |  F1 |\n| ------ | --: |\n| straße | 9.5 |\n")
  }

  @Test func readsThePeakOfMemory() {
    let status = "Name:\tBenchmarks\nVmPeak:\t  900 kB\nVmHWM:\t  512 kB\n"
    #expect(PeakMemory.bytes(in: status) == 512 * 1024)
    #expect(PeakMemory.bytes(in: "Name:\tBenchmarks\n") == nil)
  }
}
