extension Inspections.View {
  /// What stands behind the days of an inspection and its orders, as far as its viewer may see them.
  func reasons(in context: Context) -> Supervision.Grounds {
    let numbers = context.profile.inspections
    var grounds = Supervision.Grounds()
    func add(_ ground: Supervision.Ground) { grounds.grounds.append(ground) }
    let plan = subject.plan.isEmpty ? "未列入计划，经批准立项" : "按督查计划\(subject.plan)第\(subject.row)项开展"
    add(
      context.reason(
        "\(subject.kind.chinese)，\(plan)",
        "an inspection, " + (subject.plan.isEmpty ? "approved" : "by the plan"),
        subject.plan.isEmpty
          ? "inspection:11(2) | rule:inspection" : "inspection:15 | rule:inspection"))
    if !sealed.isEmpty {
      add(context.reason("不打招呼：\(sealed)", "unannounced", "rule:inspection"))
    }
    if let opened, let concludeBy {
      add(
        context.reason(
          "自开展次日起\(numbers.conclude.chinese)内作出督查结论", "the conclusion is due from the beginning",
          "inspection:16 | rule:inspection inspections.conclude", from: opened, numbers.conclude,
          through: concludeBy))
    }
    for order in orders {
      var chinese =
        "第\(order.number)号责令\(order.demand.chinese)（\(order.documentNumber)）：\(order.progress.chinese)"
      var english = "order \(order.number) to \(order.demand.rawValue): \(order.progress.rawValue)"
      if order.sentBack > 0 {
        chinese += "，已退回\(order.sentBack)次，满\(numbers.sendBacks)次仍未落实的转红灯"
        english += ", sent back \(order.sentBack) of \(numbers.sendBacks) times"
      }
      if order.late {
        chinese += "，逾期"
        english += ", late"
      }
      if !order.urged.isEmpty {
        chinese += "，已" + order.urged.map(\.chinese).joined(separator: "、")
      }
      add(
        context.reason(
          chinese, english, "inspection:18 | rule:inspection", due: order.due))
    }
    if let objectBy {
      add(
        context.reason(
          "结论反馈后\(numbers.objectDays)日内可以申请复核",
          "the conclusion may be objected to within \(numbers.objectDays) days",
          "inspection:17 | rule:inspection inspections.objectDays", due: objectBy))
    }
    if let answerBy {
      add(
        context.reason(
          "自收到申请之日起\(numbers.reviewDays)日内作出复核决定，原督查人员回避",
          "decided within \(numbers.reviewDays) days, by others than those who inspected",
          "inspection:17 | rule:inspection inspections.reviewDays", due: answerBy))
    }
    for measure in measures {
      let state =
        measure.corrected != nil
        ? "已更正" : measure.published != nil ? "已实施" : measure.approval.isEmpty ? "待批准" : "已批准"
      add(
        context.reason(
          "第\(measure.number)号措施\(measure.kind.chinese)：\(state)",
          "measure \(measure.number) \(measure.kind.rawValue)", "inspection:21 | rule:inspection"))
    }
    for limit in overruns {
      add(context.reason(limit.chinese, "past its last day", "rule:inspection"))
    }
    return grounds
  }
}

extension InspectionPlan {
  /// Row by row what the plan allows and what was done of it.
  func reasons(in context: Context) -> Supervision.Grounds {
    let basis = "inspection:15 | rule:inspection"
    var grounds = Supervision.Grounds()
    func add(_ ground: Supervision.Ground) { grounds.grounds.append(ground) }
    add(
      context.reason(
        approval.isEmpty ? "\(phase.chinese)，未经批准不得开展" : "经\(approval)批准，不得扩大、不得重复",
        approval.isEmpty
          ? "not approved: nothing begins by it" : "approved: neither widened nor repeated",
        "inspection:11(2); inspection:15 | rule:inspection"))
    for row in plan.rows {
      let used = uses.filter { $0.key.row == row.id }
      let visits = used.values.reduce(0) { $0 &+ $1.visits }
      add(
        context.reason(
          "第\(row.id)项：\(row.objects.count)个对象，每个至多\(row.most)次，\(row.from)起；已督查\(used.count)个、\(visits)次",
          "row \(row.id): \(row.objects.count) objects, each \(row.most) times at most; \(visits) visits to \(used.count)",
          basis, due: row.through))
    }
    let opened = seals.count { $0.opened != nil }
    if !seals.isEmpty {
      add(
        context.reason(
          "突击检查事先存证\(seals.count)份，已启封\(opened)份",
          "\(seals.count) surprise visits sealed, \(opened) opened",
          "rule:inspection"))
    }
    for draw in draws {
      add(
        context.reason(
          "抽取\(draw.commitment.draw)：从\(draw.commitment.size)个中抽\(draw.commitment.take)个，"
            + (draw.drawn == nil ? "待公布" : "已公布"),
          "draw \(draw.commitment.draw): \(draw.commitment.take) of \(draw.commitment.size)",
          "rule:inspection"))
    }
    return grounds
  }
}
