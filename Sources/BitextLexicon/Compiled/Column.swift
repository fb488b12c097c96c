/// A column of little-endian integers in a mapping, which its owner keeps alive.
struct Column<Element: FixedWidthInteger & Sendable>: Sendable {
  private let address: UInt
  let count: Int

  init(_ mapping: Mapping, offset: Int, count: Int) {
    address = mapping.address + UInt(offset)
    self.count = count
  }

  /// The element at a position. Numbers read from the file itself may be anything, so every
  /// position is checked here.
  subscript(position: Int) -> Element {
    precondition(UInt(bitPattern: position) < UInt(bitPattern: count), "beyond the column")
    // The column lies inside the mapping, which is never at address zero.
    let start = UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped
    let offset = position &* MemoryLayout<Element>.size
    return Element(littleEndian: start.load(fromByteOffset: offset, as: Element.self))
  }
}
