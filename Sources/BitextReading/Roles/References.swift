import BitextCore

extension LineShape {
  /// Whether a line names a publication and nothing else: authors by their initials, and a digital
  /// identifier or a year in brackets and further figures.
  var isReference: Bool {
    guard 6...Self.mostWords ~= words.count, let first = initials.first,
      first < Self.placeOfAuthors
    else { return false }
    return hasIdentifier
      || initials.count > 1 && hasYearInBrackets && words.count(where: \.isNumber) > 2
  }

  /// Authors come first, behind a label at most.
  private static let placeOfAuthors = 5

  /// The letters that stand for a first name: "Doe, J.", "J. Doe", "Doe J".
  private var initials: [Int] {
    words.indices.filter { index in
      let word = words[index]
      guard word.range.count == 1, word.isCapitalised else { return false }
      let isMarked =
        hasByte(UInt8(ascii: "."), at: word.range.upper)
        || hasByte(UInt8(ascii: ","), at: word.range.upper)
      let beside = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
      return isMarked && beside.contains { $0.isCapitalised && $0.range.count > 1 }
    }
  }

  /// "10.1234/abc", which every publication has that has one.
  private var hasIdentifier: Bool {
    words.indices.dropLast(2).contains { index in
      let (prefix, registrant) = (words[index].range, words[index + 1].range)
      return text[prefix.offsets].elementsEqual("10".utf8) && registrant.count >= 4
        && words[index + 1].isNumber && hasByte(UInt8(ascii: "."), at: prefix.upper)
        && registrant.lower == prefix.upper + 1 && hasByte(UInt8(ascii: "/"), at: registrant.upper)
    }
  }

  private var hasYearInBrackets: Bool {
    words.contains { word in
      word.isNumber && word.range.count == 4
        && hasByte(UInt8(ascii: "("), at: word.range.lower - 1)
        && hasByte(UInt8(ascii: ")"), at: word.range.upper)
    }
  }
}
