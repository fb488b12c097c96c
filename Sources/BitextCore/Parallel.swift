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

/// Maps on all cores with a state that serves some neighbouring items in turn, such as tools that
/// take long to open; the results are in the order of the items.
public func mapInParallel<Item: Sendable, Result: Sendable, State: ~Copyable>(
  _ items: [Item], with state: @escaping @Sendable () -> State,
  _ body: @escaping @Sendable (Item, inout State) -> Result
) async -> [Result] {
  // Enough for the state to pay, few enough to keep all cores busy to the end.
  let batch = 16
  let starts = Array(stride(from: 0, to: items.count, by: batch))
  return await mapInParallel(starts) { start in
    var state = state()
    var results: [Result] = []
    for item in items[start..<min(start + batch, items.count)] {
      results.append(body(item, &state))
    }
    return results
  }.flatMap(\.self)
}
