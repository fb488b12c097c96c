/// The parts of a date that the text names; 0 where it does not.
public struct CalendarDay: Hashable, Sendable {
  public var year: Int16
  /// From 1 to 12.
  public var month: UInt8
  /// From 1 to 31.
  public var day: UInt8
  /// From 1, Monday, to 7, as ISO 8601 counts.
  public var weekday: UInt8

  public init(year: Int16 = 0, month: UInt8 = 0, day: UInt8 = 0, weekday: UInt8 = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// As ISO 8601 writes it, as far as it goes: `2025-01-22`, `--01-22`, `2025-01`, `2025`.
  public var reading: String {
    let month = month == 0 ? "" : (year == 0 ? "-" : "") + "-" + Self.two(self.month)
    let day = day == 0 ? "" : "-" + Self.two(self.day)
    return (year == 0 ? (month.isEmpty ? "---" : "") : String(year)) + month + day
  }

  private static func two(_ number: UInt8) -> String { (number < 10 ? "0" : "") + String(number) }
}
