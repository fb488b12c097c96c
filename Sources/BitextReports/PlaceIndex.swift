import BitextCore

/// Tells where in its file a stretch of a document's text stands; built once a document.
struct PlaceIndex {
  struct Place {
    /// Offsets in the file.
    var range: TextRange
    var position: LineIndex.Position
  }

  private let document: Document
  private let lines: LineIndex

  init(_ document: Document) {
    self.document = document
    lines = LineIndex(document.file)
  }

  func place(of range: TextRange) -> Place {
    let range = document.fileRange(of: range)
    return Place(range: range, position: lines.position(of: range.lower))
  }

  func extent(of range: TextRange) -> Extent {
    let range = document.fileRange(of: range)
    return Extent(
      range: range, start: lines.position(of: range.lower), end: lines.position(of: range.upper),
      byteColumns: (lines.byteColumn(of: range.lower), lines.byteColumn(of: range.upper)))
  }

  /// `path:line:column`, safe to show.
  func label(of range: TextRange) -> String {
    let position = place(of: range).position
    return "\(VisibleText.of(document.path)):\(position.line):\(position.column)"
  }
}

extension Bitext {
  /// The places of both sides.
  var places: Sides<PlaceIndex> { sides.map { PlaceIndex($0.document) } }
}
