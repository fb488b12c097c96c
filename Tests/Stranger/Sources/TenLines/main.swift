import Bitext

let english = "The bridge has 42 arches. It opened in 1894."
let german = "Die Brücke hat 24 Bögen. Sie wurde 1894 eröffnet."

let audit = TextAudit(from: .english, into: .german)
let pair = try await audit.audit(english, german, as: .plain)
for finding in pair.findings {
  print("\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]")
}
