import Foundation

/// What the tests look at of the corpora beside the package, which as a whole take minutes.
public enum Sample {
  /// One in so many, beginning with the first; all of them where `.ci/corpora` runs the tests.
  ///
  /// Lists of files have two languages in turn, so that an odd number takes both.
  public static func oneIn<Item>(_ number: Int, of items: [Item]) -> [Item] {
    let number = ProcessInfo.processInfo.environment["ABGLEICH_CORPORA"] == "all" ? 1 : number
    return stride(from: 0, to: items.count, by: number).map { items[$0] }
  }
}
