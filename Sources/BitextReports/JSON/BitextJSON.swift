import BitextCore

/// What more than one of the schemas says of a bitext.
extension JSONWriter {
  mutating func side(_ side: Side) {
    object { json in
      json.key("language")
      json.string(side.language.code)
      json.key("path")
      json.string(side.document.path)
    }
  }

  mutating func language(_ language: Language?) {
    if let language { string(language.code) } else { null() }
  }

  /// The beads over segments; one range of file offsets a segment.
  mutating func beads(of bitext: Bitext) {
    array(bitext.beads, onLines: true) { json, bead in
      json.object { json in
        if bead.isMoved {
          json.key("moved")
          json.boolean(true)
        }
        json.key("probability")
        json.number(bead.probability)
        json.key("score")
        json.number(bead.score)
        json.key("source")
        json.ranges(bead.source.map { bitext.source.segments[$0].range }, in: bitext.source)
        json.key("target")
        json.ranges(bead.target.map { bitext.target.segments[$0].range }, in: bitext.target)
      }
    }
  }

  /// The beads over paragraphs; one range of file offsets a paragraph.
  mutating func paragraphs(of bitext: Bitext) {
    let source = bitext.source.paragraphs
    let target = bitext.target.paragraphs
    array(bitext.paragraphs, onLines: true) { json, bead in
      json.object { json in
        json.key("source")
        json.ranges(bead.source.map { bitext.source.range(of: source[$0]) }, in: bitext.source)
        json.key("target")
        json.ranges(bead.target.map { bitext.target.range(of: target[$0]) }, in: bitext.target)
      }
    }
  }

  private mutating func ranges(_ ranges: [TextRange], in side: Side) {
    self.ranges(ranges.map { side.document.fileRange(of: $0) })
  }

  /// Ranges of a file.
  mutating func ranges(_ ranges: [TextRange]) {
    array(ranges) { json, range in json.array([range.lower, range.upper]) { $0.integer($1) } }
  }
}
