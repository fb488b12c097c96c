import BitextCore

/// What is too free to be accused of lacking, but contradicts: "a third" and "ein Viertel", "noon"
/// and "Mitternacht", "the first Monday" and "der zweite Montag".
extension QuantityJudge {
  mutating func pairUpLoosely(_ open: inout Sides<[Int]>) {
    let free = spare(where: isContradictable)
    for i in (open.source + free.source).prefix(64) {
      let a = assignment.source[i].quantity
      let (hard, soft) = (contradictions(of: a, in: open), contradictions(of: a, in: free))
      let isLoose = a.isSoft || hard.isEmpty
      guard isLoose, hard.count + soft.count == 1, let j = hard.first ?? soft.first else {
        continue
      }
      open.source.removeAll { $0 == i }
      open.target.removeAll { $0 == j }
      let b = assignment.target[j].quantity
      add(a, b, change(a, b), .warning, Confidence.lostFigure)
    }
  }

  /// The target's figures among some that contradict one of the source.
  private func contradictions(of quantity: Quantity, in figures: Sides<[Int]>) -> [Int] {
    figures.target.prefix(64).filter {
      isContradiction(quantity, assignment.target[$0].quantity)
    }
  }

  private func isContradictable(_ figure: QuantityAssignment.Figure) -> Bool {
    let quantity = figure.quantity
    let isCrowd = quantity.traits.contains(.vague) && quantity.value > .zero
    return !figure.isSupported && quantity.isSoft
      && (isCrowd || isTime(quantity) || quantity.kind == .ordinal
        || !quantity.traits.isDisjoint(with: [.free, .label]))
      && quantity.traits.isDisjoint(with: isCrowd ? .idiom : [.vague, .relative, .idiom])
  }

  /// Weekdays in short, noon and midnight, and months whose names are words too.
  private func isTime(_ quantity: Quantity) -> Bool {
    switch quantity.kind {
    case .weekday, .clock: true
    case .date: quantity.day.month > 0 && quantity.day.day == 0
    case _: false
    }
  }

  private func isContradiction(_ a: Quantity, _ b: Quantity) -> Bool {
    let isLabelled = a.traits.contains(.label) && b.traits.contains(.label)
    guard a.isSoft || b.isSoft, a.kind == b.kind || isLabelled,
      a.unit.dimension == b.unit.dimension,
      a.traits.contains(.vague) == b.traits.contains(.vague),
      a.traits.contains(.label) == b.traits.contains(.label), QuantityAgreement(a, b) == .none
    else { return false }
    if isTime(a) || isTime(b) { return areTimes(a, b) }
    if a.kind == .ordinal, !isLabelled, min(a.value, b.value) == ExactDecimal(1) {
      return countTheSame(a, b)
    }
    let larger = max(a.value, a.upper ?? a.value, b.value, b.upper ?? b.value)
    return larger > ExactDecimal(1) || a.unit != .none
  }

  private func areTimes(_ a: Quantity, _ b: Quantity) -> Bool {
    switch a.kind {
    case .clock: a.isSoft && b.isSoft
    case .date:
      isTime(a) && isTime(b) && !isRetold(.source) && !isRetold(.target)
        && !isCopied(a, of: .source) && !isCopied(b, of: .target)
    case _: true
    }
  }

  /// Whether the words right behind two ordinals render each other; "first" and "erst" say much
  /// else.
  private func countTheSame(_ a: Quantity, _ b: Quantity) -> Bool {
    let runs = bitext.beads[bead].runs
    if let counted = bitext.source.quantity(rightBehind: a),
      let other = bitext.target.quantity(rightBehind: b)
    {
      return QuantityAgreement(counted, other) >= .value
    }
    guard let thing = FigurePlace(a, in: runs.source, of: bitext.source).next,
      let rendering = FigurePlace(b, in: runs.target, of: bitext.target).next
    else { return false }
    return bitext.links.contains { $0.source == thing && $0.target == rendering }
  }

  /// Whether the other side of the bead has the very word: a person called May.
  private func isCopied(_ quantity: Quantity, of half: Half) -> Bool {
    let (side, other) = (bitext.sides[half], bitext.sides[half.other])
    let runs = bitext.beads[bead].runs
    let forms = side.segments[runs[half]].flatMap { side.tokens[$0.tokens] }
      .filter { quantity.range.contains($0.range) }.map(\.form)
    return other.segments[runs[half.other]].contains { segment in
      other.tokens[segment.tokens].contains { forms.contains($0.form) }
    }
  }

  /// The night between two days is told by the first in one language and by the second in another:
  /// "the night of 3 March", "in der Nacht zum 4. März".
  func passOverNights(_ open: inout Sides<[Int]>) {
    let isDated = [open.source, open.target].joined().count > 0
    guard isDated else { return }
    var isTold: Bool?
    for half in Half.allCases {
      for index in open[half] {
        let day = assignment.figures[half][index].quantity
        let beside = assignment.figures[half.other].indices.first {
          day.isDay(beside: assignment.figures[half.other][$0].quantity)
        }
        guard let beside else { continue }
        let told =
          isTold
          ?? {
            let sides = ContextWords.night.areTold(in: bitext.beads[bead], of: bitext)
            return sides.source && sides.target
          }()
        isTold = told
        guard told else { return }
        open[half].removeAll { $0 == index }
        open[half.other].removeAll { $0 == beside }
      }
    }
  }
}

extension Side {
  /// The quantity that begins one blank behind another: the Monday of "the first Monday".
  fileprivate func quantity(rightBehind quantity: Quantity) -> Quantity? {
    quantities.first { $0.range.lower == quantity.range.upper + 1 }
  }
}

extension Quantity {
  /// Whether it is the day before or behind another, by date or by weekday.
  fileprivate func isDay(beside other: Quantity) -> Bool {
    guard kind == other.kind else { return false }
    if kind == .weekday {
      return [1, 6].contains((Int(day.weekday) - Int(other.day.weekday) + 7) % 7)
    }
    guard kind == .date, day.day > 0, other.day.day > 0, day.month > 0, other.day.month > 0 else {
      return false
    }
    if day.month == other.day.month { return abs(Int(day.day) - Int(other.day.day)) == 1 }
    let (first, last) = day.day > other.day.day ? (day, other.day) : (other.day, day)
    return last.day == 1 && first.day >= 28 && Int(last.month) == Int(first.month) % 12 + 1
  }
}
