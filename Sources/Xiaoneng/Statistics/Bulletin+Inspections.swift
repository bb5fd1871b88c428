extension Bulletin {
  /// Adds inspections in a period (督查通报): how many, how many that no one was told of, what was ordered and what became of
  /// it, and who was praised or exposed. Nothing where there was none.
  ///
  /// - Parameters:
  ///   - table: the figures of the period.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(
    inspections table: Inspections.Table, published: [String: String] = [:]
  ) {
    let total = table.total
    guard total.visits > 0 || total.commended > 0 else { return }
    func count(_ chinese: String, _ english: String, _ value: Int64) {
      var figure = Figure()
      (figure.chinese, figure.english) = (chinese, english)
      (figure.value, figure.exact) = ("\(value)", "\(value)")
      figure.published = published[english]
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
}
