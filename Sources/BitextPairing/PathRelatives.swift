import BitextCore

extension PathPairing {
  /// The files that have to be paired together with some of them, so that these get the same
  /// counterparts as if all were: far fewer than all, where names tell files apart.
  ///
  /// Two versions of an article begin their file name alike, up to the first dot, hyphen or
  /// underscore, unless it begins with a language mark. With patterns of which that cannot be said,
  /// all files are relatives. Linear in the number of files.
  public func relatives(of paths: [String], among all: [String]) -> [String] {
    guard patterns.allSatisfy({ $0.source.head != .other && $0.source.head == $0.target.head })
    else { return all }
    let heads = Set(paths.map(head))
    return all.filter { heads.contains(head($0)) }
  }

  /// The beginning of a file name; empty for a language mark.
  private func head(_ path: String) -> ArraySlice<UInt8> {
    let bytes = PathName.bytes(of: path)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let head = bytes[start...].prefix { !$0.isSeparator }
    let isMark = [source, target].contains { language in
      LanguageMark(language).ends(in: bytes, from: start).contains(head.endIndex)
    }
    return isMark ? [] : ArraySlice(Array(head))
  }
}

extension PathTemplate {
  /// What the file names of a template begin with.
  fileprivate enum Head: Equatable {
    case hole(Hole)
    case language
    /// Something that need not be the same in both versions.
    case other
  }

  fileprivate var head: Head {
    let first =
      elements.lastIndex {
        if case .literal(let bytes) = $0 { bytes.contains(UInt8(ascii: "/")) } else { false }
      }.map { $0 + 1 } ?? 0
    guard first < elements.count, first == 0 || elements[first - 1].endsFolder else {
      return .other
    }
    let isClosed = first + 1 == elements.count || elements[first + 1].beginsWithSeparator
    switch elements[first] {
    case .hole(let hole) where isClosed && hole != .fileExtension: return .hole(hole)
    case .language where isClosed: return .language
    case _: return .other
    }
  }
}

extension PathTemplate.Element {
  fileprivate var endsFolder: Bool {
    if case .literal(let bytes) = self { bytes.last == UInt8(ascii: "/") } else { false }
  }

  fileprivate var beginsWithSeparator: Bool {
    if case .literal(let bytes) = self { bytes.first?.isSeparator ?? false } else { false }
  }
}

extension UInt8 {
  /// What stands between the parts of a file name.
  fileprivate var isSeparator: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
