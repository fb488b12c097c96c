import BitextCore

/// An article that was read and analysed, beside what is true of it; ready to be aligned and
/// scored as often as wished.
struct Sample: Sendable {
  /// The article's name; the same article has the same name in every set.
  var id: String
  var source: Side
  var target: Side
  var gold: Gold
  /// The sentences of both sides as the set counts them.
  var sentences: Int

  /// The gold beads over lines, and the lines that each segment covers.
  struct Gold: Sendable {
    var sourceLines: GoldLines
    var targetLines: GoldLines
    var beads: [LineBead]
    /// The beads of exchanged paragraphs.
    var swapped: [LineBead]
    /// For each segment of a side.
    var sourceParts: [[LinePart]]
    var targetParts: [[LinePart]]
  }
}

/// A run of gold lines and that which renders it, by index; rising on either side.
struct LineBead: Hashable, Sendable {
  var source: [Int]
  var target: [Int]

  var isNull: Bool { source.isEmpty || target.isEmpty }
}
