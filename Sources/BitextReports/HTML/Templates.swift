import Mustache

/// The templates of the pages; parsed when a report is written, and at no other time.
struct Templates {
  private let library: MustacheLibrary
  private let indexTemplate: MustacheTemplate
  private let pageTemplate: MustacheTemplate
  private let alignmentTemplate: MustacheTemplate
  private let comparisonTemplate: MustacheTemplate

  init() throws {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    library = MustacheLibrary(templates: [
      "bead": try Self.parse(PackageResources.bead_mustache),
      "cell": try Self.parse(PackageResources.cell_mustache),
      "finding": try Self.parse(PackageResources.finding_mustache),
      "head": try Self.parse(PackageResources.head_mustache),
      "row": try Self.parse(PackageResources.row_mustache),
    ])
    indexTemplate = try Self.parse(PackageResources.index_mustache)
    pageTemplate = try Self.parse(PackageResources.page_mustache)
    alignmentTemplate = try Self.parse(PackageResources.align_mustache)
    comparisonTemplate = try Self.parse(PackageResources.diff_mustache)
  }

  func index(_ view: View) -> [UInt8] {
    Array(indexTemplate.render(view, library: library).utf8)
  }

  func page(_ view: View) -> [UInt8] {
    Array(pageTemplate.render(view, library: library).utf8)
  }

  func alignment(_ view: View) -> [UInt8] {
    Array(alignmentTemplate.render(view, library: library).utf8)
  }

  func comparison(_ view: View) -> [UInt8] {
    Array(comparisonTemplate.render(view, library: library).utf8)
  }

  private static func parse(_ template: [UInt8]) throws -> MustacheTemplate {
    try MustacheTemplate(string: String(decoding: template, as: UTF8.self))
  }
}
