/// The parts of a date that the text names; 0 where it does not.
public struct CalendarDay: Hashable, Sendable {
  /// With its century, as far as the text lets it be told.
  public var year: Int16
  /// From 1 to 12.
  public var month: UInt8
  /// From 1 to 31.
  public var day: UInt8
  /// From 1, Monday, to 7, as ISO 8601 counts.
  public var weekday: UInt8

  /// A date by the parts that are known of it.
  public init(year: Int16 = 0, month: UInt8 = 0, day: UInt8 = 0, weekday: UInt8 = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// With a year as ISO 8601 writes it, `2025-01-22`, `2025-01`, `2025`; without, where that would
  /// be `--01-22`, as people do: `22 January`, `January`, `day 22`.
  public var reading: String {
    if year == 0 { return yearless }
    if Int(month) > Self.months.count { return Self.seasons[Int(month) & 3] + " " + String(year) }
    let month = month == 0 ? "" : "-" + Self.two(self.month)
    return String(year) + month + (day == 0 ? "" : "-" + Self.two(day))
  }

  private var yearless: String {
    if month == 0 { return "day \(day)" }
    let name = Self.months[(Int(month) + 11) % 12]
    return day == 0 ? name : "\(day) \(name)"
  }

  /// The month that stands for a season, as ISO 8601-2 counts on: 21 is spring, 24 winter.
  public static func season(_ number: UInt8) -> UInt8 { 20 + number }

  /// Whether one part of a year is in the other: a month in its season, as loosely as people say
  /// so.
  public static func overlap(_ month: UInt8, _ other: UInt8) -> Bool {
    let (month, season) = (min(month, other), max(month, other))
    guard (1...12).contains(month), (21...24).contains(season) else { return false }
    // Spring from March to June, winter from December to March.
    return (Int(month) + 12 - Int(season - 20) * 3) % 12 <= 3
  }

  private static let seasons = ["winter", "spring", "summer", "autumn"]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func two(_ number: UInt8) -> String { (number < 10 ? "0" : "") + String(number) }
}
