import BitextAnalysis
import BitextCore

/// Decides what the quantities without a partner in one bead mean.
struct QuantityJudge {
  let assignment: QuantityAssignment
  let bead: Int
  let bitext: Bitext
  private let surroundings: FigureSurroundings
  private let called: CalledText
  private(set) var discrepancies: [QuantityDiscrepancy] = []

  init(
    _ assignment: QuantityAssignment, bead: Int, bitext: Bitext,
    surroundings: FigureSurroundings, called: CalledText
  ) {
    self.assignment = assignment
    self.bead = bead
    self.bitext = bitext
    self.surroundings = surroundings
    self.called = called
    judge()
  }

  private mutating func judge() {
    for pair in assignment.misread { judgeFormat(pair.source, pair.target, isMisread: true) }
    judgeFormats()
    judgeOrders()
    judgeYears()
    judgeNames()
    var open = spare(where: isAccusable)
    passOverNights(&open)
    pairUp(&open.source, &open.target)
    // What stands once too often on the other side may have taken a figure's place.
    var extra = spare(where: isExtra)
    pairUp(&open.source, &extra.target)
    pairUp(&extra.source, &open.target)
    var doubtful = assignment.doubtful
    pairUp(&open.source, &doubtful.target)
    pairUp(&doubtful.source, &open.target)
    pairUpLoosely(&open)
    for half in Half.allCases { judgeAlone(untold(open[half], of: half), of: half) }
    discrepancies.sort { Self.place($0) < Self.place($1) }
  }

  private static func place(_ discrepancy: QuantityDiscrepancy) -> (Int, Int) {
    (discrepancy.source?.range.lower ?? Int.max, discrepancy.target?.range.lower ?? Int.max)
  }

  /// The figures without a partner, by their indices.
  func spare(where isWanted: (QuantityAssignment.Figure) -> Bool) -> Sides<[Int]> {
    assignment.figures.map(with: assignment.spare) { figures, spare in
      spare.filter { isWanted(figures[$0]) }
    }
  }

  private func isAccusable(_ figure: QuantityAssignment.Figure) -> Bool {
    !figure.isSupported && !figure.quantity.isSoft
      && figure.quantity.traits.isDisjoint(with: [.vague, .relative])
  }

  private func isExtra(_ figure: QuantityAssignment.Figure) -> Bool {
    figure.isRepeated && !figure.quantity.isSoft
      && figure.quantity.traits.isDisjoint(with: [.vague, .relative, .free])
  }

  /// The value agrees, the separators are those of the other language.
  private mutating func judgeFormats() {
    for pair in assignment.agreed
    where pair.target.traits.contains(.foreignFormat)
      && !pair.source.traits.contains(.foreignFormat)
    {
      judgeFormat(pair.source, pair.target, isMisread: false)
    }
  }

  /// A year long past that is left out of a date cannot be told from today.
  private mutating func judgeYears() {
    for pair in assignment.agreed where pair.source.kind == .date && pair.target.kind == .date {
      let (a, b) = (pair.source, pair.target)
      guard a.day.month > 0, b.day.month > 0, (1000...1999).contains(a.day.year), b.day.year == 0,
        !bitext.target.quantities.contains(where: { $0.value == a.value })
      else { continue }
      add(a, b, .dropped, .warning, Confidence.lostFigure)
    }
  }

  /// Of a score, German tells first what the team has of which the sentence speaks.
  private mutating func judgeOrders() {
    let turned = assignment.agreed.filter { pair in
      pair.source.kind == .score && pair.target.kind == .score
        && pair.source.value != pair.target.value
    }
    guard !turned.isEmpty, !ContextWords.losing.stand(in: bitext.beads[bead], of: bitext) else {
      return
    }
    for pair in turned { add(pair.source, pair.target, .reversed, .warning, Confidence.lostFigure) }
  }

  /// What counts is wrong; a bare `2.5` that may be a version or code, which stays as it is, is noted.
  private mutating func judgeFormat(_ source: Quantity, _ target: Quantity, isMisread: Bool) {
    let format = FigureFormat(
      source, target, isMisread: isMisread, in: bitext.beads[bead], of: bitext)
    switch format.sense {
    case .counts: add(source, target, .separatorMisread, .error, Confidence.looseFigure)
    case .unknown: add(source, target, .separatorMisread, .note, Confidence.hint)
    case .names: break
    }
  }

