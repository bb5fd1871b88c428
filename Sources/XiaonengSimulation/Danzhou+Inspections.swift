import Xiaoneng

// 督查督办: how often, at how many and with what outcome stands in the account; which units, on which days and what was
// found is made up by a seed.
extension Danzhou {
  /// A unit without a window in the centre.
  struct OtherUnit: Sendable {
    var letters: String
    var name: String
  }

  /// Units besides the departments with windows.
  static let otherUnits: [OtherUnit] = [
    OtherUnit(letters: "SJ", name: "审计局"), OtherUnit(letters: "TJ", name: "统计局"),
    OtherUnit(letters: "SF", name: "司法局"), OtherUnit(letters: "KJ", name: "科技信息产业局"),
    OtherUnit(letters: "MY", name: "民族宗教事务局"), OtherUnit(letters: "LV", name: "旅游局"),
    OtherUnit(letters: "DA", name: "档案局"), OtherUnit(letters: "FP", name: "扶贫开发办公室"),
    OtherUnit(letters: "XF", name: "信访局"), OtherUnit(letters: "LS", name: "粮食局"),
    OtherUnit(letters: "GX", name: "供销合作社"), OtherUnit(letters: "QX", name: "气象局"),
    OtherUnit(letters: "YC", name: "烟草专卖局"), OtherUnit(letters: "JC", name: "人民检察院"),
    OtherUnit(letters: "FY", name: "人民法院"), OtherUnit(letters: "GH", name: "总工会"),
    OtherUnit(letters: "TW", name: "共青团市委"), OtherUnit(letters: "FL", name: "妇女联合会"),
    OtherUnit(letters: "CL", name: "残疾人联合会"), OtherUnit(letters: "ND", name: "那大镇人民政府"),
  ]

  /// 深入各单位了解情况68次.
  static let visitsToUnits = 68
  /// Units late with their mobilisation meeting, units whose plan is copied.
  static let unitsLate = 6
  static let unitsCopying = 7
  /// Units whose discipline is looked at, breakfast shops, surprise checks of the halls, units exposed.
  static let unitsChecked = 36
  static let shopsChecked = 20
  static let hallChecks = 15
  static let unitsExposed = 4
  /// The two of those exposed that the account names: 商务局、海洋与渔业局.
  static let unitsNamedExposed = ["SW", "HY"]

  /// 市政务服务中心、国税局办税大厅、地税局办税大厅、那大镇便民服务大厅.
  static let halls = ["hall-center", "hall-state-tax", "hall-local-tax", "hall-nada"]
  /// The shops of the town of 那大 that can be drawn.
  static let shops = (1...26).map { "shop-" + String("\(100 + $0)".dropFirst()) }

  /// The city's own plan for the year of efficiency: whoever hands it in as theirs has copied it.
  static let cityPlan = [
    "加强组织领导，成立机关效能建设领导小组，由主要领导任组长。",
    "召开动员大会，传达学习市委关于开展机关效能建设年活动的意见。",
    "建立健全首问负责制、限时办结制、服务承诺制等十项制度。",
    "清理行政许可项目，压缩审批时限，优化办事流程。",
    "设立举报电话和意见箱，自觉接受社会各界监督。",
    "加强对上班纪律的明查暗访，对违反规定的严肃处理。",
    "把效能建设情况纳入年度考核，与评先评优挂钩。",
    "认真总结经验，建立长效机制，巩固活动成果。",
  ]

  /// What a unit that thinks for itself writes.
  static let ownPlans = [
    "窗口实行中午不断岗，赶集日提前半小时开门。", "每名干部挂钩一户困难企业，每月上门一次并记入台账。",
    "收文当天登记，三日内拿出初步意见，逾期的在周会上说明。", "对近三年退件最多的五类申请编写填表样本。",
    "局长每周三上午在大厅接待，来访事项当场定责任人。", "将车辆使用、会议和接待费用按季在公示栏公布。",
    "与相邻乡镇轮流派员下村，随到随办证照年检。", "老年人和残疾人来办事的由专人全程陪办。",
    "对照去年群众反映的十七个问题逐条列出整改时间。", "把外勤人员的行程写在门口牌上，注明返回时间和电话。",
    "档案室改为开架查询，复印件当日交付。", "每月抽取三十份办结卷宗互评，差错在科室内通报。",
    "试行电话预约，农忙季节夜间照常值班两小时。", "科室之间交接工作一律填写移交单，双方签字。",
    "请十名人大代表和商户按季给各窗口打分。", "培训课程由业务骨干自己讲，讲义放在内网供查阅。",
  ]

  /// How the mobilisation, the discipline and the year's end were inspected, as it was printed.
  public static let publishedInspections: [String: String] = [
    "visits mobilisation 2011": "68",
    "orders to explain 2011": "6",
    "orders to rectify 2011": "6",
    "orders to draw up anew 2011": "7",
    "objects discipline 2012": "36",
    "objects shops 2012": "20",
    "visits halls 2012": "15",
    "objects halls 2012": "4",
    "exposures 2012": "4",
  ]

  /// The plans of inspections that the account tells of.
  public static let inspectionPlans = ["2011", "2012"]
}
