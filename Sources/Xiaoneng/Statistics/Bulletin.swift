/// What the register adds to a bulletin (事项统计): departments and items in the centre on a day, and what became of
/// items in the clean-up (行政审批事项清理).
public struct CatalogueCount: Sendable, Equatable {
  /// Departments with items in the centre.
  public var departments: Int64 = 0
  /// Items in the centre.
  public var inCentre: Int64 = 0
  /// Items of the clean-up.
  public var cleared: Int64 = 0
  /// Of these the classified ones 涉密.
  public var secret: Int64 = 0
  /// Items that the clean-up kept, merged, cancelled and delegated.
  public var cleanUp: [Registry.ItemVersion.CleanUp: Int64] = [:]

  /// A count of nothing.
  public init() {}
}

extension Bulletin {
  /// The bulletin of a report.
  ///
  /// - Parameters:
  ///   - title: what stands above it.
  ///   - report: the figures of the period.
  ///   - catalogue: what the register adds.
  ///   - published: values printed elsewhere, by the id of the definition or the count's English name: they
  ///     stand beside the computed.
  public init(
    _ title: String, report: Report, catalogue: CatalogueCount, published: [String: String] = [:]
  ) {
    self.init()
    self.title = title
    from = report.from
    through = report.through
    func count(_ chinese: String, _ english: String, _ value: Int64) {
      var figure = Figure()
      figure.chinese = chinese
      figure.english = english
      figure.exact = "\(value)"
      figure.value = "\(value)"
      figure.published = published[english]
      figures.append(figure)
    }
    func rate(_ id: RateID, _ english: String, decimals: Int, unit: String) {
      guard let rate = report.rate(id), let value = rate.value, let rounded = rate.rounded else {
        return
      }
      var figure = Figure()
      figure.chinese = rate.chinese
      figure.english = english
      figure.exact = value + unit
      figure.value = (decimals == 0 ? rounded : decimals == 1 ? rate.tenths ?? value : value) + unit
      figure.published = published[id.rawValue]
      figure.definition = id.rawValue
      figures.append(figure)
    }
    if catalogue.cleared > 0 {
      count("进驻部门", "departments in the centre", catalogue.departments)
      count("进驻事项", "items in the centre", catalogue.inCentre)
      count("清理行政许可项目", "items cleaned up", catalogue.cleared)
      count("其中涉密", "of these classified", catalogue.secret)
      count("可公开事项", "publishable items", catalogue.cleared - catalogue.secret)
    }
    count("受理办件", "cases accepted", report.accepted)
    count("办结", "cases closed", report.closed)
    count("在办", "cases open", report.open)
    rate(.closingCohort, "closing rate", decimals: 0, unit: "%")
    rate(.statutoryMean, "mean statutory limit, days", decimals: 0, unit: "")
    rate(.promisedMean, "mean promised limit, days", decimals: 2, unit: "")
    rate(.actualMean, "mean actual time, days", decimals: 2, unit: "")
    rate(.faster, "faster than the law, days", decimals: 2, unit: "")
    rate(.promiseCut, "promise below the law", decimals: 2, unit: "%")
    rate(.promiseGain, "actual below the promise", decimals: 1, unit: "%")
    rate(.s2, "speed-up S2 (by cases)", decimals: 0, unit: "%")
    rate(.s1, "speed-up S1 (item means)", decimals: 2, unit: "%")
    rate(.s3, "speed-up S3 (mean of cases)", decimals: 2, unit: "%")
    rate(.s4, "speed-up S4 (mean of items)", decimals: 2, unit: "%")
    rate(.s5, "speed-up S5 (against promise)", decimals: 2, unit: "%")
    rate(.s6, "speed-up S6 (with immediate)", decimals: 2, unit: "%")
    rate(.s7, "speed-up S7 (times faster)", decimals: 2, unit: "%")
    rate(.early, "closed early", decimals: 0, unit: "%")
    rate(.onTime, "closed in time", decimals: 0, unit: "%")
    count("超承诺办结", "closed past the promise", report.latePromised)
    count("超法定办结", "closed past the law", report.lateStatutory)
    count("明确评价", "explicit ratings", report.ratedExplicit)
    if report.ratedExplicit > 0 {
      rate(.satisfaction, "satisfaction (explicit)", decimals: 0, unit: "%")
      rate(.coverage, "rating coverage", decimals: 0, unit: "%")
      rate(.ratingRepair, "bad ratings put right", decimals: 0, unit: "%")
    }
    count("监察预警", "warnings", report.warnings)
    count("监察发现", "faults found", report.faults)
  }

