/// A file's claim to be one version of an article, which is named by a key.
///
/// The key is the path of the source version with a zero byte in place of its language mark.
struct PathClaim {
  var key: [UInt8]
  var file: Int

  init(_ key: [UInt8], of file: Int) {
    self.key = key
    self.file = file
  }
}

/// All claims that files make under one pattern.
struct PathClaims {
  var pattern: PathPattern
  var sources: [PathClaim] = []
  var targets: [PathClaim] = []
}

/// Settles which claims become pairs: those that nobody disputes.
struct PathContest {
  private struct Tie {
    var source: Int
    var target: Int
    var pattern: PathPattern
  }

  private var isOpen: [Bool]
  private var isContested: [Bool]
  /// What was entered since the last settlement, and what was settled before.
  private var ties: [Tie] = []
  private var settled: [Tie] = []

  init(files count: Int) {
    isOpen = Array(repeating: true, count: count)
    isContested = Array(repeating: false, count: count)
  }

  /// Ties the open files that claim the same article under a pattern.
  mutating func enter(_ claims: PathClaims, ignoringExtension: Bool) {
    func name(_ claim: PathClaim) -> ArraySlice<UInt8> {
      ignoringExtension ? claim.key.dropExtension() : claim.key[...]
    }
    let sources = Dictionary(grouping: claims.sources.filter { isOpen[$0.file] }, by: name)
    let targets = Dictionary(grouping: claims.targets.filter { isOpen[$0.file] }, by: name)
    for claim in claims.sources where isOpen[claim.file] {
      guard let rivals = sources[name(claim)], let targets = targets[name(claim)],
        rivals[0].file == claim.file
      else { continue }
      if rivals.count == 1, targets.count == 1, claim.file != targets[0].file {
        ties.append(Tie(source: claim.file, target: targets[0].file, pattern: claims.pattern))
      } else {
        for rival in rivals + targets { isContested[rival.file] = true }
      }
    }
  }

  /// Makes pairs of the ties that no other tie disputes; whatever was tied is then closed.
  mutating func settle() {
    var partners: [Int: Int] = [:]
    for tie in ties {
      for (file, other) in [(tie.source, tie.target), (tie.target, tie.source)] {
        if partners[file, default: other] != other { isContested[file] = true }
        partners[file] = other
      }
    }
    for tie in ties where isContested[tie.source] != isContested[tie.target] {
      isContested[tie.source] = true
      isContested[tie.target] = true
    }
    for tie in ties where isOpen[tie.source] {
      if !isContested[tie.source] { settled.append(tie) }
      isOpen[tie.source] = false
      isOpen[tie.target] = false
    }
    for file in isOpen.indices where isContested[file] { isOpen[file] = false }
    ties = []
  }

  /// What was settled; `files` are the paths in their order.
  func pairs(of files: [String]) -> PathPairs {
    let isPaired = settled.reduce(into: Array(repeating: false, count: files.count)) {
      $0[$1.source] = true
      $0[$1.target] = true
    }
    return PathPairs(
      pairs: settled.sorted { $0.source < $1.source }.map {
        PathPairs.Pair(source: files[$0.source], target: files[$0.target], pattern: $0.pattern)
      },
      rest: files.indices.filter { !isPaired[$0] && !isContested[$0] }.map { files[$0] },
      contested: files.indices.filter { isContested[$0] }.map { files[$0] })
  }
}
