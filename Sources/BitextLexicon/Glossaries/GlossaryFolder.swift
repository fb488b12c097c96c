public import BitextCore

/// Where the glossaries are kept that a user has imported for all work.
///
/// Copies of the files as they are, in a folder for each direction, `en-de`: to forget one, delete
/// it there.
public struct GlossaryFolder: Hashable, Sendable {
  private let folder: Folder

  /// `$XDG_DATA_HOME/abgleich/glossaries`, or `~/.local/share/abgleich/glossaries`; nil if
  /// neither variable names an absolute path.
  public static var xdg: GlossaryFolder? {
    Folder.xdg("XDG_DATA_HOME", orInHome: ".local/share")
      .map { GlossaryFolder(folder: Folder(path: $0.path + "/glossaries")) }
  }

  /// What was imported for two languages, in either direction, by name. What of it cannot be read
  /// was told when it was imported, and is not told again.
  public func files(_ source: Language, _ target: Language) -> [GlossaryFile] {
    [(source, target), (target, source)].flatMap { source, target in
      let folder = folder(source, target)
      return folder.names.filter { !$0.hasPrefix(".") }.compactMap { name in
        // Whatever else somebody has put there is none of ours.
        switch Result(catching: { () throws(GlossaryFile.Failure) in
          try GlossaryFile(path: "\(folder.path)/\(name)", source: source, target: target)
        }) {
        case .success(var file):
          file.isChecked = true
          return file
        case .failure: return nil
        }
      }
    }
  }

  /// Copies a glossary here, in place of one of the same name, and returns the copy.
  public func add(_ file: GlossaryFile) throws(GlossaryFile.Failure) -> GlossaryFile {
    guard let mapping = Mapping.file(file.path) else {
      throw GlossaryFile.Failure(description: "\(file.path): cannot be read")
    }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let folder = folder(file.source, file.target)
    if let reason = folder.store(mapping.bytes, as: name) {
      throw GlossaryFile.Failure(
        description: "\(folder.path)/\(name): cannot be written: \(reason)")
    }
    return try GlossaryFile(
      path: "\(folder.path)/\(name)", source: file.source, target: file.target)
  }

  private func folder(_ source: Language, _ target: Language) -> Folder {
    Folder(path: "\(folder.path)/\(source)-\(target)")
  }
}
