import CICU

/// The version of ICU that is linked, such as `72.1`: part of the key of whatever is cached.
public func icuVersion() -> String {
  var text = [CChar](repeating: 0, count: 32)
  CICUVersion(&text)
  return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
