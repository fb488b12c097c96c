import Glibc

/// What does not hold ends the program with exit status 1.
func expect<Value: Equatable>(_ value: Value, _ expected: Value, _ what: String) {
  if value == expected { return }
  print("\(what): \(value), expected \(expected)")
  exit(1)
}
