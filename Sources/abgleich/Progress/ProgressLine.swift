/// How far a stage of a run is, as one line: `abgleich: aligning ██████░░░░░░ 50 % (100 of 200)`.
struct ProgressLine {
  /// ASCII, and no control.
  var title: String
  var done: Int
  /// 0 where nobody can say how much there is to do.
  var total: Int

  private static let widest = 24
  private static let narrowest = 6

  /// As much as fits; the bar goes first, then the end of the line.
  func text(columns: Int) -> String {
    let head = "abgleich: \(title)"
    guard total > 0 else { return String("\(head) ...".prefix(max(columns, 0))) }
    let done = min(max(done, 0), total)
    let tail = "\(done * 100 / total) % (\(done) of \(total))"
    let room = min(columns - head.utf8.count - tail.utf8.count - 2, Self.widest)
    if room < Self.narrowest { return String("\(head) \(tail)".prefix(max(columns, 0))) }
    let filled = done * room / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    return "\(head) \(bar) \(tail)"
  }
}
