extension Inspections.Published {
  /// What was published of a draw, and the draw itself, from the one file that holds both: the draw as it was
  /// revealed, and beside it any of `frame`, `commitment`, `seed`, `drawn`, `final` and, as pairs, `inspectors`.
  ///
  /// Where only pairs are published, those who stand in them are dealt again: whoever is in no pair had a later
  /// ticket, or was never a candidate.
  /// - Throws: the fault of the member that is none.
  public static func read(
    with json: JSONValue
  ) throws(Fault) -> (draw: Inspections.Draw, published: Inspections.Published) {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    var said: [JSONValue.Member] = []
    var claimed: [JSONValue.Member] = []
    for member in members {
      let isPairs = member.value.array?.first?["object"] != nil
      let isClaim =
        member.key == "inspectors"
        ? isPairs
        : ["frame", "commitment", "seed", "drawn", "final"].contains(member.key)
      if isClaim { claimed.append(member) } else { said.append(member) }
    }
    var draw = try Inspections.Draw.read(.object(said))
    let published = try Inspections.Published.read(.object(claimed))
    if draw.inspectors == nil, let pairs = published.inspectors {
      var seen: Set<String> = []
      draw.inspectors = pairs.flatMap(\.pair).filter { seen.insert($0).inserted }
    }
    return (draw, published)
  }

  /// What a published value is called, and whether it is what the draw comes to.
  public struct Comparison: Equatable, Sendable {
    /// Its name in JSON.
    public var name: String
    /// What was published.
    public var published: JSONValue
    /// What the draw comes to; nil where it comes to none, since the public value is not known.
    public var computed: JSONValue?
    /// Whether both are the same.
    public var agrees: Bool { computed == published }
  }

  /// Every published value beside what `drawing` has, in the order in which one follows from the other.
  ///
  /// - Complexity: O(*n*) in the length of the lists.
  public func compare(with drawing: Inspections.Drawing) -> [Comparison] {
    let computed = drawing.json
    return ["frame", "commitment", "seed", "drawn", "final", "inspectors"].compactMap { name in
      guard let value = json[name] else { return nil }
      return Comparison(name: name, published: value, computed: computed[name])
    }
  }
}
