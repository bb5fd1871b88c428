extension JointStage: Papered {
  func paper(of event: JointStages.Event) -> Papers.Kind? {
    switch event {
    case .accepted: .stageAcceptance
    case .corrected: .stageCorrections
    case .rejected: .stageRejection
    // Silence sends no paper.
    case .refused(let data): data.documentNumber.isEmpty ? nil : .stageRefusal
    default: nil
    }
  }

  static func showsPapers(at depth: Depth, of state: JointStage, _ kind: Papers.Kind) -> Bool {
    true
  }

  func fill(
    _ filling: inout PaperFilling, with event: JointStages.Event,
    after earlier: [JointStages.Event], by actor: Principal, in context: Context
  ) {
    filling.organ = context.register.unitName(unit)
    filling.kept[.name] = PaperFilling.Kept(slot: "applicant", member: "name")
    filling.texts[.received] = Papers.chinese(registered)
    filling.texts[.item] = template.name
    func cite(_ basis: String) {
      filling.texts[.basis] = Law.line(basis, on: context.day, under: context.rules.setting)
    }
    func list(_ parts: [Part]) {
      filling.lists[.branches] = parts.map { part in
        let name = context.register.item(part.item.item).flatMap {
          context.register.version(item: $0, number: part.item.version)?.value.name
        }
        // What is no licence goes by what it is in the stage: an opinion, a survey.
        return
          "\(part.isLicence ? name ?? part.item.id : part.item.id)（\(Self.name(of: part.unit, context))）"
      }
    }
    switch event {
    case .accepted(let data):
      filling.documentNumber = data.documentNumber
      cite("binzhou:10(1) | rule:service")
      list(parts)
      let days = try? dueDays(context)
      filling.texts[.promisedDue] = (days ?? nil).map { Papers.chinese($0.promised.day) }
      filling.texts[.statutoryDue] = (days ?? nil).map { Papers.chinese($0.statutory.day) }
    case .corrected(let data):
      filling.documentNumber = data.documentNumber
      cite("binzhou:10(2) | rule:service")
      filling.lists[.corrections] = data.problems
      filling.texts[.correctionBy] = data.due.map(Papers.chinese)
    case .rejected(let data):
      filling.documentNumber = data.documentNumber
      cite(filling.tell(data))
      if data.kind == .barred { list(parts.filter { barredItems.contains($0.item.id) }) }
      filling.tellRemedies(context.profile, of: context.register.unit(at: unit))
    case .refused(let data):
      filling.documentNumber = data.documentNumber
      cite("binzhou:10(2) | rule:service")
      for case .corrected(let told) in earlier {
        filling.lists[.corrections] = told.problems
        filling.texts[.correctionBy] = told.due.map(Papers.chinese)
      }
      filling.tellRemedies(context.profile, of: context.register.unit(at: unit))
    default: return
    }
  }
}

extension JointStage {
  static func issue(in command: JointStages.Command) -> (kind: Papers.Kind?, number: String)? {
    switch command {
    case .accept(let data): (.stageAcceptance, data.documentNumber)
    case .correct(let data): (.stageCorrections, data.documentNumber)
    case .reject(let data): (.stageRejection, data.documentNumber)
    case .complete(let data): data.complete ? nil : (.stageRefusal, data.documentNumber)
    case .extend(let data): (nil, data.documentNumber)
    case .pause(let data): (nil, data.documentNumber)
    default: nil
    }
  }

  static func numbered(_ command: JointStages.Command, _ number: String) -> JointStages.Command {
    switch command {
    case .accept(var data):
      data.documentNumber = number
      return .accept(data)
    case .correct(var data):
      data.documentNumber = number
      return .correct(data)
    case .reject(var data):
      data.documentNumber = number
      return .reject(data)
    case .complete(var data):
      data.documentNumber = number
      return .complete(data)
    default: return command
    }
  }

  static func issued(_ event: JointStages.Event) -> String? {
    switch event {
    case .accepted(let data): data.documentNumber
    case .corrected(let data): data.documentNumber
    case .rejected(let data): data.documentNumber
    case .refused(let data): data.documentNumber.isEmpty ? nil : data.documentNumber
    case .extended(let data): data.documentNumber
    default: nil
    }
  }
}
