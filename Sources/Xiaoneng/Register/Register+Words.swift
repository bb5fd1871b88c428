// swift-format-ignore-file
// Made from Register.words by `make words`: never edited.

/// 登记簿 · What the register of units, officers, posts and items holds.
public enum Registry {}

extension Registry.ItemVersion {
  /// 办件类型 · Whether an item is decided at once or within a promised limit.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 即办件 · Decided on the spot by whoever accepts it.
    /// 行政许可法 34(2).
    case immediate
    /// 承诺件 · Decided within the limit that was promised in public.
    case promised

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .immediate: "即办件"
      case .promised: "承诺件"
      }
    }
  }
}

extension Registry.ItemVersion {
  /// 办理方式 · Whose limits apply.
  /// 行政许可法 42.
  public enum Handling: String, JSONName, Hashable, Sendable {
    /// 单独办理 · By one organ, which has 20 working days and at most 10 more.
    /// 行政许可法 42(1).
    case single
    /// 联合办理 · By several organs in unified, joint or concentrated handling, which have 45 working days and at most 15 more.
    /// 行政许可法 42(2).
    case joint
    /// 初审转报 · By a lower organ that reviews first, decides nothing itself and hands the opinion and all materials up within 20 working days.
    /// 行政许可法 35; 行政许可法 43.
    case preliminary

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .single: "单独办理"
      case .joint: "联合办理"
      case .preliminary: "初审转报"
      }
    }
  }
}

extension Registry.ItemVersion {
  /// 清理结果 · What the clean-up of licensing items decided; only a kept item takes applications.
  public enum CleanUp: String, JSONName, Hashable, Sendable {
    /// 保留 · The item stays as it is.
    case kept
    /// 合并 · The item became part of another.
    case merged
    /// 取消 · The item exists no longer.
    case cancelled
    /// 下放 · The item went to a lower level of government.
    case delegated

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .kept: "保留"
      case .merged: "合并"
      case .cancelled: "取消"
      case .delegated: "下放"
      }
    }
  }
}

extension Registry {
  /// 任职变动 · What happened to a role of power.
  public enum Change: String, JSONName, Hashable, Sendable {
    /// 任命 · It was given: roles of power where there were none, or others than before.
    case appointed
    /// 免去 · It was taken away, and the officer stays without any.
    case withdrawn
    /// 离任 · The officer's service ends.
    case left

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .appointed: "任命"
      case .withdrawn: "免去"
      case .left: "离任"
      }
    }
  }
}

