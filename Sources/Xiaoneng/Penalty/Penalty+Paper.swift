extension Penalty: Papered {
  func paper(of event: Penalties.Event) -> Papers.Kind? {
    switch event {
    case .notified: .penaltyNotice
    case .hearingCalled: .penaltyHearing
    case .decided(let data):
      switch data.outcome {
      case .punish: .penaltyDecision
      case .none, .unfounded: .penaltyNone
      case .transfer: nil
      }
    default: nil
    }
  }

  /// The subject is shown what they were told, and a decision once it was served. 行政处罚法 arts 44, 61.
  static func showsPapers(at depth: Depth, of state: Penalty, _ kind: Papers.Kind) -> Bool {
    switch depth {
    case .inside: true
    case .own: kind == .penaltyNotice || kind == .penaltyHearing || state.served != nil
    }
  }

  func fill(
    _ filling: inout PaperFilling, with event: Penalties.Event, after earlier: [Penalties.Event],
    by actor: Principal, in context: Context
  ) {
    let rules = context.profile.penalty
    filling.organ = context.register.unitName(unit)
    filling.kept[.name] = PaperFilling.Kept(slot: "subject", member: "name")
    // Of several rules that the act breaks the one that was applied: art 29.
    let name = proposal?.benchmark ?? benchmark
    let benchmark = rules.benchmark(name, on: committed)
    filling.texts[.violation] = benchmark?.chinese ?? name
    filling.texts[.committed] = spell
    let setting = context.rules.setting
    if let basis = benchmark?.basis {
      let line = Law.line(basis, on: context.day, under: setting)
      filling.texts[.law] = line.isEmpty ? basis : line
    }
    filling.lists[.reckoning] = proposal?.lines.map(\.chinese)
    func penalties(_ fine: Int64, _ kinds: [PenaltyKind]) -> [String] {
      (fine > 0 ? ["罚款\(DiscretionRule.yuan(fine))元"] : [])
        + kinds.map { kind in
          switch kind {
          case .confiscateGain where gain > 0: "\(kind.chinese)\(DiscretionRule.yuan(gain))元"
          case .confiscateGoods where goods > 0:
            "\(kind.chinese)（价值\(DiscretionRule.yuan(goods))元）"
          default: kind.chinese
          }
        }
    }
    switch event {
    case .notified(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.basis] = Law.line("penalty:44", on: context.day, under: setting)
      filling.lists[.penalties] = penalties(data.fine, proposal?.kinds ?? [])
      filling.texts[.hearingBy] = data.hearingBy.map(Papers.chinese)
    case .decided(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.basis] = Law.line(
        data.spot ? "penalty:51" : "penalty:57(1)(1)", on: context.day, under: setting)
      filling.lists[.penalties] = penalties(data.fine, data.kinds)
      if data.fine > 0 {
        filling.texts[.pay] = "\(rules.payDays)日"
        filling.texts[.lateDaily] = Self.percent(rules.lateDaily)
      }
      switch data.outcome {
      case .punish, .transfer: break
      case .none:
        filling.texts[.ground] = "违法行为事实存在，依法不予行政处罚"
        filling.texts[.basis] = Law.line("penalty:57(1)(2)", on: context.day, under: setting)
        // How a fine was found that is not given is nothing to the reader.
        if proposal?.band != DiscretionBand.none { filling.lists[.reckoning] = nil }
      case .unfounded:
        filling.texts[.ground] = "违法事实不能成立"
        filling.texts[.basis] = Law.line("penalty:57(1)(3)", on: context.day, under: setting)
        // There was no act to weigh, and no one to educate.
        (filling.lists[.reckoning], filling.texts[.law]) = (nil, nil)
      }
      filling.texts[.reason] = data.reason
      filling.tellRemedies(
        context.profile, of: context.register.unit(at: unit),
        reconsiderFirst: data.spot && rules.spotReconsidersFirst)
    case .hearingCalled(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.basis] = Law.line("penalty:64(2)", on: context.day, under: setting)
      filling.texts[.hearingDay] = Papers.chinese(data.day) + data.time
      filling.texts[.hearingPlace] = data.place
    default: return
    }
  }

  /// The day of the act, or the days through which it went on.
  private var spell: String {
    let end = Papers.chinese(committed)
    guard let since else { return isOngoing ? "\(end)仍在" : end }
    return isOngoing ? "\(Papers.chinese(since))起至\(end)仍在" : "\(Papers.chinese(since))至\(end)"
  }

  /// Basis points in per cent: 300 is 3%.
  private static func percent(_ points: Int64) -> String {
    let (whole, rest) = (points / 100, points % 100)
    guard rest != 0 else { return "\(whole)%" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)%"
  }
}

extension Penalty {
  static func issue(in command: Penalties.Command) -> (kind: Papers.Kind?, number: String)? {
    switch command {
    case .notify(let data): (.penaltyNotice, data.documentNumber)
    case .approve(let data):
      switch data.outcome {
      case .punish: (.penaltyDecision, data.documentNumber)
      case .none, .unfounded: (.penaltyNone, data.documentNumber)
      case .transfer: (nil, data.documentNumber)
      }
    case .callHearing(let data): (.penaltyHearing, data.documentNumber)
    default: nil
    }
  }

  static func numbered(_ command: Penalties.Command, _ number: String) -> Penalties.Command {
    switch command {
    case .notify(var data):
      data.documentNumber = number
      return .notify(data)
    case .approve(var data):
      data.documentNumber = number
      return .approve(data)
    case .callHearing(var data):
      data.documentNumber = number
      return .callHearing(data)
    default: return command
    }
  }

  static func issued(_ event: Penalties.Event) -> String? {
    switch event {
    case .notified(let data): data.documentNumber
    case .decided(let data): data.documentNumber
    case .hearingCalled(let data): data.documentNumber
    default: nil
    }
  }
}
