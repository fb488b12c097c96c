/// What a set says of one article: its sentences and the beads that are right, as UTF-8 byte
/// ranges of the running text.
struct GoldDocument: Decodable {
  struct GoldBead: Decodable {
    var source: [[Int]]
    var target: [[Int]]
    /// `swap` for the sentences of exchanged paragraphs.
    var kind: String?
  }

  struct Sentences: Decodable {
    var source: [[Int]]
    var target: [[Int]]
  }

  var id: String
  var sourceLanguage: String
  var targetLanguage: String
  var beads: [GoldBead]
  var sentences: Sentences

  enum CodingKeys: String, CodingKey {
    case id, beads
    case sourceLanguage = "source_lang"
    case targetLanguage = "target_lang"
    case sentences = "sents"
  }
}
