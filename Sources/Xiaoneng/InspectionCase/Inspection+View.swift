extension Inspection {
  /// The inspection as it is seen.
  ///
  /// - Throws: `calendarUnknown` where working days cannot be counted.
  func view(
    number: String, at depth: Depth, in context: Context
  ) throws(Refusal) -> Inspections.View {
    let isInside = depth == .inside
    var view = Inspections.View()
    (view.number, view.subject) = (number, subject)
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    view.opened = opened
    if let opening, opening.subject.manner.isUnannounced {
      view.sealed =
        opening.seal > 0
        ? "事先存证第\(opening.seal)号 sealed in the ledger before"
        : "未事先存证 not announced beforehand in the ledger"
    }
    if isInside || subject.manner != .covert || told != nil {
      view.inspectors = opening?.inspectors ?? []
      view.leader = opening?.leader ?? ""
    }
    (view.form, view.signed) = (form?.items ?? [], form?.signed ?? false)
    if isInside || isTold {
      view.findings = findings.map { finding in
        var row = Inspections.FindingView()
        (row.number, row.code) = (finding.record.number, finding.record.code)
        (row.verified, row.heard) = (finding.isVerified, finding.isHeard)
        (row.evidence, row.likeness) = (finding.record.evidence, finding.record.likeness)
        if isInside { row.persons = finding.record.persons }
        return row
      }
    }
    for order in orders { view.orders.append(try self.view(of: order, number, context)) }
    if isInside {
      view.concludeBy = phase == .opened ? opening?.concludeBy : nil
      view.overruns = overruns
    }
    view.concluded = concluded
    if isInside || told != nil { view.conclusion = conclusion?.documentNumber ?? "" }
    view.objectBy = told?.objectBy
    if phase == .objected { view.answerBy = objection?.answerBy }
    view.review = review
    view.measures = measures.filter { isInside || !$0.approval.isEmpty || $0.published != nil }
      .map(Self.view)
    return view
  }

  private static func view(of measure: Measure) -> Inspections.MeasureView {
    var view = Inspections.MeasureView()
    (view.number, view.kind) = (measure.record.number, measure.record.kind)
    (view.findings, view.orders) = (measure.record.findings, measure.record.orders)
    (view.approval, view.medium) = (measure.approval, measure.publication?.medium ?? "")
    (view.published, view.corrected) = (measure.published, measure.corrected)
    return view
  }

  /// An order as it is seen.
  func view(
    of order: Order, _ number: String, _ context: Context
  ) throws(Refusal) -> Inspections.OrderView {
    var view = Inspections.OrderView()
    (view.inspection, view.number) = (number, order.record.number)
    view.unit = context.register.unitCode(unit)
    (view.demand, view.findings) = (order.record.demand, order.record.findings)
    view.documentNumber = order.record.documentNumber
    (view.progress, view.due, view.late) = (order.progress, order.due, order.isLate)
    (view.sentBack, view.urged) = (order.sentBack, order.urged)
    view.light = light(of: order, in: context)
    guard order.isAwaited else { return view }
    view.left = Int64(
      context.day <= order.due
        ? try context.calendar.count(after: context.day, through: order.due)
        : -(try context.calendar.count(after: order.due, through: context.day)))
    return view
  }
}
