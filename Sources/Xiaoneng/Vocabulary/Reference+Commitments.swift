internal import XiaonengWords

extension Reference {
  /// A digest in an event that vouches for what is kept beside the ledger (承诺值): `commits SLOT` in the texts.
  struct Commitment: Sendable {
    /// The fields that lead to it from the event's record, the outermost first: what each is called and was called.
    let path: [[String]]
    /// The slot as the text spells it; `{field}` stands for a field beside the digest.
    let slot: String
    /// What the fields in the slot are called and were called, and what they are where they are left out.
    let beside: [String: (names: [String], usual: String?)]
  }

  /// Commitments by the words of events.
  private static let commitments: [String: [Commitment]] = {
    var found: [String: [Commitment]] = [:]
    for member in members(of: .events) {
      let own = commitments(in: member.record, path: [])
      guard !own.isEmpty else { continue }
      for word in [member.word] + member.was { found[word] = own }
    }
    return found
  }()

  /// The commitments that an event with this word may carry, nested ones among them.
  static func commitments(of word: String) -> [Commitment] { commitments[word] ?? [] }

  /// The words of events that may carry commitments, in their order.
  static var committingWords: [String] {
    members(of: .events).map(\.word).filter { commitments[$0] != nil }
  }

  private static func commitments(in record: String, path: [[String]]) -> [Commitment] {
    // A record within itself says nothing new; six levels are more than any event has.
    guard let words = records[record], path.count < 6 else { return [] }
    return words.fields.flatMap { field -> [Commitment] in
      let inner = path + [field.names]
      guard !field.commits.isEmpty else { return commitments(in: field.type, path: inner) }
      var beside: [String: (names: [String], usual: String?)] = [:]
      for field in words.fields {
        let usual: String? =
          switch Reference.usual(field) {
          case .string(let text): text
          case .integer(let number): "\(number)"
          default: nil
          }
        beside[field.name] = (field.names, usual)
      }
      return [Commitment(path: inner, slot: field.commits, beside: beside)]
    }
  }
}

extension Reference.Commitment {
  /// The fields that lead to it, as they are called today.
  var name: String { path.compactMap(\.first).joined(separator: ".") }

  /// The slots that an event's record vouches for, each with its digest.
  func read(_ data: JSONValue) -> [(slot: String, digest: String)] {
    Self.read(data, path[...], self)
  }

  private static func read(
    _ json: JSONValue, _ path: ArraySlice<[String]>, _ commitment: Self
  ) -> [(slot: String, digest: String)] {
    if let elements = json.array { return elements.flatMap { read($0, path, commitment) } }
    guard let first = path.first, let value = json[anyOf: first] else { return [] }
    guard path.count == 1 else { return read(value, path.dropFirst(), commitment) }
    guard let digest = value.string else { return [] }
    return [(commitment.filled(from: json), digest)]
  }

  private func filled(from record: JSONValue) -> String {
    let parts = slot.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      let pair = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pair.first ?? "")
      let said = record[anyOf: beside[name]?.names ?? [name]].flatMap {
        $0.string ?? $0.integer.map { "\($0)" }
      }
      return text + (said ?? beside[name]?.usual ?? "?") + (pair.count == 2 ? pair[1] : "")
    }
  }
}
