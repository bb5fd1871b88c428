extension Inspection: Phased {
  typealias Command = Inspections.Command
  typealias Event = Inspections.Event
  typealias Timer = InspectionTimer

  static let kind = DossierKind.inspection

  static func own(_ event: Xiaoneng.Event) -> Inspections.Event? {
    if case .inspection(let event) = event { event } else { nil }
  }

  /// A place or an enterprise is counted under its id.
  func subject(in register: Register) -> String {
    subject.target == .unit ? "" : subject.object
  }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the inspection after it.
  func count(_ event: Inspections.Event, on day: Day, _ add: (Xiaoneng.Measure, Day, Int64) -> Void)
  {
    func one(_ count: Inspections.Count, on other: Day? = nil) {
      add(.inspection(count), other ?? day, 1)
    }
    switch event {
    case .opened(let data):
      one(.visits)
      guard data.subject.manner.isUnannounced else { return }
      one(.unannounced)
      if data.seal > 0 { one(.sealed) }
    case .found: one(.findings)
    case .ordered(let data):
      switch data.demand {
      case .explain: one(.explain)
      case .rectify: one(.rectify)
      case .redo: one(.redo)
      }
    case .orderLate(let data): one(.late, on: data.due)
    case .rechecked(let data):
      if data.result == .done { one(.struckOff) } else if !data.red { one(.sentBack) }
    case .concluded: one(.concluded)
    case .objected: one(.objected)
    case .reviewed(let data): if data.outcome != .upheld { one(.revoked) }
    case .carriedOut(let data):
      switch measure(data.measure)?.record.kind {
      case .commend, .reward: one(.commended)
      case .criticise: one(.criticised)
      case .expose: one(.exposed)
      case .accountability, .transfer: one(.transferred)
      case nil: return
      }
    case .corrected: one(.corrected)
    case .proposed, .approved, .withdrawn, .filled, .verified, .reported, .urgingDue, .urged,
      .told, .heard, .measured, .measureApproved, .overran, .closed:
      return
    }
  }

  /// The messages that `event` causes: to desks only, and none to whoever is inspected before it began. The last value is
  /// the unit it goes to.
  func notices(
    for event: Inspections.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      for unit in units where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    let own = [context.register.unitCode(unit)]
    let office = context.register.units(with: .efficiencyOffice)
    switch event {
    case .ordered(let data):
      desk(.inspectionOrdered, to: own, "\(data.number)", data.demand.chinese, "\(data.due)")
    case .orderLate(let data):
      desk(.inspectionLate, to: own + office, "\(data.order)", "\(data.due)")
    case .urgingDue(let data):
      desk(.inspectionUrging, to: office, "\(data.order)", data.rung.chinese)
    case .rechecked(let data):
      guard data.result != .done else {
        return desk(.inspectionStruckOff, to: own, "\(data.order)")
      }
      desk(
        .inspectionSentBack, to: own, "\(data.order)", data.result.chinese,
        data.due.map { "\($0)" } ?? "红灯")
    case .told(let data):
      desk(.inspectionTold, to: own, conclusion?.documentNumber ?? "", "\(data.objectBy)")
    case .objected(let data):
      desk(
        .inspectionObjected, to: context.register.units(with: .governmentHead), "\(data.answerBy)")
    case .reviewed(let data):
      desk(.inspectionReviewed, to: own, data.outcome.chinese, data.documentNumber)
    case .overran(let data):
      desk(.inspectionOverrun, to: office, data.limit.chinese, "\(data.due)")
    case .proposed: desk(.inspectionProposed, to: context.register.units(with: .governmentHead))
    case .approved(let data): desk(.inspectionApproved, to: office, data.documentNumber)
    case .reported(let data):
      desk(.inspectionReported, to: office, "\(data.order)", data.documentNumber)
    case .measured(let data):
      desk(
        .inspectionMeasured, to: context.register.units(with: .governmentHead),
        data.kind.chinese, "\(data.number)")
    case .measureApproved(let data):
      desk(
        .inspectionAgreed, to: office, "\(data.measure)", kind(of: data.measure),
        data.documentNumber)
    case .carriedOut(let data):
      // That a lead was handed over is not told by us: 政府督查工作条例 art 23.
      guard measure(data.measure)?.record.kind != .transfer else { return }
      desk(.inspectionCarried, to: own, kind(of: data.measure), data.medium)
    case .corrected(let data):
      desk(.inspectionCorrected, to: own, kind(of: data.measure), data.medium)
    case .withdrawn, .opened, .filled, .found, .verified, .urged, .concluded, .heard, .closed:
      return
    }
  }

  private func kind(of measure: Int32) -> String {
    self.measure(measure)?.record.kind.chinese ?? ""
  }
}
