extension Bulletin {
  /// Adds inspections in a period (督查通报): how many, how many that no one was told of, what was ordered and what became of
  /// it, and who was praised or exposed. Nothing where there was none.
  ///
  /// - Parameters:
  ///   - table: the figures of the period.
  ///   - period: how the period is called, such as 2011, where the bulletin has several; empty where it has one.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(
    inspections table: Inspections.Table, of period: String = "",
    published: [String: String] = [:]
  ) {
    let total = table.total
    guard total.visits > 0 || total.commended > 0 else { return }
    func count(_ chinese: String, _ english: String, _ value: Int64) {
      var figure = Figure()
      figure.chinese = (period.isEmpty ? "" : period + "年") + chinese
      figure.english = english + (period.isEmpty ? "" : " " + period)
      (figure.value, figure.exact) = ("\(value)", "\(value)")
      figure.published = published[figure.english]
      figures.append(figure)
    }
    count("督查次数", "inspections", total.visits)
    count("其中不打招呼", "unannounced inspections", total.unannounced)
    count("发现问题", "findings of inspections", total.findings)
    count("责令说明原因", "orders to explain", total.explain)
    count("责令限期整改", "orders to rectify", total.rectify)
    count("责令重新制定", "orders to draw up anew", total.redo)
    count("责令销号", "orders struck off", total.struckOff)
    count("逾期未报", "late reports on orders", total.late)
    count("曝光", "exposures", total.exposed)
    count("表扬", "commendations", total.commended)
  }

  /// Adds what was done of a plan of inspections (督查计划执行), row by row: how often, and at how many objects.
  ///
  /// - Parameters:
  ///   - plan: the plan, with what was done of it.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  /// - Complexity: O(rows + objects that were visited).
  public mutating func add(
    inspectionPlan plan: Inspections.PlanView, published: [String: String] = [:]
  ) {
    for row in plan.plan.rows {
      let used = plan.usage.filter { $0.row == row.id && $0.visits > 0 }
      func count(_ chinese: String, _ english: String, _ value: Int64) {
        var figure = Figure()
        figure.chinese = "\(plan.plan.year)年督查：\(row.topic)（\(chinese)）"
        figure.english = "\(english) \(row.id) \(plan.plan.year)"
        (figure.value, figure.exact) = ("\(value)", "\(value)")
        figure.published = published[figure.english]
        figures.append(figure)
      }
      count("次数", "visits", used.reduce(0) { $0 &+ Int64($1.visits) })
      count(row.target == .unit ? "单位" : "处所", "objects", Int64(used.count))
    }
  }
}
