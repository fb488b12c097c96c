/// A `location` of SARIF: a file and, if it is known, the place in it.
struct SARIFLocation {
  var path: String
  var extent: Extent?
  /// The number by which a message refers to it, with what is there.
  var reference: (id: Int, words: String)?
}

extension JSON {
  init(_ location: SARIFLocation) {
    self = [
      "id": location.reference.map { .integer($0.id) },
      "message": location.reference.map { .message(SARIFText.of($0.words)) },
      "physicalLocation": [
        "artifactLocation": [
          "uri": .string(SARIFText.uri(location.path)), "uriBaseId": "SRCROOT",
        ],
        "region": .region(location.extent),
      ],
    ]
  }

  /// Code scanning services want a line even of what is said of a file as a whole.
  private static func region(_ extent: Extent?) -> JSON {
    guard let extent else { return ["startLine": .integer(1)] }
    return [
      "startLine": .integer(extent.start.line),
      "startColumn": .integer(extent.start.column),
      "endLine": .integer(extent.end.line),
      "endColumn": .integer(extent.end.column),
      "byteOffset": .integer(extent.range.lower),
      "byteLength": .integer(extent.range.count),
    ]
  }
}
