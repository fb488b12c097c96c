import BitextCore

/// Which passages of a pair changed since an older version.
///
/// Passages are versions of each other if they share a paragraph on either side, wherever it
/// stands now: an edit of one side leaves the other to recognise them by. So are a passage and the
/// pieces that it was broken into, or joined from. Where both sides were edited, what stands at the same place is held to be the same passage if it shares words, or if
/// nothing else stands there.
struct PassageComparison {
  /// In the order of the newer version; what is gone comes last.
  private(set) var changes: [PassageChange] = []
  private(set) var unchanged = 0
  private let olds: PassageIndex
  private let news: PassageIndex
  /// The older passages, then the newer ones.
  private var groups: Groups

  init(from old: [PassageRecord], to new: [PassageRecord]) {
    olds = PassageIndex(old)
    news = PassageIndex(new)
    groups = Groups(count: old.count + new.count)
    for half in Half.allCases { tieEqualParagraphs(olds.sides[half], news.sides[half]) }
    tieBroken(PassagePieces(from: old, to: new))
    tieEdited(old, new)
    collect(old, new)
  }

  private mutating func tieEqualParagraphs(
    _ old: PassageIndex.Paragraphs, _ new: PassageIndex.Paragraphs
  ) {
    let history = SegmentHistory(from: old.hashes, to: new.hashes)
    for (index, older) in history.older.enumerated() {
      guard let older else { continue }
      groups.tie(old.passages[older], olds.count + new.passages[index])
    }
  }

  /// Ties what is tied to nothing to the passage that it is a piece of.
  private mutating func tieBroken(_ pieces: PassagePieces) {
    let isTied = tied()
    let isFree = (0..<olds.count + news.count).map { !isTied[groups.first(of: $0)] }
    for (index, older) in pieces.older.enumerated() where isFree[olds.count + index] {
      if let older { groups.tie(older, olds.count + index) }
    }
    for (index, newer) in pieces.newer.enumerated() where isFree[index] {
      if let newer { groups.tie(index, olds.count + newer) }
    }
  }

  /// Ties what has nothing in common with any passage and stands where such a one stood.
  private mutating func tieEdited(_ old: [PassageRecord], _ new: [PassageRecord]) {
    let places = (gaps(0..<olds.count), gaps(olds.count..<olds.count + news.count))
    var ties = Counterparts(olderCount: old.count, newerCount: new.count)
    let words = (old.map(\.recognisable), new.map(\.recognisable))
    ties.tie(places.0, places.1, amongFirst: Self.window) { words.0[$0].shares(words.1[$1]) }
    var counts: [Int: Int] = [:]
    for index in ties.rest { if let gap = places.0[index] { counts[gap, default: 0] += 1 } }
    for index in new.indices where ties.older[index] == nil {
      if let gap = places.1[index] { counts[gap, default: 0] -= 1 }
    }
    let even = places.1.map { $0.flatMap { counts[$0] == 0 ? $0 : nil } }
    ties.tie(places.0, even)
    for (index, older) in ties.older.enumerated() {
      if let older { groups.tie(older, olds.count + index) }
    }
  }

  /// How many passages at a place are looked at for one that shares words.
  private static let window = 32

  /// For each passage that is tied to nothing the group of the last one before that is.
  private func gaps(_ passages: Range<Int>) -> [Int?] {
    let isTied = tied()
    var gap = -1
    return passages.map { passage in
      guard isTied[groups.first(of: passage)] else { return gap }
      gap = groups.first(of: passage)
      return nil
    }
  }

  /// For each group, by its first passage, whether it has passages of both versions.
  private func tied() -> [Bool] {
    var isTied = Array(repeating: false, count: olds.count + news.count)
    for passage in olds.count..<olds.count + news.count {
      let first = groups.first(of: passage)
      if first < olds.count { isTied[first] = true }
    }
    return isTied
  }

  private mutating func collect(_ old: [PassageRecord], _ new: [PassageRecord]) {
    var members = Array(repeating: (old: [Int](), new: [Int]()), count: old.count + new.count)
    var order: [Int] = []
    for passage in Array(old.count..<members.count) + Array(0..<old.count) {
      let first = groups.first(of: passage)
      if members[first].old.isEmpty && members[first].new.isEmpty { order.append(first) }
      if passage < old.count {
        members[first].old.append(passage)
      } else {
        members[first].new.append(passage - old.count)
      }
    }
    for (olds, news) in order.map({ members[$0] }) {
      if let change = PassageChange(from: olds.map { old[$0] }, to: news.map { new[$0] }) {
        changes.append(change)
      } else {
        unchanged += news.count
      }
    }
  }
}

extension PassageComparison {
  /// The passage on which an older finding stands, by a number that its newer version shares; nil
  /// if it stands in none.
  func passage(ofOlder finding: FindingRecord) -> PassagePlace? {
    PassagePlace(finding, in: olds) { groups.first(of: $0) }
  }

  func passage(ofNewer finding: FindingRecord) -> PassagePlace? {
    PassagePlace(finding, in: news) { groups.first(of: olds.count + $0) }
  }
}

/// The passages that a finding is about.
struct PassagePlace: Hashable {
  private var passages = Sides<Int?>(nil, nil)

  /// Nil if a place is in no passage, as in an aside: nothing tells it from another such place.
  fileprivate init?(_ finding: FindingRecord, in index: PassageIndex, group: (Int) -> Int) {
    if finding.unit == .article { return }
    for half in Half.allCases {
      guard let place = finding.places[half] else { continue }
      guard let passage = index.sides[half].passage(at: place.range) else { return nil }
      passages[half] = group(passage)
    }
  }
}
