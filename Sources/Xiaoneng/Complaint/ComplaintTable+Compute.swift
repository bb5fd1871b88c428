extension Complaints.Table {
  /// The table of a period from its counters, with the categories and units of the context.
  /// The kinds of measures that the table of one kind of complaints is made from.
  static func families(of kind: Complaints.Kind) -> [String] {
    [Measure.complaint(kind, .received), .hotlineCalls, .hotlineAnswered, .hotlineInTime]
      .map(\.family)
  }

  init(_ period: Complaints.Period, facts: [Fact], in context: Context) {
    let register = context.register
    self.init(
      period, facts: facts, categories: context.profile.complaintCategories,
      units: register.places(of: .unit).map(register.unitCode)
        .filter { period.unit.isEmpty || $0 == period.unit })
  }

  /// The table of a period from its counters; `past` are those from the first day to its end.
  ///
  /// - Complexity: O(counters), whatever the number of complaints.
  init(
    _ period: Complaints.Period, facts: [Fact], categories: [Complaints.Category], units: [String]
  ) {
    self.init()
    from = period.from
    through = period.through
    kind = period.kind
    unit = period.unit
    var sums: [ComplaintCount: Int64] = [:]
    var categoryCounts: [String: Int64] = [:]
    var unitCounts: [String: Int64] = [:]
    for fact in facts {
      switch fact.key.measure {
      case .complaint(let kind, let count) where kind == period.kind:
        sums[count, default: 0] += fact.value
        guard count == .received else { continue }
        categoryCounts[fact.key.item, default: 0] += fact.value
        unitCounts[fact.key.unit, default: 0] += fact.value
      case .hotlineCalls: calls += fact.value
      case .hotlineAnswered: callsAnswered += fact.value
      case .hotlineInTime: callsInTime += fact.value
      default: continue
      }
    }
    func sum(_ count: ComplaintCount) -> Int64 { sums[count] ?? 0 }
    received = sum(.received)
    accepted = sum(.accepted)
    refused = sum(.refused)
    forwarded = sum(.forwarded)
    joined = sum(.joined)
    closed = sum(.closed)
    closedOfAccepted = sum(.closedOfAccepted)
    closingRate = Self.basisPoints(closedOfAccepted, accepted)
    byCategory = categories.map { category in
      Self.cell(category.code, category.chinese, categoryCounts[category.code] ?? 0)
    }
    let known = Set(categories.map(\.code))
    byCategory += categoryCounts.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      .map { Self.cell($0.key, "", $0.value) }
    // Units without any are there too: which units have some would say who complained.
    byUnit = Set(units).union(unitCounts.keys).sorted()
      .map { Self.cell($0, "", unitCounts[$0] ?? 0) }
    byFinding = Complaints.Finding.allCases.map {
      Self.cell($0.rawValue, $0.chinese, sum(.found($0)))
    }
    byChannel = Complaints.Channel.allCases.map {
      Self.cell($0.rawValue, $0.chinese, sum(.by($0)))
    }
    let answers = Self.answers(sums)
    satisfied = Self.basisPoints(answers.content, answers.all)
  }

  /// Who was satisfied at the call-back, and who said anything.
  private static func answers(_ sums: [ComplaintCount: Int64]) -> (content: Int64, all: Int64) {
    let content = (sums[.saying(.satisfied)] ?? 0) + (sums[.saying(.basically)] ?? 0)
    return (content, content + (sums[.saying(.unsatisfied)] ?? 0))
  }

  private static func cell(_ code: String, _ chinese: String, _ count: Int64) -> Complaints.Cell {
    var cell = Complaints.Cell()
    cell.code = code
    cell.chinese = chinese
    cell.count = count
    return cell
  }

  /// Half-up; nil of nothing.
  private static func basisPoints(_ part: Int64, _ whole: Int64) -> Int64? {
    guard whole > 0, part >= 0, part <= Int64.max / 20_000 else { return nil }
    return (part * 20_000 + whole) / (2 * whole)
  }

  /// The totals alone.
  var totals: Complaints.Table {
    var table = self
    (table.byCategory, table.byUnit, table.byFinding, table.byChannel) = ([], [], [], [])
    table.satisfied = nil
    return table
  }

  /// Whether a count is of so few that it points at them.
  private static func points(at counts: [Int64], below threshold: Int32) -> Bool {
    counts.contains { $0 > 0 && $0 < Int64(threshold) }
  }

  /// The totals of years as anyone is told them. How many were received and closed stays; where one of the others is of
  /// so few that it would point at a person, none of them is told, since each could be reckoned from the rest.
  func totals(threshold: Int32) -> Complaints.Table {
    var table = totals
    let counts = [
      accepted, refused, forwarded, joined, closedOfAccepted, accepted - closedOfAccepted,
    ]
    guard Self.points(at: counts, below: threshold) else { return table }
    (table.accepted, table.refused, table.forwarded, table.joined) = (0, 0, 0, 0)
    (table.closedOfAccepted, table.closingRate) = (0, nil)
    table.withheld = [
      "accepted", "closedOfAccepted", "closingRate", "forwarded", "joined", "refused",
    ]
    return table
  }

  /// The table as it may be published: no cell that would point at a person, and none that could be
  /// reckoned from the others and the total.
  func publishable(threshold: Int32, facts: [Fact]) -> Complaints.Table {
    var table = self
    var sums: [ComplaintCount: Int64] = [:]
    for fact in facts {
      guard case .complaint(kind, let count) = fact.key.measure else { continue }
      sums[count, default: 0] += fact.value
    }
    // A share of few is the answer of each.
    let answers = Self.answers(sums)
    if Self.points(
      at: [answers.content, answers.all - answers.content, answers.all], below: threshold)
    {
      table.satisfied = nil
    }
    table.byCategory = Self.withhold(byCategory, below: Int64(threshold))
    table.byUnit = Self.withhold(byUnit, below: Int64(threshold))
    table.byFinding = Self.withhold(byFinding, below: Int64(threshold))
    table.byChannel = Self.withhold(byChannel, below: Int64(threshold))
    return table
  }

  /// Where a cell would point at a person, withholds every cell below the threshold, zeros among them,
  /// and the smallest of the others, all that are equal: what is left says no more than their sum.
  static func withhold(_ cells: [Complaints.Cell], below threshold: Int64) -> [Complaints.Cell] {
    func count(_ place: Int) -> Int64 { cells[place].count ?? 0 }
    guard cells.indices.contains(where: { count($0) > 0 && count($0) < threshold }) else {
      return cells
    }
    var hidden = Set(cells.indices.filter { count($0) < threshold })
    let least = cells.indices.filter { !hidden.contains($0) }.map(count).min()
    hidden.formUnion(cells.indices.filter { count($0) == least })
    return cells.indices.map { place in
      guard hidden.contains(place) else { return cells[place] }
      var cell = cells[place]
      cell.count = nil
      cell.withheld = true
      return cell
    }
  }
}

