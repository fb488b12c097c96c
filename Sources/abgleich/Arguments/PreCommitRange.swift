import Glibc

/// The two revisions that pre-commit gives a hook which checks what lies between them, as before a
/// push or with `--from-ref`.
struct PreCommitRange {
  var from: String
  var to: String

  static var ofEnvironment: PreCommitRange? {
    guard let from = variable("PRE_COMMIT_FROM_REF"), let to = variable("PRE_COMMIT_TO_REF") else {
      return nil
    }
    return PreCommitRange(from: from, to: to)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
