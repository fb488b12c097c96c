import ArgumentParser
import BitextReports
import Glibc

/// Writes a result in the forms that were asked for.
struct ReportDelivery<Subject: Sendable> {
  private let requests: [(request: FormatRequest, format: ReportFormat<Subject>)]
  /// How reports look; width and colours are those of where each of them goes.
  var style = ReportStyle()

  /// Whether no report goes to standard output.
  var leavesOutputFree: Bool { requests.allSatisfy { $0.request.path != nil } }

  /// Without a request the usual format, the first of the list, goes to standard output.
  init(_ requests: [FormatRequest], of formats: [ReportFormat<Subject>]) throws {
    let asked = requests.isEmpty ? formats.prefix(1).map { FormatRequest($0.name) } : requests
    try FormatRequest.check(asked, of: formats)
    self.requests = asked.compactMap { request in
      formats.first { $0.name == request.name }.map { (request, $0) }
    }
  }

  /// Writes reports; one that cannot be written keeps no other from being written. False if there
  /// was one.
  func isDelivered(_ subject: Subject, from origins: Origins) throws -> Bool {
    var isWhole = true
    for (request, format) in requests {
      do {
        try deliver(subject, as: format, for: request, from: origins)
      } catch let failure as Output.Failure {
        Output.tell(failure.description)
        isWhole = false
      }
    }
    return isWhole
  }

  /// Writes reports; one that cannot be written ends the program, after the others.
  func deliver(_ subject: Subject, from origins: Origins) throws {
    guard try isDelivered(subject, from: origins) else { throw ExitCode(2) }
  }

  private func deliver(
    _ subject: Subject, as format: ReportFormat<Subject>, for request: FormatRequest,
    from origins: Origins
  ) throws {
    if let folder = request.folder(of: format), let writeFolder = format.writeFolder {
      return try deliver(subject, writeFolder, into: folder, from: origins)
    }
    var style = style
    if request.path == nil {
      style.columns = Terminal.columns
      style.isColored = Terminal.isColored
    }
    do {
      let bytes = try format.bytes(of: subject, style: style)
      if let path = request.path {
        try Output.write(bytes, toFile: path, from: origins)
      } else {
        try Output.write(bytes)
      }
    } catch let error as PageOfManyPairs {
      throw Output.Failure(
        description: "\(request.path ?? format.name): \(error); name a folder, as in "
          + "\(format.name)=reports")
    }
    if let annex = format.annex { try append(annex, of: subject, from: origins) }
  }

  /// The first page is the index, so that of a folder that is no place for it nothing is changed.
  private func deliver(
    _ subject: Subject, _ write: ReportFormat<Subject>.FolderWriter, into folder: String,
    from origins: Origins
  ) throws {
    let bar = ProgressBar()
    defer { bar?.erase() }
    bar?.begin("writing pages")
    try write(subject) { page, bytes in
      defer { bar?.advance() }
      if let objection = origins.objection(toPage: page, in: folder) { throw objection }
      try Output.write(bytes, toFile: "\(folder)/\(page)", from: origins)
    }
  }

  /// Earlier commands may have written to the file.
  private func append(
    _ annex: ReportFormat<Subject>.Annex, of subject: Subject, from origins: Origins
  ) throws(Output.Failure) {
    guard let path = getenv(annex.variable).map({ String(cString: $0) }), !path.isEmpty
    else { return }
    try Output.append(toFile: path, from: origins) { annex.bytes(subject, style, $0) }
  }
}
