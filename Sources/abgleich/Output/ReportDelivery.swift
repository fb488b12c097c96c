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

  /// Writes each report; one that cannot be written ends the program.
  func deliver(_ subject: Subject) throws {
    for (request, format) in requests { try deliver(subject, as: format, for: request) }
  }

  /// Writes reports; one that cannot be written keeps no other from being written. False if there
  /// was one.
  ///
  /// A report never takes the place of one of the files that it is made from.
  func deliver(_ subject: Subject, from inputs: [String]) throws -> Bool {
    var isWhole = true
    for (request, format) in requests {
      if let path = request.path, let input = inputs.first(where: { Output.isSame($0, path) }) {
        Output.tell(
          "\(path): not written, since it would replace \(input), which the report is made from")
        isWhole = false
        continue
      }
      do { try deliver(subject, as: format, for: request) } catch is ExitCode { isWhole = false }
    }
    return isWhole
  }

  private func deliver(
    _ subject: Subject, as format: ReportFormat<Subject>, for request: FormatRequest
  ) throws {
    if let writeFolder = format.writeFolder, let folder = request.path,
      !folder.hasSuffix(".\(format.name)")
    {
      return try deliver(subject, writeFolder, into: folder)
    }
    var style = style
    if request.path == nil {
      style.columns = Terminal.columns
      style.isColored = Terminal.isColored
    }
    do {
      try Output.deliver(format.bytes(of: subject, style: style), for: request)
    } catch let error as PageOfManyPairs {
      Output.tell(
        "\(request.path ?? format.name): \(error); name a folder, as in \(format.name)=reports")
      throw ExitCode(2)
    }
    if let annex = format.annex { try append(annex, of: subject) }
  }

  private func deliver(
    _ subject: Subject, _ write: ReportFormat<Subject>.FolderWriter, into folder: String
  ) throws {
    let bar = ProgressBar()
    defer { bar?.erase() }
    bar?.begin("writing pages")
    try write(subject) { page, bytes in
      defer { bar?.advance() }
      try Output.deliver(bytes, for: FormatRequest("", path: "\(folder)/\(page)"))
    }
  }

  /// Earlier commands may have written to the file.
  private func append(_ annex: ReportFormat<Subject>.Annex, of subject: Subject) throws {
    guard let path = getenv(annex.variable).map({ String(cString: $0) }), !path.isEmpty
    else { return }
    do throws(Output.Failure) {
      try Output.append(toFile: path) { annex.bytes(subject, style, $0) }
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }
}
