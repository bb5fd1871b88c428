extension Penalty {
  /// The case as it is seen: from inside the organ, or by the subject and everyone else.
  func view(number: String, inside: Bool, in context: Context) -> Penalties.View {
    var view = Penalties.View()
    let rules = context.profile.penalty
    view.number = number
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    view.unit = context.register.unitCode(unit)
    view.benchmark = benchmark
    view.benchmarkChinese = rules.benchmark(benchmark, on: committed)?.chinese ?? ""
    (view.organisation, view.committed, view.opened) = (isOrganisation, committed, opened)
    view.since = since
    if inside { view.officers = officers }
    view.circumstances = circumstances.map(\.kind)
    view.decideBy = decided == nil ? decideBy : nil
    // What is intended is the organ's own until the subject is told. Art 44.
    if inside || told != nil {
      view.proposedFine = inside ? proposal?.fine : told?.fine
      view.band = inside ? proposal?.band : nil
    }
    view.hearingBy = told?.hearingBy
    if case .called(let day, _) = hearing { view.hearingDay = day }
    if let decision, inside || served != nil {
      (view.outcome, view.fine) = (decision.outcome, fine)
      (view.decided, view.served) = (decided, served?.service.on)
      (view.payBy, view.instalments) = (payBy, instalments)
      view.paid = paidFine + paidCharge
      view.outstanding = phase == .served ? outstanding : 0
      view.charge = phase == .served ? chargeLeft(on: context.day, rules) : 0
    }
    (view.appeal, view.overruns, view.closure) = (appeal, overruns, closure)
    return view
  }

  /// How the proposal came about, what the law asks for, and a draft of the reasons.
  func explanation(number: String, in context: Context) -> Penalties.Explanation {
    var page = Penalties.Explanation()
    page.number = number
    page.proposal = proposal
    func add(_ chinese: String, _ english: String, _ basis: String) {
      var line = Penalties.Line()
      (line.chinese, line.english) = (chinese, english)
      line.cite(basis, in: context)
      page.told.append(line)
    }
    if let decideBy, decided == nil {
      add(
        "应当于\(decideBy)前作出决定" + (isExtended ? "（已延长）" : ""),
        "to be decided by \(decideBy)" + (isExtended ? ", extended" : ""),
        "penalty:60 | rule:penalty")
    }
    if let proposal { procedure(proposal, add) }
    if let last = told?.hearingBy {
      add("可于\(last)前要求听证", "a hearing may be asked for by \(last)", "penalty:64(1)")
    }
    if let decision, served == nil, decision.outcome != .transfer {
      add("应当于\(decision.serveBy)前送达", "to be served by \(decision.serveBy)", "penalty:61")
    }
    if let served {
      if let payBy, outstanding > 0 {
        if instalments.isEmpty {
          add("应当于\(payBy)前缴纳罚款", "to be paid by \(payBy)", "penalty:67")
        }
        for part in instalments {
          let yuan = DiscretionRule.yuan(part.fen)
          add(
            "应当于\(part.by)前缴纳\(yuan)元", "\(yuan) yuan to be paid by \(part.by)", "penalty:66(2)")
        }
        if appeal != nil, context.profile.penalty.chargeStands {
          add(
            "复议、诉讼期间，加处罚款不予计算", "nothing is added while it is contested",
            "penalty:73(3) | rule:penalty")
        }
        let charge = chargeLeft(on: context.day, context.profile.penalty)
        if charge > 0 {
          add(
            "逾期加处罚款\(DiscretionRule.yuan(charge))元",
            "late charge \(DiscretionRule.yuan(charge)) yuan", "penalty:72(1)")
        }
      }
      add(
        "可于\(served.reconsiderBy)前申请行政复议，于\(sueBy ?? served.sueBy)前提起行政诉讼",
        "reconsideration by \(served.reconsiderBy), suit by \(sueBy ?? served.sueBy)",
        "penalty:7")
    }
    page.reasons = reasons
    return page
  }

  private func procedure(
    _ proposal: Penalties.Proposal, _ add: (String, String, String) -> Void
  ) {
    if proposal.collective {
      add("须由负责人集体讨论决定", "the leading body decides together", "penalty:57(2)")
    }
    if proposal.review || hearing == .held {
      add("决定之前须经法制审核", "a legal review must come first", "penalty:58 | rule:penalty")
    }
    if proposal.needsConsent {
      add(
        "是否适用首违不罚，须由人决定", "whether a first offence goes unpunished, a person decides",
        "penalty:33(1)")
    }
    if proposal.deviates {
      add(
        "与\(proposal.likeCases)件同类案件平均罚款\(DiscretionRule.yuan(proposal.likeMean))元差距较大，须说明理由",
        "far from the mean of \(proposal.likeCases) like cases, "
          + "\(DiscretionRule.yuan(proposal.likeMean)) yuan: a reason is needed",
        "penalty:34 | rule:penalty")
    }
    guard decided == nil else { return }
    add(
      "本结果仅为建议，经人批准方为决定", "a proposal: only a person's approval makes it a decision", "penalty:57"
    )
  }

  /// The reasons as they may be written 说理, from what stands in the proposal.
  private var reasons: String {
    guard let proposal else { return "" }
    let lines = proposal.lines.map {
      $0.chinese + ($0.article.isEmpty ? "" : "（\($0.article)）")
    }
    return lines.joined(separator: "；") + "。"
  }
}
