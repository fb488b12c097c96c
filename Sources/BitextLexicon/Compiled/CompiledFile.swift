import CZLIB

/// The layout of a compiled lexicon: a header, a table of sections, and the sections.
///
/// All numbers are little-endian, all sections begin at multiples of eight. What is checked when
/// a file is opened is that the header is ours and that every section lies inside the file, so that
/// opening costs nothing; the header has a sum of all that follows, see `LexiconCache`.
enum CompiledFile {
  /// Raise it whenever the layout or the way in which the content is made changes.
  static let version: UInt64 = 3
  /// "abgleich" in ASCII.
  static let magic: UInt64 = 0x6863_6965_6C67_6261
  static let headerWords = 7

  /// The sections of one half, in the order of the file.
  enum Section: Int, CaseIterable {
    case stems, stemDirectory, letterStarts, letters
    case postingStarts, postingStems, postingWeights, postingProvenances
    case forms, formDirectory, formStems, formKinds
    case phraseKeys, phraseDirectory, phraseStarts, phraseRecords

    var elementSize: Int {
      switch self {
      case .stems, .postingStems, .forms, .phraseKeys: 8
      case .stemDirectory, .letterStarts, .postingStarts, .formDirectory, .formStems,
        .phraseDirectory,
        .phraseStarts, .phraseRecords:
        4
      case .letters, .postingWeights, .postingProvenances, .formKinds: 1
      }
    }
  }

  static var sectionCount: Int { Section.allCases.count * 2 }
  static var tableEnd: Int { (headerWords + sectionCount * 2) * 8 }
}

/// What stands in the header of a compiled lexicon.
struct CompiledHeader: Equatable {
  /// A hash of everything that the lexicon was made from.
  var key: UInt64
  var hasDictionary: Bool
}

extension CompiledFile {
  /// Lays the sections out behind a header; `sections` are those of both halves in order.
  static func bytes(_ header: CompiledHeader, sections: [[UInt8]]) -> [UInt8] {
    precondition(sections.count == sectionCount, "a compiled lexicon has \(sectionCount) sections")
    var table: [UInt64] = []
    var end = tableEnd
    for (index, section) in sections.enumerated() {
      let size = Section.allCases[index % Section.allCases.count].elementSize
      table += [UInt64(end), UInt64(section.count / size)]
      end += (section.count + 7) / 8 * 8
    }
    let words: [UInt64] = [
      magic, version, header.key, UInt64(end), header.hasDictionary ? 1 : 0, UInt64(sectionCount),
      0,
    ]
    var out: [UInt8] = []
    out.reserveCapacity(end)
    for word in words + table { out.append(littleEndian: word) }
    for section in sections {
      out += section
      while out.count % 8 != 0 { out.append(0) }
    }
    let checksum = out.withUnsafeBufferPointer {
      $0.baseAddress.map { sum(of: $0, count: end) } ?? 0
    }
    out.replaceSubrange(
      (headerWords - 1) * 8..<headerWords * 8, with: [UInt8](littleEndian: [checksum]))
    return out
  }

  /// The sum of all that stands in a file but for the sum itself (CRC-32, as gzip has it).
  private static func sum(of bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let start = (headerWords - 1) * 8
    let head = crc32_z(0, bytes, start)
    return UInt64(crc32_z(head, bytes + start + 8, count - start - 8))
  }

  /// Whether a file with a header says what it said when it was made; reads all of it.
  static func isUndamaged(_ mapping: Mapping) -> Bool {
    let word = Column<UInt64>(mapping, offset: (headerWords - 1) * 8, count: 1)[0]
    return mapping.withPointer { sum(of: $0, count: mapping.count) } == word
  }

  /// Reads the header if it is that of a whole file of this version.
  static func header(of mapping: Mapping) -> CompiledHeader? {
    guard mapping.count >= tableEnd else { return nil }
    let words = Column<UInt64>(mapping, offset: 0, count: headerWords)
    guard words[0] == magic, words[1] == version, words[3] == UInt64(mapping.count),
      words[4] <= 1, words[5] == UInt64(sectionCount)
    else { return nil }
    return CompiledHeader(key: words[2], hasDictionary: words[4] == 1)
  }
}

extension [UInt8] {
  mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// The integers one after another.
  init(littleEndian values: [some FixedWidthInteger]) {
    self = values.map { $0.littleEndian }.withUnsafeBytes { Array($0) }
  }
}
