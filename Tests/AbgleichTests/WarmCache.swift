import BitextTestSupport
import Testing

/// Lets a suite begin when the tool finds the installed dictionary in its cache.
struct WarmCache: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    _ = await InstalledDictionary.lexicon.value
    try await function()
  }
}

extension Trait where Self == WarmCache {
  static var warmCache: Self { WarmCache() }
}
