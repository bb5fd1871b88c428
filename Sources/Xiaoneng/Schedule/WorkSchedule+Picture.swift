extension WorkSchedule {
  /// The schedule as a picture (横道图): an SVG of bars with their slack, the critical path, milestones,
  /// a line for today and one for the required finish.
  ///
  /// - Parameters:
  ///   - plan: the plan it was worked out from.
  ///   - title: what stands above it.
  ///   - today: the day of the line; none where nil.
  /// - Complexity: O(tasks).
  public func svg(of plan: WorkPlan, title: String, today: Day? = nil) -> String {
    WorkPicture(schedule: self, plan: plan, title: title, today: today).text
  }
}

/// The drawing: one row a task, days from left to right, whole numbers only.
private struct WorkPicture {
  let schedule: WorkSchedule
  let plan: WorkPlan
  let title: String
  let today: Day?
  private let first: Day
  private let days: Int
  private let left = 230
  private let right = 170
  private let width = 1_280
  private let top = 96
  private let row = 30
  private var out = ""

  init(schedule: WorkSchedule, plan: WorkPlan, title: String, today: Day?) {
    self.schedule = schedule
    self.plan = plan
    self.title = title
    self.today = today
    var all = schedule.tasks.flatMap {
      [$0.earliestStart, $0.earliestFinish, $0.latestStart, $0.latestFinish]
    }
    all += [plan.start, plan.finish] + (today.map { [$0] } ?? [])
    first = all.min() ?? plan.start
    days = max(1, Int((all.max() ?? plan.finish) - first) + 1)
  }

  var text: String {
    var copy = self
    copy.draw()
    return copy.out
  }

  /// Where a day begins, from the left.
  private func x(_ day: Day, after: Int = 0) -> Int {
    left + (Int(day - first) + after) * (width - left - right) / days
  }

  private var height: Int { top + schedule.tasks.count * row + 76 }

  private mutating func draw() {
    let font = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"
    out += """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="\(font)" font-size="13" role="img">
      <title>\(Self.escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="20" y="34" font-size="20" font-weight="700" fill="#1f2933">\(Self.escaped(title))</text>
      <text x="20" y="58" fill="#52606d">\(Self.escaped(summary))</text>

      """
    months()
    for place in schedule.tasks.indices { task(place) }
    lines()
    legend()
    out += "</svg>\n"
  }

  private var summary: String {
    let slip = schedule.slip
    let verdict =
      slip > 0 ? "晚\(slip)个工作日" : slip < 0 ? "早\(-slip)个工作日" : "如期"
    return "要求完成 \(plan.finish)　预计完成 \(schedule.forecast)（\(verdict)）"
      + (schedule.provisional ? "　部分日期待放假安排公布后确定" : "")
      + (schedule.feasible ? "" : "　不能如期：" + schedule.chain.prefix(8).joined(separator: " → "))
  }

  /// A stripe for every month, named; by years where there are too many.
  private mutating func months() {
    let bottom = top + schedule.tasks.count * row
    var parts = first.parts
    var count = 0
    let step = days > 4_000 ? 12 : days > 1_100 ? 3 : 1
    while count < 2_000, let begin = Day(year: parts.year, month: parts.month, day: 1) {
      let from = max(begin, first)
      guard Int(from - first) < days else { break }
      if (parts.month - 1) % step == 0 {
        let label =
          step == 12
          ? "\(parts.year)"
          : parts.month == 1 || count == 0
            ? "\(parts.year)年\(parts.month)月" : "\(parts.month)月"
        out += """
          <line x1="\(x(from))" y1="\(top - 18)" x2="\(x(from))" y2="\(bottom)" stroke="#e4e7eb"/>
          <text x="\(x(from) + 4)" y="\(top - 6)" font-size="11" fill="#7b8794">\(label)</text>

          """
      }
      count += 1
      parts = parts.month == 12 ? (parts.year + 1, 1, 1) : (parts.year, parts.month + 1, 1)
    }
  }

