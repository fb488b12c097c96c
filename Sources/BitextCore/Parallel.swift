/// Maps on all cores; the results are in the order of the items, whatever was ready first.
public func mapInParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ body: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  // One item needs no task, and starting the first task takes longer than a short article.
  if items.count == 1 { return [body(items[0])] }
  return await withTaskGroup(of: (Int, Result).self) { group in
    for (index, item) in items.enumerated() { group.addTask { (index, body(item)) } }
    var results = [Result?](repeating: nil, count: items.count)
    for await (index, result) in group { results[index] = result }
    return results.compactMap(\.self)
  }
}
