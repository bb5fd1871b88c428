import Xiaoneng

/// The city of the account (儋州): its departments, and the mix of 2012 that gives every figure at once.
public enum Danzhou {
  /// A department with a window in the service centre.
  public struct Department: Sendable {
    /// Two letters within the city.
    public let letters: String
    /// The department's name.
    public let name: String
    /// What its items are about.
    public let matters: [String]

    /// The division that it is of, six digits.
    var division = Danzhou.division

    /// The unit's code: division, letters, and two digits, ten characters as in 2011–12.
    public var code: String { "\(division)\(letters)00" }
    /// What its people and posts begin with; beyond the city of the account the division too.
    var prefix: String { (division == Danzhou.division ? "" : division) + letters + "-" }
  }

  /// The 23 departments of the centre. The account names some; the others are the usual ones.
  public static let departments: [Department] = [
    Department(letters: "GS", name: "工商行政管理局", matters: ["企业设立登记", "个体工商户登记", "广告发布登记"]),
    Department(letters: "ZJ", name: "质量技术监督局", matters: ["组织机构代码登记", "特种设备使用登记", "计量标准考核"]),
    Department(letters: "GA", name: "公安局", matters: ["公章刻制备案", "特种行业许可", "建设工程消防审核"]),
    Department(letters: "GT", name: "国土环境资源局", matters: ["建设用地审批", "采矿许可", "环境影响评价审批"]),
    Department(letters: "JS", name: "住房和城乡建设局", matters: ["建设工程规划许可", "施工许可", "商品房预售许可"]),
    Department(letters: "FG", name: "发展和改革委员会", matters: ["投资项目核准", "投资项目备案", "招标方案核准"]),
    Department(letters: "CZ", name: "财政局", matters: ["会计从业资格认定", "政府采购备案", "非税票据领购"]),
    Department(letters: "GW", name: "国家税务局", matters: ["税务登记", "一般纳税人认定", "发票领购资格审批"]),
    Department(letters: "DS", name: "地方税务局", matters: ["税务登记变更", "减免税审批", "延期申报核准"]),
    Department(letters: "JH", name: "人口和计划生育委员会", matters: ["再生育审批", "流动人口婚育证明", "技术服务许可"]),
    Department(letters: "SW", name: "商务局", matters: ["成品油零售许可", "酒类流通备案", "外商投资审批"]),
    Department(letters: "HY", name: "海洋与渔业局", matters: ["海域使用审批", "渔业捕捞许可", "水产苗种生产许可"]),
    Department(letters: "NY", name: "农业局", matters: ["农药经营许可", "种子经营许可", "动物防疫合格证"]),
    Department(letters: "LY", name: "林业局", matters: ["林木采伐许可", "木材运输许可", "征占用林地审核"]),
    Department(letters: "SL", name: "水务局", matters: ["取水许可", "河道采砂许可", "水土保持方案审批"]),
    Department(letters: "JT", name: "交通运输局", matters: ["道路运输经营许可", "从业资格许可", "超限运输许可"]),
    Department(letters: "WS", name: "卫生局", matters: ["公共场所卫生许可", "医疗机构执业许可", "护士执业注册"]),
    Department(letters: "YJ", name: "食品药品监督管理局", matters: ["餐饮服务许可", "药品经营许可", "医疗器械经营备案"]),
    Department(letters: "JY", name: "教育局", matters: ["民办学校设立审批", "教师资格认定", "校车使用许可"]),
    Department(letters: "WH", name: "文化广电出版体育局", matters: ["网吧经营许可", "印刷经营许可", "营业性演出许可"]),
    Department(letters: "RS", name: "人力资源和社会保障局", matters: ["职业介绍许可", "特殊工时审批", "社会保险登记"]),
    Department(letters: "MZ", name: "民政局", matters: ["社会团体登记", "民办非企业登记", "殡葬设施审批"]),
    Department(letters: "AJ", name: "安全生产监督管理局", matters: ["危险化学品经营许可", "烟花爆竹零售许可", "矿山安全许可"]),
  ]

  /// The city's division.
  public static let division = "469003"
  /// Items in the centre.
  public static let itemsInCentre = 324
  /// Items cleaned up.
  public static let itemsCleared = 468
  /// Of these the classified ones.
  public static let itemsSecret = 4
  /// Items promised in ten days; the other 243 are promised in nine.
  static let itemsOfTen = 81

  /// Cases accepted in the year.
  public static let casesAccepted = 11_685
  /// Of these still open at its end.
  public static let casesOpen = 266

  /// The days that each closed case takes, by item: what the figures of the account come out of.
  ///
  /// The 81 items promised in ten days carry 6,851 cases of seven days; the 243 promised in nine carry
  /// 228 triples of 6, 9 and 9 days and 1,942 pairs of 7 and 9, whole triples and pairs to an item, so
  /// that the mean of each item is exactly 7 or 8.
  static func mix() -> [[Int]] {
    (0..<itemsInCentre).map { item in
      if item < itemsOfTen {
        return Array(repeating: 7, count: share(of: 6_851, among: itemsOfTen, at: item))
      }
      let place = item - itemsOfTen
      let others = itemsInCentre - itemsOfTen
      let triples = share(of: 228, among: others, at: place)
      let pairs = share(of: 1_942, among: others, at: place)
      return Array(repeating: [6, 9, 9], count: triples).flatMap { $0 }
        + Array(repeating: [7, 9], count: pairs).flatMap { $0 }
    }
  }

  /// How many of `total` fall to the place `at` when they are dealt out evenly.
  static func share(of total: Int, among places: Int, at place: Int) -> Int {
    guard places > 0 else { return 0 }
    return total / places + (place < total % places ? 1 : 0)
  }
}
