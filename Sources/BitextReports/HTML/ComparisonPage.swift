public import BitextHistory

/// A comparison as one page to read.
///
/// The page stands by itself: no script, no font, no image, nothing from a network.
public struct ComparisonPage: Sendable {
  /// Writes one page of one comparison.
  public init() {}

  /// Appends the page as UTF-8; throws only if a template is broken.
  public func write(_ comparison: AuditComparison, to out: inout [UInt8]) throws {
    out += try Templates().comparison(ComparisonPageBuilder(comparison).view())
  }
}
