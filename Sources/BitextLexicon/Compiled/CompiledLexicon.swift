/// A compiled lexicon whose header and sections were found whole.
///
/// The two languages are in the order of their codes, so that one file serves both directions.
struct CompiledLexicon: Sendable {
  let header: CompiledHeader
  let first: CompiledHalf
  let second: CompiledHalf

  /// Fails if the bytes are not a whole lexicon of this version.
  init?(_ mapping: Mapping) {
    guard let header = CompiledFile.header(of: mapping),
      let first = CompiledHalf(0, of: mapping), let second = CompiledHalf(1, of: mapping)
    else { return nil }
    self.header = header
    self.first = first
    self.second = second
  }
}
