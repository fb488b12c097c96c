public import BitextCore

/// All quantities of a bitext held against each other: inside their bead first, then with the
/// beads beside it in view.
public struct QuantityComparison: Sendable {
  /// In the order of the beads, then of the text.
  public var discrepancies: [QuantityDiscrepancy] = []

  /// Compares what stands in the beads that are certain, one truth value a bead.
  public init(_ bitext: Bitext, isCertain: [Bool]) {
    let sides = bitext.sides
    var assignments = bitext.beads.map { bead in
      QuantityAssignment(sides.map(with: bead.runs) { $0.quantities(of: $1) })
    }
    Self.passOverCopies(&assignments, of: bitext)
    Self.lookBeside(&assignments)
    QuantityLedger.settle(&assignments, of: bitext)
    let surroundings = FigureSurroundings(bitext)
    let called = CalledText(sides)
    for (index, bead) in bitext.beads.enumerated()
    where !bead.isNull && isCertain.indices.contains(index) && isCertain[index]
      && bitext.isWrittenAsDeclared(bead)
    {
      let judge = QuantityJudge(
        assignments[index], bead: index, bitext: bitext, surroundings: surroundings,
        called: called)
      discrepancies += judge.discrepancies
    }
  }

  /// A name that was left as it is may be a time or an amount to one language alone: "1PM".
  private static func passOverCopies(
    _ assignments: inout [QuantityAssignment], of bitext: Bitext
  ) {
    func letters(_ quantity: Quantity, _ half: Half) -> ArraySlice<UInt8> {
      bitext.sides[half].document.text[quantity.range.offsets]
    }
    for index in assignments.indices {
      for half in Half.allCases {
        for name in assignments[index].spare[half] {
          let quantity = assignments[index].figures[half][name].quantity
          guard quantity.kind == .identifier else { continue }
          let copy = assignments[index].spare[half.other].prefix(64).first {
            letters(assignments[index].figures[half.other][$0].quantity, half.other)
              .elementsEqual(letters(quantity, half))
          }
          guard let copy else { continue }
          assignments[index].markSupported(half, name)
          assignments[index].markSupported(half.other, copy)
        }
      }
    }
  }

  /// A figure that moved into the next sentence is no finding.
  private static func lookBeside(_ assignments: inout [QuantityAssignment]) {
    for index in assignments.indices {
      for i in assignments[index].spare.source where !assignments[index].source[i].isSupported {
        let quantity = assignments[index].source[i].quantity
        for near in [index + 1, index - 1, index + 2, index - 2]
        where assignments.indices.contains(near) {
          let other = assignments[near].spare.target.prefix(64).first { j in
            let candidate = assignments[near].target[j]
            // "In Vierern" is no four that another sentence lacks, nor is "ein" its "first".
            let isFirm =
              !candidate.quantity.isSoft
              || quantity.isSoft && quantity.kind == candidate.quantity.kind
            return !candidate.isSupported && isFirm
              && QuantityAgreement(quantity, candidate.quantity) >= .converted
          }
          guard let other else { continue }
          assignments[index].markSupported(.source, i)
          assignments[near].markSupported(.target, other)
          break
        }
      }
    }
  }
}

extension Bitext {
  /// Whether no segment of a bead is in another language than its side.
  func isWrittenAsDeclared(_ bead: Bead) -> Bool {
    source.isWrittenAsDeclared(bead.source) && target.isWrittenAsDeclared(bead.target)
  }
}

extension Side {
  /// Whether no segment of a run is in another language, whose figures would be read wrong.
  func isWrittenAsDeclared(_ run: Range<Int>) -> Bool {
    segments[run].allSatisfy { $0.language == nil || $0.language == language }
  }

  /// The quantities of a run of segments.
  func quantities(of run: Range<Int>) -> ArraySlice<Quantity> {
    run.isEmpty ? [] : quantities(in: range(of: run))
  }
}
