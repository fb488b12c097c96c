extension PackLists {
  /// The entries whose keys are a word and an argument, "letters 0.8", in the order of the file.
  public func arguments(of word: StaticString) -> [(argument: ArraySlice<UInt8>, entry: Entry)] {
    entries.compactMap { entry in
      let isNamed = word.withUTF8Buffer { entry.key.starts(with: $0) }
      let rest = entry.key.dropFirst(word.utf8CodeUnitCount)
      return isNamed && rest.first == 0x20 ? (rest.dropFirst(), entry) : nil
    }
  }
}