  private mutating func task(_ place: Int) {
    let dates = schedule.tasks[place]
    let task = plan.tasks.indices.contains(place) ? plan.tasks[place] : WorkTask()
    let y = top + place * row
    let name = task.name.isEmpty ? task.id : "\(task.id) \(task.name)"
    let color =
      task.finished != nil
      ? "#9aa5b1" : dates.late ? "#d64545" : dates.critical ? "#e07b39" : "#3d7ea6"
    if place % 2 == 1 {
      out +=
        "<rect x=\"0\" y=\"\(y)\" width=\"\(width)\" height=\"\(row)\" fill=\"#f5f7fa\" fill-opacity=\"0.6\"/>\n"
    }
    out += """
      <text x="20" y="\(y + 20)" fill="#1f2933">\(Self.escaped(Self.clipped(name, to: 28)))</text>

      """
    let (from, to) = (x(dates.earliestStart), x(dates.earliestFinish, after: 1))
    if task.milestone {
      let middle = (from + to) / 2
      out += """
        <path d="M\(middle) \(y + 6)l9 9l-9 9l-9 -9z" fill="\(color)"><title>\
        \(Self.escaped(name)) \(dates.earliestStart)</title></path>

        """
    } else {
      // Up to the latest finish: what it may still lose.
      let latest = x(dates.latestFinish, after: 1)
      if latest > to, task.finished == nil {
        out += """
          <rect x="\(to)" y="\(y + 13)" width="\(latest - to)" height="4" rx="2" fill="#cbd2d9"/>

          """
      }
      out += """
        <rect x="\(from)" y="\(y + 7)" width="\(max(3, to - from))" height="16" rx="3" fill="\(color)">\
        <title>\(Self.escaped(name)) \(dates.earliestStart) – \(dates.earliestFinish)</title></rect>

        """
    }
    let note =
      task.finished != nil
      ? "\(dates.earliestFinish) 已完成"
      : "\(dates.latestStart) 前开始"
    let slack =
      task.finished != nil ? "" : "　\(dates.slack >= 0 ? "余" : "欠")\(abs(Int(dates.slack)))"
    out += """
      <text x="\(width - right + 12)" y="\(y + 20)" font-size="12" fill="\(dates.late ? "#d64545" : "#52606d")">\
      \(note)\(slack)</text>

      """
  }

  private mutating func lines() {
    let bottom = top + schedule.tasks.count * row
    func line(_ at: Int, _ color: String, _ label: String, _ dash: String, y: Int) {
      out += """
        <line x1="\(at)" y1="\(top - 18)" x2="\(at)" y2="\(bottom + 6)" stroke="\(color)" stroke-width="2"\(dash)/>
        <text x="\(at)" y="\(y)" font-size="12" text-anchor="middle" fill="\(color)">\(label)</text>

        """
    }
    line(x(plan.finish, after: 1), "#1f2933", "要求完成 \(plan.finish)", "", y: bottom + 22)
    if let today {
      line(x(today), "#2f8132", "今天 \(today)", " stroke-dasharray=\"5 4\"", y: bottom + 22)
    }
  }

  private mutating func legend() {
    let y = height - 18
    var place = 20
    for (color, label) in [
      ("#e07b39", "关键 critical"), ("#3d7ea6", "非关键 others"), ("#cbd2d9", "余量 slack"),
      ("#d64545", "滞后 late"), ("#9aa5b1", "已完成 done"),
    ] {
      out += """
        <rect x="\(place)" y="\(y - 10)" width="14" height="10" rx="2" fill="\(color)"/>
        <text x="\(place + 20)" y="\(y)" font-size="12" fill="#52606d">\(label)</text>

        """
      place += 140
    }
  }

  private static func clipped(_ text: String, to columns: Int) -> String {
    PictureText.clipped(text, to: columns)
  }

  private static func escaped(_ text: String) -> String { PictureText.escaped(text) }
}
