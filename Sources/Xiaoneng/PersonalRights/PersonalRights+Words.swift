// swift-format-ignore-file
// Made from PersonalRights.words by `make words`: never edited.

/// 个人信息权利 · What a person may ask about what is kept of them, and what is done with it; the same for dossiers of every kind.
/// 个人信息保护法 44.
public enum PersonalRights {}

extension PersonalRights {
  /// 请求事项 · What a person asks for.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 查阅复制 · To see what is kept, and to have a copy of it.
    /// 个人信息保护法 45(1).
    case copy
    /// 更正补充 · That what is wrong or incomplete is put right.
    /// 个人信息保护法 46.
    case correction
    /// 删除 · That it is erased.
    /// 个人信息保护法 47.
    case erasure
    /// 解释说明 · How it is handled, by whom and by which rules.
    /// 个人信息保护法 48.
    case explanation
    /// 限制拒绝 · That it is not handled further, or only so far.
    /// 个人信息保护法 44.
    case restriction

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .copy: "查阅复制"
      case .correction: "更正补充"
      case .erasure: "删除"
      case .explanation: "解释说明"
      case .restriction: "限制拒绝"
      }
    }
  }
}

extension PersonalRights {
  /// 个人信息请求 · A person asks for what is theirs to ask; 99 at most in one dossier.
  /// 个人信息保护法 50(1).
  public struct Request: Record, Equatable {
    /// 请求事项 · What is asked for.
    public var kind: PersonalRights.Kind = .copy
    /// 信息类别 · The slot of the data, such as `applicant`; empty for all that is kept.
    public var slot: String = ""
    /// 请求内容 · In the person's own words, kept beside the ledger; empty where the kind says it all.
    public var words: String = ""
    /// 请求序号 · Which request of the dossier it is, counted from 1.
    public internal(set) var number: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: PersonalRights.Kind, slot: String = "", words: String = "") {
      self.kind = kind
      self.slot = slot
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      if fields.isRecorded { number = try fields.optional("number") }
      slot = try fields.usual("slot", "")
      words = try fields.usual("words", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      if let value = number { writer.name("number"); value.write(to: &writer) }
      if !slot.isEmpty { writer.name("slot"); slot.write(to: &writer) }
      if !writer.withholdsPersonal, !words.isEmpty { writer.name("words"); words.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 个人信息请求记录 · A request as the ledger knows it.
  public struct Asked: Record, Equatable {
    /// 请求事项 · What is asked for.
    public var kind: PersonalRights.Kind = .copy
    /// 信息类别 · The slot of the data; empty for all that is kept.
    public var slot: String = ""
    /// 请求序号 · Which request of the dossier it is, counted from 1.
    public var number: Int32 = 0
    /// 内容校验值 · The commitment to the words; left out where there were none.
    public var words: LedgerDigest? = nil
    /// 答复期限 · The last day for answering.
    /// GB/T 35273-2020.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: PersonalRights.Kind, slot: String, number: Int32, words: LedgerDigest? = nil, due: Day) {
      self.kind = kind
      self.slot = slot
      self.number = number
      self.words = words
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      kind = try fields.required("kind")
      number = try fields.required("number")
      slot = try fields.required("slot")
      words = try fields.optional("words")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("number"); number.write(to: &writer)
      writer.name("slot"); slot.write(to: &writer)
      if let value = words { writer.name("words"); value.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 个人信息请求答复 · What became of a request.
  /// 个人信息保护法 50(1).
  public struct Response: Record, Equatable {
    /// 请求序号 · Which request it answers, counted from 1.
    public var number: Int32 = 0
    /// 是否同意 · Whether it was done as asked.
    public var granted: Bool = false
    /// 理由 · Why not; needed where it was not done as asked, and naming no one.
    /// 个人信息保护法 50(1).
    public var reason: String = ""
    /// 文书编号 · The number of the letter, where there was one.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, granted: Bool = false, reason: String = "", documentNumber: String = "") {
      self.number = number
      self.granted = granted
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      granted = try fields.usual("granted", false)
      number = try fields.required("number")
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if granted { writer.name("granted"); granted.write(to: &writer) }
      writer.name("number"); number.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension PersonalRights {
  /// 更正个人信息 · What is kept of a person is put right: the commitment of before stays in the ledger, and what was wrong is gone.
  /// 个人信息保护法 46.
  public struct Correction: Record, Equatable {
    /// 信息类别 · The slot that is corrected: the one that says who it is about.
    public var slot: String = ""
    /// 更正内容 · The whole record as it is right; the account in it stays.
    public var value: JSONValue = .null
    /// 更正理由 · How it was found to be wrong, naming no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ slot: String, value: JSONValue, reason: String) {
      self.slot = slot
      self.value = value
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      slot = try fields.required("slot")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("slot"); slot.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("value"); value.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 个人信息更正记录 · What was put right, as the ledger knows it.
  /// 个人信息保护法 46.
  public struct Corrected: Record, Equatable {
    /// 信息类别 · The slot that was corrected.
    public var slot: String = ""
    /// 更正前校验值 · The commitment to what was kept before.
    public var before: LedgerDigest = .zero
    /// 更正后校验值 · The commitment to what is kept now.
    public var value: LedgerDigest = .zero
    /// 更正理由 · How it was found to be wrong.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(slot: String, before: LedgerDigest, value: LedgerDigest, reason: String) {
      self.slot = slot
      self.before = before
      self.value = value
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      before = try fields.required("before")
      reason = try fields.required("reason")
      slot = try fields.required("slot")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("before"); before.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      writer.name("slot"); slot.write(to: &writer)
      writer.name("value"); value.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 保全 · Nothing that the dossier keeps of persons may be erased until the hold ends.
  /// 个人信息保护法 47(2).
  public struct Hold: Record, Equatable {
    /// 保全理由 · Why the papers are still needed.
    public var reason: String = ""
    /// 保全通知文号 · The number of the order to hold.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String, documentNumber: String) {
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension PersonalRights {
  /// 同意删除 · Another person agrees that data are erased before the term of keeping ends.
  /// 个人信息保护法 51.
  public struct Approval: Record, Equatable {
    /// 信息类别 · The slot that may be erased.
    public var slot: String = ""
    /// 同意理由 · On what ground, naming no one.
    public var reason: String = ""
    /// 同意人 · The id of whoever agrees.
    public internal(set) var by: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ slot: String, reason: String) {
      self.slot = slot
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.optional("by") }
      reason = try fields.required("reason")
      slot = try fields.required("slot")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = by { writer.name("by"); value.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
      writer.name("slot"); slot.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 个人信息请求 · A request with what became of it.
  public struct RequestView: Record, Equatable {
    /// 请求 · What was asked.
    public var asked: PersonalRights.Asked = PersonalRights.Asked()
    /// 提出时刻 · When.
    public var at: Instant = Instant(0)
    /// 答复 · What became of it; left out while it is open.
    public var response: PersonalRights.Response? = nil
    /// 逾期 · Whether it is open beyond its last day, or was answered after it.
    public var late: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(asked: PersonalRights.Asked, at: Instant, response: PersonalRights.Response? = nil, late: Bool = false) {
      self.asked = asked
      self.at = at
      self.response = response
      self.late = late
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asked = try fields.required("asked")
      at = try fields.required("at")
      late = try fields.usual("late", false)
      response = try fields.optional("response")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("asked"); asked.write(to: &writer)
      writer.name("at"); at.write(to: &writer)
      if late { writer.name("late"); late.write(to: &writer) }
      if let value = response { writer.name("response"); value.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 个人信息请求列表 · The requests of a dossier, and whether anything may be erased.
  public struct RequestList: Record, Equatable {
    /// 请求 · In the order of their numbers.
    public var requests: [PersonalRights.RequestView] = []
    /// 保全中 · Whether nothing of it may be erased.
    public var held: Bool = false
    /// 保管期限 · The last day for which the rules have it kept; left out while it lives, and where no term is known.
    public var keptUntil: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(requests: [PersonalRights.RequestView], held: Bool = false, keptUntil: Day? = nil) {
      self.requests = requests
      self.held = held
      self.keptUntil = keptUntil
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      held = try fields.usual("held", false)
      keptUntil = try fields.optional("keptUntil")
      requests = try fields.required("requests")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if held { writer.name("held"); held.write(to: &writer) }
      if let value = keptUntil { writer.name("keptUntil"); value.write(to: &writer) }
      writer.name("requests"); requests.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 查阅记录 · Who read what is kept, or tried to.
  /// 个人信息保护法 44.
  public struct ReadingView: Record, Equatable {
    /// 时刻 · When.
    public var at: Instant = Instant(0)
    /// 信息类别 · What was read.
    public var slot: String = ""
    /// 查阅目的 · What for, as the reader said it.
    public var purpose: String = ""
    /// 角色 · In which role.
    public var role: Role = .system
    /// 单位 · The code of the reader's unit; empty where they act for none.
    public var unit: String = ""
    /// 查阅人 · The reader's id; for those who watch, and empty for the person.
    public var reader: String = ""
    /// 被拒 · Whether nothing was shown, or a text was refused that named the person; for those who watch.
    public var denied: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(at: Instant, slot: String, purpose: String, role: Role, unit: String = "", reader: String = "", denied: Bool = false) {
      self.at = at
      self.slot = slot
      self.purpose = purpose
      self.role = role
      self.unit = unit
      self.reader = reader
      self.denied = denied
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      denied = try fields.usual("denied", false)
      purpose = try fields.required("purpose")
      reader = try fields.usual("reader", "")
      role = try fields.required("role")
      slot = try fields.required("slot")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      if denied { writer.name("denied"); denied.write(to: &writer) }
      writer.name("purpose"); writer.freeText(purpose)
      if !reader.isEmpty { writer.name("reader"); writer.freeText(reader) }
      writer.name("role"); role.write(to: &writer)
      writer.name("slot"); slot.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 查阅记录列表 · Every reading of what a dossier keeps, as far as the viewer may know of it.
  public struct ReadingList: Record, Equatable {
    /// 查阅记录 · The oldest first.
    public var readings: [PersonalRights.ReadingView] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(readings: [PersonalRights.ReadingView]) {
      self.readings = readings
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      readings = try fields.required("readings")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("readings"); readings.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 查阅被拒记录 · A refused attempt to read personal data, recorded alike whatever there was to read, and for what purpose it was not: what an asker says there could name anyone.
  /// 个人信息保护法 51.
  public struct Attempt: Record, Equatable {
    /// 查询 · The word of the question.
    public var query: String = ""
    /// 卷宗号 · What was asked about, as it was named; only its kind where that could say more than a number.
    public var dossier: String = ""
    /// 信息类别 · The slot that was asked for; empty where none was, or where it is none.
    public var slot: String = ""
    /// 提问时刻 · When, as the asker said it.
    public var asked: Instant = Instant(0)
    /// 当日满额 · Whether it is the last of its day: no further one is recorded.
    public var last: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ query: String, dossier: String = "", slot: String = "", asked: Instant, last: Bool = false) {
      self.query = query
      self.dossier = dossier
      self.slot = slot
      self.asked = asked
      self.last = last
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asked = try fields.required("asked")
      dossier = try fields.usual("dossier", "")
      last = try fields.usual("last", false)
      query = try fields.required("query")
      slot = try fields.usual("slot", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("asked"); asked.write(to: &writer)
      if !dossier.isEmpty { writer.name("dossier"); dossier.write(to: &writer) }
      if last { writer.name("last"); last.write(to: &writer) }
      writer.name("query"); writer.freeText(query)
      if !slot.isEmpty { writer.name("slot"); slot.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 查阅被拒筛选 · Which refused attempts to list.
  public struct AttemptFilter: Record, Equatable {
    /// 起始日 · The first day; all where left out.
    public var from: Day? = nil
    /// 截止日 · The last day; all where left out.
    public var through: Day? = nil
    /// 查阅人 · Only those of this id; empty for everyone.
    public var reader: String = ""
    /// 卷宗号 · Only those at this dossier; all where left out.
    public var dossier: DossierKey? = nil
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100

    /// A record of what is said.
    public init(from: Day? = nil, through: Day? = nil, reader: String = "", dossier: DossierKey? = nil, limit: Int32 = 100) {
      self.from = from
      self.through = through
      self.reader = reader
      self.dossier = dossier
      self.limit = limit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.optional("dossier")
      from = try fields.optional("from")
      limit = try fields.usual("limit", 100)
      reader = try fields.usual("reader", "")
      through = try fields.optional("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = dossier { writer.name("dossier"); value.write(to: &writer) }
      if let value = from { writer.name("from"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if !reader.isEmpty { writer.name("reader"); writer.freeText(reader) }
      if let value = through { writer.name("through"); value.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 查阅被拒 · A refused attempt to read personal data.
  public struct AttemptView: Record, Equatable {
    /// 时刻 · When.
    public var at: Instant = Instant(0)
    /// 查阅人 · Who, by id.
    public var reader: String = ""
    /// 角色 · In which role.
    public var role: Role = .system
    /// 单位 · The code of their unit; empty where they act for none.
    public var unit: String = ""
    /// 查询 · The word of the question.
    public var query: String = ""
    /// 卷宗号 · What was asked about, as it was named; whether there is one is not said.
    public var dossier: String = ""
    /// 信息类别 · The slot that was asked for.
    public var slot: String = ""
    /// 当日满额 · Whether further ones of that day were not recorded.
    public var last: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(at: Instant, reader: String, role: Role, unit: String = "", query: String, dossier: String = "", slot: String = "", last: Bool = false) {
      self.at = at
      self.reader = reader
      self.role = role
      self.unit = unit
      self.query = query
      self.dossier = dossier
      self.slot = slot
      self.last = last
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      dossier = try fields.usual("dossier", "")
      last = try fields.usual("last", false)
      query = try fields.required("query")
      reader = try fields.required("reader")
      role = try fields.required("role")
      slot = try fields.usual("slot", "")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      if !dossier.isEmpty { writer.name("dossier"); dossier.write(to: &writer) }
      if last { writer.name("last"); last.write(to: &writer) }
      writer.name("query"); writer.freeText(query)
      writer.name("reader"); writer.freeText(reader)
      writer.name("role"); role.write(to: &writer)
      if !slot.isEmpty { writer.name("slot"); slot.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 查阅被拒列表 · Refused attempts to read personal data, the newest first.
  public struct AttemptList: Record, Equatable {
    /// 查阅被拒 · The attempts.
    public var attempts: [PersonalRights.AttemptView] = []
    /// 还有更多 · Whether there are older ones.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(attempts: [PersonalRights.AttemptView], more: Bool = false) {
      self.attempts = attempts
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      attempts = try fields.required("attempts")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("attempts"); attempts.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension PersonalRights {
  /// 个人信息副本 · One record that is kept.
  public struct ExportSlot: Record, Equatable {
    /// 信息类别 · What it is within the dossier.
    public var slot: String = ""
    /// 内容 · What is kept.
    public var value: JSONValue = .null

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(slot: String, value: JSONValue) {
      self.slot = slot
      self.value = value
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      slot = try fields.required("slot")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("slot"); slot.write(to: &writer)
      writer.name("value"); value.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 个人信息副本 · All that a dossier keeps and the person may have, to take along.
  /// 个人信息保护法 45(1).
  public struct Export: Record, Equatable {
    /// 个人信息 · In the order of their slots.
    public var kept: [PersonalRights.ExportSlot] = []
    /// 已删除 · Slots whose data were erased.
    public var erased: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kept: [PersonalRights.ExportSlot], erased: [String] = []) {
      self.kept = kept
      self.erased = erased
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      erased = try fields.list("erased")
      kept = try fields.required("kept")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !erased.isEmpty { writer.name("erased"); writer.freeText(erased) }
      writer.name("kept"); kept.write(to: &writer)
    }
  }
}

extension PersonalRights {
  /// 个人信息命令 · What may be asked about what a dossier of any kind keeps of persons.
  public enum Command: Vocabulary, Equatable {
    /// 提出请求 · A person asks to see, correct or erase what is kept of them.
    /// 个人信息保护法 50(1).
    case ask(PersonalRights.Request)
    /// 答复请求 · A request is answered: done, or refused with the reason.
    /// 个人信息保护法 50(1).
    case answer(PersonalRights.Response)
    /// 更正个人信息 · Puts right who a dossier is about.
    /// 个人信息保护法 46(2).
    case correct(PersonalRights.Correction)
    /// 保全 · Orders that nothing of it may be erased.
    /// 个人信息保护法 47(2).
    case hold(PersonalRights.Hold)
    /// 解除保全 · Ends the hold, with the reason.
    case release(Reason)
    /// 同意删除 · Agrees that data are erased before the term of keeping ends; never by whoever erases them.
    /// 个人信息保护法 51.
    case approveErasure(PersonalRights.Approval)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "personal.ask",
      "personal.answer",
      "personal.correct",
      "personal.hold",
      "personal.release",
      "personal.approveErasure",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .ask: "personal.ask"
      case .answer: "personal.answer"
      case .correct: "personal.correct"
      case .hold: "personal.hold"
      case .release: "personal.release"
      case .approveErasure: "personal.approveErasure"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .ask(try .read(data, voice))
      case 1: .answer(try .read(data, voice))
      case 2: .correct(try .read(data, voice))
      case 3: .hold(try .read(data, voice))
      case 4: .release(try .read(data, voice))
      case 5: .approveErasure(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .ask(let data): data.write(to: &writer)
      case .answer(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .hold(let data): data.write(to: &writer)
      case .release(let data): data.write(to: &writer)
      case .approveErasure(let data): data.write(to: &writer)
      }
    }
  }
}

extension PersonalRights {
  /// 个人信息记录 · What was done about what a dossier keeps of persons.
  public enum Event: Vocabulary, Equatable {
    /// 提出请求 · A person asked for what is theirs to ask.
    case asked(PersonalRights.Asked)
    /// 答复请求 · A request was answered.
    case answered(PersonalRights.Response)
    /// 更正个人信息 · Who the dossier is about was put right.
    indirect case corrected(PersonalRights.Corrected)
    /// 保全 · Nothing of it may be erased from here on.
    case held(PersonalRights.Hold)
    /// 解除保全 · The hold ended.
    case released(Reason)
    /// 同意删除 · Another person agreed that data are erased before the term ends.
    case erasureApproved(PersonalRights.Approval)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "personal.asked",
      "personal.answered",
      "personal.corrected",
      "personal.held",
      "personal.released",
      "personal.erasureApproved",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .asked: "personal.asked"
      case .answered: "personal.answered"
      case .corrected: "personal.corrected"
      case .held: "personal.held"
      case .released: "personal.released"
      case .erasureApproved: "personal.erasureApproved"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .asked(try .read(data, voice))
      case 1: .answered(try .read(data, voice))
      case 2: .corrected(try .read(data, voice))
      case 3: .held(try .read(data, voice))
      case 4: .released(try .read(data, voice))
      case 5: .erasureApproved(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .asked(let data): data.write(to: &writer)
      case .answered(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .held(let data): data.write(to: &writer)
      case .released(let data): data.write(to: &writer)
      case .erasureApproved(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum PersonalRightsWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace PersonalRights  个人信息权利  What a person may ask about what is kept of them, and what is done with it; the same for dossiers of every kind.  个人信息保护法 44
    code Kind  请求事项  What a person asks for.
     copy  查阅复制  To see what is kept, and to have a copy of it.  个人信息保护法 45(1)
     correction  更正补充  That what is wrong or incomplete is put right.  个人信息保护法 46
     erasure  删除  That it is erased.  个人信息保护法 47
     explanation  解释说明  How it is handled, by whom and by which rules.  个人信息保护法 48
     restriction  限制拒绝  That it is not handled further, or only so far.  个人信息保护法 44
    record Request  个人信息请求  A person asks for what is theirs to ask; 99 at most in one dossier.  个人信息保护法 50(1)
     _ kind  Kind start copy  请求事项  What is asked for.
     slot  text = ""  信息类别  The slot of the data, such as `applicant`; empty for all that is kept.
     words  text = "" personal request-{number}  请求内容  In the person's own words, kept beside the ledger; empty where the kind says it all.
     number  count? engine  请求序号  Which request of the dossier it is, counted from 1.
    record Asked  个人信息请求记录  A request as the ledger knows it.
     kind  Kind start copy  请求事项  What is asked for.
     slot  text  信息类别  The slot of the data; empty for all that is kept.
     number  count  请求序号  Which request of the dossier it is, counted from 1.
     words  digest? commits request-{number}  内容校验值  The commitment to the words; left out where there were none.
     due  day start Day(0)  答复期限  The last day for answering.  GB/T 35273-2020
    record Response  个人信息请求答复  What became of a request.  个人信息保护法 50(1)
     _ number  count  请求序号  Which request it answers, counted from 1.
     granted  flag  是否同意  Whether it was done as asked.
     reason  text = ""  理由  Why not; needed where it was not done as asked, and naming no one.  个人信息保护法 50(1)
     documentNumber  text = ""  文书编号  The number of the letter, where there was one.
    record Correction  更正个人信息  What is kept of a person is put right: the commitment of before stays in the ledger, and what was wrong is gone.  个人信息保护法 46
     _ slot  text  信息类别  The slot that is corrected: the one that says who it is about.
     value  json personal {slot}  更正内容  The whole record as it is right; the account in it stays.
     reason  text  更正理由  How it was found to be wrong, naming no one.
    record Corrected  个人信息更正记录  What was put right, as the ledger knows it.  个人信息保护法 46
     slot  text  信息类别  The slot that was corrected.
     before  digest  更正前校验值  The commitment to what was kept before.
     value  digest commits {slot}  更正后校验值  The commitment to what is kept now.
     reason  text  更正理由  How it was found to be wrong.
    record Hold  保全  Nothing that the dossier keeps of persons may be erased until the hold ends.  个人信息保护法 47(2)
     _ reason  text  保全理由  Why the papers are still needed.
     documentNumber  text  保全通知文号  The number of the order to hold.
    record Approval  同意删除  Another person agrees that data are erased before the term of keeping ends.  个人信息保护法 51
     _ slot  text  信息类别  The slot that may be erased.
     reason  text  同意理由  On what ground, naming no one.
     by  text? engine  同意人  The id of whoever agrees.
    record RequestView  个人信息请求  A request with what became of it.
     asked  Asked  请求  What was asked.
     at  moment  提出时刻  When.
     response  Response?  答复  What became of it; left out while it is open.
     late  flag  逾期  Whether it is open beyond its last day, or was answered after it.
    record RequestList  个人信息请求列表  The requests of a dossier, and whether anything may be erased.
     requests  [RequestView]!  请求  In the order of their numbers.
     held  flag  保全中  Whether nothing of it may be erased.
     keptUntil  day?  保管期限  The last day for which the rules have it kept; left out while it lives, and where no term is known.
    record ReadingView  查阅记录  Who read what is kept, or tried to.  个人信息保护法 44
     at  moment  时刻  When.
     slot  text  信息类别  What was read.
     purpose  text  查阅目的  What for, as the reader said it.
     role  Role start system  角色  In which role.
     unit  text = ""  单位  The code of the reader's unit; empty where they act for none.
     reader  text = ""  查阅人  The reader's id; for those who watch, and empty for the person.
     denied  flag  被拒  Whether nothing was shown, or a text was refused that named the person; for those who watch.
    record ReadingList  查阅记录列表  Every reading of what a dossier keeps, as far as the viewer may know of it.
     readings  [ReadingView]!  查阅记录  The oldest first.
    record Attempt  查阅被拒记录  A refused attempt to read personal data, recorded alike whatever there was to read, and for what purpose it was not: what an asker says there could name anyone.  个人信息保护法 51
     _ query  text  查询  The word of the question.
     dossier  text = ""  卷宗号  What was asked about, as it was named; only its kind where that could say more than a number.
     slot  text = ""  信息类别  The slot that was asked for; empty where none was, or where it is none.
     asked  moment  提问时刻  When, as the asker said it.
     last  flag  当日满额  Whether it is the last of its day: no further one is recorded.
    record AttemptFilter  查阅被拒筛选  Which refused attempts to list.
     from  day?  起始日  The first day; all where left out.
     through  day?  截止日  The last day; all where left out.
     reader  text = ""  查阅人  Only those of this id; empty for everyone.
     dossier  DossierKey?  卷宗号  Only those at this dossier; all where left out.
     limit  count = 100  条数上限  At most so many, 1…1000.
    record AttemptView  查阅被拒  A refused attempt to read personal data.
     at  moment  时刻  When.
     reader  text  查阅人  Who, by id.
     role  Role start system  角色  In which role.
     unit  text = ""  单位  The code of their unit; empty where they act for none.
     query  text  查询  The word of the question.
     dossier  text = ""  卷宗号  What was asked about, as it was named; whether there is one is not said.
     slot  text = ""  信息类别  The slot that was asked for.
     last  flag  当日满额  Whether further ones of that day were not recorded.
    record AttemptList  查阅被拒列表  Refused attempts to read personal data, the newest first.
     attempts  [AttemptView]!  查阅被拒  The attempts.
     more  flag  还有更多  Whether there are older ones.
    record ExportSlot  个人信息副本  One record that is kept.
     slot  text  信息类别  What it is within the dossier.
     value  json  内容  What is kept.
    record Export  个人信息副本  All that a dossier keeps and the person may have, to take along.  个人信息保护法 45(1)
     kept  [ExportSlot]!  个人信息  In the order of their slots.
     erased  [text]  已删除  Slots whose data were erased.
    commands Command as personal  personal  个人信息命令  What may be asked about what a dossier of any kind keeps of persons.
     ask  Request  提出请求  A person asks to see, correct or erase what is kept of them.  个人信息保护法 50(1)
     answer  Response  答复请求  A request is answered: done, or refused with the reason.  个人信息保护法 50(1)
     correct  Correction  更正个人信息  Puts right who a dossier is about.  个人信息保护法 46(2)
     hold  Hold  保全  Orders that nothing of it may be erased.  个人信息保护法 47(2)
     release  Reason  解除保全  Ends the hold, with the reason.
     approveErasure  Approval  同意删除  Agrees that data are erased before the term of keeping ends; never by whoever erases them.  个人信息保护法 51
    events Event as personal  personal  个人信息记录  What was done about what a dossier keeps of persons.
     asked  Asked  提出请求  A person asked for what is theirs to ask.
     answered  Response  答复请求  A request was answered.
     corrected  Corrected  更正个人信息  Who the dossier is about was put right.
     held  Hold  保全  Nothing of it may be erased from here on.
     released  Reason  解除保全  The hold ended.
     erasureApproved  Approval  同意删除  Another person agreed that data are erased before the term ends.
    questions Questions  personal  个人信息查询  What may be asked about what a dossier keeps of persons.
     requests  Nothing -> RequestList  个人信息请求  The requests of a dossier with their answers, and until when it is kept.
     readings  Nothing -> ReadingList  查阅记录  Who read what a dossier keeps, and what for.  个人信息保护法 44
     export  Nothing -> Export  个人信息副本  A copy of all that is kept of the person; itself recorded as a reading.  个人信息保护法 45(1)
     attempts  AttemptFilter -> AttemptList  查阅被拒  Refused attempts of officers, administrators and auditors to read personal data of any dossier, there or not.  个人信息保护法 51
    """#
}
