public import BitextCore

/// What a finding is recognised by when the files around it change.
public enum Fingerprint {
  /// A hash of the rule and the folded words at the finding's places, 16 hexadecimal digits.
  public static func of(_ finding: Finding, in bitext: Bitext) -> String {
    var bytes = Array(finding.rule.utf8)
    for (ranges, side) in [(finding.source, bitext.source), (finding.target, bitext.target)] {
      for range in ranges {
        bytes.append(0)
        bytes += words(in: range, of: side)
      }
      bytes.append(1)
    }
    return WordHash.digits(bytes)
  }

  private static func words(in range: TextRange, of side: Side) -> [UInt8] {
    let folded = WordFolding.folded(side.document.text[range.offsets])
    return Array(folded.split { $0 <= 0x20 }.joined(separator: [0x20]))
  }
}
