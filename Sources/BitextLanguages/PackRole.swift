/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case traits
  case numbers
  /// The parts of numbers that are written in one word; a language without such has none.
  case numberCompounds = "number-compounds"
  case numberIdioms = "number-idioms"
  case calendar, clock, units, money
  /// What stands around a figure: hedges, ends of ranges, labels.
  case quantityWords = "quantity-words"
}
