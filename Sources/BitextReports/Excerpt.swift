import BitextCore

/// The words around a place, cut to a width, with the place set apart.
///
/// Cuts fall between grapheme clusters, if possible between words, and show as `…`. A place that
/// begins or ends inside a cluster is widened to the whole of it.
struct Excerpt {
  var before = ""
  var focus = ""
  var after = ""

  var text: String { before + focus + after }

  /// Cuts `context` to `columns`, at least 8, around `focus`, which lies inside; linear in
  /// `columns`.
  ///
  /// Of a place that is longer than that, the beginning and the end are kept.
  init(of focus: TextRange, in context: TextRange, of document: Document, columns: Int) {
    let columns = max(columns, 8)
    var (head, place, tail) = ExcerptWindow(focus: focus, context: context, columns: columns)
      .clusters(of: document.text)
    let signs = (head.isEmpty ? 0 : 1) + (tail.isEmpty ? 0 : 1)
    if place.isCut || place.columns > columns - signs {
      place.keepEnds(columns: columns - signs)
      before = head.isEmpty ? "" : "…"
      self.focus = place.text
      after = tail.isEmpty ? "" : "…"
      return
    }
    let room = columns - place.columns
    let left = min(head.columns, max(room / 2, room - tail.columns))
    head.keepSuffix(columns: left)
    tail.keepPrefix(columns: room - left)
    before = head.text
    self.focus = place.text
    after = tail.text
  }
}
