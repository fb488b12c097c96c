public import BitextCore

/// A form in which something is written down, with all that is said of it: the name to ask for it
/// by, what it is, and how it is written.
///
/// The formats of a command are one list of these values (see `Formats`): help, parsing, delivery,
/// the handbook and tests read it.
public struct ReportFormat<Subject: Sendable>: Sendable {
  /// Appends the report as UTF-8.
  public typealias Writer = @Sendable (Subject, ReportStyle, inout [UInt8]) throws -> Void

  /// Hands over one file at a time, by its path in the folder.
  public typealias FolderWriter =
    @Sendable (Subject, (_ path: String, _ bytes: [UInt8]) throws -> Void) throws -> Void

  /// What a format is asked for by.
  public var name: String
  /// What it is, as Markdown, for whoever chooses one.
  public var summary: String
  /// Writes a file of its own.
  public var write: Writer
  /// Writes a folder, where what is asked for is one; nil if the format is one file.
  public var writeFolder: FolderWriter?
  /// What is appended elsewhere beside the report.
  public var annex: Annex?

  /// A text that a service wants beside the report.
  public struct Annex: Sendable {
    /// The variable of the environment that names the file to append to.
    public var variable: String
    /// Makes the text, given how long the file is already, in bytes.
    public var bytes: @Sendable (Subject, ReportStyle, _ size: Int) -> [UInt8]

    /// A text by where it goes and what makes it.
    public init(
      variable: String, bytes: @escaping @Sendable (Subject, ReportStyle, _ size: Int) -> [UInt8]
    ) {
      self.variable = variable
      self.bytes = bytes
    }
  }

  /// A format by what writes it.
  public init(
    _ name: String, summary: String, folder: FolderWriter? = nil, annex: Annex? = nil,
    write: @escaping Writer
  ) {
    self.name = name
    self.summary = summary
    self.write = write
    self.annex = annex
    writeFolder = folder
  }

  /// The whole report.
  public func bytes(of subject: Subject, style: ReportStyle = ReportStyle()) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(subject, style, &bytes)
    return bytes
  }

  /// The whole report, for a person.
  public func string(of subject: Subject, style: ReportStyle = ReportStyle()) throws -> String {
    String(decoding: try bytes(of: subject, style: style), as: UTF8.self)
  }
}

extension ReportFormat<AuditResult> {
  /// A format that an audit report writes.
  public init(_ name: String, summary: String, _ report: some AuditReport) {
    self.init(name, summary: summary) { report.write($0, to: &$2) }
  }
}
