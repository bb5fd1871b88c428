/// How a stage went, checked and by place: what the daily windows are reckoned from.
struct StageCourse {
  let ordered: JointStages.Stage.Ordered
  /// The day on which each item was decided.
  var decided: [Int] = []
  /// The day on which each item was sent to its department; 0 with the stage.
  var routed: [Int] = []
  /// The day by which all that each item waits for was decided.
  var ready: [Int] = []
  /// The day from which each item's clock ran, itself not counted: routed, and ready.
  var start: [Int] = []
  /// The pauses of each item.
  var pauses: [[JointStages.Pause]]
  /// The day of the last decision.
  var last: Int { decided.max() ?? 0 }

  /// What stopped the clock of the item at `place` on `day`, in the order of the list; empty where it ran.
  func causes(_ place: Int, on day: Int) -> [String] {
    pauses[place].lazy.filter { Int($0.from) <= day && day <= Int($0.through) }.map(\.cause)
  }
}

extension JointStages.Stage {
  /// Checks how the stage went.
  ///
  /// - Throws: as the check of the items says; `notFound` for an item that is not of this stage;
  ///   `badRegister` for an item without a day of decision, or decided before what it waits for or before it
  ///   was routed; `quantityOutOfRange` for impossible days; `badPause` for impossible pauses.
  /// - Complexity: O(items + links + pauses).
  func course() throws(Refusal) -> StageCourse {
    let ordered = try ordered()
    var course = StageCourse(
      ordered: ordered, pauses: Array(repeating: [], count: items.count))
    for (name, numbers) in [("actual", actual), ("routedOn", routedOn)] {
      for id in numbers.ids {
        guard ordered.places[id] != nil else {
          throw Refusal(.notFound, field: "\(name).\(id)", detail: id)
        }
        guard let number = numbers[id], (0...Self.mostDays).contains(number) else {
          throw Refusal(
            .quantityOutOfRange, field: "\(name).\(id)",
            detail: "\(numbers[id] ?? 0) ≠ 0…\(Self.mostDays)")
        }
      }
    }
    for item in items {
      guard let decided = actual[item.id] else {
        throw Refusal(.badRegister, field: "actual.\(item.id)", detail: item.id)
      }
      course.decided.append(Int(decided))
      course.routed.append(Int(routedOn[item.id] ?? 0))
    }
    for place in items.indices { try follow(place, &course) }
    for (number, pause) in pauses.enumerated() { try put(pause, number, &course) }
    return course
  }

  /// Nothing is decided before it was routed, nor before what it waits for.
  private func follow(_ place: Int, _ course: inout StageCourse) throws(Refusal) {
    let decided = course.decided[place]
    func refuse(_ what: String, _ day: Int) throws(Refusal) {
      guard decided < day else { return }
      throw Refusal(
        .badRegister, article: Self.togetherArticle, field: "actual.\(items[place].id)",
        detail: "\(items[place].id) \(decided) < \(what) \(day)")
    }
    try refuse("routedOn", course.routed[place])
    for link in course.ordered.links.before[place] {
      try refuse(items[link.place].id, course.decided[link.place])
    }
    let ready = course.ordered.first(place).reduce(0) { max($0, course.decided[$1]) }
    course.ready.append(ready)
    course.start.append(max(ready, course.routed[place]))
  }

  private func put(
    _ pause: JointStages.Pause, _ number: Int, _ course: inout StageCourse
  ) throws(Refusal) {
    let field = "pauses[\(number)]"
    guard let place = course.ordered.places[pause.item] else {
      throw Refusal(.notFound, field: field + ".item", detail: pause.item)
    }
    try Self.require(pause.cause, most: 512, field + ".cause")
    guard pause.from >= 1 else {
      throw Refusal(.badPause, field: field + ".from", detail: "\(pause.from) < 1")
    }
    guard pause.through >= pause.from else {
      throw Refusal(
        .badPause, field: field + ".through", detail: "\(pause.through) < \(pause.from)")
    }
    guard Int(pause.through) <= course.decided[place] else {
      throw Refusal(
        .badPause, field: field + ".through",
        detail: "\(pause.through) > \(pause.item) \(course.decided[place])")
    }
    course.pauses[place].append(pause)
  }
}
