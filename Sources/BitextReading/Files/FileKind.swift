/// What a file may be to somebody who looks for articles, by its name.
public enum FileKind: Hashable, Sendable {
  /// It is read.
  case article
  /// What goes with a page and is no text of its own: pictures, styles, scripts, data.
  case companion
  /// It may well be an article, in a format that is not read.
  case unread

  /// The kind that a path's ending tells.
  public init(path: String) {
    if Format(path: path) != nil {
      self = .article
    } else if let name = Self.fileExtension(of: path) {
      self = Self.companions.contains(name) ? .companion : .unread
    } else {
      self = .companion
    }
  }

  /// What to call the kind of a file: its extension, `.adoc`.
  public static func label(of path: String) -> String {
    fileExtension(of: path).map { ".\($0)" } ?? "without extension"
  }

  private static func fileExtension(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let end = name[name.index(after: dot)...].lowercased()
    return end.isEmpty ? nil : end
  }

  private static let companions = Set(
    [
      "apng avif bmp gif heic ico jpeg jpg jxl png psd svg tif tiff webp ai eps fig sketch drawio",
      "aac flac m4a mid mp3 oga ogg opus wav avi m4v mkv mov mp4 mpeg mpg ogv webm srt vtt",
      "eot otf ttf woff woff2 css less sass scss styl",
      "c cc cpp cs go h hpp java js jsx kt lua mjs cjs php pl py rb rs sh bash swift ts tsx vue",
      "bib cfg conf csv dat db env geojson ini json json5 jsonl lock map properties sqlite toml tsv",
      "wasm xml xsd xsl xslt yaml yml bak diff log patch tmp 7z bz2 gz jar tar tgz xz zip",
    ].flatMap { $0.split(separator: " ").map(String.init) })
}
