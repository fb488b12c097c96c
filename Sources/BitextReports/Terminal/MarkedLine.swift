/// A line of an excerpt with the part of the place that stands in it.
struct MarkedLine {
  var before = ""
  var focus = ""
  var after = ""
  /// What to say of the place beside its marks.
  var reading: String?

  /// Whether there is something to mark.
  var hasFocus: Bool { !focus.isEmpty }

  /// Breaks an excerpt into lines.
  static func lines(_ excerpt: Excerpt, columns: Int) -> [MarkedLine] {
    let clusters = Array(excerpt.text)
    let start = excerpt.before.count
    let focus = start..<start + excerpt.focus.count
    var offset = 0
    return TextWrapping.lines(excerpt.text, columns: columns).map { text in
      var line = MarkedLine()
      for cluster in text {
        // The blanks at which a line was broken, or that became one.
        while cluster != " ", offset < clusters.count, clusters[offset] == " " { offset += 1 }
        if focus.contains(offset) {
          line.focus.append(cluster)
        } else if offset < focus.lowerBound {
          line.before.append(cluster)
        } else {
          line.after.append(cluster)
        }
        offset += 1
      }
      return line
    }
  }

  /// The lines below: marks exactly under the place, and the reading beside them or, where it has
  /// no room, below.
  func below(columns: Int, _ paint: (String) -> String) -> [String] {
    guard hasFocus || reading != nil else { return [] }
    let indent = DisplayWidth.of(before)
    let width = max(DisplayWidth.of(focus), 1)
    let marks =
      String(repeating: " ", count: indent) + paint(String(repeating: "^", count: width))
    guard let reading else { return [marks] }
    if indent + width + 1 + DisplayWidth.of(reading) <= columns { return ["\(marks) \(reading)"] }
    return [marks]
      + TextWrapping.lines(reading, columns: columns).map { part in
        String(repeating: " ", count: min(indent, columns - DisplayWidth.of(part))) + part
      }
  }
}
