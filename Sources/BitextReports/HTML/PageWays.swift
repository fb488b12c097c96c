/// Where a pair's page leads: to the index, and to its neighbours in the order of the index.
struct PageWays {
  struct Neighbour {
    var title: String
    /// Relative to the page.
    var page: String
  }

  var previous: Neighbour?
  var next: Neighbour?

  var view: View { ["previous": previous?.view, "next": next?.view] }
}

extension PageWays.Neighbour {
  fileprivate var view: View { ["title": title, "page": page] }
}
