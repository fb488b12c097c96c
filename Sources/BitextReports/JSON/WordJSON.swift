public import BitextLexicon

/// Entries of a lexicon for programs to read: the schema `abgleich/lexicon/1`.
public struct WordJSON: Sendable {
  public init() {}

  public func write(_ entries: [WordEntry], to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("entries")
      json.array(entries, onLines: true) { json, entry in write(entry, to: &json) }
      json.breakLine()
      json.key("schema")
      json.string("abgleich/lexicon/1")
    }
    json.finish()
    out += json.bytes
  }

  private func write(_ entry: WordEntry, to json: inout JSONWriter) {
    json.object { json in
      json.key("language")
      json.string(entry.language.code)
      json.key("parts")
      json.array(entry.parts) { json, part in json.string(part) }
      json.key("phrases")
      json.array(entry.phrases, onLines: true) { json, phrase in
        json.object { json in
          json.key("rendering")
          json.string(phrase.rendering)
          json.key("words")
          json.string(phrase.words)
        }
      }
      json.key("renderings")
      json.array(entry.renderings, onLines: true) { json, rendering in
        json.object { json in
          json.key("sources")
          json.array(rendering.provenance.names) { json, name in json.string(name) }
          json.key("weight")
          json.number(Double(rendering.weight))
          json.key("word")
          json.string(rendering.word)
        }
      }
      json.key("stem")
      json.string(entry.stem)
      json.key("text")
      json.string(entry.text)
    }
  }
}
