import Xiaoneng

extension City {
  /// The commands that set the city up: units, officers, posts, the catalogue.
  public var foundation: [CommandRequest] {
    let day = founded ?? Day(year: year, month: 1, day: 1) ?? Day(0)
    let at = Instant(startOf: day)
    let administrator = Principal("xn", .administrator)
    var requests = founded == nil ? [] : Self.officeFoundation(at: at)
    if founded != nil { requests += Self.supervisionFoundation(year: year, at: at) }
    if appraises || !projects.isEmpty || hasNetwork {
      requests += Self.governmentFoundation(at: at)
    }
    if appraises { requests += Self.panelFoundation(at: at) }
    if hasNetwork { requests += Self.townFoundation(at: at) }
    func ask(_ command: Registry.Command, _ kind: DossierKind, _ id: String) {
      requests.append(
        CommandRequest(.register(command), on: DossierKey(kind, id), by: administrator, at: at))
    }
    for department in departments {
      ask(.unitRegister(Registry.Unit(department.name, inCentre: true)), .unit, department.code)
      for person in Self.staff {
        let id = department.prefix + person.suffix
        let officer = Registry.Officer(person.name, unit: department.code, roles: person.roles)
        ask(.personRegister(officer), .person, id)
      }
      for post in Self.posts {
        let letters = department.prefix
        ask(
          .postAssign(
            Registry.Post(
              post.name, unit: department.code, kind: post.kind, duties: post.name + "本单位进驻事项",
              holderA: letters + post.a, holderB: letters + post.b)),
          .post, letters + post.code)
      }
      // Each first handler is on leave for a week, so that the B holder takes over (AB岗).
      if let leave = leave(of: department) {
        ask(.personAbsent(leave), .person, department.prefix + "h1")
      }
    }
    for item in items { ask(.itemPublish(item.version), .item, item.code) }
    requests += templateFoundation(at: at) + inspectionFoundation(at: at)
    return requests
  }

  /// The week in which the department's first handler is away.
  func leave(of department: Danzhou.Department) -> Registry.Absence? {
    guard let place = departments.firstIndex(where: { $0.letters == department.letters }),
      let monday = Day(year: year, month: 2 + place % 10, day: 6),
      let friday = try? monday.adding(4)
    else { return nil }
    return Registry.Absence(from: monday, through: friday, reason: "年休假")
  }

  private struct Person {
    var suffix: String
    var name: String
    var roles: [Role]
  }

  private static let staff = [
    Person(suffix: "w1", name: "王窗口", roles: [.window]),
    Person(suffix: "h1", name: "陈承办", roles: [.handler]),
    Person(suffix: "h2", name: "李承办", roles: [.handler, .reviewer]),
    Person(suffix: "r1", name: "符审核", roles: [.reviewer]),
    Person(suffix: "a1", name: "羊批准", roles: [.approver]),
    Person(suffix: "hd", name: "许局长", roles: [.organHead, .approver]),
  ]

  private struct Place {
    var code: String
    var name: String
    var kind: String
    var a: String
    var b: String
  }

  private static let posts = [
    Place(code: "cb", name: "承办岗", kind: "承办", a: "h1", b: "h2"),
    Place(code: "sh", name: "审核岗", kind: "审核", a: "r1", b: "h2"),
    Place(code: "pz", name: "批准岗", kind: "批准", a: "a1", b: "hd"),
  ]
}
