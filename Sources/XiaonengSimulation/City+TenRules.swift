import Xiaoneng

// 市财政局、工商局等38个单位已健全了效能建设十项制度，并编印下发，做到人手一份；市国土环资局、住建局、计生委等16个单位将
// 督查责任落实到班子成员及内设机构负责人，并纳入年度考核: the account. The units beside the departments of the centre
// are not named there; the simulation takes governments of towns.
extension City {
  /// A unit that adopts the rules, as the year lives it.
  private struct Adopter {
    var code: String
    var headcount: Int32
    /// The leader and the head within the unit who supervise; nil where no one is named.
    var watch: (leader: String, head: String)?
  }

  /// How many units beside the departments have adopted them by the end of the year.
  private static let adoptingTowns = 15
  /// The departments that the account names first among those which supervise, and thirteen more.
  private static let supervising = [
    "GT", "JS", "JH", "CZ", "GS", "GA", "FG", "ZJ", "NY", "LY", "SL", "JT", "WS", "JY", "RS", "MZ",
  ]

  private var adopters: [Adopter] {
    departments.enumerated().map { place, unit in
      let watches = Self.supervising.contains(unit.letters)
      return Adopter(
        code: unit.code, headcount: Int32(18 + place * 3 % 40),
        watch: watches ? (unit.letters + "-hd", unit.letters + "-r1") : nil)
    }
      + Danzhou.towns.prefix(Self.adoptingTowns).enumerated().map { place, town in
        Adopter(code: town.code, headcount: Int32(25 + place * 7 % 30), watch: nil)
      }
  }

  /// Every command about the ten rules, unit by unit: drafted, adopted, handed out, and where they are supervised
  /// taken into the appraisal.
  func tenRulesRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    guard hasNetwork, let first = Day(year: year, month: 2, day: 6) else { return [] }
    var requests: [CommandRequest] = []
    let office = Principal("XN-c1", .efficiencyOffice, unit: Self.office)
    let rules = TenRules.Rule.usual.map(\.id)
    for (place, adopter) in adopters.enumerated() {
      let key = DossierKey(.tenRules, adopter.code)
      func ask(_ command: TenRules.Command, _ days: Int, _ minute: Int) throws(Refusal) {
        let day = try calendar.adding(days + place, to: first).day
        requests.append(
          CommandRequest(
            .tenRules(command), on: key, by: office,
            at: Instant(Instant(startOf: day).milliseconds + Int64(minute) * 60_000)))
      }
      let adopted = try calendar.adding(10 + place, to: first).day
      let inForce = try calendar.adding(5, to: adopted).day
      let number = "〔\(year)〕\(place + 1)号"
      let text = SHA256.hash(Array("\(adopter.code)十项制度\(number)".utf8))
      try ask(.open(TenRules.Opening(headcount: adopter.headcount)), 0, 540)
      try ask(.draft(TenRules.Drafting(rules: rules, title: "机关效能建设十项制度（草案）")), 1, 545)
      try ask(
        .adopt(
          TenRules.Adoption(
            rules: rules, documentNumber: number, digest: text, adopted: adopted, inForce: inForce)),
        10, 550)
      // Some sign for theirs, others are counted by the copies.
      let signs = place % 3 == 0
      try ask(
        .distribute(
          TenRules.Distribution(
            rules: rules, copies: signs ? 0 : adopter.headcount,
            receipts: signs ? adopter.headcount : 0)), 15, 555)
      guard let watch = adopter.watch else { continue }
      try ask(
        .supervise(TenRules.Watch(rules: rules, leader: watch.leader, head: watch.head)), 25, 560)
      try ask(
        .appraise(
          TenRules.Weighing(
            rules: rules, year: Int32(clamping: year), weight: Int32(500 + place % 5 * 100))), 30,
        565)
    }
    return requests
  }
}
