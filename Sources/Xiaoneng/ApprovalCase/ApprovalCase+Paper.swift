extension ApprovalCase: Papered {
  func paper(of event: Cases.Event) -> Papers.Kind? {
    switch event {
    // Silence sends no paper.
    case .accepted(let data): data.kind == .deemed ? nil : .acceptance
    case .correctionNotified: .corrections
    case .rejected: .rejection
    case .decided(let data):
      switch data.outcome {
      case .grant: .grant
      case .refuse: .refusal
      }
    case .hearingTold: .hearing
    case .hearingScheduled: .hearingNotice
    default: nil
    }
  }

  static func showsPapers(at depth: Depth, of state: ApprovalCase, _ kind: Papers.Kind) -> Bool {
    true
  }

  func fill(
    _ filling: inout PaperFilling, with event: Cases.Event, after earlier: [Cases.Event],
    by actor: Principal, in context: Context
  ) {
    let version = context.register.version(item: item, number: self.version)?.value
    filling.organ = context.register.unitName(unit)
    filling.kept[.name] = PaperFilling.Kept(slot: "applicant", member: "name")
    filling.texts[.received] = Papers.chinese(received)
    filling.texts[.item] = version?.name ?? ""
    func material(_ code: String) -> String {
      version?.materials.first { $0.code == code }?.name ?? code
    }
    func cite(_ basis: String) {
      filling.texts[.basis] = Law.line(basis, on: context.day, under: context.rules.setting)
    }
    switch event {
    case .accepted(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.manner] = data.kind.chinese
      // 行政许可法 art 32(1)(5); without all material or on a commitment by the place's own rule beside it.
      cite(
        data.kind == .normal
          ? "licensing:32(1)(5)" : "licensing:32(1)(5); rule:service")
      filling.lists[.lacking] = data.lacking.map(material)
      filling.texts[.lackingBy] = data.lackingDue.map(Papers.chinese)
      let calendar = context.calendar
      filling.texts[.promisedDue] = (try? promisedClock?.due(in: calendar, asOf: context.day).day)
        .map(Papers.chinese)
      filling.texts[.statutoryDue] = (try? statutoryClock?.due(in: calendar, asOf: context.day).day)
        .map(Papers.chinese)
    case .correctionNotified(let data):
      filling.documentNumber = data.documentNumber
      filling.lists[.corrections] = data.corrections.map {
        "\(material($0.material))：\($0.problem)"
      }
      filling.texts[.correctionBy] = (data.due ?? correctionDue).map(Papers.chinese)
    case .rejected(let data):
      filling.documentNumber = data.documentNumber
      cite(filling.tell(data))
      filling.tellRemedies(context.profile, of: context.register.unit(at: unit))
    case .decided(let data):
      filling.documentNumber = data.documentNumber
      cite(data.outcome == .grant ? "licensing:38(1)" : "licensing:38(2)")
      filling.texts[.reason] = data.reasons
      if needsCertificate {
        filling.texts[.certificate] = "\(context.profile.certificateDays)个工作日"
      }
      filling.tellRemedies(context.profile, of: context.register.unit(at: unit))
    case .hearingTold(let data):
      filling.documentNumber = data.documentNumber
      cite("licensing:47(1)")
      filling.texts[.hearingAsk] = "\(context.profile.hearingAskDays)个工作日"
    case .hearingScheduled(let data):
      filling.documentNumber = data.documentNumber
      cite("licensing:48(1)(1)")
      filling.texts[.hearingDay] = Papers.chinese(data.day) + data.time
      filling.texts[.hearingPlace] = data.place
    default: return
    }
  }
}

extension PaperFilling {
  /// Why an application is not accepted; answers the articles that rests on.
  mutating func tell(_ rejection: Cases.Rejection) -> String {
    (texts[.reason], texts[.competent]) = (rejection.reason, rejection.organ)
    switch rejection.kind {
    case .notLicensable:
      texts[.ground] = "申请事项依法不需要取得行政许可"
      return "licensing:32(1)(1)"
    case .notOurs:
      texts[.ground] = "申请事项依法不属于本行政机关职权范围"
      return "licensing:32(1)(2)"
    case .falseMaterial:
      texts[.ground] = "申请人隐瞒有关情况或者提供虚假材料"
      return "licensing:78"
    case .barred:
      texts[.ground] =
        "申请人在不得再次申请该行政许可的期限内"
        + (rejection.until.map { "（至\(Papers.chinese($0))止）" } ?? "")
      return "licensing:78; licensing:79"
    }
  }
}

extension ApprovalCase {
  static func issue(in command: Cases.Command) -> (kind: Papers.Kind?, number: String)? {
    switch command {
    case .accept(let data): (.acceptance, data.documentNumber)
    case .notifyCorrections(let data): (.corrections, data.documentNumber)
    case .reject(let data): (.rejection, data.documentNumber)
    case .decide(let data):
      switch data.outcome {
      case .grant: (.grant, data.documentNumber)
      case .refuse: (.refusal, data.documentNumber)
      }
    case .tellHearing(let data): (.hearing, data.documentNumber)
    case .scheduleHearing(let data): (.hearingNotice, data.documentNumber)
    case .extend(let data): (nil, data.documentNumber)
    case .pause(let data): (nil, data.documentNumber)
    case .revoke(let data): (nil, data.documentNumber)
    default: nil
    }
  }

  static func numbered(_ command: Cases.Command, _ number: String) -> Cases.Command {
    switch command {
    case .accept(var data):
      data.documentNumber = number
      return .accept(data)
    case .notifyCorrections(var data):
      data.documentNumber = number
      return .notifyCorrections(data)
    case .reject(var data):
      data.documentNumber = number
      return .reject(data)
    case .decide(var data):
      data.documentNumber = number
      return .decide(data)
    case .tellHearing(var data):
      data.documentNumber = number
      return .tellHearing(data)
    case .scheduleHearing(var data):
      data.documentNumber = number
      return .scheduleHearing(data)
    default: return command
    }
  }

  static func issued(_ event: Cases.Event) -> String? {
    switch event {
    case .accepted(let data): data.documentNumber
    case .correctionNotified(let data): data.documentNumber
    case .rejected(let data): data.documentNumber
    case .decided(let data): data.documentNumber
    case .hearingTold(let data): data.documentNumber
    case .hearingScheduled(let data): data.documentNumber
    case .extended(let data): data.documentNumber
    case .paused(let data): data.documentNumber
    case .revoked(let data): data.documentNumber
    default: nil
    }
  }
}
