public import BitextCore
public import BitextReading
public import BitextUnicode

/// Why a file did not become a side.
public enum IntakeFailure: Error {
  case reading(ReadingError)
  /// ICU could not be opened for the file of this path.
  case unicode(String, ICUError)
  /// The text is in another language than somebody said.
  case language(AuditResult.Failure)

  /// The same as results of an audit list it.
  public var inResult: AuditResult.Failure {
    switch self {
    case .reading(let error): .init(path: error.path, message: error.message)
    case .unicode(let path, let error): .init(path: path, message: error.description)
    case .language(let failure): failure
    }
  }
}

extension Result {
  /// What was made, if it was.
  var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  /// What stood in the way, if something did.
  var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
