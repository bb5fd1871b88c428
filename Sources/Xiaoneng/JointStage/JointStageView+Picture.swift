extension JointStages.View {
  /// The stage as a picture (并联审批横道图): a row a branch with its days, its pauses and its due day, the line of the
  /// stage's own due day, and under them who answers for each day on which the end moved.
  ///
  /// - Parameters:
  ///   - shares: whose days the delay was; none before it is concluded.
  ///   - today: the day of the line, and the end of what still runs.
  ///   - calendar: by which the days of the shares stand on their dates.
  /// - Complexity: O(branches + pauses + days that moved the end).
  public func svg(
    shares: JointStages.Shares? = nil, today: Day, calendar: WorkingCalendar = .china
  ) -> String {
    StagePicture(view: self, shares: shares, today: today, calendar: calendar).text
  }
}

/// The drawing: days from left to right, whole numbers only.
private struct StagePicture {
  let view: JointStages.View
  let shares: JointStages.Shares?
  let today: Day
  let calendar: WorkingCalendar
  private let first: Day
  private let days: Int
  private let left = 250
  private let right = 190
  private let width = 1_280
  private let top = 96
  private let row = 30
  private var out = ""

  init(
    view: JointStages.View, shares: JointStages.Shares?, today: Day, calendar: WorkingCalendar
  ) {
    (self.view, self.shares, self.today) = (view, shares, today)
    self.calendar = calendar
    var all = [view.accepted ?? view.registered]
    for branch in view.branches {
      all += [branch.begun, branch.due, branch.ended, branch.earliest].compactMap { $0 }
    }
    all += [view.due, view.projected, view.concluded].compactMap { $0 }
    if view.concluded == nil { all.append(today) }
    let from = all.min() ?? view.registered
    // Ten years are more than any stage has.
    let span = min(3_660, Int((all.max() ?? from) - from))
    first = from
    days = max(1, span + 1)
  }

  var text: String {
    var copy = self
    copy.draw()
    return copy.out
  }

  /// Where a day begins, from the left; what lies outside is drawn at the edge.
  private func x(_ day: Day, after: Int = 0) -> Int {
    let place = min(days, max(0, Int(day - first) + after))
    return left + place * (width - left - right) / days
  }

  private var bottom: Int { top + view.branches.count * row }
  /// A row under the branches where days moved the end.
  private var moved: Int { shares?.days.isEmpty ?? true ? 0 : row }
  private var height: Int { bottom + moved + 70 + (shares?.shares.count ?? 0) * 20 }

  private mutating func draw() {
    out += """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="\(PictureText.fonts)" font-size="13" role="img">
      <title>\(PictureText.escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="20" y="34" font-size="20" font-weight="700" fill="#1f2933">\(PictureText.escaped(title))</text>
      <text x="20" y="58" fill="#52606d">\(PictureText.escaped(summary))</text>

      """
    for place in view.branches.indices { branch(place) }
    if let due = view.due { line(due, "#d64545", "期限 \(due)") }
    if view.concluded == nil { line(today, "#7b8794", "今日 \(today)") }
    days(of: shares?.days ?? [])
    answers()
    out += "</svg>\n"
  }

  private var title: String { "\(view.number)　\(view.name)　\(view.phaseChinese)" }

  private var summary: String {
    let end =
      view.concluded.map { "审结 \($0)" } ?? view.projected.map { "预计 \($0)" } ?? ""
    let holders = view.holders.isEmpty ? "" : "　当前责任方 " + view.holders.joined(separator: "、")
    return end + (view.late ? "　超期" : "") + holders
  }

  private mutating func line(_ day: Day, _ color: String, _ label: String) {
    let place = x(day, after: 1)
    out += """
      <line x1="\(place)" y1="\(top - 16)" x2="\(place)" y2="\(bottom)" stroke="\(color)" stroke-width="2"/>
      <text x="\(place + 4)" y="\(top - 6)" font-size="11" fill="\(color)">\(label)</text>

      """
  }

