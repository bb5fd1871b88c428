internal import XiaonengWords

extension Reference {
  /// A digest in an event that vouches for what is kept beside the ledger (承诺值): `commits SLOT` in the texts.
  struct Commitment: Sendable {
    /// The fields that lead to it from the event's record, the outermost first.
    let path: [String]
    /// The slot as the text spells it; `{field}` stands for a field beside the digest.
    let slot: String
    /// What the fields in the slot are where they are left out.
    let usual: [String: String]
  }

  /// Commitments by the words of events.
  private static let commitments: [String: [Commitment]] = {
    var found: [String: [Commitment]] = [:]
    for member in members(of: .events) {
      let own = commitments(in: member.record, path: [])
      if !own.isEmpty { found[member.word] = own }
    }
    return found
  }()

  /// The commitments that an event with this word may carry, nested ones among them.
  static func commitments(of word: String) -> [Commitment] { commitments[word] ?? [] }

  /// The words of events that may carry commitments, in their order.
  static var committingWords: [String] {
    members(of: .events).map(\.word).filter { commitments[$0] != nil }
  }

  private static func commitments(in record: String, path: [String]) -> [Commitment] {
    // A record within itself says nothing new; six levels are more than any event has.
    guard let words = records[record], path.count < 6 else { return [] }
    return words.fields.flatMap { field -> [Commitment] in
      let inner = path + [field.name]
      guard !field.commits.isEmpty else { return commitments(in: field.type, path: inner) }
      var usual: [String: String] = [:]
      for beside in words.fields {
        switch Reference.usual(beside) {
        case .string(let text): usual[beside.name] = text
        case .integer(let number): usual[beside.name] = "\(number)"
        default: break
        }
      }
      return [Commitment(path: inner, slot: field.commits, usual: usual)]
    }
  }
}

extension Reference.Commitment {
  /// The slots that an event's record vouches for, each with its digest.
  func read(_ data: JSONValue) -> [(slot: String, digest: String)] {
    Self.read(data, path[...], self)
  }

  private static func read(
    _ json: JSONValue, _ path: ArraySlice<String>, _ commitment: Self
  ) -> [(slot: String, digest: String)] {
    if let elements = json.array { return elements.flatMap { read($0, path, commitment) } }
    guard let first = path.first, let value = json[first] else { return [] }
    guard path.count == 1 else { return read(value, path.dropFirst(), commitment) }
    guard let digest = value.string else { return [] }
    return [(commitment.filled(from: json), digest)]
  }

  private func filled(from record: JSONValue) -> String {
    let parts = slot.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      let pair = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pair.first ?? "")
      let said = record[name].flatMap { $0.string ?? $0.integer.map { "\($0)" } }
      return text + (said ?? usual[name] ?? "?") + (pair.count == 2 ? pair[1] : "")
    }
  }
}
