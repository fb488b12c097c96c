import BitextCore

/// The sign between the two cells of a row: how many paragraphs render how many.
struct RowGlyph {
  /// `2:1`, or `moved`.
  var shape: String
  /// The name by which the style knows what is out of the ordinary.
  var look: String?
  /// What the sign says, where it does not say so by itself.
  var meaning: String?

  /// `isMoved` tells that a bead of the row crosses others.
  init(_ row: PageLayout.Row, isMoved: Bool) {
    let counts = (row.source.count, row.target.count)
    shape = row.isAside ? "" : "\(counts.0):\(counts.1)"
    if row.isAside || (counts == (1, 1) && !isMoved) { return }
    look = isMoved ? "moved" : "odd"
    meaning =
      switch counts {
      case (_, 0): "nothing renders it"
      case (0, _): "renders nothing"
      case (1, 1): "stands elsewhere in the order"
      case (let source, let target):
        "\(counted(source, "paragraph")) rendered by \(target)"
      }
    if isMoved { shape = counts == (1, 1) ? "moved" : "\(shape) moved" }
  }

  var view: View { ["shape": shape, "look": look, "meaning": meaning] }
}
