import BitextCore

/// Where in a file something stands, in the units that services count in.
struct Extent {
  /// Byte offsets in the file.
  var range: TextRange
  /// Columns count UTF-16 code units; the end is the first column behind.
  var start: LineIndex.Position
  var end: LineIndex.Position
  /// The columns of start and end in bytes of UTF-8, from 1.
  var byteColumns: (start: Int, end: Int)
}
