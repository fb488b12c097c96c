/// A style or script that stands in a page, with the hash by which the page allows it and nothing
/// else (Content Security Policy Level 3, `hash-source`).
struct PageAsset {
  var text: String
  /// Of the bytes between the tags; the tests tell the right one when a file was edited.
  var hash: String

  private init(_ bytes: [UInt8], _ digest: String) {
    text = String(decoding: bytes, as: UTF8.self)
    hash = "sha256-\(digest)"
  }

  static var style: PageAsset {
    PageAsset(PackageResources.style_css, "WTwBI7scjF/q4DRnthqUX6L3WBRhBVGnOh/FQG9uyKw=")
  }

  static var pairStyle: PageAsset {
    PageAsset(PackageResources.pair_css, "tKrpVGLY9iqnt4/9dgq0lTvDMcTe2EvC41apf8vrM0o=")
  }

  static var indexStyle: PageAsset {
    PageAsset(PackageResources.index_css, "q9S21qSQsZyTD6LF/33OveFQk0xaeA69mqrf1rOPtOM=")
  }

  static var alignmentStyle: PageAsset {
    PageAsset(PackageResources.align_css, "b0hgELid7zktfIhAQWO03KjJmdQWMzwS70rpU3cUBZM=")
  }

  static var diffStyle: PageAsset {
    PageAsset(PackageResources.diff_css, "FY2abL4h5TdN/XgwaX1n6V41bZnbnbV124myf1rmUq0=")
  }

  static var pairScript: PageAsset {
    PageAsset(PackageResources.pair_js, "uW1XVZ06ssZiYENDp746V62/P1U0TQDu26gyZ88wQ2w=")
  }

  static var indexScript: PageAsset {
    PageAsset(PackageResources.index_js, "r9eLblrUdvKwyVlgu+7SZr2b6K0c2ph2cpHGU5DAe2I=")
  }
}

extension View {
  init(_ asset: PageAsset) { self = ["text": asset.text, "hash": asset.hash] }
}
