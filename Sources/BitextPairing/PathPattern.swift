/// How the path of an article tells its language and the path of its other version.
///
/// Written as one template for both languages, or as two with an equals sign between them, the
/// source's first:
///
///     articles/{lang}/{path}
///     i18n/{path}.{lang}.md
///     src/{path}.md = i18n/de/{path}.md
///
/// - `{lang}` is a language mark: `de`, `DE`, `de-AT`, `de_AT`.
/// - `{path}` is one or more characters, also across folders; `{ext}` is a file extension
///   without its dot; any other name in lower-case letters, as in `{name}`, is a part of one
///   folder or file name. Both halves have the same holes, each once, and two versions of an
///   article agree in them.
/// - Everything else stands for itself. A pattern may begin at any folder: the first one above
///   also pairs `site/articles/en/a.md` with `site/articles/de/a.md`.
public struct PathPattern: Hashable, Sendable, CustomStringConvertible {
  let source: PathTemplate
  let target: PathTemplate

  /// Reads a pattern as a configuration has it.
  public init(parsing text: String) throws(PathPatternError) {
    let halves = text.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
    guard halves.count <= 2 else {
      throw PathPatternError("expected at most one equals sign", in: text)
    }
    let source = try PathTemplate(parsing: halves[0], in: text)
    let target = try halves.count == 2 ? PathTemplate(parsing: halves[1], in: text) : source
    guard source != target || source.hasMark else {
      throw PathPatternError("expected {lang}, or two templates with \"=\" between", in: text)
    }
    guard source.holes == target.holes else {
      throw PathPatternError("expected the same holes on both sides of \"=\"", in: text)
    }
    self.init(source, target)
  }

  init(_ source: PathTemplate, _ target: PathTemplate) {
    self.source = source
    self.target = target
  }

  /// The pattern as it is written, without needless blanks.
  public var description: String {
    source == target ? "\(source)" : "\(source) = \(target)"
  }

  /// Whether each version is known for what it is without the other.
  var marksBoth: Bool { source.isTelling || source == target }
}

extension PathPattern {
  /// The habits of people, site generators and repositories.
  ///
  /// A source without a mark needs its translation marked by a folder or by `.de.`: `tour-de.md`
  /// beside `tour.md` may as well be an article of its own.
  public static let defaults: [PathPattern] = {
    let path = PathTemplate([.hole(.path)])
    let file = path + PathTemplate([".", .hole(.fileExtension)])
    let dotted = path + PathTemplate([".", .language, ".", .hole(.fileExtension)])
    let folder = PathTemplate([.language, "/"])
    let both = [
      dotted,
      path + PathTemplate(["_", .language, ".", .hole(.fileExtension)]),
      path + PathTemplate(["-", .language, ".", .hole(.fileExtension)]),
      folder + path,
      folder + dotted,
      PathTemplate([.language, ".", .hole(.fileExtension)]),
    ]
    return both.map { PathPattern($0, $0) } + [
      PathPattern(path, folder + path), PathPattern(file, dotted),
    ]
  }()
}
