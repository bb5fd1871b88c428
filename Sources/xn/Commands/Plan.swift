import Xiaoneng

extension Tool {
  /// `xn plan`: a backward schedule, worked out, and drawn.
  static let plan = Tool(
    name: "plan",
    summary: Text("work out a backward schedule, and draw it", "倒排工期：推算与横道图"),
    usage: [
      "plan FILE [--today DAY] [--calendar china|weekdays|FILE] [--svg OUT] [--title TEXT] [--json]"
    ],
    options: [
      .value("today", "DAY", "the day of the facts (the plan's start)", "统计日（默认计划开始日）"),
      .value("svg", "OUT", "draw it into this file", "将横道图写入该文件"),
      .value("title", "TEXT", "what stands above the picture", "图题"),
      .calendar, .json,
    ],
    operands: ["FILE"],
    examples: [
      (
        "xn plan plan.json --today 2012-07-25 --svg plan.svg",
        Text("dates, slack, picture", "日期、余量与图")
      )
    ],
    notes: [
      Text(
        "FILE (- for stdin) is JSON: {\"start\":DAY,\"finish\":DAY,\"tasks\":[{\"id\":\"A\",\"days\":10},\n"
          + "{\"id\":\"B\",\"days\":15,\"after\":[{\"task\":\"A\",\"lag\":0}]}]}; xn schema plan says all of it. Exit 1 when it\n"
          + "cannot be done in time.",
        "文件为 JSON（- 为标准输入），格式见 xn schema plan。不能如期完成则退出码为1。")
    ]
  ) { arguments, terminal in
    guard let file = arguments.operands.first else { throw UsageError.missingOption("FILE") }
    let plan = try WorkPlan.read(
      try JSONValue(parsing: try Input.read(file, most: JSONValue.largest)))
    let today = try arguments.day("today")
    let schedule = try plan.schedule(in: try arguments.calendar(), asOf: today)
    if let out = arguments.string("svg") {
      let svg = schedule.svg(of: plan, title: arguments.string("title") ?? "倒排工期", today: today)
      try Files.write(Array(svg.utf8), to: out)
    }
    if arguments.has("json") {
      terminal.json(schedule.json)
    } else {
      for line in WorkScheduleText.lines(schedule, of: plan) { terminal.print(line) }
    }
    return schedule.feasible ? .done : .no
  }
}
