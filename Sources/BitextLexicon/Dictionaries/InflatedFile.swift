import CZLIB

/// The bytes of a file, inflated if it is gzip (dictzip is); nil if it cannot be read whole or
/// has more than `limit` bytes.
func inflatedFile(_ path: String, limit: Int = 1 << 30) -> [UInt8]? {
  guard let file = gzopen(path, "rb") else { return nil }
  defer { gzclose(file) }
  let block = 1 << 20
  var bytes: [UInt8] = []
  while bytes.count <= limit {
    var count: Int32 = 0
    let read = [UInt8](unsafeUninitializedCapacity: block) { buffer, initialized in
      count = gzread(file, buffer.baseAddress, UInt32(block))
      initialized = max(0, Int(count))
    }
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += read
  }
  return nil
}
