import BitextCore
import BitextReports
import Foundation

/// What holds for the audit of any two files, whatever they hold; each a sentence when it is broken.
enum Promise {
  static func broken(by pair: AuditedPair) -> [String] {
    let bitext = pair.bitext
    let places = pair.findings.flatMap { finding in
      strayPlaces(finding.source, in: bitext.source.document)
        + strayPlaces(finding.target, in: bitext.target.document)
    }
    let confidences = pair.findings.filter { !(0...1).contains($0.confidence) }
      .map { "\($0.rule) is \($0.confidence) sure" }
    // Reports show what stands at a place, which has to be there.
    return places + confidences + (places.isEmpty ? brokenReports(of: pair) : [])
  }

  /// Places that lie outside of the text or begin or end inside of a character.
  private static func strayPlaces(_ ranges: [TextRange], in document: Document) -> [String] {
    ranges.filter { range in
      let isInside =
        0 <= range.lower && range.lower <= range.upper && range.upper <= document.text.count
      return !isInside || [range.lower, range.upper].contains { document.isInsideCharacter($0) }
    }.map { "\(document.path): the place \($0.lower)..<\($0.upper) is none of its text" }
  }

  private static func brokenReports(of pair: AuditedPair) -> [String] {
    let result = AuditResult(pairs: [pair])
    return Formats.audit.flatMap { format -> [String] in
      do {
        let bytes = try format.bytes(of: result)
        if ["json", "sarif", "gitlab"].contains(format.name) {
          _ = try JSONSerialization.jsonObject(with: Data(bytes))
        }
        let isClean = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        return isClean ? [] : ["\(format.name) holds a control character"]
      } catch {
        return ["\(format.name): \(error)"]
      }
    }
  }
}

extension Document {
  fileprivate func isInsideCharacter(_ offset: Int) -> Bool {
    offset < text.count && text[offset] & 0xC0 == 0x80
  }
}
