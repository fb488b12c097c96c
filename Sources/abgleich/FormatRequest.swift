import ArgumentParser

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

  /// Says what is wrong with some requests, given the names that a command knows.
  static func check(_ requests: [FormatRequest], known: [String]) throws {
    for request in requests where !known.contains(request.name) {
      throw ValidationError(
        "“\(request.name)” is no format of this command; expected \(known.joined(separator: ", "))")
    }
    if requests.count(where: { $0.path == nil }) > 1 {
      throw ValidationError("only one format can go to standard output; give the others a =PATH")
    }
  }
}
