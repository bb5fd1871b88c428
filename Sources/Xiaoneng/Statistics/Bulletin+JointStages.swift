extension Bulletin {
  /// Adds joint approval in a period: stages, those in time, and the days that parallel handling saved against one
  /// after another. Nothing where no stage was handed in or concluded.
  ///
  /// - Parameters:
  ///   - table: the figures of the period.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(stages table: JointStages.Table, published: [String: String] = [:]) {
    let total = table.total
    guard total.received > 0 || total.concluded > 0 else { return }
    func add(_ chinese: String, _ english: String, _ value: String, _ exact: String) {
      var figure = Figure()
      (figure.chinese, figure.english) = (chinese, english)
      (figure.value, figure.exact) = (value, exact)
      figure.published = published[english]
      figures.append(figure)
    }
    func count(_ chinese: String, _ english: String, _ value: Int64) {
      add(chinese, english, "\(value)", "\(value)")
    }
    count("并联审批收件", "joint stages received", total.received)
    count("并联审批审结", "joint stages concluded", total.concluded)
    if let rate = Fraction(Int128(total.onTime), Int128(total.concluded)) {
      add("并联审批按时率", "joint stages in time", rate.percent(0) + "%", rate.percent(2) + "%")
    }
    count("并联审批节约工作日", "working days saved by joint stages", total.saved)
    let branches = table.departments.reduce(0) { $0 &+ $1.branches }
    count("并联审批办结事项", "branches of joint stages decided", branches)
    if let rate = Fraction(
      Int128(table.departments.reduce(0) { $0 &+ $1.onTime }), Int128(branches))
    {
      add(
        "并联审批事项按时率", "branches of joint stages in time", rate.percent(0) + "%",
        rate.percent(2) + "%")
    }
  }
}
