import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextLexicon
import BitextReading
import BitextUnicode

/// Times each stage over all articles of some sets, on the calling thread.
struct StageTimer {
  let samples: [Sample]
  let lexicon: Lexicon
  let parameters: AlignmentParameters

  /// Processor seconds of every stage over all samples, in one round.
  func round() throws -> [Stage: Double] {
    var seconds: [Stage: Double] = [:]
    for stage in Stage.allCases { seconds[stage] = try self.seconds(stage) }
    return seconds
  }

  private var sides: [Side] { samples.flatMap { [$0.source, $0.target] } }

  private func seconds(_ stage: Stage) throws -> Double {
    let sides = sides
    switch stage {
    case .lexicon:
      return Stopwatch.seconds {
        _ = Lexicon.open(source: lexicon.source, target: lexicon.target)
      }
    case .unicode: return try Stopwatch.seconds { for side in sides { try side.walk() } }
    case .read:
      return try Stopwatch.seconds {
        for side in sides { _ = try Reader().read(path: side.document.path) }
      }
    case .segment: return try Stopwatch.seconds { for side in sides { try side.segmentAgain() } }
    case .tokenise: return try Stopwatch.seconds { for side in sides { try side.tokeniseAgain() } }
    case .analyseWithoutQuantities: return try analysisSeconds(quantities: false)
    case .analyse: return try analysisSeconds(quantities: true)
    case .align:
      let aligner = Aligner(lexicon, parameters: parameters)
      return Stopwatch.seconds {
        for sample in samples { _ = aligner.align(sample.source, sample.target) }
      }
    case .audit:
      let aligner = Aligner(lexicon, parameters: parameters)
      let bitexts = samples.map { aligner.align($0.source, $0.target) }
      let audit = Audit(lexicon: lexicon)
      return Stopwatch.seconds { for bitext in bitexts { _ = audit.findings(in: bitext) } }
    case .galeChurch:
      return Stopwatch.seconds {
        for sample in samples { _ = GaleChurch().beads(sample.source, sample.target) }
      }
    }
  }

  private func analysisSeconds(quantities: Bool) throws -> Double {
    let halves = [samples.map(\.source), samples.map(\.target)]
    return try Stopwatch.seconds {
      for half in halves { try half.analyseAgain(quantities: quantities) }
    }
  }
}

extension Side {
  private var range: TextRange { TextRange(0, document.text.count) }

  /// Opens ICU's rules and walks all boundaries of words and sentences, and nothing else.
  fileprivate func walk() throws {
    for kind in [Breaker.Kind.sentence, .word] {
      try Breaker(kind).boundaries(of: document.text, in: range) { _, _ in }
    }
  }

  fileprivate func segmentAgain() throws {
    let segmenter = try Segmenter(language)
    for block in document.blocks {
      _ = try segmenter.sentences(of: document.text, in: block.range)
    }
  }

  fileprivate func tokeniseAgain() throws {
    var tokenizer = try Tokenizer(language)
    var tokens: [Token] = []
    for segment in segments {
      try tokenizer.append(segment.range, of: document.text, to: &tokens)
    }
    tokenizer.settleNames(in: &tokens)
  }
}

extension [Side] {
  /// Analyses documents of one language one after the other, with tools that are kept.
  fileprivate func analyseAgain(quantities: Bool) throws {
    guard let language = first?.language else { return }
    var tools = try AnalysisTools(language, quantities: quantities)
    for side in self { _ = try Analyser(language).analyse(side.document, with: &tools) }
  }
}
