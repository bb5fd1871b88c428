import Xiaoneng

extension Option {
  static let profile = Option.value(
    "profile", "FILE",
    "the rule set as JSON (xn schema profile); default: the one in force on the day or in the month",
    "规则版本文件（默认为当日、当月适用的版本）")
}

extension Arguments {
  /// The rule set of `--profile`; nil where none is given.
  func profile() throws -> Profile? {
    guard let file = string("profile") else { return nil }
    do throws(Fault) {
      return try Profile.read(try JSONValue(parsing: try Input.read(file, most: JSONValue.largest)))
    } catch {
      throw error.field == nil ? error.inside("profile") : error
    }
  }

  /// The rule set of `--profile`, or the built-in one in force on `day`.
  func profile(on day: Day) throws -> Profile {
    if let profile = try profile() { return profile }
    return try Profiles().profile(on: day)
  }
}
