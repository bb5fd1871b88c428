extension Penalty: Papered {
  func paper(of event: Penalties.Event) -> Papers.Kind? {
    switch event {
    case .notified: .penaltyNotice
    case .decided(let data): data.outcome == .punish ? .penaltyDecision : nil
    default: nil
    }
  }

  /// The subject is shown what they were told, and a decision once it was served. 行政处罚法 arts 44, 61.
  static func showsPapers(at depth: Depth, of state: Penalty, _ kind: Papers.Kind) -> Bool {
    switch depth {
    case .inside: true
    case .own: kind == .penaltyNotice || state.served != nil
    }
  }

  func fill(
    _ filling: inout PaperFilling, with event: Penalties.Event, after earlier: [Penalties.Event],
    by actor: Principal, in context: Context
  ) {
    let rules = context.profile.penalty
    filling.organ = context.register.unitName(unit)
    filling.kept[.name] = PaperFilling.Kept(slot: "subject", member: "name")
    let benchmark = rules.benchmark(benchmark, on: committed)
    filling.texts[.violation] = benchmark?.chinese ?? self.benchmark
    filling.texts[.committed] = Papers.chinese(committed)
    let setting = context.rules.setting
    if let basis = benchmark?.basis {
      let line = Law.line(basis, on: context.day, under: setting)
      filling.texts[.law] = line.isEmpty ? basis : line
    }
    filling.lists[.reckoning] = proposal?.lines.map(\.chinese)
    func penalties(_ fine: Int64, _ kinds: [PenaltyKind]) -> [String] {
      (fine > 0 ? ["罚款\(DiscretionRule.yuan(fine))元"] : [])
        + kinds.map {
          $0 == .confiscateGain && gain > 0
            ? "\($0.chinese)\(DiscretionRule.yuan(gain))元" : $0.chinese
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
      filling.tellRemedies(
        context.profile, reconsiderFirst: data.spot && rules.spotReconsidersFirst)
    default: return
    }
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
    case .approve(let data): (.penaltyDecision, data.documentNumber)
    case .callHearing(let data): (nil, data.documentNumber)
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