  /// Adds the complaints of a period: counts and closing rate, each beside the published value.
  ///
  /// - Parameters:
  ///   - table: the counts of the period.
  ///   - period: how the period is called, such as 2011.
  ///   - published: values printed elsewhere, by the id of the definition: they stand beside the computed.
  public mutating func add(
    complaints table: Complaints.Table, of period: String, published: [String: String] = [:]
  ) {
    func add(_ chinese: String, _ english: String, _ value: String, _ exact: String, _ id: String) {
      var figure = Figure()
      figure.chinese = period + "年" + chinese
      figure.english = english + " " + period
      figure.value = value
      figure.exact = exact
      figure.published = published[figure.english]
      figure.definition = id
      figures.append(figure)
    }
    add("效能投诉受理", "complaints accepted", "\(table.accepted)", "\(table.accepted)", "")
    let closed = "\(table.closedOfAccepted)"
    add("效能投诉办结", "complaints closed", closed, closed, "")
    guard let rate = Fraction(Int128(table.closedOfAccepted), Int128(table.accepted)) else {
      return
    }
    add(
      "效能投诉办结率", "complaint closing rate", rate.percent(0) + "%", rate.percent(2) + "%",
      RateID.closingCohort.rawValue)
  }

  /// Adds the key projects of a period: how many there are, how their units reported, what followed.
  ///
  /// A period without any adds nothing.
  public mutating func add(projects table: Projects.Table, published: [String: String] = [:]) {
    guard table.projects > 0 else { return }
    func add(
      _ chinese: String, _ english: String, _ value: String, _ exact: String, _ id: String = ""
    ) {
      var figure = Figure()
      (figure.chinese, figure.english) = (chinese, english)
      (figure.value, figure.exact) = (value, exact)
      figure.published = published[english]
      figure.definition = id
      figures.append(figure)
    }
    func count(_ chinese: String, _ english: String, _ value: Int64) {
      add(chinese, english, "\(value)", "\(value)")
    }
    func counted(_ wanted: ProjectCount) -> Int64 {
      table.counts.first { $0.count == wanted.name }?.value ?? 0
    }
    count("重点项目", "key projects", table.projects)
    count("应报半月进度表", "half-month reports due", table.reportsDue)
    if let rate = Fraction(Int128(table.onTime), Int128(table.reportsDue)) {
      add(
        "按时报送率", "half-month reports in time", rate.percent(0) + "%", rate.percent(2) + "%")
    }
    count("电话催办", "urged by telephone", counted(.urged(.telephone)))
    count("现场督办", "supervised on site", counted(.urged(.onSite)))
    count("协调会", "coordination meetings", counted(.met))
    count("问题销号", "problems struck off", counted(.writtenOff))
    count("发放效能监督卡", "supervision cards", counted(.cardIssued(.supervision)))
    count("发放联系卡", "contact cards", counted(.cardIssued(.contact)))
    count("竣工项目", "projects complete", counted(.completed))
  }

  /// The bulletin as a table for people, with Chinese characters two columns wide: each figure with its definition in
  /// words, and beside the published value where there is any.
  public var text: String {
    let isCompared = figures.contains { $0.published != nil }
    var rows = [["指标", "计算值", "精确值"] + (isCompared ? ["公布值", ""] : []) + ["口径"]]
    for figure in figures {
      let published =
        [figure.published ?? "", figure.published == nil ? "" : figure.agrees ? "✓" : "✗"]
      rows.append(
        [figure.chinese, figure.value, figure.exact] + (isCompared ? published : [])
          + [figure.chineseDefinition])
    }
    return
      ([title, "\(from) — \(through)", ""]
      + TextTable.lines(rows, right: isCompared ? [1, 2, 3] : [1, 2]))
      .joined(separator: "\n")
  }
}

extension Bulletin {
  /// Whether every figure agrees with the published one.
  public var agrees: Bool { figures.allSatisfy(\.agrees) }
}

extension Bulletin.Figure {
  /// Whether computed and published value agree; true where nothing was published.
  public var agrees: Bool { published.map { $0 == value } ?? true }

  /// The definition in words, in Chinese; empty for a count.
  public var chineseDefinition: String {
    RateID(rawValue: definition)?.chineseDefinition ?? Scheme.builtIn(definition)?.chinese
      ?? definition
  }
}
