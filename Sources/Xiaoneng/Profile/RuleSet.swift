extension Law.RuleSet {
  /// Everything wrong with a rule set, each by its key.
  public struct Faults: Error, Sendable, Equatable {
    /// What is wrong, in the order of the keys.
    public var faults: [Fault]

    /// All of it as one fault, for doors that tell one.
    public var whole: Fault {
      Fault(faults.first?.code ?? .badValue, field: "rules", detail: detail)
    }

    /// All of it on one line, without what was given.
    var detail: String {
      faults.map {
        [$0.field, $0.code.rawValue, $0.detail].compactMap(\.self).joined(separator: " ")
      }
      .joined(separator: "; ")
    }
  }

  /// The rule set whole: its parent with what it changes (规则集全文).
  ///
  /// - Parameter parents: the sets that may be its parent; the first of that name is.
  /// - Throws: everything that is wrong, each by its key: an unknown parent, unknown keys, values of a wrong type
  ///   or out of range, and what does not fit together.
  /// - Complexity: O(changes × size of the set).
  public func profile(over parents: [Profile]) throws(Faults) -> Profile {
    var faults: [Fault] = []
    if !DossierKey.isID(id) { faults.append(Fault(.badValue, field: "id")) }
    guard let parent = parents.first(where: { $0.id == self.parent }) else {
      throw Faults(
        faults: faults + [
          Fault(.badValue, field: "parent", detail: String(self.parent.prefix(64)))
        ])
    }
    let members: [JSONValue.Member]
    switch changes {
    case .object(let given): members = given
    // PHP has one empty array.
    case .array([]): members = []
    default:
      throw Faults(faults: faults + [Fault(.wrongType, field: "changes", detail: "object")])
    }
    let whole = parent.json
    for (path, value) in Self.leaves(members, in: whole) {
      // Each change alone on the parent: whatever is wrong with it is named, however many there are.
      guard !Self.ofTheDocument.contains(path[0]) else {
        faults.append(Fault(.unknownField, field: path.joined(separator: ".")))
        continue
      }
      do throws(Fault) {
        _ = try Profile.read(Self.setting(value, at: path[...], in: whole))
      } catch {
        faults.append(
          Fault(
            error.code, field: error.field ?? path.joined(separator: "."),
            detail: error.detail))
      }
    }
    guard faults.isEmpty else { throw Faults(faults: faults) }
    var merged = whole
    for (path, value) in Self.leaves(members, in: whole) {
      merged = Self.setting(value, at: path[...], in: merged)
    }
    var profile: Profile
    do throws(Fault) { profile = try Profile.read(merged) } catch { throw Faults(faults: [error]) }
    (profile.id, profile.validFrom) = (id, validFrom)
    profile.origin = Profile.Origin(parent: parent.id, document: document)
    faults = profile.faults
    guard faults.isEmpty else { throw Faults(faults: faults) }
    return profile
  }

  /// What the document itself says, and its changes may not.
  private static let ofTheDocument: Set<String> = ["id", "validFrom", "origin"]

  /// Every change with its path: into records, and no further.
  private static func leaves(
    _ members: [JSONValue.Member], in whole: JSONValue
  ) -> [(path: [String], value: JSONValue)] {
    members.flatMap { member -> [(path: [String], value: JSONValue)] in
      guard case .object(let inner) = member.value, case .object? = whole[member.key] else {
        return [([member.key], member.value)]
      }
      return leaves(inner, in: whole[member.key] ?? .null).map {
        ([member.key] + $0.path, $0.value)
      }
    }
  }

  private static func setting(
    _ value: JSONValue, at path: ArraySlice<String>, in whole: JSONValue
  ) -> JSONValue {
    guard let key = path.first, case .object(var members) = whole else { return value }
    let inner = setting(value, at: path.dropFirst(), in: whole[key] ?? .null)
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value = inner
    } else {
      members.append(.init(key, inner))
    }
    return .object(members)
  }

  /// The sets that documents give, each over those before it and the built-in ones, oldest first; with the
  /// built-in ones that were in force before the first, and none that come later.
  ///
  /// - Throws: as ``profile(over:)``.
  public static func profiles(_ sets: [Law.RuleSet]) throws(Faults) -> Profiles {
    var given: [Profile] = []
    for set in sets { given.append(try set.profile(over: given + Profile.builtIn)) }
    guard let first = given.map(\.validFrom).min() else { return Profiles() }
    return Profiles(Profile.builtIn.filter { $0.validFrom <= first } + given)
  }
}

extension Profiles {
  /// The built-in sets up to the one called `name`; nil for an unknown name.
  public static func builtIn(through name: String) -> Profiles? {
    guard let last = Profile.builtIn.first(where: { $0.id == name }) else { return nil }
    return Profiles(Profile.builtIn.filter { $0.validFrom <= last.validFrom })
  }

  /// What a host gives as its rules: the name of a built-in set, a document, or a list of documents.
  ///
  /// - Throws: `Law/RuleSet/Faults` with everything that is wrong.
  public static func read(_ json: JSONValue) throws(Law.RuleSet.Faults) -> Profiles {
    if let name = json.string {
      guard let known = builtIn(through: name) else {
        throw Law.RuleSet.Faults(
          faults: [Fault(.badValue, field: "rules", detail: String(name.prefix(64)))])
      }
      return known
    }
    let values: [JSONValue]
    if case .array(let list) = json { values = list } else { values = [json] }
    var sets: [Law.RuleSet] = []
    var faults: [Fault] = []
    for value in values {
      do throws(Fault) { sets.append(try Law.RuleSet.read(value)) } catch { faults.append(error) }
    }
    guard faults.isEmpty, !sets.isEmpty else {
      throw Law.RuleSet.Faults(
        faults: faults.isEmpty ? [Fault(.missingField, field: "rules")] : faults)
    }
    return try Law.RuleSet.profiles(sets)
  }
}
