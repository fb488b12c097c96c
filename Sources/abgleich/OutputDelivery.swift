import ArgumentParser
import Glibc

extension Output {
  /// Writes reports; one that cannot be written keeps no other from being written. False if there
  /// was one.
  ///
  /// A report never takes the place of one of the files that it is made from.
  static func deliver(
    _ requests: [FormatRequest], from inputs: [String], _ deliver: (FormatRequest) throws -> Void
  ) throws -> Bool {
    var isWhole = true
    for request in requests {
      if let path = request.path, let input = inputs.first(where: { isSame($0, path) }) {
        tell("\(path): not written, since it would replace \(input), which the report is made from")
        isWhole = false
        continue
      }
      do { try deliver(request) } catch is ExitCode { isWhole = false }
    }
    return isWhole
  }

  /// Whether two paths lead to one file that is there.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(b, &second) == 0 && second.st_mode & S_IFMT == S_IFREG && stat(a, &first) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Writes a report to where it was asked for.
  static func deliver(_ bytes: [UInt8], for request: FormatRequest) throws {
    guard let path = request.path else {
      write(bytes, to: STDOUT_FILENO)
      return
    }
    do throws(Failure) {
      try write(bytes, toFile: path)
    } catch {
      tell(error.description)
      throw ExitCode(2)
    }
  }
}
