// How a store remembers the rule sets it was set up with: an index, and each set whole, so that what a later version of
// the library has built in changes nothing.

extension Profiles {
  /// The name of the index, and before the names of the sets.
  static let setting = "rules"

  /// Whether a setting of a store is one of these.
  static func isSetting(_ name: String) -> Bool {
    name == setting || name.hasPrefix(setting + ".")
  }

  /// The index and every set, as a store keeps them.
  var settings: [String: [UInt8]] {
    var values: [String: [UInt8]] = [:]
    var index: [JSONValue] = []
    for rules in ordered {
      let bytes = Self.bytes(of: rules.profile)
      values[Self.setting + "." + rules.profile.id] = bytes
      index.append([
        "digest": .string(SHA256.hash(bytes).hex), "id": .string(rules.profile.id),
        "validFrom": .string("\(rules.profile.validFrom)"),
      ])
    }
    values[Self.setting] = JSONValue.array(index).canonicalBytes
    return values
  }

  /// A set whole, as canonical JSON.
  private static func bytes(of profile: Profile) -> [UInt8] {
    var writer = JSONWriter()
    profile.write(to: &writer)
    return writer.bytes
  }

  /// A set as the index of a store names it.
  struct Entry {
    var id: String
    var validFrom: Day
    var digest: String

    /// The entries of an index; nil where it is none.
    static func all(in bytes: [UInt8]) -> [Entry]? {
      guard case .array(let values)? = try? JSONValue(parsing: bytes) else { return nil }
      var entries: [Entry] = []
      for value in values {
        guard let id = value["id"]?.string, let digest = value["digest"]?.string,
          let day = value["validFrom"]?.string.flatMap({ Day($0) })
        else { return nil }
        entries.append(Entry(id: id, validFrom: day, digest: digest))
      }
      return entries.isEmpty ? nil : entries
    }

    /// The built-in rules that this entry names; nil where they are others, or none.
    var builtIn: Rules? {
      Profiles.known.first { $0.rules.profile.id == id && $0.digest == digest }?.rules
    }
  }

  /// The built-in rules with their digests, found when the first store is opened.
  private static let known: [(rules: Rules, digest: String)] = Profile.builtIn.map {
    (Rules($0), SHA256.hash(bytes(of: $0)).hex)
  }
}
