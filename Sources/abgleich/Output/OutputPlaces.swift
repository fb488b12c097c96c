import ArgumentParser
import Glibc

extension Output {
  /// Whether two paths lead to one file that is there.
  static func isSame(_ a: String, _ b: String) -> Bool {
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
