import Xiaoneng

extension Option {
  static let profile = Option.value(
    "profile", "NAME|FILE",
    "a built-in rule set, a document, or a whole set as JSON (xn schema profile); default: the one in force on\n"
      + "the day or in the month",
    "内置规则集名称、规则集文件或规则全文（默认为当日、当月适用的版本）")
}

extension Arguments {
  /// The rule set of `--profile`; nil where none is given.
  func profile() throws -> Profile? {
    guard let file = string("profile") else { return nil }
    if let known = Profiles.builtIn(through: file)?.all.last { return known }
    let json: JSONValue
    do throws(Fault) {
      json = try JSONValue(parsing: try Input.read(file, most: JSONValue.largest))
      // A whole set, or a document that changes another.
      if json["changes"] == nil { return try Profile.read(json) }
    } catch {
      throw error.field == nil ? error.inside("profile") : error
    }
    guard let last = try Profiles.read(json).all.last else {
      throw Fault(.badValue, field: "profile")
    }
    return last
  }

  /// The rule set of `--profile`, or the built-in one in force on `day`.
  func profile(on day: Day) throws -> Profile {
    if let profile = try profile() { return profile }
    return try Profiles().profile(on: day)
  }
}
