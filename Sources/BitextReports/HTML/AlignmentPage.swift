public import BitextCore

/// A bitext as one page to read: bead beside bead, with the words that tie them.
///
/// The page stands by itself: no script, no font, no image, nothing from a network.
public struct AlignmentPage: Sendable {
  /// Writes one page of one bitext.
  public init() {}

  /// Appends the page as UTF-8; throws only if a template is broken.
  public func write(_ bitext: Bitext, to out: inout [UInt8]) throws {
    out += try Templates().alignment(AlignmentPageBuilder(bitext).view())
  }
}
