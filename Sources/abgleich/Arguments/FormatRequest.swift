import ArgumentParser
import BitextReports

/// A report that was asked for: `NAME`, to standard output, or `NAME=PATH`.
struct FormatRequest: ExpressibleByArgument, Hashable {
  var name: String
  var path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    path = parts.count == 2 ? String(parts[1]) : nil
    if name.isEmpty || path?.isEmpty == true { return nil }
  }

  init(_ name: String, path: String? = nil) {
    self.name = name
    self.path = path
  }

  /// Says what is wrong with some requests, given the formats that a command knows.
  static func check<Subject>(
    _ requests: [FormatRequest], of formats: [ReportFormat<Subject>]
  ) throws {
    for request in requests {
      guard let format = formats.first(where: { $0.name == request.name }) else {
        let names = formats.map(\.name).joined(separator: ", ")
        throw ValidationError(
          "“\(request.name)” is no format of this command; expected \(names)")
      }
      if format.writeFolder != nil, request.path == nil {
        throw ValidationError(
          "\(format.name) is a folder of pages, or of one pair a page; say where, as in "
            + "--format \(format.name)=reports")
      }
    }
    if requests.count(where: { $0.path == nil }) > 1 {
      throw ValidationError("only one format can go to standard output; give the others a =PATH")
    }
    try checkPlaces(
      requests.map { request in
        let folder = formats.compactMap { request.folder(of: $0) }.first
        return FormatRequest(request.name, path: folder.map { "\($0)/index.html" } ?? request.path)
      })
  }

  /// Says which two outputs would go to one file.
  static func checkPlaces(_ outputs: [FormatRequest]) throws {
    var taken: [FilePlace: String] = [:]
    for output in outputs {
      guard let path = output.path, let place = FilePlace(path) else { continue }
      if let other = taken.updateValue(output.name, forKey: place) {
        throw ValidationError(
          "\(other) and \(output.name) would both be written to \(path); expected a path for each")
      }
    }
  }

  /// The folder that is asked for, where a format writes one: what does not end as its one file.
  func folder<Subject>(of format: ReportFormat<Subject>) -> String? {
    guard format.name == name, format.writeFolder != nil, let path,
      !path.hasSuffix(".\(name)")
    else { return nil }
    return path
  }
}

extension ArgumentHelp {
  /// Help for an option that asks for one of a few formats.
  static func formats<Subject>(of formats: [ReportFormat<Subject>]) -> ArgumentHelp {
    let names = formats.map(\.name)
    let choice = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    return ArgumentHelp("\(choice), to standard output or =PATH.", valueName: "name")
  }

  /// Help for an option that asks for reports, several at a time.
  static func reports<Subject>(of formats: [ReportFormat<Subject>]) -> ArgumentHelp {
    let names = formats.map(\.name).joined(separator: ", ")
    let folders = formats.filter { $0.writeFolder != nil }.map(\.name).joined(separator: ", ")
    let hint =
      folders.isEmpty ? "" : " (of \(folders), PATH is a folder, or of one pair a page: a.html)"
    return ArgumentHelp(
      "A report, to standard output or =PATH; repeatable: \(names)\(hint).",
      valueName: "name[=path]")
  }
}
