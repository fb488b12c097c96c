import BitextCore
import BitextLanguages
import BitextLexicon

/// Whether a figure that the target has in the other language's format counts something, or names
/// it.
///
/// Versions, sections, articles of a law, ports and codes stay as they are in a translation. So of
/// a figure that both sides write alike it has to be shown that it counts: by its unit, by its
/// groups of three, or by what is counted, which both sides name behind it.
struct FigureFormat {
  enum Sense {
    case counts
    /// May do either.
    case unknown
    case names
  }

  private let source: FigurePlace
  private let target: FigurePlace
  private let isMisread: Bool
  private let bitext: Bitext

  /// Of two quantities of one bead; they are misread where their values differ.
  init(_ source: Quantity, _ target: Quantity, isMisread: Bool, in bead: Bead, of bitext: Bitext) {
    self.source = FigurePlace(source, in: bead.source, of: bitext.source)
    self.target = FigurePlace(target, in: bead.target, of: bitext.target)
    self.isMisread = isMisread
    self.bitext = bitext
  }

  var sense: Sense {
    let (a, b) = (source.quantity, target.quantity)
    if a.traits.union(b.traits).contains(.name) || target.isCode || target.isAttached {
      return .names
    }
    guard source.signs == target.signs else {
      return isMeasured || target.isBeforeThing ? .counts : .unknown
    }
    // A line that was left as it is, or that is in the target's language on both sides, is not a
    // matter of one figure.
    if source.words == target.words, !source.words.isEmpty { return .names }
    if b.kind == .cardinal, isTitled { return .names }
    if isMeasured { return isLabelled ? .unknown : .counts }
    return countsTheSame ? .counts : .unknown
  }

  /// Whether the way it is written or a unit shows an amount.
  private var isMeasured: Bool {
    let quantity = target.quantity
    if isMisread || quantity.unit != .none || quantity.currency != nil { return true }
    // Groups and decimals in one figure, "1,234.50", are an amount's.
    if Set(target.signs).isSuperset(of: ".,".utf8) { return true }
    return quantity.kind != .range && (quantity.kind != .cardinal || quantity.precision >= 0)
  }

  /// Whether it follows the same name on both sides, "Quillnote 5.2", or numbers a heading.
  private var isTitled: Bool {
    if source.isFirst, target.isFirst, target.isInHeading, target.next != nil { return true }
    let names = (source.chunkBefore, target.chunkBefore)
    return names.0.count > 1 && names.0.elementsEqual(names.1)
      && (names.0.first.map { $0 &- 0x41 < 26 } ?? false)
  }

  /// Whether a bare figure follows the noun that it numbers: "die Ports 80,443".
  private var isLabelled: Bool {
    guard target.quantity.kind == .cardinal, !target.isBeforeThing,
      let name = source.previous, let label = target.previous,
      Traits.of(bitext.target.language).contains(.capitalisedNouns),
      bitext.target.hasCapital(bitext.target.tokens[label])
    else { return false }
    return bitext.links.contains { $0.source == name && $0.target == label }
  }

  /// Whether what is counted stands behind the figure on both sides: "2.5 Kinder".
  private var countsTheSame: Bool {
    guard target.isBeforeThing, !target.isFirst, !source.isNamed, !target.isNamed,
      !source.hasDeterminer, let thing = source.next, let rendering = target.next,
      !FunctionWords(bitext.target.language).contains(bitext.target.tokens[rendering].form)
    else { return false }
    return bitext.links.contains { $0.source == thing && $0.target == rendering }
  }
}
