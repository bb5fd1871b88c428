import Xiaoneng

// 市政务服务中心23个职能部门324项进驻；全市17个乡镇共有12个设立便民服务中心；村级便民服务中心20个，由村委会干部兼任代办员，
// 无偿服务: the account. Which villages these are it does not say.
extension Danzhou {
  /// A town of the city.
  struct Town: Sendable {
    var name: String
    /// The code of its government, and of its region.
    var code: String
  }

  /// The 17 towns.
  static let towns: [Town] = [
    "那大镇", "和庆镇", "南丰镇", "大成镇", "雅星镇", "兰洋镇", "光村镇", "木棠镇", "海头镇", "峨蔓镇", "三都镇", "王五镇",
    "白马井镇", "中和镇", "排浦镇", "东成镇", "新州镇",
  ].enumerated().map { place, name in Town(name: name, code: "469003\(101 + place)") }

  /// Towns with a service centre, and villages with one: those of each town are named after it.
  static let servedTowns = 12
  /// What the account published of the ten rules and the network, by figure.
  public static let publishedNetwork: [String: String] = [
    "units with the ten rules": "38", "of these handed out to each": "38",
    "units that supervise and appraise": "16", "items served at the centre": "324",
    "town service centres": "12", "towns": "17", "village service centres": "20",
  ]

  static let servedVillages = 20
  /// What was set up for a village of a town: two villages for the first eight towns, one for the other four.
  static func villages(of town: Int) -> Int {
    share(of: servedVillages, among: servedTowns, at: town)
  }
}

extension City {
  static let centre = "469003C"

  /// The governments of the towns, with the officer at each counter.
  static func townFoundation(at: Instant) -> [CommandRequest] {
    let administrator = Principal("xn", .administrator)
    return Danzhou.towns.flatMap { town in
      [
        CommandRequest(
          .register(.unitRegister(Registry.Unit(town.name + "人民政府"))),
          on: DossierKey(.unit, town.code), by: administrator, at: at),
        CommandRequest(
          .register(
            .personRegister(Registry.Officer("符窗口", unit: town.code, roles: [.window]))),
          on: DossierKey(.person, town.code + "-w1"), by: administrator, at: at),
      ]
    }
  }

  /// Every command about the service network: its points from the city down, and the mandates of the year.
  func networkRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    guard hasNetwork else { return [] }
    var life = NetworkLife(city: self, calendar: calendar)
    try life.open()
    try life.mandates()
    return life.requests
  }
}

/// The points of the network as they open, and what villagers give to its agents.
private struct NetworkLife {
  let city: City
  let calendar: WorkingCalendar
  private(set) var requests: [CommandRequest] = []
  private let office = Principal("XN-c1", .efficiencyOffice, unit: City.office)

  init(city: City, calendar: WorkingCalendar) { (self.city, self.calendar) = (city, calendar) }

  private var items: [City.Item] { city.items.filter { $0.version.inCentre && !$0.version.secret } }
  /// What towns take in and villages hand up: matters of family planning, public order, civil affairs and farming.
  private var served: [City.Item] {
    items.filter { ["JH", "GA", "MZ", "NY"].contains(city.departments[$0.department].letters) }
  }

  private mutating func ask(
    _ command: Command, on key: DossierKey, _ actor: Principal, _ day: Day, _ minute: Int
  ) {
    requests.append(
      CommandRequest(
        command, on: key, by: actor,
        at: Instant(Instant(startOf: day).milliseconds + Int64(minute) * 60_000)))
  }

  private mutating func open(
    _ code: String, _ tier: Network.Tier, _ name: String, below parent: String, region: String,
    unit: String, items: [Network.Offer], staff: [String] = [], agents: [Network.Agent] = [],
    _ day: Day
  ) {
    ask(
      .point(
        .open(
          Network.PointRecord(
            name: name, tier: tier, parent: parent, region: region, unit: unit, opened: day,
            items: items, staff: staff, agents: agents))), on: DossierKey(.point, code), office,
      day,
      540)
  }

