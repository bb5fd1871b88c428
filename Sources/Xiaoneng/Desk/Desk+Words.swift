// swift-format-ignore-file
// Made from Desk.words by `make words`: never edited.

extension Desk {
  /// 下一步 · What is to be done next with a case.
  public enum Act: String, JSONName, Hashable, Sendable {
    /// 提交申请 · The draft is to be handed in.
    case submit
    /// 受理决定 · It is to be accepted, refused or sent back once for corrections.
    /// 行政许可法 32(1).
    case decideAcceptance
    /// 申请人补正 · The applicant is to correct what was told.
    /// 行政许可法 32(1)(4).
    case correct
    /// 补齐容缺材料 · The applicant is to hand in promised materials.
    case complete
    /// 环节办理 · The step in hand is to be finished.
    case step
    /// 特别程序结果 · The result of the special procedure is to come in.
    /// 行政许可法 45.
    case endProcedure
    /// 作出决定 · It is to be granted or refused.
    /// 行政许可法 42.
    case decide
    /// 转报 · The opinion and all materials of the preliminary review are to be handed up.
    /// 行政许可法 35.
    case handUp
    /// 颁发证件 · The certificate is to be issued and handed over.
    /// 行政许可法 44.
    case issue
    /// 送达 · The decision is to be served.
    /// 行政许可法 44.
    case serve
    /// 归档 · It is to be put into the archive.
    case archive

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .submit: "提交申请"
      case .decideAcceptance: "受理决定"
      case .correct: "申请人补正"
      case .complete: "补齐容缺材料"
      case .step: "环节办理"
      case .endProcedure: "特别程序结果"
      case .decide: "作出决定"
      case .handUp: "转报"
      case .issue: "颁发证件"
      case .serve: "送达"
      case .archive: "归档"
      }
    }
  }
}

extension Desk {
  /// 列表范围 · Which cases are shown.
  public enum Section: String, JSONName, Hashable, Sendable {
    /// 全部 · Every case.
    case all
    /// 逾期 · Open cases past their promise or past the limit of the law.
    case overdue
    /// 到期 · Open cases of which something falls due within the days asked for.
    case due

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .all: "全部"
      case .overdue: "逾期"
      case .due: "到期"
      }
    }
  }
}

extension Desk {
  /// 工作台筛选 · Which cases to show.
  public struct Filter: Record, Equatable {
    /// 列表范围 · Which of them.
    public var section: Desk.Section = .all
    /// 办件编号 · The number of the one case that is wanted; empty for all.
    public var number: String = ""
    /// 承办单位 · The code of the unit; empty for every unit that the viewer may see.
    public var unit: String = ""
    /// 事项编码 · The code of the item; empty for every item.
    public var item: String = ""
    /// 办理阶段 · The phase, such as `accepted`; all where left out.
    public var phase: Cases.Phase? = nil
    /// 亮灯 · The light; left out for every light.
    public var light: Light? = nil
    /// 到期截止日 · For what is due: the last day that is looked at; the day of the question where it is left out.
    public var until: Day? = nil
    /// 起始编号 · The number of the last case of the page before; empty for the first page.
    public var after: String = ""
    /// 每页件数 · How many cases at most, 1…1,000; 100 where it is left out.
    public var limit: Int32 = 100

