import BitextGate
import BitextReading

/// What a command makes its outputs from, which none of them may take the place of.
struct Origins {
  /// Files that are read, articles and others.
  var files: [String] = []
  /// Folders whose articles are read.
  var folders: [String] = []

  /// Files and folders as a user names them, and other files.
  init(_ paths: [String] = [], besides files: [String?] = []) {
    self.files = paths.filter(FilePlace.isFile) + files.compactMap(\.self)
    folders = paths.filter { !FilePlace.isFile($0) }
  }

  /// Why nothing can be written to a path; nil where it can.
  func objection(to path: String) -> Output.Failure? {
    guard FilePlace.isFile(path) else { return nil }
    let place = FilePlace(path)
    if let file = files.first(where: { FilePlace($0) == place }) {
      return Output.Failure(
        description: "\(path): not written, since it would replace \(file), which it is made from")
    }
    guard folders.contains(where: { isArticleName(ProjectPaths(folder: $0).name(path)) }),
      !isReportPage(path)
    else { return nil }
    return Output.Failure(
      description: "\(path): not written, since it would replace an article that it is made from")
  }

  /// Why a page of a report cannot be written to a folder; besides the rest, since a page of that
  /// name is there that somebody else made.
  func objection(toPage page: String, in folder: String) -> Output.Failure? {
    let path = "\(folder)/\(page)"
    if let objection = objection(to: path) { return objection }
    guard FilePlace.isFile(path), !isReportPage(path) else { return nil }
    return Output.Failure(
      description: "\(path): not written, since it is there and no page of an earlier report")
  }
}
