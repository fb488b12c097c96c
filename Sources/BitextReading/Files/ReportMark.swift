import BitextCore
import Glibc

/// Whether a file is a page of a report that abgleich wrote, which is no article.
public func isReportPage(_ path: String) -> Bool { ReportMark.isIn(path) }

/// By what a page that abgleich wrote is known, which is no article.
enum ReportMark {
  private static let words = Array("<meta name=\"generator\" content=\"abgleich\">".utf8)
  /// How far into a page the mark stands at most: behind it are the styles.
  private static let reach = 2048

  /// Whether a file has it; false for one that cannot be read, which is told when it is read.
  static func isIn(_ path: String) -> Bool {
    let descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: reach)
    let count = read(descriptor, &bytes, reach)
    guard count >= words.count else { return false }
    return (0...count - words.count).contains { bytes[$0...].starts(with: words) }
  }
}
