import ArgumentParser
import BitextCore
import BitextGate
import BitextRun

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the configuration that holds for a path, and where each value comes from.")

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(help: "The preset to show where the configuration names none: editor or gate.")
  var preset = Preset.editor

  @OptionGroup var file: ConfigurationOptions

  func run() throws {
    let configuration = try file.configuration(for: [path], preset: preset)
    let pair = LanguagePair(
      source: configuration.source?.value, target: configuration.target?.value)
    try Output.write(
      configuration.listing(
        source: configuration.source ?? Setting(pair.source),
        target: configuration.target ?? Setting(pair.target)))
  }
}
