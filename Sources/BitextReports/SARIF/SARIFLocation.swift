/// A `location` of SARIF: a file and, if it is known, the place in it.
struct SARIFLocation {
  var path: String
  var extent: Extent?
  /// The number by which a message refers to it, with what is there.
  var reference: (id: Int, words: String)?
}

extension JSONWriter {
  mutating func location(_ location: SARIFLocation) {
    object { json in
      if let reference = location.reference {
        json.key("id")
        json.integer(reference.id)
        json.key("message")
        json.message(SARIFText.of(reference.words))
      }
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { json in
          json.key("uri")
          json.string(SARIFText.uri(location.path))
          json.key("uriBaseId")
          json.string("SRCROOT")
        }
        json.key("region")
        json.region(location.extent)
      }
    }
  }

  /// Code scanning services want a line even of what is said of a file as a whole.
  private mutating func region(_ extent: Extent?) {
    object { json in
      guard let extent else {
        json.key("startLine")
        json.integer(1)
        return
      }
      json.key("byteLength")
      json.integer(extent.range.count)
      json.key("byteOffset")
      json.integer(extent.range.lower)
      json.key("endColumn")
      json.integer(extent.end.column)
      json.key("endLine")
      json.integer(extent.end.line)
      json.key("startColumn")
      json.integer(extent.start.column)
      json.key("startLine")
      json.integer(extent.start.line)
    }
  }
}
