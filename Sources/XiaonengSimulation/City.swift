import Xiaoneng

/// A city as a simulation sees it: departments, items, and how many cases of how many days each.
public struct City: Sendable {
  /// One item and its cases.
  struct Item: Sendable {
    var code: String
    var department: Int
    var version: Registry.ItemVersion
    /// Days that its closed cases take.
    var closedDays: [Int]
    /// Cases that stay open at the end of the year.
    var openCases: Int
  }

  /// The year that is lived.
  public let year: Int
  let departments: [Danzhou.Department]
  var items: [Item]
  /// Complaints, and the day the efficiency office begins to take them; nil for a city without one.
  var complaints: [PlannedComplaint] = []
  var founded: Day?
  /// Key projects.
  var projects: [Danzhou.PlannedProject] = []
  /// Whether the year ends with an appraisal of the departments.
  var appraises = false
  /// Whether its units adopt the ten rules, and towns and villages open service centres.
  var hasNetwork = false
  /// Penalty cases.
  var penalties: [PlannedPenalty] = []
  /// Stages of joint approval, in the order in which they were handed in.
  var stages: [Danzhou.PlannedStage] = []
  /// By what the inspections are put together: which units, on which days, what is found. nil for none.
  var inspectionSeed: UInt64?
  /// Findings of conduct, made up.
  var conduct: [PlannedConduct] = []

  /// Danzhou in 2012: 23 departments, 468 items of which 324 in the centre, 11,685 cases; and the
  /// complaints of 2011 and 2012, the 69 key projects, four of which open stages of joint approval, and the inspections.
  public static let danzhou2012 = danzhou(seed: 2_012)

  /// Danzhou with inspections that another seed gives: other units, days and findings, and as many of each as the account
  /// counts.
  public static func danzhou(seed: UInt64) -> City {
    let mix = Danzhou.mix()
    var items: [Item] = []
    for place in 0..<Danzhou.itemsCleared {
      let inCentre = place < Danzhou.itemsInCentre
      let open =
        inCentre
        ? Danzhou.share(of: Danzhou.casesOpen, among: Danzhou.itemsInCentre, at: place) : 0
      items.append(
        item(
          place, departments: Danzhou.departments, promise: place < Danzhou.itemsOfTen ? 10 : 9,
          closed: inCentre ? mix[place] : [], open: open, inCentre: inCentre))
    }
    // 自2011年4月开展: the account.
    var city = City(
      year: 2012, departments: Danzhou.departments, items: items, complaints: danzhouComplaints,
      founded: Day(year: 2011, month: 4, day: 1), projects: Danzhou.projects, appraises: true,
      hasNetwork: true, penalties: danzhouPenalties, stages: Danzhou.stages,
      inspectionSeed: seed, conduct: danzhouConduct)
    city.makeRoomForBranches()
    return city
  }

  /// Danzhou's efficiency office with its complaints and key projects, and neither cases, stages nor inspections.
  public static let danzhouOffice: City = {
    var city = danzhou2012
    (city.items, city.stages, city.inspectionSeed) = ([], [], nil)
    (city.appraises, city.hasNetwork) = (false, false)
    return city
  }()

  /// The office with the inspections that `seed` gives, and nothing else.
  public static func danzhouInspections(seed: UInt64) -> City {
    var city = danzhouOffice
    (city.complaints, city.projects, city.penalties) = ([], Array(city.projects.prefix(1)), [])
    city.inspectionSeed = seed
    return city
  }

  /// The four projects of the green channel with their stages, and no cases besides.
  public static let danzhouStages: City = {
    var city = danzhou2012
    let used = Set(city.stages.flatMap { $0.template.items.map(\.item) })
    city.items = city.items.filter { used.contains($0.code) }
    for place in city.items.indices {
      (city.items[place].closedDays, city.items[place].openCases) = ([], 0)
    }
    (city.complaints, city.penalties, city.inspectionSeed) = ([], [], nil)
    city.projects = Array(city.projects.prefix(4))
    city.appraises = false
    city.hasNetwork = false
    return city
  }()

