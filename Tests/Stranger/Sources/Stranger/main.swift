import Bitext

// Without dictionaries, so that the outcome is the same on every machine.
let lexicon = Lexicon.open(source: .english, target: .german, cache: .none, dictionaries: [])
let audit = TextAudit(lexicon: lexicon, rules: AllRules.rules + [.forbiddenWord])

let english = "The bridge has 42 arches.\n\nIt opened in 1894."
let german = "Der Viadukt hat 24 Bögen.\n\nEr wurde 1894 eröffnet."
func page(_ text: String) -> String { "<p>\(text.replacing("\n\n", with: "</p><p>"))</p>" }

for format in Format.allCases {
  let (source, target) = format == .html ? (page(english), page(german)) : (english, german)
  let pair = try await audit.audit(source, target, as: format)
  expect(
    pair.findings.map(\.rule), ["forbidden-word", "number-mismatch"], "rules of \(format)")
  expect(pair.bitext.beads.count, 2, "beads of \(format)")
}

let pair = try await audit.audit(english, german)
let result = AuditResult(pairs: [pair])
expect(
  try CountReport.format.string(of: result), "forbidden-word\t1\nnumber-mismatch\t1\n",
  "our report")
let formats = Formats.audit(of: AllRules.rules + [.forbiddenWord]) + [CountReport.format]
for format in formats {
  expect(try format.bytes(of: result).isEmpty, false, "whether \(format.name) says nothing")
}

// A bitext from elsewhere, whose third sentence nobody rendered.
let sentences = SentencePairs([
  ("The bridge has 42 arches.", "Die Brücke hat 24 Bögen."),
  ("It opened in 1894.", "Sie wurde 1894 eröffnet."),
  ("The architect never saw it, since he died in the year before.", ""),
])
let ready = try audit.audit(sentences)
expect(ready.bitext.beads.map(\.kind), [.oneToOne, .oneToOne, .omission], "beads as given")
expect(
  ready.findings.map(\.rule), ["number-mismatch", "missing-passage"], "rules of a ready bitext")
