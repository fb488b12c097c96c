import Foundation
import PackagePlugin

/// Lets `PackEmbedder` write the target's `Packs` folder into one Swift file whenever a pack
/// changed.
@main struct EmbedPacks: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Packs")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let packs = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(packs.count) packs",
        executable: try context.tool(named: "PackEmbedder").url,
        arguments: [output.path] + packs.map(\.path), inputFiles: packs, outputFiles: [output])
    ]
  }
}