    /// A record of what is said.
    public init(section: Desk.Section = .all, number: String = "", unit: String = "", item: String = "", phase: Cases.Phase? = nil, light: Light? = nil, until: Day? = nil, after: String = "", limit: Int32 = 100) {
      self.section = section
      self.number = number
      self.unit = unit
      self.item = item
      self.phase = phase
      self.light = light
      self.until = until
      self.after = after
      self.limit = limit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      item = try fields.usual("item", "")
      light = try fields.optional("light")
      limit = try fields.usual("limit", 100)
      number = try fields.usual("number", "")
      phase = try fields.optional("phase")
      section = try fields.usual("section", .all)
      unit = try fields.usual("unit", "")
      until = try fields.optional("until")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      if let value = light { writer.name("light"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if !number.isEmpty { writer.name("number"); writer.freeText(number) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if section != .all { writer.name("section"); section.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if let value = until { writer.name("until"); value.write(to: &writer) }
    }
  }
}

extension Desk {
  /// 工作台办件 · A case with what is to be done next and by when.
  public struct Case: Record, Equatable {
    /// 办件编号 · The case's number.
    public var number: String = ""
    /// 事项编码 · The item's code.
    public var item: String = ""
    /// 事项名称 · The item's name in the version that applies.
    public var itemName: String = ""
    /// 承办单位 · The code of the unit that handles it.
    public var unit: String = ""
    /// 承办单位名称 · The unit's name.
    public var unitName: String = ""
    /// 办理阶段代码 · Where it stands, as a code.
    public var phase: Cases.Phase = .none
    /// 办理阶段 · Where it stands, in Chinese.
    public var phaseChinese: String = ""
    /// 亮灯 · The light at the moment of the question.
    public var light: Light = .grey
    /// 下一步 · What is to be done next; left out where nothing is.
    public var act: Desk.Act? = nil
    /// 环节名称 · The name of the step, where that is next.
    public var step: String = ""
    /// 最后期限 · The last day for it; left out where it has none.
    public var lastDay: Day? = nil
    /// 逾期工作日 · Working days that the promise, or else the law, has been passed by.
    public var overdue: Int32 = 0
    /// 承诺办结日 · The day by which it is promised; left out before acceptance, and for the public.
    public var promisedDue: Day? = nil
    /// 法定办结日 · The day by which the law wants it decided; left out before acceptance, and for the public.
    /// 行政许可法 42.
    public var statutoryDue: Day? = nil
    /// 缺少材料 · The names of the materials that are still missing; not for the public.
    public var missing: [String] = []
    /// 违反规则 · The rules that were broken; shown to officers and auditors only.
    public var faults: [FaultRule] = []
    /// 申请人 · The applicant's name, masked; for the unit and the applicant only.
    public var applicant: String = ""
    /// 期限暂定 · Whether a day lies beyond the last holiday notice, so that it may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, item: String, itemName: String, unit: String, unitName: String, phase: Cases.Phase, phaseChinese: String, light: Light, act: Desk.Act? = nil, step: String = "", lastDay: Day? = nil, overdue: Int32 = 0, promisedDue: Day? = nil, statutoryDue: Day? = nil, missing: [String] = [], faults: [FaultRule] = [], applicant: String = "", provisional: Bool = false) {
      self.number = number
      self.item = item
      self.itemName = itemName
      self.unit = unit
      self.unitName = unitName
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.light = light
      self.act = act
      self.step = step
      self.lastDay = lastDay
      self.overdue = overdue
      self.promisedDue = promisedDue
      self.statutoryDue = statutoryDue
      self.missing = missing
      self.faults = faults
      self.applicant = applicant
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      act = try fields.optional("act")
      applicant = try fields.usual("applicant", "")
      faults = try fields.list("faults")
      item = try fields.required("item")
      itemName = try fields.required("itemName")
      lastDay = try fields.optional("lastDay")
      light = try fields.required("light")
      missing = try fields.list("missing")
      number = try fields.required("number")
      overdue = try fields.usual("overdue", 0)
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      promisedDue = try fields.optional("promisedDue")
      provisional = try fields.usual("provisional", false)
      statutoryDue = try fields.optional("statutoryDue")
      step = try fields.usual("step", "")
      unit = try fields.required("unit")
      unitName = try fields.required("unitName")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = act { writer.name("act"); value.write(to: &writer) }
      if !applicant.isEmpty { writer.name("applicant"); writer.freeText(applicant) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      writer.name("itemName"); writer.freeText(itemName)
      if let value = lastDay { writer.name("lastDay"); value.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      if !missing.isEmpty { writer.name("missing"); missing.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if overdue != 0 { writer.name("overdue"); overdue.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
      if !step.isEmpty { writer.name("step"); step.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      writer.name("unitName"); writer.freeText(unitName)
    }
  }
}

extension Desk {
  /// 工作台 · A page of cases, in the order of opening.
  public struct Board: Record, Equatable {
    /// 办件 · The cases of this page, at most as many as were asked for.
    public var cases: [Desk.Case] = []
    /// 还有下页 · Whether another page follows, which begins after the last number of this one.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(cases: [Desk.Case], more: Bool = false) {
      self.cases = cases
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cases = try fields.required("cases")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cases"); cases.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Desk {
  /// 可办事项 · A command that could be given now.
  public struct Offer: Record, Equatable {
    /// 命令 · The word of the command, such as `case.accept`.
    public var word: String = ""
    /// 名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文说明 · What it means, in English.
    public var english: String = ""
    /// 依据 · What it rests on; empty where that stands with its rules only.
    public var source: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(word: String, chinese: String, english: String, source: String = "") {
      self.word = word
      self.chinese = chinese
      self.english = english
      self.source = source
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      source = try fields.usual("source", "")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if !source.isEmpty { writer.name("source"); writer.freeText(source) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Desk {
  /// 可办事项 · What can be done with a dossier now by whoever asks, in the order of the vocabulary.
  public struct Offers: Record, Equatable {
    /// 卷宗号 · The dossier.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 可办事项 · The commands; none where nothing can be done, and where the dossier is none for them.
    public var offers: [Desk.Offer] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, offers: [Desk.Offer]) {
      self.dossier = dossier
      self.offers = offers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.required("dossier")
      offers = try fields.required("offers")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("offers"); offers.write(to: &writer)
    }
  }
}

extension Desk {
  /// 收件回执 · What the applicant takes home: the number and the check code with which progress is asked for.
  public struct Receipt: Record, Equatable {
    /// 办件编号 · The case's number.
    public var number: String = ""
    /// 事项名称 · The item's name.
    public var itemName: String = ""
    /// 承办单位名称 · The name of the unit that handles it.
    public var unitName: String = ""
    /// 收件日 · The day of receipt.
    public var received: Day = Day(0)
    /// 查询码 · The check code, eight letters and digits.
    public var code: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, itemName: String, unitName: String, received: Day, code: String) {
      self.number = number
      self.itemName = itemName
      self.unitName = unitName
      self.received = received
      self.code = code
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      code = try fields.required("code")
      itemName = try fields.required("itemName")
      number = try fields.required("number")
      received = try fields.required("received")
      unitName = try fields.required("unitName")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("code"); code.write(to: &writer)
      writer.name("itemName"); writer.freeText(itemName)
      writer.name("number"); writer.freeText(number)
      writer.name("received"); received.write(to: &writer)
      writer.name("unitName"); writer.freeText(unitName)
    }
  }
}

extension Desk {
  /// 进度查询 · What is shown by whoever asks for the progress of a case.
  public struct Claim: Record, Equatable {
    /// 查询码 · The check code of the receipt, in capitals or not, with spaces and hyphens or without.
    public var code: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ code: String) {
      self.code = code
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      code = try fields.required("code")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("code"); code.write(to: &writer)
    }
  }
}

extension Desk {
  /// 办件进度公开查询 · How far a case is, for whoever has its check code; it names no person.
  public struct Progress: Record, Equatable {
    /// 办件编号 · The case's number.
    public var number: String = ""
    /// 事项名称 · The item's name.
    public var itemName: String = ""
    /// 承办单位名称 · The name of the unit that handles it.
    public var unitName: String = ""
    /// 办理阶段代码 · Where it stands, as a code.
    public var phase: Cases.Phase = .none
    /// 办理阶段 · Where it stands, in Chinese.
    public var phaseChinese: String = ""
    /// 收件日 · The day of receipt.
    public var received: Day = Day(0)
    /// 受理日 · The day of acceptance; left out before it.
    public var accepted: Day? = nil
    /// 下一步 · What is to be done next; left out where nothing is.
    public var act: Desk.Act? = nil
    /// 最后期限 · The last day for it; left out where it has none.
    public var lastDay: Day? = nil
    /// 承诺办结日 · The day by which it is promised; left out before acceptance.
    public var promisedDue: Day? = nil
    /// 法定办结日 · The day by which the law wants it decided; left out before acceptance.
    /// 行政许可法 42.
    public var statutoryDue: Day? = nil
    /// 缺少材料 · The names of the materials that are still missing.
    public var missing: [String] = []
    /// 办结结果代码 · How it was closed; left out while it is open.
    public var result: Cases.ClosingCode? = nil
    /// 办结结果 · How it was closed, in Chinese; empty while it is open.
    public var resultChinese: String = ""
    /// 办结日 · The day on which it was closed or decided; left out while it is open.
    public var closed: Day? = nil
    /// 期限暂定 · Whether a day lies beyond the last holiday notice, so that it may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, itemName: String, unitName: String, phase: Cases.Phase, phaseChinese: String, received: Day, accepted: Day? = nil, act: Desk.Act? = nil, lastDay: Day? = nil, promisedDue: Day? = nil, statutoryDue: Day? = nil, missing: [String] = [], result: Cases.ClosingCode? = nil, resultChinese: String = "", closed: Day? = nil, provisional: Bool = false) {
      self.number = number
      self.itemName = itemName
      self.unitName = unitName
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.received = received
      self.accepted = accepted
      self.act = act
      self.lastDay = lastDay
      self.promisedDue = promisedDue
      self.statutoryDue = statutoryDue
      self.missing = missing
      self.result = result
      self.resultChinese = resultChinese
      self.closed = closed
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.optional("accepted")
      act = try fields.optional("act")
      closed = try fields.optional("closed")
      itemName = try fields.required("itemName")
      lastDay = try fields.optional("lastDay")
      missing = try fields.list("missing")
      number = try fields.required("number")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      promisedDue = try fields.optional("promisedDue")
      provisional = try fields.usual("provisional", false)
      received = try fields.required("received")
      result = try fields.optional("result")
      resultChinese = try fields.usual("resultChinese", "")
      statutoryDue = try fields.optional("statutoryDue")
      unitName = try fields.required("unitName")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = accepted { writer.name("accepted"); value.write(to: &writer) }
      if let value = act { writer.name("act"); value.write(to: &writer) }
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      writer.name("itemName"); writer.freeText(itemName)
      if let value = lastDay { writer.name("lastDay"); value.write(to: &writer) }
      if !missing.isEmpty { writer.name("missing"); missing.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      writer.name("received"); received.write(to: &writer)
      if let value = result { writer.name("result"); value.write(to: &writer) }
      if !resultChinese.isEmpty { writer.name("resultChinese"); writer.freeText(resultChinese) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
      writer.name("unitName"); writer.freeText(unitName)
    }
  }
}

extension Desk {
  /// 人员 · An officer of the register, without the name, which is personal and read with its purpose.
  public struct Person: Record, Equatable {
    /// 人员编号 · The officer's id.
    public var id: String = ""
    /// 所属单位 · The code of the unit that they serve.
    public var unit: String = ""
    /// 单位名称 · The unit's name.
    public var unitName: String = ""
    /// 担任角色 · The roles in which they may act.
    public var roles: [Role] = []
    /// 岗位 · The posts they hold, each with A or B.
    public var posts: [String] = []
    /// 今日缺岗 · Whether they are away on the day of the question.
    public var away: Bool = false
    /// 离任日 · The last day of service; left out while they serve.
    public var lastDay: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, unit: String, unitName: String, roles: [Role], posts: [String] = [], away: Bool = false, lastDay: Day? = nil) {
      self.id = id
      self.unit = unit
      self.unitName = unitName
      self.roles = roles
      self.posts = posts
      self.away = away
      self.lastDay = lastDay
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      away = try fields.usual("away", false)
      id = try fields.required("id")
      lastDay = try fields.optional("lastDay")
      posts = try fields.list("posts")
      roles = try fields.required("roles")
      unit = try fields.required("unit")
      unitName = try fields.required("unitName")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if away { writer.name("away"); away.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      if let value = lastDay { writer.name("lastDay"); value.write(to: &writer) }
      if !posts.isEmpty { writer.name("posts"); writer.freeText(posts) }
      writer.name("roles"); roles.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      writer.name("unitName"); writer.freeText(unitName)
    }
  }
}

extension Desk {
  /// 人员列表 · The officers of the register, in the order in which they were first registered.
  public struct People: Record, Equatable {
    /// 人员 · The officers.
    public var people: [Desk.Person] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(people: [Desk.Person]) {
      self.people = people
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      people = try fields.required("people")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("people"); people.write(to: &writer)
    }
  }
}

extension Desk {
  /// 运行状况 · Whether what time does has been done, and what waits.
  public struct Health: Record, Equatable {
    /// 记录数 · Entries of all ledgers.
    public var entries: Int64 = 0
    /// 到期未巡检数 · Dossiers to which time should have done something by now, and no sweep did.
    public var due: Int64 = 0
    /// 最早到期时刻 · When the first of them fell due; left out where there are none.
    public var dueSince: Instant? = nil
    /// 待发通知数 · Messages that may be sent and were not.
    public var outbox: Int64 = 0
    /// 最早待发时刻 · Since when the first of them waits; left out where there are none.
    public var outboxSince: Instant? = nil
    /// 最近封存时刻 · When the last seal was made; left out before the first.
    public var sealed: Instant? = nil
    /// 已封存记录数 · Entries that it covers.
    public var sealedEntries: Int64 = 0
    /// 日历截止日 · The last day that the working calendar knows.
    public var horizon: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(entries: Int64, due: Int64, dueSince: Instant? = nil, outbox: Int64, outboxSince: Instant? = nil, sealed: Instant? = nil, sealedEntries: Int64 = 0, horizon: Day) {
      self.entries = entries
      self.due = due
      self.dueSince = dueSince
      self.outbox = outbox
      self.outboxSince = outboxSince
      self.sealed = sealed
      self.sealedEntries = sealedEntries
      self.horizon = horizon
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      dueSince = try fields.optional("dueSince")
      entries = try fields.required("entries")
      horizon = try fields.required("horizon")
      outbox = try fields.required("outbox")
      outboxSince = try fields.optional("outboxSince")
      sealed = try fields.optional("sealed")
      sealedEntries = try fields.usual("sealedEntries", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      if let value = dueSince { writer.name("dueSince"); value.write(to: &writer) }
      writer.name("entries"); entries.write(to: &writer)
      writer.name("horizon"); horizon.write(to: &writer)
      writer.name("outbox"); outbox.write(to: &writer)
      if let value = outboxSince { writer.name("outboxSince"); value.write(to: &writer) }
      if let value = sealed { writer.name("sealed"); value.write(to: &writer) }
      if sealedEntries != 0 { writer.name("sealedEntries"); sealedEntries.write(to: &writer) }
    }
  }
}

extension Desk {
  /// 变动筛选 · From where on changes are read.
  public struct ChangeFilter: Record, Equatable {
    /// 起始游标 · The cursor of the answer before; empty for where things stand now, which shows nothing and gives the first cursor.
    public var after: String = ""
    /// 承办单位 · The code of the unit whose dossiers are shown; empty for every unit that the viewer may see.
    public var unit: String = ""
    /// 条数上限 · How many dossiers at most, 1…1,000; 100 where it is left out.
    public var limit: Int32 = 100

    /// A record of what is said.
    public init(after: String = "", unit: String = "", limit: Int32 = 100) {
      self.after = after
      self.unit = unit
      self.limit = limit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      limit = try fields.usual("limit", 100)
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Desk {
  /// 变动 · A dossier that changed.
  public struct Change: Record, Equatable {
    /// 卷宗号 · The dossier.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 承办单位 · The code of the unit that handles it; empty where none does.
    public var unit: String = ""
    /// 变动时刻 · When something was last recorded in it.
    public var at: Instant = Instant(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, unit: String = "", at: Instant) {
      self.dossier = dossier
      self.unit = unit
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      dossier = try fields.required("dossier")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("dossier"); dossier.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Desk {
  /// 变动列表 · What changed after a cursor, as far as the viewer may see it.
  public struct ChangeList: Record, Equatable {
    /// 变动 · The dossiers, each once, in the order of their last change.
    public var changes: [Desk.Change] = []
    /// 后续游标 · The cursor to go on from: 96 letters and digits that say nothing and serve only who was given them.
    public var next: String = ""
    /// 尚有后续 · Whether the page is full and more follows at once.
    public var more: Bool = false
    /// 已定 · Whether nothing that is being written was held back; where it was, it comes with a later page.
    public var settled: Bool = true

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(changes: [Desk.Change], next: String, more: Bool = false, settled: Bool = true) {
      self.changes = changes
      self.next = next
      self.more = more
      self.settled = settled
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      changes = try fields.required("changes")
      more = try fields.usual("more", false)
      next = try fields.required("next")
      settled = try fields.usual("settled", true)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("changes"); changes.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("next"); writer.freeText(next)
      if settled != true { writer.name("settled"); settled.write(to: &writer) }
    }
  }
}

/// The text this file is made from.
package enum DeskWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Desk.Act  下一步  What is to be done next with a case.
     submit  提交申请  The draft is to be handed in.
     decideAcceptance  受理决定  It is to be accepted, refused or sent back once for corrections.  行政许可法 32(1)
     correct  申请人补正  The applicant is to correct what was told.  行政许可法 32(1)(4)
     complete  补齐容缺材料  The applicant is to hand in promised materials.
     step  环节办理  The step in hand is to be finished.
     endProcedure  特别程序结果  The result of the special procedure is to come in.  行政许可法 45
     decide  作出决定  It is to be granted or refused.  行政许可法 42
     handUp  转报  The opinion and all materials of the preliminary review are to be handed up.  行政许可法 35
     issue  颁发证件  The certificate is to be issued and handed over.  行政许可法 44
     serve  送达  The decision is to be served.  行政许可法 44
     archive  归档  It is to be put into the archive.
    code Desk.Section  列表范围  Which cases are shown.
     all  全部  Every case.
     overdue  逾期  Open cases past their promise or past the limit of the law.
     due  到期  Open cases of which something falls due within the days asked for.
    record Desk.Filter  工作台筛选  Which cases to show.
     section  Desk.Section = all  列表范围  Which of them.
     number  text = ""  办件编号  The number of the one case that is wanted; empty for all.
     unit  text = ""  承办单位  The code of the unit; empty for every unit that the viewer may see.
     item  text = ""  事项编码  The code of the item; empty for every item.
     phase  Cases.Phase?  办理阶段  The phase, such as `accepted`; all where left out.
     light  Light?  亮灯  The light; left out for every light.
     until  day?  到期截止日  For what is due: the last day that is looked at; the day of the question where it is left out.
     after  text = ""  起始编号  The number of the last case of the page before; empty for the first page.
     limit  count = 100  每页件数  How many cases at most, 1…1,000; 100 where it is left out.
    record Desk.Case  工作台办件  A case with what is to be done next and by when.
     number  text  办件编号  The case's number.
     item  text  事项编码  The item's code.
     itemName  text  事项名称  The item's name in the version that applies.
     unit  text  承办单位  The code of the unit that handles it.
     unitName  text  承办单位名称  The unit's name.
     phase  Cases.Phase start none  办理阶段代码  Where it stands, as a code.
     phaseChinese  text  办理阶段  Where it stands, in Chinese.
     light  Light start grey  亮灯  The light at the moment of the question.
     act  Desk.Act?  下一步  What is to be done next; left out where nothing is.
     step  text = ""  环节名称  The name of the step, where that is next.
     lastDay  day?  最后期限  The last day for it; left out where it has none.
     overdue  count = 0  逾期工作日  Working days that the promise, or else the law, has been passed by.
     promisedDue  day?  承诺办结日  The day by which it is promised; left out before acceptance, and for the public.
     statutoryDue  day?  法定办结日  The day by which the law wants it decided; left out before acceptance, and for the public.  行政许可法 42
     missing  [text]  缺少材料  The names of the materials that are still missing; not for the public.
     faults  [FaultRule]  违反规则  The rules that were broken; shown to officers and auditors only.
     applicant  text = ""  申请人  The applicant's name, masked; for the unit and the applicant only.
     provisional  flag  期限暂定  Whether a day lies beyond the last holiday notice, so that it may still move.
    record Desk.Board  工作台  A page of cases, in the order of opening.
     cases  [Desk.Case]!  办件  The cases of this page, at most as many as were asked for.
     more  flag  还有下页  Whether another page follows, which begins after the last number of this one.
    record Desk.Offer  可办事项  A command that could be given now.
     word  text  命令  The word of the command, such as `case.accept`.
     chinese  text  名称  What it is called, in Chinese.
     english  text  英文说明  What it means, in English.
     source  text = ""  依据  What it rests on; empty where that stands with its rules only.
    record Desk.Offers  可办事项  What can be done with a dossier now by whoever asks, in the order of the vocabulary.
     dossier  DossierKey  卷宗号  The dossier.
     offers  [Desk.Offer]!  可办事项  The commands; none where nothing can be done, and where the dossier is none for them.
    record Desk.Receipt  收件回执  What the applicant takes home: the number and the check code with which progress is asked for.
     number  text  办件编号  The case's number.
     itemName  text  事项名称  The item's name.
     unitName  text  承办单位名称  The name of the unit that handles it.
     received  day  收件日  The day of receipt.
     code  text  查询码  The check code, eight letters and digits.
    record Desk.Claim  进度查询  What is shown by whoever asks for the progress of a case.
     _ code  text  查询码  The check code of the receipt, in capitals or not, with spaces and hyphens or without.
    record Desk.Progress  办件进度公开查询  How far a case is, for whoever has its check code; it names no person.
     number  text  办件编号  The case's number.
     itemName  text  事项名称  The item's name.
     unitName  text  承办单位名称  The name of the unit that handles it.
     phase  Cases.Phase start none  办理阶段代码  Where it stands, as a code.
     phaseChinese  text  办理阶段  Where it stands, in Chinese.
     received  day  收件日  The day of receipt.
     accepted  day?  受理日  The day of acceptance; left out before it.
     act  Desk.Act?  下一步  What is to be done next; left out where nothing is.
     lastDay  day?  最后期限  The last day for it; left out where it has none.
     promisedDue  day?  承诺办结日  The day by which it is promised; left out before acceptance.
     statutoryDue  day?  法定办结日  The day by which the law wants it decided; left out before acceptance.  行政许可法 42
     missing  [text]  缺少材料  The names of the materials that are still missing.
     result  Cases.ClosingCode?  办结结果代码  How it was closed; left out while it is open.
     resultChinese  text = ""  办结结果  How it was closed, in Chinese; empty while it is open.
     closed  day?  办结日  The day on which it was closed or decided; left out while it is open.
     provisional  flag  期限暂定  Whether a day lies beyond the last holiday notice, so that it may still move.
    record Desk.Person  人员  An officer of the register, without the name, which is personal and read with its purpose.
     id  text  人员编号  The officer's id.
     unit  text  所属单位  The code of the unit that they serve.
     unitName  text  单位名称  The unit's name.
     roles  [Role]!  担任角色  The roles in which they may act.
     posts  [text]  岗位  The posts they hold, each with A or B.
     away  flag  今日缺岗  Whether they are away on the day of the question.
     lastDay  day?  离任日  The last day of service; left out while they serve.
    record Desk.People  人员列表  The officers of the register, in the order in which they were first registered.
     people  [Desk.Person]!  人员  The officers.
    record Desk.Health  运行状况  Whether what time does has been done, and what waits.
     entries  number  记录数  Entries of all ledgers.
     due  number  到期未巡检数  Dossiers to which time should have done something by now, and no sweep did.
     dueSince  moment?  最早到期时刻  When the first of them fell due; left out where there are none.
     outbox  number  待发通知数  Messages that may be sent and were not.
     outboxSince  moment?  最早待发时刻  Since when the first of them waits; left out where there are none.
     sealed  moment?  最近封存时刻  When the last seal was made; left out before the first.
     sealedEntries  number = 0  已封存记录数  Entries that it covers.
     horizon  day  日历截止日  The last day that the working calendar knows.
    record Desk.ChangeFilter  变动筛选  From where on changes are read.
     after  text = ""  起始游标  The cursor of the answer before; empty for where things stand now, which shows nothing and gives the first cursor.
     unit  text = ""  承办单位  The code of the unit whose dossiers are shown; empty for every unit that the viewer may see.
     limit  count = 100  条数上限  How many dossiers at most, 1…1,000; 100 where it is left out.
    record Desk.Change  变动  A dossier that changed.
     dossier  DossierKey  卷宗号  The dossier.
     unit  text = ""  承办单位  The code of the unit that handles it; empty where none does.
     at  moment  变动时刻  When something was last recorded in it.
    record Desk.ChangeList  变动列表  What changed after a cursor, as far as the viewer may see it.
     changes  [Desk.Change]!  变动  The dossiers, each once, in the order of their last change.
     next  text  后续游标  The cursor to go on from: 96 letters and digits that say nothing and serve only who was given them.
     more  flag  尚有后续  Whether the page is full and more follows at once.
     settled  flag! = true  已定  Whether nothing that is being written was held back; where it was, it comes with a later page.
    """#
}
