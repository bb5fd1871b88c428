extension ApprovalCase {
  /// What was last taken over of a past case, whether a data fault was found in it, and whether its names
  /// were erased.
  struct TakenOver {
    let past: Cases.PastCase
    let isFaulted: Bool
    let isErased: Bool
  }

  /// Lets the import that stands in `ruling` take the place of what was `known`: nothing where it says the same.
  static func correct(
    _ known: TakenOver, named kept: Cases.People, as data: Cases.PastCase, in ruling: inout Ruling
  ) throws(Refusal) {
    guard case .case(.imported(let past)) = ruling.events.first else {
      throw Refusal(.alreadyExists)
    }
    var people = Cases.People(of: data)
    if !people.isAnyone { people = Cases.People() }
    guard past.asTold != known.past.asTold || people != kept else {
      ruling.events = []
      ruling.personal = []
      return
    }
    // Names that the source has no more are kept no longer.
    if known.past.people != nil, past.people == nil, !known.isErased {
      var past = past
      past.people = ruling.commit("people", people)
      ruling.events[0] = .case(.imported(past))
    }
    var former = known.past
    (former.people, former.steps) = (nil, [])
    former.doubts = known.isFaulted ? [FaultRule.e7.rawValue] : []
    ruling.events.insert(.case(.importWithdrawn(former)), at: 0)
  }
}

extension Cases.PastCase {
  /// The case as its source tells it: without what was filled in here.
  fileprivate var asTold: Cases.PastCase {
    var told = self
    (told.people, told.elapsed) = (nil, nil)
    (told.promisedDue, told.promisedDays) = (nil, nil)
    (told.statutoryDue, told.statutoryDays) = (nil, nil)
    return told
  }
}
