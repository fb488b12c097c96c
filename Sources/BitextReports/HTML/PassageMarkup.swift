import BitextCore

/// Writes one paragraph of a side as HTML: sentences, their numbers, and the marks of findings.
///
/// A mark that begins in one sentence may end in another; each piece of it is an element of its
/// own, so that elements nest. There are many sentences and figures: attributes whose values need
/// no quotes have none.
struct PassageMarkup {
  private let text: [UInt8]
  private var out: [UInt8] = []
  /// The marks that have not begun, by the start of their range.
  private var waiting: ArraySlice<Mark>
  /// The marks that have begun and not ended.
  private var open: [Mark] = []
  /// The figures that have not been written, by the start of their range.
  private var figures: ArraySlice<AgreedFigures.Figure>

  /// Needs `marks` and `figures` ordered by their range.
  init(_ document: Document, marks: [Mark], figures: [AgreedFigures.Figure]) {
    text = document.text
    waiting = marks[...]
    self.figures = figures[...]
  }

  /// Writes the next sentence without a number.
  mutating func append(_ sentence: TextRange) {
    separate()
    words(sentence)
  }

  /// Writes the next sentence with its number; `id` and the ids of the other side's sentences
  /// are a letter and the number of the segment.
  mutating func append(
    _ sentence: TextRange, _ label: SentenceLabel, id: String, otherSide: String
  ) {
    separate()
    let tie =
      label.number.map { label.otherRow == nil ? " b\($0)" : "" } ?? " null"
    out += "<span class=\"s\(tie)\" id=\(id)>".utf8
    if let number = label.number, let counterpart = label.counterpart {
      let words = label.otherRow.map { "row \($0)" } ?? "\(number)"
      out += "<a class=n href=#\(otherSide)\(counterpart)>\(words)</a>".utf8
    } else {
      out += "<span class=n title=\"no counterpart\">∅</span>".utf8
    }
    words(sentence)
    out += "</span>".utf8
  }

  /// Ends the paragraph, with the references of marks that reach beyond it.
  mutating func finish() -> String {
    refer(to: open + waiting)
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func separate() {
    if !out.isEmpty { out.append(UInt8(ascii: " ")) }
  }

  /// Writes a stretch of text, cut wherever a mark begins or ends.
  private mutating func words(_ range: TextRange) {
    var offset = range.lower
    while offset < range.upper {
      beginMarks(upTo: offset)
      endMarks(upTo: offset)
      var end = min(range.upper, waiting.first?.range.lower ?? range.upper)
      for mark in open { end = min(end, mark.range.upper) }
      while let figure = figures.first, figure.range.upper <= offset { figures.removeFirst() }
      let figure = figures.first
      if let figure {
        let isInside = figure.range.lower <= offset
        end = min(end, isInside ? figure.range.upper : figure.range.lower)
      }
      piece(TextRange(offset, end), figure.flatMap { $0.range.lower <= offset ? $0 : nil })
      offset = end
    }
    endMarks(upTo: range.upper)
  }

  private mutating func beginMarks(upTo offset: Int) {
    while let mark = waiting.first, mark.range.lower <= offset {
      open.append(mark)
      waiting.removeFirst()
    }
  }

  private mutating func endMarks(upTo offset: Int) {
    refer(to: open.filter { $0.range.upper <= offset })
    open.removeAll { $0.range.upper <= offset }
  }

  private mutating func piece(_ range: TextRange, _ figure: AgreedFigures.Figure?) {
    let marks = open.filter { !$0.isContext }
    begin(marks)
    if let figure { begin(figure) }
    HTMLText.append(text[range.offsets], to: &out)
    if figure != nil { out += "</span>".utf8 }
    if !marks.isEmpty { out += "</mark>".utf8 }
  }

  /// Opens the element of a figure; how it was read is told where its own words do not.
  private mutating func begin(_ figure: AgreedFigures.Figure) {
    out += "<span class=f data-f=\(figure.letter)".utf8
    if !text[figure.range.offsets].elementsEqual(figure.reading.utf8) {
      out += " title=\"".utf8
      HTMLText.append(Array(figure.reading.utf8)[...], to: &out)
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
  }

  /// Opens the element of a stretch that findings point at, if any do.
  private mutating func begin(_ marks: [Mark]) {
    guard let severity = marks.lazy.map(\.severity).max() else { return }
    let readings = marks.lazy.compactMap(\.readings).first
    let numbers = marks.map { "\($0.number)" }.joined(separator: " ")
    out += "<mark class=\"\(severity.rawValue)\(readings == nil ? "" : " framed")\"".utf8
    if let readings {
      out += " title=\"".utf8
      HTMLText.append(Array(readings.utf8)[...], to: &out)
      out.append(UInt8(ascii: "\""))
    }
    out += " data-n=\"\(numbers)\">".utf8
  }

  private mutating func refer(to marks: [Mark]) {
    for mark in marks {
      let kind = "ref \(mark.severity.rawValue)"
      out += "<a class=\"\(kind)\" href=\"#\(mark.anchor)\">\(mark.number)</a>".utf8
      if let row = mark.otherRow {
        out += " <a class=\"also\" href=\"#row\(row)\" lang=\"en\">also at row \(row)</a>".utf8
      }
    }
  }
}
