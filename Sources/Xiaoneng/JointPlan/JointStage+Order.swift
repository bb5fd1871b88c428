extension JointStages.Stage {
  /// How many items a stage may have.
  public static let mostItems = 1_000
  /// How many links a stage may have in all.
  public static let mostLinks = 20_000
  /// The last working day that can be reckoned with, counted from routing: the longest limit there is.
  public static let mostDays = Budget.mostDays

  /// Where a decision waits for the result of a precondition, and both come at once.
  static let togetherArticle = "binzhou:16 | rule:service"
  /// Limits are in working days.
  static let limitArticle = "licensing:82"

  /// A stage whose items are checked, numbered, and stand in an order.
  struct Ordered {
    var links: Precedence<JointStages.Link.Mode>
    var limits: [Int]
    var places: [String: Int]

    /// The items that must be decided before the one at `place` begins.
    func first(_ place: Int) -> some Sequence<Int> { preceding(place, .finishFirst) }
    /// The items with which, or after which, the one at `place` is decided.
    func together(_ place: Int) -> some Sequence<Int> { preceding(place, .together) }

    private func preceding(_ place: Int, _ mode: JointStages.Link.Mode) -> some Sequence<Int> {
      links.before[place].lazy.filter { $0.how == mode }.map(\.place)
    }
  }

  /// Checks the items and brings them into an order in which each stands behind what it waits for.
  ///
  /// - Throws: `badRegister` for a stage without items, an item without id or department; `tooMany`;
  ///   `tooLong`; `alreadyExists` for an id, or a link, that stands twice; `badBudget` for a limit that is
  ///   not in working days or not a possible one; `notFound` for a link to an item that is not of this
  ///   stage; `planCycle` with the items of the circle.
  /// - Complexity: O(items + links).
  func ordered() throws(Refusal) -> Ordered {
    guard !items.isEmpty else { throw Refusal(.badRegister, field: "items") }
    guard items.count <= Self.mostItems else {
      throw Refusal(.tooMany, field: "items", detail: "\(items.count) > \(Self.mostItems)")
    }
    let count = items.reduce(0) { $0 + $1.after.count }
    guard count <= Self.mostLinks else {
      throw Refusal(.tooMany, field: "items.after", detail: "\(count) > \(Self.mostLinks)")
    }
    var ordered = Ordered(links: Precedence(count: items.count), limits: [], places: [:])
    for (place, item) in items.enumerated() {
      let field = "items[\(place)]"
      try Self.require(item.id, most: 64, field + ".id")
      try Self.require(item.department, most: 512, field + ".department")
      guard case .workingDays(let days) = item.limit else {
        throw Refusal(
          .badBudget, article: Self.limitArticle, field: field + ".limit",
          detail: "\(item.limit) ≠ wd")
      }
      do { try item.limit.validate(allowsZero: true) } catch {
        throw Refusal(error.code, field: field + ".limit", detail: error.detail)
      }
      ordered.limits.append(Int(days))
      guard ordered.places.updateValue(place, forKey: item.id) == nil else {
        throw Refusal(.alreadyExists, field: field + ".id", detail: item.id)
      }
    }
    for place in items.indices { try link(place, &ordered) }
    try ordered.links.sort(field: "items", article: Self.togetherArticle) { items[$0].id }
    return ordered
  }

  private func link(_ place: Int, _ ordered: inout Ordered) throws(Refusal) {
    var seen: Set<Int> = []
    for (number, link) in items[place].after.enumerated() {
      let field = "items[\(place)].after[\(number)].item"
      guard let other = ordered.places[link.item] else {
        throw Refusal(.notFound, field: field, detail: link.item)
      }
      guard seen.insert(other).inserted else {
        throw Refusal(.alreadyExists, field: field, detail: link.item)
      }
      ordered.links.put(place, after: other, link.mode)
    }
  }

  /// Refuses a name that is missing, too long, or not one plain line.
  static func require(_ name: String, most: Int, _ field: String) throws(Refusal) {
    guard !name.isEmpty else { throw Refusal(.badRegister, field: field) }
    guard name.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(name.utf8.count) > \(most)")
    }
    try Refusal.requirePlain(name, field)
  }
}
