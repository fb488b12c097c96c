/// Whether a file of this name is looked at where articles are searched for: its extension is that
/// of an article (see `Format`), and neither it nor a folder above it is hidden.
public func isArticleName(_ path: String) -> Bool {
  Format(path: path) != nil && !path.split(separator: "/").contains { $0.hasPrefix(".") }
}
