/// Why an article of a set cannot be used.
struct SetError: Error, CustomStringConvertible {
  var path: String
  var message: String

  var description: String { "\(path): \(message)" }
}
