import BitextCore
import BitextUnicode

/// How bad it is that a passage has no counterpart, by what it is and where it stands.
struct PassageSeverity {
  /// What has fewer of its longer words in the rest of the article says something new.
  private static let echoShare = 0.4
  /// Fewer longer words sum up nothing.
  private static let leadWords = 8

  /// Less sure passages are a warning.
  private static let surePassage = 0.8

  private let side: Side
  /// Where the side's body begins, as far as the other side has it.
  private let bodyStart: Int
  private let hasPairedCaption: Bool
  private let remark: LanguageRemark?
  private let furniture: PageFurniture
  private let gaps: GeneratedGaps

  /// For what stands on one side only: the source, or the target.
  init(_ sides: Sides<Side>, _ half: Half, _ beads: [Bead]) {
    side = sides[half]
    furniture = PageFurniture(sides[half], half, beads)
    gaps = GeneratedGaps(sides, half, beads)
    remark = LanguageRemark.of(side.language)
    let paired = beads.filter { !$0.isNull }.map { $0.runs[half].lowerBound }
    let side = side
    bodyStart = paired.filter { !side.role(of: $0).isHeading }.min() ?? 0
    hasPairedCaption = paired.contains { side.role(of: $0) == .caption }
  }

  /// Nil for what is nobody's loss.
  func of(_ passage: Passage) -> Severity? {
    let role = side.role(of: passage.segments.lowerBound)
    if role == .caption { return severity(ofCaption: passage) }
    let words = side.wordCount(of: passage.segments)
    if words < (passage.unit == .paragraph && role == .heading ? 1 : 2) { return nil }
    if remark?.isAll(of: passage.segments, in: side) ?? false { return .note }
    if furniture.holds(passage) || gaps.cover(passage.segments) { return .note }
    if passage.kind == .added && isLead(passage) { return .note }
    if passage.confidence < Confidence.even { return .note }
    // A translator may have said a part of a sentence in a way that no dictionary knows.
    if passage.unit == .clause { return .warning }
    if passage.rendered != nil { return passage.confidence < 0.98 ? .warning : .error }
    if role.isHeadline || words < 4 || passage.confidence < Self.surePassage {
      return .warning
    }
    return .error
  }

  /// A page of which no caption was copied has lost none, unless markup shows its pictures.
  private func severity(ofCaption passage: Passage) -> Severity? {
    let isDoubtful = side.isDoubtful(passage.segments.lowerBound)
    if isDoubtful || passage.kind == .added { return hasPairedCaption ? .note : nil }
    return passage.confidence < Confidence.even ? .note : .warning
  }

  /// Whether a passage stands before the body and sums up what that says.
  private func isLead(_ passage: Passage) -> Bool {
    guard passage.unit == .paragraph, passage.segments.upperBound <= bodyStart else { return false }
    let body = side.beginnings(of: passage.segments.upperBound..<side.segments.count)
    let own = side.beginnings(of: passage.segments)
    return own.count >= Self.leadWords
      && Double(own.intersection(body).count) >= Double(own.count) * Self.echoShare
  }
}

extension Side {
  func wordCount(of segment: Int) -> Int {
    segments[segment].tokens.count { tokens[$0].isWordLike }
  }

  func wordCount(of run: Range<Int>) -> Int {
    run.reduce(0) { $0 + wordCount(of: $1) }
  }

  /// The first letters of the longer words in some segments: a summary says in other forms and
  /// compounds what the text says.
  fileprivate func beginnings(of run: Range<Int>) -> Set<UInt64> {
    guard !run.isEmpty else { return [] }
    return Set(
      tokens[tokens(of: run)].filter { $0.isWordLike && $0.range.count >= 5 }.map { token in
        WordHash.hash(WordFolding.folded(document.text[token.range.offsets]).prefix(4))
      })
  }

  /// What a passage is, in a word for messages.
  func name(of passage: Passage) -> String {
    let role = role(of: passage.segments.lowerBound)
    if passage.unit == .clause { return "part of a sentence" }
    if passage.unit == .paragraph, passage.segments.count > 1, role == .tableCell {
      return "run of \(passage.segments.count) table cells"
    }
    if passage.unit == .paragraph { return role == .lead ? "paragraph" : role.rawValue }
    return passage.segments.count == 1 ? "sentence" : "run of \(passage.segments.count) sentences"
  }
}

extension Language {
  /// What CLDR calls the language in English, else its code.
  var name: String { LocaleNames(.english).language(code) ?? "“\(code)”" }
}

extension AuditContext {
  /// What renders the passages before and after a source passage: where its rendering belongs.
  func neighbours(ofSource run: Range<Int>) -> [Finding.Evidence] {
    let before = bitext.beads.last { !$0.isNull && $0.source.upperBound <= run.lowerBound }
    let after = bitext.beads.first { !$0.isNull && $0.source.lowerBound >= run.upperBound }
    var evidence: [Finding.Evidence] = []
    if let before, let last = before.target.last {
      evidence.append(Finding.Evidence(.after, bitext.target.string(bitext.target.segments[last])))
    }
    if let after, let first = after.target.first {
      evidence.append(
        Finding.Evidence(.before, bitext.target.string(bitext.target.segments[first])))
    }
    return evidence
  }
}