extension Registry {
  /// 事项版本 · One version of a catalogue item, published from a day on, with what the public must be told and what the life of a case needs.
  /// 行政许可法 30(1).
  public struct ItemVersion: Record, Equatable {
    /// 事项名称 · The item's name; needed.
    public var name: String = ""
    /// 实施主体 · The code of the registered unit that handles it.
    public var unit: String = ""
    /// 生效日 · The first day of this version, after that of the version before, which ends on the eve.
    public var validFrom: Day = Day(0)
    /// 失效日 · The last day of this version; left out while it is in force.
    public var validTo: Day? = nil
    /// 许可依据 · The law or regulation that creates the licence; needed.
    /// 行政许可法 30(1).
    public var basis: String = ""
    /// 许可条件 · What an applicant must meet, as it is shown to the public.
    /// 行政许可法 30(1).
    public var conditions: String = ""
    /// 办理程序 · How it is handled, as it is shown to the public.
    /// 行政许可法 30(1).
    public var procedure: String = ""
    /// 法定时限 · The limit of the law in days or months, never a fixed day.
    /// 行政许可法 42.
    public var statutory: Budget = .workingDays(20)
    /// 承诺时限 · The limit promised in public, no longer than that of the law; `0wd` for an immediate item only.
    public var promised: Budget = .workingDays(20)
    /// 收费标准 · The fee in fen, at most 1,000,000,000,000; 0 where it is free.
    /// 行政许可法 58; 行政许可法 59.
    public var fee: Int64 = 0
    /// 收费依据 · The law or administrative regulation that allows the fee; needed where there is one.
    /// 行政许可法 58; 行政许可法 59.
    public var feeBasis: String = ""
    /// 办件类型 · Whether it is decided at once or within the promise; promised where it is left out.
    public var kind: Registry.ItemVersion.Kind = .promised
    /// 办理方式 · Whether one organ handles it or several together; one where it is left out.
    /// 行政许可法 42.
    public var handling: Registry.ItemVersion.Handling = .single
    /// 适用告知承诺 · Whether an applicant may choose the notice-and-commitment procedure.
    /// 优化营商环境条例 40(3).
    public var commitment: Bool = false
    /// 需颁发证件 · Whether a grant is followed by a certificate; true where it is left out.
    /// 行政许可法 44.
    public var certificate: Bool = true
    /// 进驻大厅 · Whether it is handled in the service centre, and so counts in the means over items.
    public var inCentre: Bool = false
    /// 涉密 · Whether it is classified: counted, and never in a public answer or a message.
    /// 行政许可法 5(2).
    public var secret: Bool = false
    /// 数量限制 · Whether licences are limited in number, so that the order of acceptance decides.
    /// 行政许可法 57.
    public var scarce: Bool = false
    /// 次序依据 · The law or administrative regulation by which another order than that of acceptance decides, such as a tender; empty where that of acceptance does.
    /// 行政许可法 57.
    public var orderBasis: String = ""
    /// 检验检测检疫 · Whether it is decided on inspection, testing or quarantine, for which two officers are assigned within five working days of acceptance.
    /// 行政许可法 55(2).
    public var inspection: Bool = false
    /// 涉及公共安全等 · Whether it bears directly on public safety, health, life or property, so that false material or fraud bars the applicant.
    /// 行政许可法 78; 行政许可法 79.
    public var safety: Bool = false
    /// 清理结果 · What the clean-up of items decided; kept where it is left out.
    public var cleanUp: Registry.ItemVersion.CleanUp = .kept
    /// 申请材料 · The whole checklist, at most 64; empty where nothing but the application is asked for.
    /// 行政许可法 30(1).
    public var materials: [Registry.Material] = []
    /// 办理环节 · The steps from acceptance to decision, at most 32, whose limits together do not exceed the promise; empty where one officer handles all.
    public var steps: [Registry.Step] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, unit: String, validFrom: Day, validTo: Day? = nil, basis: String, conditions: String, procedure: String, statutory: Budget, promised: Budget, fee: Int64 = 0, feeBasis: String = "", kind: Registry.ItemVersion.Kind = .promised, handling: Registry.ItemVersion.Handling = .single, commitment: Bool = false, certificate: Bool = true, inCentre: Bool = false, secret: Bool = false, scarce: Bool = false, orderBasis: String = "", inspection: Bool = false, safety: Bool = false, cleanUp: Registry.ItemVersion.CleanUp = .kept, materials: [Registry.Material] = [], steps: [Registry.Step] = []) {
      self.name = name
      self.unit = unit
      self.validFrom = validFrom
      self.validTo = validTo
      self.basis = basis
      self.conditions = conditions
      self.procedure = procedure
      self.statutory = statutory
      self.promised = promised
      self.fee = fee
      self.feeBasis = feeBasis
      self.kind = kind
      self.handling = handling
      self.commitment = commitment
      self.certificate = certificate
      self.inCentre = inCentre
      self.secret = secret
      self.scarce = scarce
      self.orderBasis = orderBasis
      self.inspection = inspection
      self.safety = safety
      self.cleanUp = cleanUp
      self.materials = materials
      self.steps = steps
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      basis = try fields.required("basis")
      certificate = try fields.usual("certificate", true)
      cleanUp = try fields.usual("cleanUp", .kept)
      commitment = try fields.usual("commitment", false)
      conditions = try fields.required("conditions")
      fee = try fields.usual("fee", 0)
      feeBasis = try fields.usual("feeBasis", "")
      handling = try fields.usual("handling", .single)
      inCentre = try fields.usual("inCentre", false)
      inspection = try fields.usual("inspection", false)
      kind = try fields.usual("kind", .promised)
      materials = try fields.list("materials")
      name = try fields.required("name")
      orderBasis = try fields.usual("orderBasis", "")
      procedure = try fields.required("procedure")
      promised = try fields.required("promised")
      safety = try fields.usual("safety", false)
      scarce = try fields.usual("scarce", false)
      secret = try fields.usual("secret", false)
      statutory = try fields.required("statutory")
      steps = try fields.list("steps")
      unit = try fields.required("unit")
      validFrom = try fields.required("validFrom")
      validTo = try fields.optional("validTo")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("basis"); writer.freeText(basis)
      if certificate != true { writer.name("certificate"); certificate.write(to: &writer) }
      if cleanUp != .kept { writer.name("cleanUp"); cleanUp.write(to: &writer) }
      if commitment { writer.name("commitment"); commitment.write(to: &writer) }
      writer.name("conditions"); writer.freeText(conditions)
      if fee != 0 { writer.name("fee"); fee.write(to: &writer) }
      if !feeBasis.isEmpty { writer.name("feeBasis"); writer.freeText(feeBasis) }
      if handling != .single { writer.name("handling"); handling.write(to: &writer) }
      if inCentre { writer.name("inCentre"); inCentre.write(to: &writer) }
      if inspection { writer.name("inspection"); inspection.write(to: &writer) }
      if kind != .promised { writer.name("kind"); kind.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if !orderBasis.isEmpty { writer.name("orderBasis"); writer.freeText(orderBasis) }
      writer.name("procedure"); writer.freeText(procedure)
      writer.name("promised"); promised.write(to: &writer)
      if safety { writer.name("safety"); safety.write(to: &writer) }
      if scarce { writer.name("scarce"); scarce.write(to: &writer) }
      if secret { writer.name("secret"); secret.write(to: &writer) }
      writer.name("statutory"); statutory.write(to: &writer)
      if !steps.isEmpty { writer.name("steps"); steps.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      writer.name("validFrom"); validFrom.write(to: &writer)
      if let value = validTo { writer.name("validTo"); value.write(to: &writer) }
    }
  }
}

extension Registry {
  /// 申请材料 · One material of an item's checklist.
  public struct Material: Record, Equatable {
    /// 材料编码 · A short code that no other material of the item has.
    public var code: String = ""
    /// 材料名称 · The material's name as the public reads it.
    public var name: String = ""
    /// 主要材料 · Whether it is a main material, which can never be lacking at acceptance; true where it is left out.
    public var main: Bool = true
    /// 可容缺 · Whether acceptance may go ahead without it, against a written promise; only for a secondary material.
    public var canLack: Bool = false
    /// 必要材料 · Whether every applicant needs it; false where only some cases do.
    public var required: Bool = true

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(code: String, name: String, main: Bool = true, canLack: Bool = false, required: Bool = true) {
      self.code = code
      self.name = name
      self.main = main
      self.canLack = canLack
      self.required = required
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      canLack = try fields.usual("canLack", false)
      code = try fields.required("code")
      main = try fields.usual("main", true)
      name = try fields.required("name")
      required = try fields.usual("required", true)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if canLack { writer.name("canLack"); canLack.write(to: &writer) }
      writer.name("code"); code.write(to: &writer)
      if main != true { writer.name("main"); main.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if required != true { writer.name("required"); required.write(to: &writer) }
    }
  }
}

extension Registry {
  /// 办理环节 · One step of an item's procedure.
  public struct Step: Record, Equatable {
    /// 环节名称 · The step's name, such as 承办, 审核 or 批准; needed.
    public var name: String = ""
    /// 环节时限 · The working days it may take, 0…3,660; longer is a fault (E4).
    public var limit: Int32 = 1
    /// 办理角色 · The role that does it; the handler where it is left out.
    public var role: Role = .handler
    /// 办理岗位 · The code of the post that does it; empty where any officer of the role may.
    public var post: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, limit: Int32, role: Role = .handler, post: String = "") {
      self.name = name
      self.limit = limit
      self.role = role
      self.post = post
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      limit = try fields.required("limit")
      name = try fields.required("name")
      post = try fields.usual("post", "")
      role = try fields.usual("role", .handler)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("limit"); limit.write(to: &writer)
      writer.name("name"); writer.freeText(name)
      if !post.isEmpty { writer.name("post"); post.write(to: &writer) }
      if role != .handler { writer.name("role"); role.write(to: &writer) }
    }
  }
}

extension Registry {
  /// 姓名 · A name, kept beside the ledger.
  struct Named: Record, Equatable {
    /// 姓名 · The name.
    var name: String = ""