extension Complaints.Table {
  /// The table for people; what is withheld shows a star.
  public var text: String {
    let percent: (Int64?) -> String = { points in
      points.flatMap { Fraction(Int128($0), 10_000) }.map { $0.percent(2) + "%" } ?? "—"
    }
    func told(_ name: String, _ count: Int64) -> String {
      withheld.contains(name) ? "*" : "\(count)"
    }
    var lines = ["\(kind.chinese)统计  \(from) — \(through)", ""]
    var rows = [["指标 figure", "数 count"]]
    rows += [
      ["登记 received", "\(received)"], ["受理 accepted", told("accepted", accepted)],
      ["不予受理 refused", told("refused", refused)],
      ["转送 forwarded", told("forwarded", forwarded)],
      ["并件 joined", told("joined", joined)], ["办结 closed", "\(closed)"],
      ["同批办结率 closed of these accepted", percent(closingRate)],
      ["回访满意率 satisfied", percent(satisfied)],
    ]
    if calls > 0 {
      rows += [
        ["热线来电 calls", "\(calls)"],
        ["接通率 answered", percent(Self.basisPoints(callsAnswered, calls))],
        ["及时接听率 in time", percent(Self.basisPoints(callsInTime, calls))],
      ]
    }
    lines += TextTable.lines(rows, right: [1])
    let parts = [
      ("按类别 by category", byCategory), ("按单位 by unit", byUnit), ("按认定 by finding", byFinding),
      ("按来源 by channel", byChannel),
    ]
    var isWithheld = !withheld.isEmpty
    for (title, cells) in parts {
      let shown = cells.filter { $0.withheld || ($0.count ?? 0) > 0 }
      guard !shown.isEmpty else { continue }
      lines.append("")
      lines += TextTable.lines(
        [[title, "数 count"]]
          + shown.map { cell in
            isWithheld = isWithheld || cell.withheld
            let name = cell.chinese.isEmpty ? cell.code : "\(cell.chinese) \(cell.code)"
            return [name, cell.withheld ? "*" : "\(cell.count ?? 0)"]
          }, right: [1])
    }
    if isWithheld { lines += ["", "* 可能指向个人，不予公布 withheld: it would point at a person"] }
    return lines.joined(separator: "\n")
  }
}
