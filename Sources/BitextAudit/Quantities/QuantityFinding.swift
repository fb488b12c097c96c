import BitextCore

extension QuantityDiscrepancy {
  /// What it is about; each has a rule that reports it.
  enum Subject { case number, format, date, unit, currency }

  var subject: Subject {
    switch change {
    case .unitChanged: return .unit
    case .currencyChanged: return .currency
    case .separatorMisread, .nameRewritten: return .format
    case .dateShifted, .weekdayShifted, .clockShifted: return .date
    case _:
      let kinds = [source, target].compactMap { $0?.kind }
      let isYears = [source, target].allSatisfy { $0?.traits.contains(.maybeYear) ?? true }
      if isYears, kinds.contains(.range) { return .date }
      return kinds.contains { [.date, .weekday, .clock, .decade, .century].contains($0) }
        ? .date : .number
    }
  }

  /// The finding; one about a side alone points at the bead's passage on the other.
  func finding(in bitext: Bitext) -> Finding {
    let bead = bitext.beads[bead]
    var evidence: [Finding.Evidence] = []
    if let source { evidence.append(Finding.Evidence(.reading(.source), source.reading)) }
    if let target { evidence.append(Finding.Evidence(.reading(.target), target.reading)) }
    evidence.append(Finding.Evidence(.change, change.rawValue))
    return Finding(
      severity: severity, confidence: confidence, message: message(in: bitext), unit: .token,
      source: source.map { [$0.range] } ?? bitext.source.places(of: bead.source),
      target: target.map { [$0.range] } ?? bitext.target.places(of: bead.target), evidence: evidence
    )
  }

  private func message(in bitext: Bitext) -> String {
    let original = source.map { Self.shown($0, in: bitext.source) } ?? ""
    let rendering = target.map { Self.shown($0, in: bitext.target) } ?? ""
    switch change {
    case .dropped:
      return target == nil
        ? "\(original) is missing from the target"
        : "\(rendering) renders \(original): figure dropped"
    case .added: return "\(rendering) is not in the source"
    case .falseFriend:
      let lesson = source.flatMap { source in target.flatMap { bitext.lesson(source, $0) } }
      return "\(rendering) renders \(original): false friend, \(lesson ?? change.rawValue)"
    case .separatorMisread where source?.value == target?.value:
      return "\(rendering) is written in the format of the other language"
    case _: return "\(rendering) renders \(original): \(change.rawValue)"
    }
  }

  /// The words of a quantity with its reading, where that says more.
  private static func shown(_ quantity: Quantity, in side: Side) -> String {
    let words = side.document.string(quantity.range)
    if quantity.traits.contains(.vague) || quantity.reading == words { return words }
    return "\(words) (\(quantity.reading))"
  }
}

extension Bitext {
  /// What to know of the words of two quantities, if these are false friends.
  func lesson(_ a: Quantity, _ b: Quantity) -> String? {
    FalseFriends(source.language, target.language).lesson(
      (source.document.string(a.range), target.document.string(b.range)))
  }
}

extension AuditContext {
  /// The findings of one of the rules that share the comparison of quantities.
  func quantityFindings(about subject: QuantityDiscrepancy.Subject) -> [Finding] {
    quantities.discrepancies.filter { $0.subject == subject }.map { $0.finding(in: bitext) }
  }
}
