/// A day of the Gregorian calendar, written as in ISO 8601: `2027-01-31`.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// As it is written, which is also its order.
  public let description: String

  /// Nil for anything but four digits, two and two that are a day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    description = text
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }

  /// The earlier is the lesser.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.description < b.description
  }
}