  /// Ties the figures that took each other's place, the most alike first.
  private mutating func pairUp(_ source: inout [Int], _ target: inout [Int]) {
    var candidates: [(likeness: Int, distance: Int, source: Int, target: Int)] = []
    for i in source.prefix(64) {
      for j in target.prefix(64) {
        let likeness = likeness(assignment.source[i].quantity, assignment.target[j].quantity)
        let isOnly = source.count == 1 && target.count == 1
        guard likeness >= (isOnly ? 15 : 25) else { continue }
        candidates.append((likeness, abs(i - j), i, j))
      }
    }
    candidates.sort { a, b in
      (-a.likeness, a.distance, a.source, a.target) < (-b.likeness, b.distance, b.source, b.target)
    }
    for pair in candidates where source.contains(pair.source) && target.contains(pair.target) {
      source.removeAll { $0 == pair.source }
      target.removeAll { $0 == pair.target }
      judgePair(
        assignment.source[pair.source].quantity, assignment.target[pair.target].quantity,
        likeness: pair.likeness)
    }
  }

  private func likeness(_ a: Quantity, _ b: Quantity) -> Int {
    guard a.isNamed, b.isNamed, a.kind == .identifier || b.kind == .identifier else {
      return QuantityLikeness(a, b).score
    }
    if a.traits.contains(.telephone), b.traits.contains(.telephone) {
      return NameLikeness(telephones: a, b).score
    }
    return NameLikeness(
      bitext.source.document.text[a.range.offsets], bitext.target.document.text[b.range.offsets]
    ).score
  }

  func change(_ a: Quantity, _ b: Quantity) -> QuantityChange {
    QuantityChange(a, b, areFriends: bitext.lesson(a, b) != nil)
  }

  private mutating func judgePair(_ a: Quantity, _ b: Quantity, likeness: Int) {
    let change = self.change(a, b)
    let isOptional = a.traits.contains(.conversion) && b.traits.contains(.conversion)
    let isFree = a.traits.union(b.traits).contains(.free)
    switch change {
    case .rounded, .sharpened:
      add(a, b, change, .warning, Confidence.lostFigure)
    case _ where isFree && a.kind != b.kind && !areFarShares(a, b):
      add(a, b, change, .note, Confidence.hint)
    case .signLost:
      let isTemperature = [.temperature, .angle].contains(a.unit.dimension)
      let words: ContextWords = isTemperature ? .freezing : .declining
      let told = words.areTold(in: bitext.beads[bead], of: bitext)
      // Where both sides say that it fell to a value, the sign is the value's.
      let isLevel = !isTemperature && told.source && told.target && isLevel(a, b)
      if isLevel || !told.source && !told.target {
        add(a, b, change, .error, Confidence.looseFigure)
      }
    case .unitChanged where UnitAgreement(a, b) == .convertible && a.value != b.value:
      add(a, b, change, .warning, Confidence.lostFigure)
    case _ where isOptional || likeness < 25:
      add(a, b, change, .warning, Confidence.lostFigure)
    case _:
      add(a, b, change, .error, likeness >= 50 ? Confidence.figure : Confidence.looseFigure)
    }
  }

  /// Whether both figures follow a word that a value follows, and no word tells a loss.
  private func isLevel(_ a: Quantity, _ b: Quantity) -> Bool {
    if ContextWords.loss.stand(in: bitext.beads[bead], of: bitext) { return false }
    let quantities = Sides(a, b)
    return Half.allCases.allSatisfy { half in
      let side = bitext.sides[half]
      let place = FigurePlace(quantities[half], in: bitext.beads[bead].runs[half], of: side)
      return place.previous.map { ContextWords.level.isAt($0, of: side) } ?? false
    }
  }

  /// Whether a fraction and a percentage are farther apart than one is rounded to the other.
  private func areFarShares(_ a: Quantity, _ b: Quantity) -> Bool {
    let (share, percent) = a.kind == .fraction ? (a, b) : (b, a)
    guard percent.kind == .percent, let under = share.upper,
      let product = percent.value.multiplied(by: under),
      let gap = product.adding(share.value.shifted(by: 2).negated)?.magnitude,
      let limit = under.multiplied(by: ExactDecimal(5))
    else { return false }
    return gap > limit
  }

  /// Those of a half's figures that the other half does not have in what is no text to read: in code,
  /// in an address, in a comment, in what a program writes; or to the letter, if they are more than
  /// a row of digits ("18.03").
  private func untold(_ figures: [Int], of half: Half) -> [Int] {
    if figures.isEmpty || called.speaks(in: half.other, of: bitext.beads[bead]) { return [] }
    let (side, other) = (bitext.sides[half], bitext.sides[half.other])
    let run = bitext.beads[bead].runs[half.other]
    let file = other.document.fileRange(of: other.range(of: run))
    let written = other.document.file[file.offsets].figures
    let read = Set(
      other.quantities(of: run).flatMap { other.document.text[$0.range.offsets].figures })
    let called = figuresInCalls(beside: half.other)
    return figures.filter { index in
      let range = assignment.figures[half][index].quantity.range
      let own = side.document.text[range.offsets].figures
      return own.isEmpty
        || !own.allSatisfy { figure in
          called.contains(figure)
            || written.contains(figure)
              && (!read.contains(figure) || figure.contains { !(0x30...0x39 ~= $0) })
        }
    }
  }

