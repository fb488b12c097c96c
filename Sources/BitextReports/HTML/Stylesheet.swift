/// The style of every page, with the hash by which a page allows this style and no other.
struct Stylesheet {
  var css = String(decoding: PackageResources.style_css, as: UTF8.self)
  /// Of the bytes between `<style>` and `</style>`, for the page's Content-Security-Policy.
  var hash = "sha256-gJ7vIe//DJg+BFkbCLYQgSmdzyG6x5Nx6UTYD4fWhj8="
}
