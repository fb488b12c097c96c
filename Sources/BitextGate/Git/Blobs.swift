/// The contents of files, by the names of their objects.
struct Blobs: Sendable {
  private var objects: [String: [UInt8]] = [:]

  /// Reads all of them with one run of git.
  init(_ names: some Sequence<String>, in repository: Repository) async throws(GitFailure) {
    let names = Set(names).sorted()
    guard !names.isEmpty else { return }
    let requests = Array(names.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    let output = try await repository.git.output(["cat-file", "--batch"], input: requests)
    var offset = 0
    for name in names {
      // <object> blob <size>\n<content>\n
      guard let end = output[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw GitFailure(name, "git sent less than was asked for")
      }
      let fields = output[offset..<end].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]), size >= 0,
        size < output.count - end
      else {
        // A partial clone that could not fetch it, or an object database that lost it.
        throw GitFailure(name, "the content is not in this clone; fetch it first")
      }
      objects[name] = Array(output[end + 1..<end + 1 + size])
      offset = end + size + 2
    }
  }

  /// The contents of some files, by path.
  func contents(of versions: [FileChange.Version]) -> [String: [UInt8]] {
    Dictionary(
      versions.compactMap { version in
        objects[version.entry.object].map { (version.path, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