  /// The figures in what a program writes in the beads beside this one: a sentence may begin in it.
  private func figuresInCalls(beside half: Half) -> Set<ArraySlice<UInt8>> {
    let document = bitext.sides[half].document
    if document.calls.isEmpty { return [] }
    let runs = [bead - 1, bead + 1].filter(bitext.beads.indices.contains)
      .map { bitext.beads[$0].runs[half] }.filter { !$0.isEmpty }
    return runs.reduce(into: []) { figures, run in
      let file = document.fileRange(of: bitext.sides[half].range(of: run))
      let first = document.calls.partitionPoint { $0.lower >= file.lower }
      for call in document.calls[first...].prefix(while: { $0.upper <= file.upper }) {
        figures.formUnion(document.file[call.offsets].figures)
      }
    }
  }

  /// What no figure of the other side answers was dropped, or added.
  private mutating func judgeAlone(_ figures: [Int], of half: Half) {
    // A vague word stands for a figure that was dropped; nobody puts a figure for one.
    var vague = half == .source ? spareVague : []
    let isRetold = isRetold(half.other)
    for index in figures {
      let quantity = assignment.figures[half][index].quantity
      guard !quantity.traits.contains(.conversion), isReadable(quantity) else {
        continue
      }
      if quantity.isCount, !quantity.isNamed,
        let place = vague.firstIndex(where: { $0.value <= quantity.value })
      {
        add(quantity, vague.remove(at: place), .dropped, .error, Confidence.vagueFigure)
      } else if quantity.isWeighty, !(isRetold && quantity.isCalendar) {
        addAlone(
          quantity, of: half, half == .source ? Confidence.lostFigure : Confidence.loneFigure)
      } else if quantity.isPlain, !isRetold, isNoneLeft(half.other), figures.count < 8,
        surroundings.lacks(quantity, in: bead, of: half)
      {
        addAlone(quantity, of: half, Confidence.loneFigure)
      }
    }
  }

  /// The vague words of the target that answer nothing.
  private var spareVague: [Quantity] {
    assignment.spare.target.map { assignment.target[$0].quantity }
      .filter { $0.traits.contains(.vague) }
  }

  private mutating func addAlone(_ quantity: Quantity, of half: Half, _ confidence: Double) {
    let places = Sides<Quantity?>(half, own: quantity, other: nil)
    add(
      places.source, places.target, half == .source ? .dropped : .added, .warning, confidence)
  }

  /// Whether words tell as much on both sides: a language may have no pack that knows them.
  private func isReadable(_ quantity: Quantity) -> Bool {
    guard quantity.traits.contains(.spelled) || quantity.kind == .weekday else { return true }
    let languages = [bitext.source.language, bitext.target.language]
    let subject: QuantitySubject =
      switch quantity.kind {
      case .clock: .clockWords
      case .weekday: .dateWords
      case _: .numberWords
      }
    // A word that only CLDR knows may be another as well: "sei" is six, and "you are".
    return languages.allSatisfy { !QuantityReader.unknown(in: $0).contains(subject) }
  }

  /// Whether a side tells a time from today instead of by its date: "last year".
  func isRetold(_ half: Half) -> Bool {
    assignment.spare[half].contains {
      assignment.figures[half][$0].quantity.traits.contains(.relative)
    }
  }

  /// Whether no figure of a side is left over that may stand for another; articles of the target
  /// are none.
  private func isNoneLeft(_ half: Half) -> Bool {
    assignment.spare[half].allSatisfy {
      let quantity = assignment.figures[half][$0].quantity
      return half == .target && quantity.isSoft && quantity.kind == .cardinal
        && quantity.value == ExactDecimal(1)
    }
  }

  mutating func add(
    _ source: Quantity?, _ target: Quantity?, _ change: QuantityChange, _ severity: Severity,
    _ confidence: Double
  ) {
    discrepancies.append(
      QuantityDiscrepancy(
        bead: bead, source: source, target: target, change: change, severity: severity,
        confidence: confidence))
  }
}

extension ArraySlice<UInt8> {
  /// The runs of digits with the marks between them: `28017`, `18.03`, `1,915`.
  fileprivate var figures: Set<ArraySlice<UInt8>> {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    let isMark = { (byte: UInt8) in ".,:'".utf8.contains(byte) }
    let runs = split { !isDigit($0) && !isMark($0) }.compactMap { run -> ArraySlice<UInt8>? in
      guard let first = run.firstIndex(where: isDigit), let last = run.lastIndex(where: isDigit)
      else { return nil }
      return run[first...last]
    }
    return Set(runs)
  }
}
