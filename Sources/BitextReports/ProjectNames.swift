public import BitextCore

extension AuditResult {
  /// The same with its files called otherwise: services know a file by its path from the root of
  /// the repository, wherever the tool was started.
  public func named(_ name: (_ path: String) -> String) -> AuditResult {
    var result = self
    for index in result.pairs.indices {
      result.pairs[index].bitext = pairs[index].bitext.named(name)
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

extension Bitext {
  /// The same with its files called otherwise.
  public func named(_ name: (_ path: String) -> String) -> Bitext {
    var bitext = self
    bitext.source = source.named(name)
    bitext.target = target.named(name)
    return bitext
  }
}

extension Side {
  /// The same with its file called otherwise.
  public func named(_ name: (_ path: String) -> String) -> Side {
    var side = self
    side.document.path = name(document.path)
    return side
  }
}