    /// A record to fill.
    init() {}

    /// A record of what is said.
    init(name: String) {
      self.name = name
    }

    /// Reads the fields; `fields` knows who says them.
    init(fields: inout FieldReader) throws(Fault) {
      name = try fields.required("name")
    }

    /// Writes the fields in the order of their names.
    func writeFields(to writer: inout JSONWriter) {
      writer.name("name"); writer.freeText(name)
    }
  }
}

extension Registry {
  /// 单位 · A unit of government, as it is registered or renamed.
  public struct Unit: Record, Equatable {
    /// 单位名称 · The unit's full name; needed.
    public var name: String = ""
    /// 上级单位 · The code of the registered unit above it, never one below it; empty at the top.
    public var parent: String = ""
    /// 进驻中心 · Whether it has a window in the service centre.
    public var inCentre: Bool = false
    /// 机关代字 · What stands for it in the numbers of its papers, such as 儋国土: it then owns a sequence for each kind of paper and year, and takes no number of another form. Empty where its numbers come from elsewhere.
    /// GB/T 9704-2012.
    public var documentWord: String = ""
    /// 复议机关 · Where reconsideration of its decisions is asked for, of at most 512 bytes, such as the bureau above one that is led from there; empty: as the rule set says.
    /// 行政复议法 20(1).
    public var authority: String = ""
    /// 管辖法院 · Where its decisions are sued against, of at most 512 bytes; empty: as the rule set says.
    /// 行政诉讼法 46(1).
    public var court: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, parent: String = "", inCentre: Bool = false, documentWord: String = "", authority: String = "", court: String = "") {
      self.name = name
      self.parent = parent
      self.inCentre = inCentre
      self.documentWord = documentWord
      self.authority = authority
      self.court = court
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      authority = try fields.usual("authority", "")
      court = try fields.usual("court", "")
      documentWord = try fields.usual("documentWord", "")
      inCentre = try fields.usual("inCentre", false)
      name = try fields.required("name")
      parent = try fields.usual("parent", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !authority.isEmpty { writer.name("authority"); writer.freeText(authority) }
      if !court.isEmpty { writer.name("court"); writer.freeText(court) }
      if !documentWord.isEmpty { writer.name("documentWord"); writer.freeText(documentWord) }
      if inCentre { writer.name("inCentre"); inCentre.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if !parent.isEmpty { writer.name("parent"); writer.freeText(parent) }
    }
  }
}

extension Registry {
  /// 工作人员 · An officer as they are registered; registering again replaces unit and roles.
  public struct Officer: Record, Equatable {
    /// 姓名 · The officer's name, of which only a commitment stands in the ledger; needed.
    public var name: String = ""
    /// 所属单位 · The code of the registered unit that they serve.
    public var unit: String = ""
    /// 担任角色 · The roles in which they may act, at least one: those of officers, and of administrators and auditors, who once appointed are the only ones.
    public var roles: [Role] = []
    /// 任职文号 · The number of the paper by which they were appointed, of at most 256 bytes; empty where there is none.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, unit: String, roles: [Role], documentNumber: String = "") {
      self.name = name
      self.unit = unit
      self.roles = roles
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      name = try fields.required("name")
      roles = try fields.required("roles")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if !writer.withholdsPersonal { writer.name("name"); name.write(to: &writer) }
      writer.name("roles"); roles.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Registry {
  /// 人员登记 · An officer as the ledger knows them.
  public struct OfficerRecord: Record, Equatable {
    /// 姓名校验值 · The commitment to the officer's name.
    public var commitment: LedgerDigest = .zero
    /// 所属单位 · The code of the unit that they serve.
    public var unit: String = ""
    /// 担任角色 · The roles in which they may act.
    public var roles: [Role] = []
    /// 任职文号 · The number of the paper by which they were appointed.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(commitment: LedgerDigest, unit: String, roles: [Role], documentNumber: String = "") {
      self.commitment = commitment
      self.unit = unit
      self.roles = roles
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commitment = try fields.required("commitment")
      documentNumber = try fields.usual("documentNumber", "")
      roles = try fields.required("roles")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("commitment"); commitment.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("roles"); roles.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Registry {
  /// 权力岗位任职变动 · A change of who holds a role of power, as the ledger of the officer says it.
  /// 个人信息保护法 51.
  public struct Appointment: Record, Equatable {
    /// 人员编号 · The id of the officer.
    public var person: String = ""
    /// 变动 · What happened.
    public var change: Registry.Change = .appointed
    /// 权力角色 · The roles of power that they hold from then on.
    public var roles: [Role] = []
    /// 所属单位 · The code of their unit.
    public var unit: String = ""
    /// 时刻 · When it was recorded.
    public var at: Instant = Instant(0)
    /// 登记人 · The id of whoever recorded it.
    public var by: String = ""
    /// 登记角色 · In which role.
    public var role: Role = .administrator
    /// 任职文号 · The number of the paper; empty where none was named.
    public var documentNumber: String = ""
    /// 离任日 · The last day of service, where it ends.
    public var lastDay: Day? = nil
    /// 台帐序号 · Which entry of the officer's ledger says so.
    public var sequence: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(person: String, change: Registry.Change, roles: [Role] = [], unit: String, at: Instant, by: String, role: Role, documentNumber: String = "", lastDay: Day? = nil, sequence: Int32) {
      self.person = person
      self.change = change
      self.roles = roles
      self.unit = unit
      self.at = at
      self.by = by
      self.role = role
      self.documentNumber = documentNumber
      self.lastDay = lastDay
      self.sequence = sequence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      by = try fields.required("by")
      change = try fields.required("change")
      documentNumber = try fields.usual("documentNumber", "")
      lastDay = try fields.optional("lastDay")
      person = try fields.required("person")
      role = try fields.required("role")
      roles = try fields.list("roles")
      sequence = try fields.required("sequence")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("by"); by.write(to: &writer)
      writer.name("change"); change.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = lastDay { writer.name("lastDay"); value.write(to: &writer) }
      writer.name("person"); person.write(to: &writer)
      writer.name("role"); role.write(to: &writer)
      if !roles.isEmpty { writer.name("roles"); roles.write(to: &writer) }
      writer.name("sequence"); sequence.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Registry {
  /// 权力岗位人员 · Someone who holds a role of power.
  public struct Holder: Record, Equatable {
    /// 人员编号 · The id of the officer.
    public var person: String = ""
    /// 所属单位 · The code of their unit.
    public var unit: String = ""
    /// 权力角色 · The roles of power that they hold.
    public var roles: [Role] = []
    /// 起始时刻 · Since when, as it was recorded.
    public var since: Instant = Instant(0)
    /// 离任日 · The last day of service, where it is known.
    public var lastDay: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(person: String, unit: String, roles: [Role], since: Instant, lastDay: Day? = nil) {
      self.person = person
      self.unit = unit
      self.roles = roles
      self.since = since
      self.lastDay = lastDay
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      lastDay = try fields.optional("lastDay")
      person = try fields.required("person")
      roles = try fields.required("roles")
      since = try fields.required("since")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = lastDay { writer.name("lastDay"); value.write(to: &writer) }
      writer.name("person"); person.write(to: &writer)
      writer.name("roles"); roles.write(to: &writer)
      writer.name("since"); since.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Registry {
  /// 权力岗位任职 · Who holds the roles of power, administrator and auditor, and how that came about.
  /// 个人信息保护法 51.
  public struct AppointmentList: Record, Equatable {
    /// 现任人员 · Those who hold one on the day of the question, by id.
    public var holders: [Registry.Holder] = []
    /// 任职变动 · Every change, the oldest first.
    public var appointments: [Registry.Appointment] = []
    /// 未登记的角色 · Roles of power to which no one was ever appointed: the host vouches for whoever acts in them.
    public var vouched: [Role] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(holders: [Registry.Holder], appointments: [Registry.Appointment], vouched: [Role] = []) {
      self.holders = holders
      self.appointments = appointments
      self.vouched = vouched
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      appointments = try fields.required("appointments")
      holders = try fields.required("holders")
      vouched = try fields.list("vouched")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("appointments"); appointments.write(to: &writer)
      writer.name("holders"); holders.write(to: &writer)
      if !vouched.isEmpty { writer.name("vouched"); vouched.write(to: &writer) }
    }
  }
}

extension Registry {
  /// 离任 · The end of an officer's service.
  public struct Departure: Record, Equatable {
    /// 离任日 · The last day of service; from the next day on they can do nothing more.
    public var lastDay: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(lastDay: Day) {
      self.lastDay = lastDay
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      lastDay = try fields.required("lastDay")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("lastDay"); lastDay.write(to: &writer)
    }
  }
}

extension Registry {
  /// 缺岗 · Days on which an officer is away; the B holder of their post takes over with full duty.
  public struct Absence: Record, Equatable {
    /// 缺岗起始日 · The first day away.
    public var from: Day = Day(0)
    /// 缺岗截止日 · The last day away, not before the first.
    public var through: Day = Day(0)
    /// 缺岗原因 · Why, such as leave, training or illness, of which only a commitment stands in the ledger; may be left empty.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, reason: String = "") {
      self.from = from
      self.through = through
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      reason = try fields.usual("reason", "")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if !writer.withholdsPersonal, !reason.isEmpty { writer.name("reason"); reason.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Registry {
  /// 缺岗记录 · An absence as the ledger knows it.
  public struct AbsenceRecord: Record, Equatable {
    /// 缺岗起始日 · The first day away.
    public var from: Day = Day(0)
    /// 缺岗截止日 · The last day away.
    public var through: Day = Day(0)
    /// 缺岗原因校验值 · The commitment to the reason; left out where none was given.
    public var reason: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, reason: LedgerDigest? = nil) {
      self.from = from
      self.through = through
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      reason = try fields.optional("reason")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if let value = reason { writer.name("reason"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Registry {
  /// 岗位 · A post with its duties and its holders A and B; assigning it again replaces them.
  public struct Post: Record, Equatable {
    /// 岗位名称 · The post's name; needed.
    public var name: String = ""
    /// 所属单位 · The code of the registered unit it belongs to.
    public var unit: String = ""
    /// 岗位类别 · Posts of one kind in one unit stand in for each other when A and B are both away; empty where none may.
    public var kind: String = ""
    /// 岗位职责 · What the post is there for; needed.
    public var duties: String = ""
    /// A岗责任人 · The id of the officer who holds it.
    public var holderA: String = ""
    /// B岗责任人 · The id of another officer, who takes over while A is away; empty where there is none.
    public var holderB: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, unit: String, kind: String = "", duties: String, holderA: String, holderB: String = "") {
      self.name = name
      self.unit = unit
      self.kind = kind
      self.duties = duties
      self.holderA = holderA
      self.holderB = holderB
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      duties = try fields.required("duties")
      holderA = try fields.required("holderA")
      holderB = try fields.usual("holderB", "")
      kind = try fields.usual("kind", "")
      name = try fields.required("name")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("duties"); writer.freeText(duties)
      writer.name("holderA"); writer.freeText(holderA)
      if !holderB.isEmpty { writer.name("holderB"); writer.freeText(holderB) }
      if !kind.isEmpty { writer.name("kind"); kind.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Registry {
  /// 事项启停 · Whether an item takes new applications; cases that are under way go on.
  public struct ItemOpening: Record, Equatable {
    /// 是否受理 · True to open it, false to close it.
    public var open: Bool = false
    /// 启停理由 · Why; needed.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(open: Bool, reason: String) {
      self.open = open
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      open = try fields.required("open")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("open"); open.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Registry {
  /// 放假通知 · The yearly notice on public holidays, with which the calendar reaches a year further.
  /// 全国年节及纪念日放假办法.
  public struct CalendarNotice: Record, Equatable {
    /// 年度 · The year, which is the one after the last known.
    public var year: Int32 = 0
    /// 放假通知文号 · The number of the notice, such as that of the State Council's General Office.
    public var notice: String = ""
    /// 放假日 · The days off, some of which may lie in the December before.
    public var daysOff: [Day] = []
    /// 调休上班日 · The Saturdays and Sundays worked in exchange, some of which may lie in the December before.
    public var daysWorked: [Day] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(year: Int32, notice: String, daysOff: [Day] = [], daysWorked: [Day] = []) {
      self.year = year
      self.notice = notice
      self.daysOff = daysOff
      self.daysWorked = daysWorked
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      daysOff = try fields.list("daysOff")
      daysWorked = try fields.list("daysWorked")
      notice = try fields.required("notice")
      year = try fields.required("year")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !daysOff.isEmpty { writer.name("daysOff"); daysOff.write(to: &writer) }
      if !daysWorked.isEmpty { writer.name("daysWorked"); daysWorked.write(to: &writer) }
      writer.name("notice"); writer.freeText(notice)
      writer.name("year"); year.write(to: &writer)
    }
  }
}

extension Registry {
  /// 限制申请 · A bar on an applicant that follows from false material or fraud; whom it is on only a keyed hash in the dossier's name says.
  /// 行政许可法 78; 行政许可法 79.
  public struct Bar: Record, Equatable {
    /// 限制截止日 · The last day on which they may not apply for the item; a longer bar is never shortened.
    public var until: Day = Day(0)
    /// 限制事项 · The code of the item it concerns.
    public var item: String = ""
    /// 来源办件编号 · The number of the case it follows from.
    public var from: String = ""
    /// 已解除 · Whether it ends the bar that followed from that case, as a repaired commitment does.
    /// 安阳市政务服务条例 29.
    public var lifted: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(until: Day, item: String, from: String, lifted: Bool = false) {
      self.until = until
      self.item = item
      self.from = from
      self.lifted = lifted
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      item = try fields.required("item")
      lifted = try fields.usual("lifted", false)
      until = try fields.required("until")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); writer.freeText(from)
      writer.name("item"); item.write(to: &writer)
      if lifted { writer.name("lifted"); lifted.write(to: &writer) }
      writer.name("until"); until.write(to: &writer)
    }
  }
}

extension Registry {
  /// 登记簿 · What may be asked of the register of units, officers, posts, items and the calendar.
  public enum Command: Vocabulary, Equatable {
    /// 单位登记 · Registers or renames a unit; the dossier is `unit/CODE`.
    indirect case unitRegister(Registry.Unit)
    /// 人员登记 · Registers an officer, or changes unit and roles; the dossier is `person/ID`.
    case personRegister(Registry.Officer)
    /// 离任 · Ends an officer's service after a last day; the dossier is `person/ID`.
    case personDismiss(Registry.Departure)
    /// 缺岗 · Records days on which an officer is away; the dossier is `person/ID`.
    case personAbsent(Registry.Absence)
    /// 删除个人信息 · Erases the name of a former officer, or why they were away, once the term of keeping after their last day is over; the dossier is `person/ID`.
    /// 个人信息保护法 47.
    case personErase(PersonalErasure)
    /// 定岗 · Creates a post or changes its holders; the dossier is `post/CODE`.
    indirect case postAssign(Registry.Post)
    /// 事项公布 · Publishes a version of an item; the dossier is `item/CODE`.
    /// 行政许可法 30(1).
    indirect case itemPublish(Registry.ItemVersion)
    /// 事项启停 · Closes an item for new applications, or opens it again; the dossier is `item/CODE`.
    case itemOpen(Registry.ItemOpening)
    /// 采用阶段模板 · Adopts a version of a template of joint approval; the dossier is `template/ID`.
    /// 滨州市工程建设项目并联审批管理规定 9(1).
    indirect case adoptTemplate(JointStages.Template)
    /// 地方调休 · Adds local rest days or make-up working days, which moves running limits; the dossier is `calendar/main`.
    case calendarOverlay(CalendarOverlay)
    /// 采用规则集 · Adopts a rule set from a day on; the dossier is `ruleSet/main`.
    indirect case adoptRules(Law.Adoption)
    /// 放假通知 · Adds the notice of the next year, which may move running limits; the dossier is `calendar/main`.
    /// 全国年节及纪念日放假办法.
    case calendarNotice(Registry.CalendarNotice)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "unit.register",
      "person.register",
      "person.dismiss",
      "person.absent",
      "person.erase",
      "post.assign",
      "item.publish",
      "item.open",
      "template.adopt",
      "calendar.overlay",
      "ruleSet.adopt",
      "calendar.notice",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .unitRegister: "unit.register"
      case .personRegister: "person.register"
      case .personDismiss: "person.dismiss"
      case .personAbsent: "person.absent"
      case .personErase: "person.erase"
      case .postAssign: "post.assign"
      case .itemPublish: "item.publish"
      case .itemOpen: "item.open"
      case .adoptTemplate: "template.adopt"
      case .calendarOverlay: "calendar.overlay"
      case .adoptRules: "ruleSet.adopt"
      case .calendarNotice: "calendar.notice"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .unitRegister(try .read(data, voice))
      case 1: .personRegister(try .read(data, voice))
      case 2: .personDismiss(try .read(data, voice))
      case 3: .personAbsent(try .read(data, voice))
      case 4: .personErase(try .read(data, voice))
      case 5: .postAssign(try .read(data, voice))
      case 6: .itemPublish(try .read(data, voice))
      case 7: .itemOpen(try .read(data, voice))
      case 8: .adoptTemplate(try .read(data, voice))
      case 9: .calendarOverlay(try .read(data, voice))
      case 10: .adoptRules(try .read(data, voice))
      case 11: .calendarNotice(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .unitRegister(let data): data.write(to: &writer)
      case .personRegister(let data): data.write(to: &writer)
      case .personDismiss(let data): data.write(to: &writer)
      case .personAbsent(let data): data.write(to: &writer)
      case .personErase(let data): data.write(to: &writer)
      case .postAssign(let data): data.write(to: &writer)
      case .itemPublish(let data): data.write(to: &writer)
      case .itemOpen(let data): data.write(to: &writer)
      case .adoptTemplate(let data): data.write(to: &writer)
      case .calendarOverlay(let data): data.write(to: &writer)
      case .adoptRules(let data): data.write(to: &writer)
      case .calendarNotice(let data): data.write(to: &writer)
      }
    }
  }
}

extension Registry {
  /// 登记记录 · What happened in the register.
  public enum Event: Vocabulary, Equatable {
    /// 单位登记 · A unit was registered or renamed.
    indirect case unitRegistered(Registry.Unit)
    /// 人员登记 · An officer was registered, or unit and roles changed.
    case personRegistered(Registry.OfficerRecord)
    /// 离任 · The end of an officer's service was recorded.
    case personDismissed(Registry.Departure)
    /// 缺岗 · Days were recorded on which an officer is away.
    case personAbsent(Registry.AbsenceRecord)
    /// 定岗 · A post was created or its holders changed.
    indirect case postAssigned(Registry.Post)
    /// 事项公布 · A version of an item was published.
    /// 行政许可法 30(1).
    indirect case itemPublished(Registry.ItemVersion)
    /// 事项启停 · An item was opened or closed for applications.
    case itemOpened(Registry.ItemOpening)
    /// 地方调休 · Local rest days or make-up working days were added.
    case calendarOverlaid(CalendarOverlay)
    /// 放假通知 · A year's notice was added.
    /// 全国年节及纪念日放假办法.
    case calendarNoticed(Registry.CalendarNotice)
    /// 采用阶段模板 · A version of a template of joint approval was adopted.
    indirect case templateAdopted(JointStages.Template)
    /// 采用规则集 · A rule set was adopted.
    indirect case rulesAdopted(Law.Adopted)
    /// 限制申请 · An applicant was barred from an item.
    /// 行政许可法 78; 行政许可法 79.
    case applicantBarred(Registry.Bar)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "unit.registered",
      "person.registered",
      "person.dismissed",
      "person.absent",
      "post.assigned",
      "item.published",
      "item.opened",
      "calendar.overlaid",
      "calendar.noticed",
      "template.adopted",
      "ruleSet.adopted",
      "applicant.barred",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .unitRegistered: "unit.registered"
      case .personRegistered: "person.registered"
      case .personDismissed: "person.dismissed"
      case .personAbsent: "person.absent"
      case .postAssigned: "post.assigned"
      case .itemPublished: "item.published"
      case .itemOpened: "item.opened"
      case .calendarOverlaid: "calendar.overlaid"
      case .calendarNoticed: "calendar.noticed"
      case .templateAdopted: "template.adopted"
      case .rulesAdopted: "ruleSet.adopted"
      case .applicantBarred: "applicant.barred"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .unitRegistered(try .read(data, voice))
      case 1: .personRegistered(try .read(data, voice))
      case 2: .personDismissed(try .read(data, voice))
      case 3: .personAbsent(try .read(data, voice))
      case 4: .postAssigned(try .read(data, voice))
      case 5: .itemPublished(try .read(data, voice))
      case 6: .itemOpened(try .read(data, voice))
      case 7: .calendarOverlaid(try .read(data, voice))
      case 8: .calendarNoticed(try .read(data, voice))
      case 9: .templateAdopted(try .read(data, voice))
      case 10: .rulesAdopted(try .read(data, voice))
      case 11: .applicantBarred(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .unitRegistered(let data): data.write(to: &writer)
      case .personRegistered(let data): data.write(to: &writer)
      case .personDismissed(let data): data.write(to: &writer)
      case .personAbsent(let data): data.write(to: &writer)
      case .postAssigned(let data): data.write(to: &writer)
      case .itemPublished(let data): data.write(to: &writer)
      case .itemOpened(let data): data.write(to: &writer)
      case .calendarOverlaid(let data): data.write(to: &writer)
      case .calendarNoticed(let data): data.write(to: &writer)
      case .templateAdopted(let data): data.write(to: &writer)
      case .rulesAdopted(let data): data.write(to: &writer)
      case .applicantBarred(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum RegisterWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Registry  登记簿  What the register of units, officers, posts and items holds.
    code ItemVersion.Kind  办件类型  Whether an item is decided at once or within a promised limit.
     immediate  即办件  Decided on the spot by whoever accepts it.  行政许可法 34(2)
     promised  承诺件  Decided within the limit that was promised in public.
    code ItemVersion.Handling  办理方式  Whose limits apply.  行政许可法 42
     single  单独办理  By one organ, which has 20 working days and at most 10 more.  行政许可法 42(1)
     joint  联合办理  By several organs in unified, joint or concentrated handling, which have 45 working days and at most 15 more.  行政许可法 42(2)
     preliminary  初审转报  By a lower organ that reviews first, decides nothing itself and hands the opinion and all materials up within 20 working days.  行政许可法 35; 行政许可法 43
    code ItemVersion.CleanUp  清理结果  What the clean-up of licensing items decided; only a kept item takes applications.
     kept  保留  The item stays as it is.
     merged  合并  The item became part of another.
     cancelled  取消  The item exists no longer.
     delegated  下放  The item went to a lower level of government.
    record ItemVersion  事项版本  One version of a catalogue item, published from a day on, with what the public must be told and what the life of a case needs.  行政许可法 30(1)
     name  text  事项名称  The item's name; needed.
     unit  text  实施主体  The code of the registered unit that handles it.
     validFrom  day  生效日  The first day of this version, after that of the version before, which ends on the eve.
     validTo  day?  失效日  The last day of this version; left out while it is in force.
     basis  text  许可依据  The law or regulation that creates the licence; needed.  行政许可法 30(1)
     conditions  text  许可条件  What an applicant must meet, as it is shown to the public.  行政许可法 30(1)
     procedure  text  办理程序  How it is handled, as it is shown to the public.  行政许可法 30(1)
     statutory  limit  法定时限  The limit of the law in days or months, never a fixed day.  行政许可法 42
     promised  limit  承诺时限  The limit promised in public, no longer than that of the law; `0wd` for an immediate item only.
     fee  fen = 0  收费标准  The fee in fen, at most 1,000,000,000,000; 0 where it is free.  行政许可法 58; 行政许可法 59
     feeBasis  text = ""  收费依据  The law or administrative regulation that allows the fee; needed where there is one.  行政许可法 58; 行政许可法 59
     kind  ItemVersion.Kind = promised  办件类型  Whether it is decided at once or within the promise; promised where it is left out.
     handling  ItemVersion.Handling = single  办理方式  Whether one organ handles it or several together; one where it is left out.  行政许可法 42
     commitment  flag  适用告知承诺  Whether an applicant may choose the notice-and-commitment procedure.  优化营商环境条例 40(3)
     certificate  flag = true  需颁发证件  Whether a grant is followed by a certificate; true where it is left out.  行政许可法 44
     inCentre  flag  进驻大厅  Whether it is handled in the service centre, and so counts in the means over items.
     secret  flag  涉密  Whether it is classified: counted, and never in a public answer or a message.  行政许可法 5(2)
     scarce  flag  数量限制  Whether licences are limited in number, so that the order of acceptance decides.  行政许可法 57
     orderBasis  text = ""  次序依据  The law or administrative regulation by which another order than that of acceptance decides, such as a tender; empty where that of acceptance does.  行政许可法 57
     inspection  flag  检验检测检疫  Whether it is decided on inspection, testing or quarantine, for which two officers are assigned within five working days of acceptance.  行政许可法 55(2)
     safety  flag  涉及公共安全等  Whether it bears directly on public safety, health, life or property, so that false material or fraud bars the applicant.  行政许可法 78; 行政许可法 79
     cleanUp  ItemVersion.CleanUp = kept  清理结果  What the clean-up of items decided; kept where it is left out.
     materials  [Material]  申请材料  The whole checklist, at most 64; empty where nothing but the application is asked for.  行政许可法 30(1)
     steps  [Step]  办理环节  The steps from acceptance to decision, at most 32, whose limits together do not exceed the promise; empty where one officer handles all.
    record Material  申请材料  One material of an item's checklist.
     code  text  材料编码  A short code that no other material of the item has.
     name  text  材料名称  The material's name as the public reads it.
     main  flag = true  主要材料  Whether it is a main material, which can never be lacking at acceptance; true where it is left out.
     canLack  flag  可容缺  Whether acceptance may go ahead without it, against a written promise; only for a secondary material.
     required  flag = true  必要材料  Whether every applicant needs it; false where only some cases do.
    record Step  办理环节  One step of an item's procedure.
     _ name  text  环节名称  The step's name, such as 承办, 审核 or 批准; needed.
     limit  count start 1  环节时限  The working days it may take, 0…3,660; longer is a fault (E4).
     role  Role = handler  办理角色  The role that does it; the handler where it is left out.
     post  text = ""  办理岗位  The code of the post that does it; empty where any officer of the role may.
    record Named hidden  姓名  A name, kept beside the ledger.
     name  text  姓名  The name.
    record Unit  单位  A unit of government, as it is registered or renamed.
     _ name  text  单位名称  The unit's full name; needed.
     parent  text = ""  上级单位  The code of the registered unit above it, never one below it; empty at the top.
     inCentre  flag  进驻中心  Whether it has a window in the service centre.
     documentWord  text = ""  机关代字  What stands for it in the numbers of its papers, such as 儋国土: it then owns a sequence for each kind of paper and year, and takes no number of another form. Empty where its numbers come from elsewhere.  GB/T 9704-2012
     authority  text = ""  复议机关  Where reconsideration of its decisions is asked for, of at most 512 bytes, such as the bureau above one that is led from there; empty: as the rule set says.  行政复议法 20(1)
     court  text = ""  管辖法院  Where its decisions are sued against, of at most 512 bytes; empty: as the rule set says.  行政诉讼法 46(1)
    record Officer  工作人员  An officer as they are registered; registering again replaces unit and roles.
     _ name  text personal name  姓名  The officer's name, of which only a commitment stands in the ledger; needed.
     unit  text  所属单位  The code of the registered unit that they serve.
     roles  [Role]!  担任角色  The roles in which they may act, at least one: those of officers, and of administrators and auditors, who once appointed are the only ones.
     documentNumber  text = ""  任职文号  The number of the paper by which they were appointed, of at most 256 bytes; empty where there is none.
    record OfficerRecord  人员登记  An officer as the ledger knows them.
     commitment  digest commits name  姓名校验值  The commitment to the officer's name.
     unit  text  所属单位  The code of the unit that they serve.
     roles  [Role]!  担任角色  The roles in which they may act.
     documentNumber  text = ""  任职文号  The number of the paper by which they were appointed.
    code Change  任职变动  What happened to a role of power.
     appointed  任命  It was given: roles of power where there were none, or others than before.
     withdrawn  免去  It was taken away, and the officer stays without any.
     left  离任  The officer's service ends.
    record Appointment  权力岗位任职变动  A change of who holds a role of power, as the ledger of the officer says it.  个人信息保护法 51
     person  text  人员编号  The id of the officer.
     change  Change start appointed  变动  What happened.
     roles  [Role]  权力角色  The roles of power that they hold from then on.
     unit  text  所属单位  The code of their unit.
     at  moment  时刻  When it was recorded.
     by  text  登记人  The id of whoever recorded it.
     role  Role start administrator  登记角色  In which role.
     documentNumber  text = ""  任职文号  The number of the paper; empty where none was named.
     lastDay  day?  离任日  The last day of service, where it ends.
     sequence  count  台帐序号  Which entry of the officer's ledger says so.
    record Holder  权力岗位人员  Someone who holds a role of power.
     person  text  人员编号  The id of the officer.
     unit  text  所属单位  The code of their unit.
     roles  [Role]!  权力角色  The roles of power that they hold.
     since  moment  起始时刻  Since when, as it was recorded.
     lastDay  day?  离任日  The last day of service, where it is known.
    record AppointmentList  权力岗位任职  Who holds the roles of power, administrator and auditor, and how that came about.  个人信息保护法 51
     holders  [Holder]!  现任人员  Those who hold one on the day of the question, by id.
     appointments  [Appointment]!  任职变动  Every change, the oldest first.
     vouched  [Role]  未登记的角色  Roles of power to which no one was ever appointed: the host vouches for whoever acts in them.
    record Departure  离任  The end of an officer's service.
     lastDay  day  离任日  The last day of service; from the next day on they can do nothing more.
    record Absence  缺岗  Days on which an officer is away; the B holder of their post takes over with full duty.
     from  day  缺岗起始日  The first day away.
     through  day  缺岗截止日  The last day away, not before the first.
     reason  text = "" personal absence  缺岗原因  Why, such as leave, training or illness, of which only a commitment stands in the ledger; may be left empty.
    record AbsenceRecord  缺岗记录  An absence as the ledger knows it.
     from  day  缺岗起始日  The first day away.
     through  day  缺岗截止日  The last day away.
     reason  digest? commits absence  缺岗原因校验值  The commitment to the reason; left out where none was given.
    record Post  岗位  A post with its duties and its holders A and B; assigning it again replaces them.
     _ name  text  岗位名称  The post's name; needed.
     unit  text  所属单位  The code of the registered unit it belongs to.
     kind  text = ""  岗位类别  Posts of one kind in one unit stand in for each other when A and B are both away; empty where none may.
     duties  text  岗位职责  What the post is there for; needed.
     holderA  text  A岗责任人  The id of the officer who holds it.
     holderB  text = ""  B岗责任人  The id of another officer, who takes over while A is away; empty where there is none.
    record ItemOpening  事项启停  Whether an item takes new applications; cases that are under way go on.
     open  flag!  是否受理  True to open it, false to close it.
     reason  text  启停理由  Why; needed.
    record CalendarNotice  放假通知  The yearly notice on public holidays, with which the calendar reaches a year further.  全国年节及纪念日放假办法
     year  count  年度  The year, which is the one after the last known.
     notice  text  放假通知文号  The number of the notice, such as that of the State Council's General Office.
     daysOff  [day]  放假日  The days off, some of which may lie in the December before.
     daysWorked  [day]  调休上班日  The Saturdays and Sundays worked in exchange, some of which may lie in the December before.
    record Bar  限制申请  A bar on an applicant that follows from false material or fraud; whom it is on only a keyed hash in the dossier's name says.  行政许可法 78; 行政许可法 79
     until  day  限制截止日  The last day on which they may not apply for the item; a longer bar is never shortened.
     item  text  限制事项  The code of the item it concerns.
     from  text  来源办件编号  The number of the case it follows from.
     lifted  flag  已解除  Whether it ends the bar that followed from that case, as a repaired commitment does.  安阳市政务服务条例 29
    commands Command as register  person  登记簿  What may be asked of the register of units, officers, posts, items and the calendar.
     unit.register  Unit  单位登记  Registers or renames a unit; the dossier is `unit/CODE`.
     person.register  Officer  人员登记  Registers an officer, or changes unit and roles; the dossier is `person/ID`.
     person.dismiss  Departure  离任  Ends an officer's service after a last day; the dossier is `person/ID`.
     person.absent  Absence  缺岗  Records days on which an officer is away; the dossier is `person/ID`.
     person.erase  PersonalErasure  删除个人信息  Erases the name of a former officer, or why they were away, once the term of keeping after their last day is over; the dossier is `person/ID`.  个人信息保护法 47
     post.assign  Post  定岗  Creates a post or changes its holders; the dossier is `post/CODE`.
     item.publish  ItemVersion  事项公布  Publishes a version of an item; the dossier is `item/CODE`.  行政许可法 30(1)
     item.open  ItemOpening  事项启停  Closes an item for new applications, or opens it again; the dossier is `item/CODE`.
     template.adopt as adoptTemplate  JointStages.Template  采用阶段模板  Adopts a version of a template of joint approval; the dossier is `template/ID`.  滨州市工程建设项目并联审批管理规定 9(1)
     calendar.overlay  CalendarOverlay  地方调休  Adds local rest days or make-up working days, which moves running limits; the dossier is `calendar/main`.
     ruleSet.adopt as adoptRules  Law.Adoption  采用规则集  Adopts a rule set from a day on; the dossier is `ruleSet/main`.
     calendar.notice  CalendarNotice  放假通知  Adds the notice of the next year, which may move running limits; the dossier is `calendar/main`.  全国年节及纪念日放假办法
    events Event as register  person  登记记录  What happened in the register.
     unit.registered  Unit  单位登记  A unit was registered or renamed.
     person.registered  OfficerRecord  人员登记  An officer was registered, or unit and roles changed.
     person.dismissed  Departure  离任  The end of an officer's service was recorded.
     person.absent  AbsenceRecord  缺岗  Days were recorded on which an officer is away.
     post.assigned  Post  定岗  A post was created or its holders changed.
     item.published  ItemVersion  事项公布  A version of an item was published.  行政许可法 30(1)
     item.opened  ItemOpening  事项启停  An item was opened or closed for applications.
     calendar.overlaid  CalendarOverlay  地方调休  Local rest days or make-up working days were added.
     calendar.noticed  CalendarNotice  放假通知  A year's notice was added.  全国年节及纪念日放假办法
     template.adopted as templateAdopted  JointStages.Template  采用阶段模板  A version of a template of joint approval was adopted.
     ruleSet.adopted as rulesAdopted  Law.Adopted  采用规则集  A rule set was adopted.
     applicant.barred  Bar  限制申请  An applicant was barred from an item.  行政许可法 78; 行政许可法 79
    questions ItemQuestions  item  事项查询  What may be asked about the catalogue.
     get  Nothing -> ItemView  事项  One item of the catalogue, as it is valid on the day of the question.
     list  ItemFilter -> ItemList  事项目录  The catalogue of that day; classified items are counted and not shown.
     chart  FlowCharts.Wanted -> FlowCharts.Chart  流程图  The flow chart of an item as it is published on that day, with what is held against it; never of a classified item to the public.
     tryPromise  FlowCharts.Trial -> FlowCharts.Tried  承诺试算  What other promises would have come to for the cases of an item that were closed; nothing is recorded.
    questions UnitQuestions  unit  单位查询  What may be asked about units.
     list  Nothing -> UnitList  单位  Every registered unit, with how many items it has.
    questions PersonQuestions  person  人员查询  What may be asked about those who hold power.
     appointments  Nothing -> AppointmentList  权力岗位任职  Who holds a role of power, by whom and by which paper they were appointed, and every change since.  个人信息保护法 51
    """#
}
