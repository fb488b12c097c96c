public import BitextCore

/// Applies a project's waivers to what was found.
public struct WaivedFindings: Sendable {
  private let file: WaiverFile
  /// The day that expiries are held against.
  private let today: CalendarDate?
  /// Whether everything was looked at, so that a waiver without an article can be called unused.
  private let isWhole: Bool

  /// `today` is needed if the file has expiries; without it none has come.
  public init(_ file: WaiverFile, today: CalendarDate?, isWhole: Bool) {
    self.file = file
    self.today = today
    self.isWhole = isWhole
  }

  /// Marks what is waived, and tells which waivers expired and which nobody needs.
  public func apply(to result: inout AuditResult, name: (String) -> String) -> [String] {
    var isUsed = Array(repeating: false, count: file.entries.count)
    let byKey = Dictionary(grouping: file.entries.indices) { file.entries[$0].waiver.fingerprint }
    result.judge(name) { found, state in
      for index in byKey[found.fingerprint] ?? [] {
        let waiver = file.entries[index].waiver
        guard waiver.rule == found.rule, waiver.isAbout(found.article) else { continue }
        isUsed[index] = true
        if !isExpired(waiver) {
          return Judgement(.waived, because: "\(waiver.reason) (\(waiver.author))")
        }
      }
      return Judgement(state)
    }
    let articles = Set(
      result.pairs.map { name($0.bitext.target.document.path) }
        + result.unpaired.map { name($0.path) })
    return file.entries.indices.compactMap { index in
      let (waiver, line) = (file.entries[index].waiver, file.entries[index].line)
      let subject = "\(file.path):\(line): the waiver of \(waiver.rule) \(waiver.fingerprint)"
      if isUsed[index] {
        return isExpired(waiver)
          ? "\(subject) expired on \(waiver.expires?.description ?? "")" : nil
      }
      let wasLookedAt = waiver.article != nil && articles.contains(where: waiver.isAbout)
      return isWhole || wasLookedAt ? "\(subject) is not used; nothing like it was found" : nil
    }
  }

  private func isExpired(_ waiver: Waiver) -> Bool {
    guard let expires = waiver.expires, let today else { return false }
    return expires < today
  }
}

extension Waiver {
  /// Whether it holds for an article; of one whose name is no UTF-8 by what is shown of that, as
  /// YAML has no place for other bytes.
  fileprivate func isAbout(_ name: String) -> Bool {
    article.map { $0 == name || $0 == PathName.of(PathName.shown(name)) } ?? true
  }
}
