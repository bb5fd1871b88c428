import Xiaoneng

extension Danzhou {
  /// A key project of the plan.
  struct PlannedProject: Sendable {
    var name: String
    /// The letters of the responsible department.
    var department: String
    var category: String
    var owner: String
    /// The leader in charge.
    var leader: String
    var isGreen: Bool
    /// Working days by which its work runs before (negative) or after the latest dates of its schedule.
    var drift: Int
    var finish: Day
    /// In fen.
    var investment: Int64
  }

  /// The key projects that the account counts.
  public static let projectCount = 69
  /// Cards handed out at the seminar 座谈会.
  static let supervisionCards = 50
  static let contactCards = 20

  /// The four that the account names stand first, in the green channel; the others are the usual ones.
  static let projects: [PlannedProject] = {
    let named = [
      ("恒大地产", "JS", "realEstate"), ("中南项目", "FG", "realEstate"),
      ("兰洋地质温泉度假酒店", "SW", "tourism"), ("东成风情小镇", "JS", "tourism"),
    ]
    let towns = ["那大", "白马井", "中和", "雅星", "兰洋", "和庆", "光村", "王五", "木棠", "峨蔓", "排浦", "新州", "海头"]
    let matters = [
      ("安置房建设", "JS", "housing"), ("供水管网改造", "SL", "water"), ("农村公路改建", "JT", "road"),
      ("中心小学扩建", "JY", "school"), ("卫生院改建", "WS", "health"), ("农贸市场改造", "SW", "market"),
    ]
    return (0..<projectCount).compactMap { place in
      let isNamed = place < named.count
      let matter = matters[place % matters.count]
      let town = towns[place % towns.count]
      let ends = place % 8 == 5 ? (2012, 12, 31) : (2013, 3 + place % 4, 28)
      guard let finish = Day(year: ends.0, month: ends.1, day: ends.2) else { return nil }
      return PlannedProject(
        name: isNamed ? named[place].0 : town + matter.0,
        department: isNamed ? named[place].1 : matter.1,
        category: isNamed ? named[place].2 : matter.2,
        owner: isNamed ? named[place].0 + "公司" : town + "镇人民政府",
        leader: "ZF-l\(1 + place % 5)", isGreen: isNamed,
        drift: place == neglected ? 40 : [-8, -8, -8, -8, -8, -8, -3, -3, -3, 14][place % 10],
        finish: finish, investment: Int64(place % 9 + 2) * 150_000_000_00)
    }
  }()

  /// The one whose unit stops reporting in the summer.
  static let neglected = 37
  /// The half-months for which it does not report: from the second of June to the first of August.
  static let neglectedHalves = 11...14
}
