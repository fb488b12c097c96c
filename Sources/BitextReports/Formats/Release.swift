/// What this version of abgleich is called.
public enum Release {
  /// After https://semver.org.
  public static let version = "0.1.0"
}
