extension JointStages.Stage {
  /// The stage as a flow chart before it starts (阶段流程图): what each branch waits for, on which working day it is decided
  /// at the earliest and at the latest, and what decides the end.
  ///
  /// Of what a graph of items does not say (names, lead, promise), nothing stands in it.
  /// - Parameters:
  ///   - routed: the day of routing, itself not counted (民法典 art 201); nil for numbers of days without dates.
  ///   - calendar: by which working days are counted.
  /// - Throws: as ``plan(from:in:)``.
  /// - Complexity: O(items + links).
  public func chart(
    from routed: Day? = nil, in calendar: WorkingCalendar = .china
  ) throws(Refusal) -> JointStages.Chart {
    let ordered = try ordered()
    let finishes = Self.finishes(ordered)
    let days = finishes.max() ?? 0
    let latest = Self.latest(ordered, days)
    var chart = JointStages.Chart()
    (chart.days, chart.routed) = (Int32(clamping: days), routed)
    func date(_ number: Int) throws(Refusal) -> Day? {
      guard let routed else { return nil }
      let found = try Self.date(number, from: routed, in: calendar)
      chart.provisional = chart.provisional || found.isProvisional
      return found.day
    }
    chart.finish = try date(days)
    for (place, item) in items.enumerated() {
      var row = JointStages.ChartItem()
      (row.id, row.department, row.limit) = (item.id, item.department, item.limit)
      row.after = item.after
      (row.earliest, row.latest) = (
        Int32(clamping: finishes[place]), Int32(clamping: latest[place])
      )
      row.earliestDay = try date(finishes[place])
      row.latestDay = try date(latest[place])
      row.slack = Int32(clamping: latest[place] - finishes[place])
      row.critical = latest[place] == finishes[place]
      chart.items.append(row)
    }
    chart.critical = Self.critical(items, ordered, finishes, latest)
    return chart
  }

  /// The ids along one critical path, from its first item to its last.
  private static func critical(
    _ items: [JointStages.Item], _ ordered: Ordered, _ finishes: [Int], _ latest: [Int]
  ) -> [String] {
    let days = finishes.max() ?? 0
    var path: [Int] = []
    var last = items.indices.last { latest[$0] == finishes[$0] && finishes[$0] == days }
    while let place = last, path.count < items.count {
      path.append(place)
      last =
        ordered.links.before[place].first { link in
          let gap = link.how == .together ? 0 : ordered.limits[place]
          return latest[link.place] == finishes[link.place]
            && finishes[link.place] + gap == finishes[place]
        }?.place
    }
    return path.reversed().map { items[$0].id }
  }
}

extension JointStages.Model {
  /// The model as a flow chart before it starts, by the usual departments (范本流程图).
  ///
  /// - Throws: as ``JointStages/Stage/chart(from:in:)``.
  /// - Complexity: O(items + links).
  public func chart(
    from routed: Day? = nil, in calendar: WorkingCalendar = .china
  ) throws(Refusal) -> JointStages.Chart {
    var chart = try stage.chart(from: routed, in: calendar)
    (chart.template, chart.name, chart.promise) = (id, name, promise)
    for place in chart.items.indices {
      chart.items[place].kind = kinds[chart.items[place].id] ?? .licence
    }
    return chart
  }
}

extension JointStages {
  /// The built-in model called `id`.
  ///
  /// - Throws: `notFound` with the ids there are.
  static func model(_ id: String) throws(Refusal) -> Model {
    guard let model = models.first(where: { $0.id == id }) else {
      let known = models.map(\.id).joined(separator: ", ")
      throw Refusal(.notFound, field: "data.model", detail: "\(id.prefix(64)) ∉ \(known)")
    }
    return model
  }
}

extension Register {
  /// A version of an adopted template as a flow chart before it starts.
  ///
  /// - Throws: `notFound` for a template, or a version of it, that was not adopted.
  func chart(
    ofTemplate id: String, version: Int32?, from routed: Day?, in context: Context
  ) throws(Refusal) -> JointStages.Chart {
    let adopted = versions(ofTemplate: id)
    guard let newest = adopted.last else {
      throw Refusal(.notFound, field: "dossier", detail: id)
    }
    let number = version ?? newest.version
    guard let template = adopted.first(where: { $0.version == number }) else {
      throw Refusal(
        .notFound, field: "data.version", detail: "\(number) ∉ 1…\(newest.version)")
    }
    let stage = JointStages.Stage(
      items: template.items.map {
        JointStages.Item($0.id, department: $0.unit, limit: $0.limit, after: $0.after)
      })
    var chart = try stage.chart(from: routed, in: context.calendar)
    (chart.template, chart.version, chart.name) = (id, template.version, template.name)
    (chart.lead, chart.leadName) = (template.lead, name(ofUnit: template.lead))
    (chart.promise, chart.statutory) = (
      template.promise, .workingDays(context.profile.jointLimit)
    )
    for (place, item) in template.items.enumerated() {
      chart.items[place].unit = item.unit
      chart.items[place].department = name(ofUnit: item.unit)
      (chart.items[place].item, chart.items[place].kind) = (item.item, item.kind)
      (chart.items[place].level, chart.items[place].version) = (item.level, item.version)
      chart.items[place].name = publicName(of: item, on: context.day)
    }
    return chart
  }

  private func name(ofUnit code: String) -> String {
    guard let place = unit(code), units.indices.contains(Int(place)) else { return code }
    return units[Int(place)].unit.name
  }

  /// The name of an item that may still be shown: not of one that has become classified.
  private func publicName(of item: JointStages.TemplateItem, on day: Day) -> String {
    guard let place = self.item(item.item),
      let own = version(item: place, number: item.version)?.value, !own.secret
    else { return "" }
    let now = version(item: place, on: day).flatMap { version(item: place, number: $0)?.value }
    return now?.secret ?? false ? "" : own.name
  }
}
