import Foundation

/// Writes pack files into one Swift source of static strings: `PackEmbedder OUTPUT FILE...`.
@main struct PackEmbedder {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      var files: [PackFile] = []
      for path in arguments.dropFirst() {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        files.append(try PackFile(path: path, text: text))
      }
      try Data(source(of: files).utf8).write(to: URL(filePath: arguments.first ?? ""))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func source(of files: [PackFile]) -> String {
    let entries = files.map { file in
      // Raw, so that no word of a pack is an escape.
      "    (\"\(file.name)\", ####\"\"\"\n"
        + file.lines.map { "      \($0)\n" }.joined() + "      \"\"\"####)"
    }
    return """
      /// The texts of the packs by folder and role; written by `PackEmbedder`.
      enum PackTexts {
        static let all: [(name: StaticString, text: StaticString)] = [
      \(entries.joined(separator: ",\n"))
        ]
      }

      """
  }
}
