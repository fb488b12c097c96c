import BitextAnalysis
import BitextCore
import BitextReading
import FoundationEssentials

/// A folder of articles with gold beads, read in one of two ways.
struct AlignmentSet: Sendable {
  /// What is given to the aligner.
  enum Mode: String, CaseIterable, Sendable {
    /// Running text, cut by our own segmenter.
    case raw
    /// The gold's own sentences, one a line.
    case segmented
  }

  var name: String
  var mode: Mode
  var samples: [Sample]

  /// Reads and analyses the articles of a folder, ordered by name.
  init(folder: String, mode: Mode) async throws {
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    self.mode = mode
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
    let results = await mapInParallel(names) { name in
      Result { try Sample(reading: "\(folder)/\(name)", mode: mode) }
    }
    samples = try results.map { try $0.get() }
  }

  static func exists(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder)
  }
}

extension Sample {
  /// Reads the gold file at `path` and the two texts beside it.
  init(reading path: String, mode: AlignmentSet.Mode) throws {
    let gold = try GoldDocument(path: path)
    let stem = path.dropLast(".json".count)
    let languages = (Language(gold.sourceLanguage), Language(gold.targetLanguage))
    let texts = (
      try Data(contentsOf: URL(filePath: "\(stem).\(languages.0.code).txt")),
      try Data(contentsOf: URL(filePath: "\(stem).\(languages.1.code).txt"))
    )
    id = gold.id
    switch mode {
    case .raw:
      source = try Side(running: "\(stem).\(languages.0.code).txt", languages.0)
      target = try Side(running: "\(stem).\(languages.1.code).txt", languages.1)
    case .segmented:
      source = try Side(segmented: "\(stem).\(languages.0.code).sent", languages.0)
      target = try Side(segmented: "\(stem).\(languages.1.code).sent", languages.1)
    }
    sentences = gold.sentences.source.count + gold.sentences.target.count
    self.gold = try Gold(
      gold, path: path, texts: (Array(texts.0), Array(texts.1)),
      ranges: (
        try source.ranges(mode, sentences: gold.sentences.source),
        try target.ranges(mode, sentences: gold.sentences.target)
      ))
  }
}

extension GoldDocument {
  init(path: String) throws {
    do {
      self = try JSONDecoder().decode(
        GoldDocument.self, from: Data(contentsOf: URL(filePath: path)))
    } catch is DecodingError {
      throw SetError(path: path, message: "is no file of gold beads (id, beads, sents)")
    }
  }
}

extension Side {
  fileprivate init(running path: String, _ language: Language) throws {
    self = try Analyser(language).analyse(Reader().read(path: path))
  }

  fileprivate init(segmented path: String, _ language: Language) throws {
    self = try Analyser(language, segmentation: .lines)
      .analyse(Reader().readSegmented(path: path))
  }

  /// Where each segment stands in the running text.
  fileprivate func ranges(_ mode: AlignmentSet.Mode, sentences: [[Int]]) throws -> [TextRange] {
    switch mode {
    case .raw:
      return segments.map { document.fileRange(of: $0.range) }
    case .segmented:
      guard segments.count == sentences.count else {
        throw SetError(
          path: document.path,
          message: "has \(segments.count) lines where the gold has \(sentences.count) sentences")
      }
      return try sentences.map { try TextRange(pair: $0, in: document.path) }
    }
  }
}

extension Sample.Gold {
  fileprivate init(
    _ gold: GoldDocument, path: String, texts: ([UInt8], [UInt8]),
    ranges: ([TextRange], [TextRange])
  ) throws {
    let beads = try gold.beads.map { bead in
      (
        source: try bead.source.map { try TextRange(pair: $0, in: path) },
        target: try bead.target.map { try TextRange(pair: $0, in: path) },
        isSwapped: bead.kind == "swap"
      )
    }
    let sourceLines = GoldLines(beads.flatMap(\.source), of: texts.0)
    let targetLines = GoldLines(beads.flatMap(\.target), of: texts.1)
    let lineBeads = beads.map { bead in
      LineBead(
        source: bead.source.compactMap { sourceLines.index(of: $0) }.sorted(),
        target: bead.target.compactMap { targetLines.index(of: $0) }.sorted())
    }
    self.init(
      sourceLines: sourceLines, targetLines: targetLines, beads: lineBeads,
      swapped: zip(lineBeads, beads).filter(\.1.isSwapped).map(\.0),
      sourceParts: ranges.0.map { sourceLines.parts(of: $0) },
      targetParts: ranges.1.map { targetLines.parts(of: $0) })
  }
}

extension TextRange {
  fileprivate init(pair: [Int], in path: String) throws {
    guard pair.count == 2, 0 <= pair[0], pair[0] <= pair[1] else {
      throw SetError(path: path, message: "has a range that is not [start, end]: \(pair)")
    }
    self.init(pair[0], pair[1])
  }
}