  /// The city's centre with every item of the departments, then twelve towns and twenty villages.
  mutating func open() throws(Refusal) {
    guard let first = Day(year: city.year, month: 1, day: 4) else { return }
    open(
      City.centre, .city, "市政务服务中心", below: "", region: "469003", unit: City.government,
      items: items.map { Network.Offer($0.code) }, first)
    let offers = served.map { Network.Offer($0.code) }
    for (place, town) in Danzhou.towns.prefix(Danzhou.servedTowns).enumerated() {
      open(
        Self.town(place), .town, town.name + "便民服务中心", below: City.centre, region: town.code,
        unit: town.code, items: offers, staff: [town.code + "-w1"],
        try calendar.adding(3 + place, to: first).day)
      for village in 0..<Danzhou.villages(of: place) {
        let code = Self.village(place, village)
        open(
          code, .village, town.name + "第\(village + 1)村便民服务中心", below: Self.town(place),
          region: town.code, unit: town.code,
          items: offers.map { Network.Offer($0.item, mode: .proxy) },
          agents: [
            Network.Agent(code + "-a", pair: code + "-b"),
            Network.Agent(code + "-b", pair: code + "-a"),
          ], try calendar.adding(20 + place + village, to: first).day)
      }
    }
  }

  private static func town(_ place: Int) -> String { "Z\(101 + place)" }
  private static func village(_ town: Int, _ village: Int) -> String {
    "C\(101 + town)-\(village + 1)"
  }

  /// Three a year from each village: up by way of the town, decided there, and back.
  mutating func mandates() throws(Refusal) {
    guard let start = Day(year: city.year, month: 3, day: 1) else { return }
    let served = served
    guard !served.isEmpty else { return }
    var serial = 0
    for town in 0..<Danzhou.servedTowns {
      for village in 0..<Danzhou.villages(of: town) {
        for _ in 0..<3 {
          let day = try calendar.adding(serial * 37 % 150, to: start).day
          try mandate(town, village, serial, served[serial * 11 % served.count], day)
          serial += 1
        }
      }
    }
  }

  private mutating func mandate(
    _ town: Int, _ village: Int, _ serial: Int, _ item: City.Item, _ given: Day
  ) throws(Refusal) {
    let point = Self.village(town, village)
    let agent = Principal(point + "-a", .agent)
    let code = Danzhou.towns[town].code
    let counter = Principal(code + "-w1", .window, unit: code)
    let unit = city.departments[item.department]
    let window = Principal(unit.letters + "-w1", .window, unit: unit.code)
    let key = DossierKey(.mandate, "\(point)-\(serial + 1)")
    func after(_ days: Int) throws(Refusal) -> Day { try calendar.adding(days, to: given).day }
    var step: Day = given
    func say(
      _ command: Network.MandateCommand, _ actor: Principal, _ minute: Int
    ) -> CommandRequest {
      CommandRequest(
        .mandate(command), on: key, by: actor,
        at: Instant(Instant(startOf: step).milliseconds + Int64(minute) * 60_000))
    }
    requests.append(
      say(
        .give(
          Network.Giving(
            point: point, item: item.code,
            applicant: Cases.Applicant("村民\(serial + 1)", phone: "1388000\(1_000 + serial)"),
            materials: ["申请表", "身份证明复印件"],
            mandate: SHA256.hash(Array("\(key)委托书".utf8)))), agent, 560))
    // In time whatever festival lies between: an agent has three working days, and never more than a week.
    let up = 1 + serial % 2
    step = try after(up)
    requests.append(say(.hand(Network.HandOver(to: Self.town(town))), agent, 570))
    requests.append(say(.receive(Network.Receipt()), counter, 600))
    requests.append(say(.hand(Network.HandOver(to: "")), counter, 640))
    requests.append(say(.receive(Network.Receipt()), window, 660))
    // Papers that are missing go back; the rest is accepted and granted.
    let lacks = serial % 10 == 7
    step = try after(up + 1)
    if lacks {
      requests.append(
        say(.end(Network.Ending(.materials, documentNumber: "补告\(serial + 1)号")), window, 560))
    } else {
      requests.append(say(.accept(Network.Acceptance()), window, 560))
      step = try after(up + 6)
      requests.append(
        say(.end(Network.Ending(.granted, documentNumber: "准\(serial + 1)号")), window, 560))
    }
    requests.append(say(.hand(Network.HandOver(to: Self.town(town))), window, 600))
    requests.append(say(.receive(Network.Receipt()), counter, 660))
    step = try after(lacks ? up + 2 : up + 7)
    requests.append(say(.hand(Network.HandOver(to: point)), counter, 560))
    requests.append(say(.receive(Network.Receipt()), agent, 600))
    requests.append(say(.deliver(Network.Delivery(receipt: "送\(serial + 1)号")), agent, 640))
    step = try after(lacks ? up + 6 : up + 12)
    requests.append(say(.visit(Network.Visit(satisfied: true)), counter, 600))
    requests.append(say(.file(Nothing()), counter, 610))
  }
}
