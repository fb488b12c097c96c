/// Pages that links lead to.
struct AddressSet {
  private var keys: Set<UInt64> = []
  private var pages: Set<UInt64> = []
  private var relativePages: Set<UInt64> = []

  init(_ uses: some Sequence<LinkUse>) {
    for use in uses {
      keys.insert(use.address.key)
      pages.insert(use.address.pageKey)
      if use.address.site.isEmpty { relativePages.insert(use.address.pageKey) }
    }
  }

  /// Whether a link leads to the page; one without a host may be on any site.
  func contains(_ address: LinkAddress) -> Bool {
    keys.contains(address.key)
      || (address.site.isEmpty ? pages : relativePages).contains(address.pageKey)
  }
}