  private mutating func branch(_ place: Int) {
    let branch = view.branches[place]
    let y = top + place * row
    if place % 2 == 1 {
      out +=
        "<rect x=\"0\" y=\"\(y)\" width=\"\(width)\" height=\"\(row)\" fill=\"#f5f7fa\"/>\n"
    }
    let name = PictureText.escaped(
      PictureText.clipped("\(branch.id)　\(branch.unitName)", to: 30))
    out += "<text x=\"20\" y=\"\(y + 20)\" fill=\"#1f2933\">\(name)</text>\n"
    if let begun = branch.begun {
      let end = branch.ended ?? max(begun, today)
      bar(begun, end, y: y, color(of: branch), "\(branch.id) \(begun) – \(end)")
      for stop in branch.stops {
        bar(
          stop.from, stop.through ?? end, y: y, "#cbd2d9",
          "\(stop.cause) \(stop.from) – \(stop.through ?? end)")
      }
    }
    // Where its own limit ends.
    if let due = branch.due {
      out += """
        <path d="M\(x(due, after: 1)) \(y + 4)v22" stroke="#d64545" stroke-width="2" stroke-dasharray="3 3"/>

        """
    }
    let note = [branch.stateChinese, branch.end?.chinese ?? "", branch.cause].filter { !$0.isEmpty }
    out += """
      <text x="\(width - right + 12)" y="\(y + 20)" fill="#52606d">\
      \(PictureText.escaped(PictureText.clipped(note.joined(separator: " "), to: 24)))</text>

      """
  }

  private func color(of branch: JointStages.BranchView) -> String {
    if branch.end == .refused || branch.end == .precondition || branch.end == .withdrawn {
      return "#7b8794"
    }
    if branch.end == nil, let due = branch.due, today > due { return "#d64545" }
    return branch.critical ? "#e07b39" : branch.end == nil ? "#3d7ea6" : "#9aa5b1"
  }

  private mutating func bar(_ from: Day, _ to: Day, y: Int, _ color: String, _ title: String) {
    // The day it begins is not counted: the bar begins with the next.
    let (start, end) = (x(from, after: 1), x(to, after: 1))
    out += """
      <rect x="\(start)" y="\(y + 8)" width="\(max(2, end - start))" height="14" rx="3" fill="\(color)">\
      <title>\(PictureText.escaped(title))</title></rect>

      """
  }

  /// The days on which the end moved, each on its date, with who moved it (责任日): later in red, earlier in green.
  private mutating func days(of lines: [JointStages.DayLine]) {
    guard !lines.isEmpty, let routed = view.routed else { return }
    out += "<text x=\"20\" y=\"\(bottom + 20)\" fill=\"#1f2933\">责任日</text>\n"
    for line in lines {
      guard
        let date = try? JointStages.Stage.date(Int(line.day), from: routed, in: calendar).day
      else { continue }
      let (start, end) = (x(date), x(date, after: 1))
      let title =
        "第\(line.day)日 \(date) \(line.slip > 0 ? "+" : "")\(line.slip) "
        + line.parties.joined(separator: "、")
      out += """
        <rect x="\(start)" y="\(bottom + 8)" width="\(max(2, end - start))" height="14" \
        fill="\(line.slip > 0 ? "#d64545" : "#3f9142")"><title>\(PictureText.escaped(title))</title></rect>

        """
    }
  }

  /// Who answers for how many days of the delay.
  private mutating func answers() {
    var y = bottom + moved + 28
    func say(_ text: String, _ out: inout String) {
      out += "<text x=\"20\" y=\"\(y)\" fill=\"#1f2933\">\(PictureText.escaped(text))</text>\n"
    }
    guard let shares else { return }
    say(
      "责任工作日分摊：计划\(shares.planned)日，实际\(shares.actual)日，延误\(shares.delay)日", &out)
    for share in shares.shares {
      y += 20
      say("　\(PictureText.clipped(share.party, to: 40))　\(share.days.mixed)", &out)
    }
  }
}
