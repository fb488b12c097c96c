/// Finds out whether a sequence fits a pattern with places for any run of elements.
enum Wildcard {
  /// Whether all of `elements` fits; `isStar` tells the pattern's parts that stand for any run.
  ///
  /// Takes O(elements · pattern): only the last star is ever reconsidered.
  static func fits<Element, Part>(
    _ elements: some RandomAccessCollection<Element>, _ pattern: [Part], isStar: (Part) -> Bool,
    fits: (Element, Part) -> Bool
  ) -> Bool {
    let elements = Array(elements)
    var (element, part) = (0, 0)
    var star: (part: Int, element: Int)?
    while element < elements.count {
      if part < pattern.count, isStar(pattern[part]) {
        star = (part, element)
        part += 1
      } else if part < pattern.count, fits(elements[element], pattern[part]) {
        element += 1
        part += 1
      } else if let last = star {
        star = (last.part, last.element + 1)
        (part, element) = (last.part + 1, last.element + 1)
      } else {
        return false
      }
    }
    return pattern[part...].allSatisfy(isStar)
  }
}
