extension Bulletin {
  /// Adds a published appraisal: how many were appraised, and with which grades.
  ///
  /// - Parameters:
  ///   - view: the appraisal as it was published.
  ///   - period: how the period is called, such as 2012.
  ///   - published: values printed elsewhere, by the id of the definition: they stand beside the computed.
  public mutating func add(
    appraisal view: Appraisals.View, of period: String, published: [String: String] = [:]
  ) {
    func add(_ chinese: String, _ english: String, _ value: String, _ exact: String, _ id: String) {
      var figure = Figure()
      figure.chinese = period + "年" + chinese
      figure.english = english + " " + period
      (figure.value, figure.exact, figure.definition) = (value, exact, id)
      figure.published = published[figure.english]
      figures.append(figure)
    }
    let count = view.rows.count
    add("绩效考评对象", "appraised", "\(count)", "\(count)", view.scheme)
    var grades: [(id: String, chinese: String, count: Int)] = []
    for row in view.rows {
      if let place = grades.firstIndex(where: { $0.id == row.grade }) {
        grades[place].count += 1
      } else {
        grades.append((row.grade, row.gradeChinese, 1))
      }
    }
    for grade in grades {
      add("考评" + grade.chinese, grade.id, "\(grade.count)", "\(grade.count)", view.scheme)
    }
  }
}
