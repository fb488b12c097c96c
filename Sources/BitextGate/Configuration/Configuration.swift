import BitextAudit
public import BitextCore
public import BitextPairing
import Glibc

/// How a project wants to be judged: `.abgleich.yml` over a preset over what is usual.
public struct Configuration: Sendable {
  /// What a configuration is called.
  public static let fileName = ".abgleich.yml"

  /// Nil where there is no configuration.
  public var path: String?
  /// The folder that its paths count from.
  public var paths: ProjectPaths
  /// What the settings below start from.
  public var preset: Setting<Preset>
  /// The language of articles, if it is said.
  public var source: Setting<Language>?
  /// The language of translations, if it is said.
  public var target: Setting<Language>?
  /// Where translations lie.
  public var patterns: Setting<[PathPattern]>
  /// From which severity on a run fails.
  public var failOn: Setting<FailOn>
  /// The paths of glossaries and translation memories.
  public var glossaries: Setting<[String]>?
  /// The path of the words that were learned from the project's articles.
  public var learned: Setting<String>?
  /// The path of the baseline.
  public var baseline: Setting<String>?
  /// Files that are left out.
  public var excludedPaths: [Setting<PathGlob>] = []
  /// Texts that belong to the page.
  public var excludedBlocks: [Setting<BlockPattern>] = []
  /// What is said of rules, by their names.
  public var rules: [String: RuleSetting] = [:]
  /// Parts of the project with settings of their own; the last that fits has the last word.
  public var places: [PlaceSettings] = []

  /// What is usual with a preset.
  public init(_ preset: Setting<Preset>, paths: ProjectPaths) {
    self.preset = preset
    self.paths = paths
    patterns = Setting(PathPattern.defaults)
    failOn = Setting(.error)
  }

  /// Reads the named file, or the nearest `.abgleich.yml` above `start`, which need not exist;
  /// without one, everything is as usual.
  ///
  /// `preset` holds where the file names none.
  public static func found(
    named path: String?, from start: String, preset: Preset
  ) throws(ProjectError) -> Configuration {
    guard let path = path ?? nearest(to: start) else {
      return Configuration(Setting(preset), paths: ProjectPaths(around: start))
    }
    let folder = ProjectPaths.parent(ProjectPaths.existing(PathName.of(path))) ?? "/"
    return try Configuration(
      try ProjectFile.text(path), path: path, paths: ProjectPaths(folder: folder), preset: preset)
  }

  /// Reads the text of a configuration.
  public init(
    _ text: String, path: String, paths: ProjectPaths, preset: Preset
  ) throws(ProjectError) {
    self.init(Setting(preset), paths: paths)
    self.path = path
    var reader = ConfigurationReader(self)
    if let root = try YAMLNode.root(of: text, path: path) { try reader.read(root) }
    self = reader.configuration
  }

  private static func nearest(to start: String) -> String? {
    var folder: String? = ProjectPaths.existing(PathName.of(start))
    while let current = folder {
      let candidate = current == "/" ? "/\(fileName)" : "\(current)/\(fileName)"
      if access(candidate.onDisk, F_OK) == 0 { return candidate }
      folder = ProjectPaths.parent(current)
    }
    return nil
  }

  /// Where the waivers are, if there are any.
  public var waiverPath: String {
    guard let path else { return "\(paths.folder)/\(WaiverFile.name)" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + WaiverFile.name
  }

  /// Whether a file is left out; by its path as the user or the repository names it.
  public func excludes(_ path: String) -> Bool {
    if excludedPaths.isEmpty { return false }
    let name = paths.name(path)
    return excludedPaths.contains { $0.value.contains(name) }
  }

  /// What holds for a rule at a pair, or at an article that stands alone.
  public func setting(
    of rule: String, at files: [String], isAlone: Bool = true
  ) -> RuleSetting {
    var setting = RuleSetting(
      confidence: Setting(preset.value.confidence, .preset(preset.value)))
    if isAlone { setting.override(with: preset.value.rulesOfLoneArticles[rule] ?? RuleSetting()) }
    setting.override(with: rules[rule] ?? RuleSetting())
    if places.isEmpty { return setting }
    let names = files.map { paths.name($0) }
    for place in places where place.contains(names) {
      setting.override(with: place.rules[rule] ?? RuleSetting())
    }
    return setting
  }

  /// The finding as the project wants it; nil where it does not want it.
  ///
  /// What a preset says of articles that stand alone does not hold for those that have a version
  /// with nothing in it: nobody waits for a translation there.
  public func configured(_ finding: Finding, at files: [String]) -> Finding? {
    let setting = setting(of: finding.rule, at: files, isAlone: false)
    if let least = setting.confidence?.value, finding.confidence < least { return nil }
    var finding = finding
    switch setting.limit?.value {
    case .off: return nil
    case .at(let severity): finding.severity = min(finding.severity, severity)
    case nil: break
    }
    return finding
  }

  /// What becomes of an article without a version in the other language; nil where that is fine.
  public func severityOfUnpaired(_ path: String, usual: Severity) -> Severity? {
    switch setting(of: AuditResult.Unpaired.rule, at: [path]).limit?.value {
    case .off: nil
    case .at(let severity): severity
    case nil: usual
    }
  }
}