  /// Danzhou with the rules of its units and its service network, and no cases.
  public static let danzhouNetwork: City = {
    var city = danzhou2012
    for place in city.items.indices {
      (city.items[place].closedDays, city.items[place].openCases) = ([], 0)
    }
    (city.complaints, city.projects, city.penalties) = ([], [], [])
    (city.stages, city.inspectionSeed) = ([], nil)
    city.appraises = false
    return city
  }()

  /// A made-up city of any size, the same for the same seed.
  ///
  /// - Parameters:
  ///   - cases: how many are accepted in the year.
  ///   - items: how many items the centre has; 1…100,000.
  ///   - division: six digits that its units' codes begin with, of which no two cities on one ledger have the same.
  public static func made(
    cases: Int, items count: Int, seed: UInt64, year: Int, division: String = Danzhou.division
  ) -> City {
    let departments = Danzhou.departments.map {
      Danzhou.Department(
        letters: $0.letters, name: $0.name, matters: $0.matters, division: division)
    }
    var random = SplitMix64(seed: seed)
    let count = min(max(count, 1), 100_000)
    var items = (0..<count).map { place in
      let promise = 6 + Int(random.next() % 10)
      return item(
        place, departments: departments, promise: promise, closed: [], open: 0, inCentre: true)
    }
    for _ in 0..<max(0, cases) {
      let place = Int(random.next() % UInt64(count))
      guard random.next() % 100 >= 2 else {
        items[place].openCases += 1
        continue
      }
      guard case .workingDays(let promise) = items[place].version.promised else { continue }
      // Most are early, a few a little late.
      items[place].closedDays.append(1 + Int(random.next() % UInt64(promise + 1)))
    }
    return City(year: year, departments: departments, items: items)
  }

  private static func item(
    _ place: Int, departments: [Danzhou.Department], promise: Int, closed: [Int], open: Int,
    inCentre: Bool
  ) -> Item {
    let department = place % departments.count
    let unit = departments[department]
    let serial = place / departments.count
    let number = String(String(10_000 + serial + 1).dropFirst())
    var version = Registry.ItemVersion()
    let matter = unit.matters[serial % unit.matters.count]
    version.name =
      serial < unit.matters.count ? matter : "\(matter)（\(serial / unit.matters.count + 1)）"
    version.unit = unit.code
    version.validFrom = Day(year: 2011, month: 4, day: 1) ?? Day(0)
    version.basis = "《中华人民共和国行政许可法》及\(unit.name)有关规定"
    version.conditions = "符合法定条件、标准"
    version.procedure = "受理—承办—审核—批准—送达"
    version.statutory = .workingDays(20)
    version.promised = .workingDays(Int32(promise))
    version.inCentre = inCentre
    version.materials = [
      Registry.Material("01", "申请表"), Registry.Material("02", "身份证明"),
      Registry.Material("03", "场所证明", canLack: true),
    ]
    version.steps = [
      Registry.Step("承办", limit: Int32(promise - 5), role: .handler, post: unit.prefix + "cb"),
      Registry.Step("审核", limit: 3, role: .reviewer, post: unit.prefix + "sh"),
      Registry.Step("批准", limit: 2, role: .approver, post: unit.prefix + "pz"),
    ]
    if !inCentre {
      let left = place - Danzhou.itemsInCentre
      version.secret = left < Danzhou.itemsSecret
      version.cleanUp =
        version.secret ? .kept : [.kept, .merged, .cancelled, .delegated][left % 4]
    }
    return Item(
      code: "\(unit.code)-XK-\(number)", department: department, version: version,
      closedDays: closed, openCases: open)
  }
}

extension City {
  /// The same city with at most so many closed cases of each item and none that stays open (缩减), for tests: projects and
  /// their joint stages stay as they are.
  ///
  /// - Parameter besides: whether complaints, penalties, inspections, findings of conduct, the network and the appraisal
  ///   stay too.
  package func shortened(to cases: Int, besides: Bool = true) -> City {
    var city = self
    for place in city.items.indices {
      city.items[place].closedDays = Array(city.items[place].closedDays.prefix(max(0, cases)))
      city.items[place].openCases = 0
    }
    guard !besides else { return city }
    (city.complaints, city.penalties, city.conduct) = ([], [], [])
    (city.appraises, city.hasNetwork, city.inspectionSeed) = (false, false, nil)
    return city
  }
}
