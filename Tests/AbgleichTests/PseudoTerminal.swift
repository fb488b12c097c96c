import Foundation

/// Two ends of a terminal that nobody sees: what is written to the inner end is read at the outer.
final class PseudoTerminal {
  let inner: Int32
  private let outer: Int32

  init() throws {
    var ends: (outer: Int32, inner: Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.outer, &ends.inner, nil, nil, &size) == 0 else {
      throw POSIXError(.ENXIO)
    }
    (outer, inner) = ends
    _ = fcntl(outer, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(inner)
    close(outer)
  }

  /// All that was written so far.
  func read() -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(outer, &part, part.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }
}
