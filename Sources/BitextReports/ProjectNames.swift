public import BitextCore

extension AuditResult {
  /// The same with its files called otherwise: services know a file by its path from the root of
  /// the repository, wherever the tool was started.
  public func named(_ name: (_ path: String) -> String) -> AuditResult {
    var result = self
    for index in result.pairs.indices {
      result.pairs[index].bitext.source.document.path = name(
        pairs[index].bitext.source.document.path)
      result.pairs[index].bitext.target.document.path = name(
        pairs[index].bitext.target.document.path)
    }
    for index in result.unpaired.indices {
      result.unpaired[index].path = name(unpaired[index].path)
    }
    for index in result.failures.indices {
      result.failures[index].path = name(failures[index].path)
    }
    return result
  }
}
