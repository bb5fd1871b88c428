// swift-format-ignore-file
// Made from Upkeep.words by `make words`: never edited.

/// 卷宗更正与销毁 · What is done with a dossier of any kind as a file: what was typed wrongly in it is put right, and what it keeps of persons is done away with when its term is over.
/// 档案法 21.
public enum Upkeep {}

extension Upkeep {
  /// 更正申请 · An entry of a ledger says something that was typed wrongly. The entry stays as it is; what it should say stands beside it from then on. 99 at most in one dossier.
  /// 档案法 21(2).
  public struct Rectification: Record, Equatable {
    /// 记录序号 · The number of the entry in the ledger, counted from 1.
    public var entry: Int32 = 0
    /// 更正字段 · The name of the field in it: one that the vocabulary marks as one to be put right.
    public var field: String = ""
    /// 更正后内容 · What it should say: words as they are, a day as 2012-08-01, money in fen, the name of a code; empty for nothing.
    public var value: String = ""
    /// 更正理由 · How it was found to be wrong, of at most 4,096 bytes; it names no one.
    public var reason: String = ""
    /// 依据文号 · The number of the paper that shows it; may be left out.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ entry: Int32, field: String, value: String, reason: String, documentNumber: String = "") {
      self.entry = entry
      self.field = field
      self.value = value
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      entry = try fields.required("entry")
      field = try fields.required("field")
      reason = try fields.required("reason")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("entry"); entry.write(to: &writer)
      writer.name("field"); writer.freeText(field)
      writer.name("reason"); writer.freeText(reason)
      writer.name("value"); writer.freeText(value)
    }
  }
}

extension Upkeep {
  /// 更正申请记录 · What is asked to be put right, as the ledger knows it.
  public struct Asked: Record, Equatable {
    /// 申请序号 · Which of the dossier it is, counted from 1.
    public var number: Int32 = 1
    /// 记录序号 · The number of the entry that is wrong.
    public var entry: Int32 = 1
    /// 记录名称 · The word of the entry.
    public var word: String = ""
    /// 更正字段 · The name of the field in it.
    public var field: String = ""
    /// 更正前内容 · What it says; empty for nothing.
    public var before: String = ""
    /// 更正后内容 · What it should say; empty for nothing.
    public var value: String = ""
    /// 更正理由 · How it was found to be wrong.
    public var reason: String = ""
    /// 依据文号 · The number of the paper that shows it; empty where none was named.
    public var documentNumber: String = ""
    /// 申请人 · The id of whoever asks.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, entry: Int32, word: String, field: String, before: String = "", value: String = "", reason: String, documentNumber: String = "", by: String = "") {
      self.number = number
      self.entry = entry
      self.word = word
      self.field = field
      self.before = before
      self.value = value
      self.reason = reason
      self.documentNumber = documentNumber
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      before = try fields.usual("before", "")
      by = try fields.usual("by", "")
      documentNumber = try fields.usual("documentNumber", "")
      entry = try fields.required("entry")
      field = try fields.required("field")
      number = try fields.required("number")
      reason = try fields.required("reason")
      value = try fields.usual("value", "")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !before.isEmpty { writer.name("before"); writer.freeText(before) }
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("entry"); entry.write(to: &writer)
      writer.name("field"); writer.freeText(field)
      writer.name("number"); number.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      if !value.isEmpty { writer.name("value"); writer.freeText(value) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Upkeep {
  /// 批准更正 · Another person than the one who asked agrees, and it is put right.
  /// 档案法 21(2).
  public struct Approval: Record, Equatable {
    /// 申请序号 · Which of the dossier's requests.
    public var number: Int32 = 0
    /// 批准文号 · The number of the approval; may be left out.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, documentNumber: String = "") {
      self.number = number
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      number = try fields.required("number")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("number"); number.write(to: &writer)
    }
  }
}

extension Upkeep {
  /// 不予更正 · Someone else finds that the entry is right, or that it is no typing error.
  public struct Declining: Record, Equatable {
    /// 申请序号 · Which of the dossier's requests.
    public var number: Int32 = 0
    /// 不予更正理由 · Why it stays, of at most 4,096 bytes; it names no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, reason: String) {
      self.number = number
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      number = try fields.required("number")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("number"); number.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Upkeep {
  /// 不再成立的记录 · What time did to the dossier, and would not have done had the entry been right.
  public struct Lapsed: Record, Equatable {
    /// 记录序号 · The number of the entry.
    public var entry: Int32 = 1
    /// 记录名称 · Its word.
    public var word: String = ""
    /// 监察规则 · The rule that it found broken; left out where it found none.
    public var rule: FaultRule? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(entry: Int32, word: String, rule: FaultRule? = nil) {
      self.entry = entry
      self.word = word
      self.rule = rule
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entry = try fields.required("entry")
      rule = try fields.optional("rule")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entry"); entry.write(to: &writer)
      if let value = rule { writer.name("rule"); value.write(to: &writer) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Upkeep {
  /// 更正记录 · What was put right, with what followed: from here on the dossier is as if the entry had said so, and the entry stays.
  /// 档案法 21(2).
  public struct Rectified: Record, Equatable {
    /// 申请序号 · Which of the dossier's requests.
    public var number: Int32 = 1
    /// 记录序号 · The number of the entry that was wrong.
    public var entry: Int32 = 1
    /// 记录名称 · The word of the entry.
    public var word: String = ""
    /// 更正字段 · The name of the field in it.
    public var field: String = ""
    /// 更正前内容 · What it said; empty for nothing.
    public var before: String = ""
    /// 更正后内容 · What it says from now on; empty for nothing.
    public var value: String = ""
    /// 批准文号 · The number of the approval; empty where there is none.
    public var documentNumber: String = ""
    /// 原到期日 · The last day of the limit that ran, as it was; left out where none ran.
    public var dueBefore: Day? = nil
    /// 现到期日 · The last day of the limit that runs now; left out where none does.
    public var due: Day? = nil
    /// 不再成立 · What time had done and what no longer holds; the counters and the cards follow.
    public var lapsed: [Upkeep.Lapsed] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, entry: Int32, word: String, field: String, before: String = "", value: String = "", documentNumber: String = "", dueBefore: Day? = nil, due: Day? = nil, lapsed: [Upkeep.Lapsed] = []) {
      self.number = number
      self.entry = entry
      self.word = word
      self.field = field
      self.before = before
      self.value = value
      self.documentNumber = documentNumber
      self.dueBefore = dueBefore
      self.due = due
      self.lapsed = lapsed
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      before = try fields.usual("before", "")
      documentNumber = try fields.usual("documentNumber", "")
      due = try fields.optional("due")
      dueBefore = try fields.optional("dueBefore")
      entry = try fields.required("entry")
      field = try fields.required("field")
      lapsed = try fields.list("lapsed")
      number = try fields.required("number")
      value = try fields.usual("value", "")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !before.isEmpty { writer.name("before"); writer.freeText(before) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = dueBefore { writer.name("dueBefore"); value.write(to: &writer) }
      writer.name("entry"); entry.write(to: &writer)
      writer.name("field"); writer.freeText(field)
      if !lapsed.isEmpty { writer.name("lapsed"); lapsed.write(to: &writer) }
      writer.name("number"); number.write(to: &writer)
      if !value.isEmpty { writer.name("value"); writer.freeText(value) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Upkeep {
  /// 销毁鉴定 · The term of keeping is over, and someone finds that what is kept has no further use.
  /// 档案法 21(1).
  public struct Disposal: Record, Equatable {
    /// 鉴定意见 · What the examination found, of at most 4,096 bytes; it names no one.
    public var opinion: String = ""
    /// 销毁清册号 · The number of the list of what is to be done away with.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ opinion: String, documentNumber: String) {
      self.opinion = opinion
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("opinion"); writer.freeText(opinion)
    }
  }
}

extension Upkeep {
  /// 销毁鉴定记录 · What is put forward to be done away with, as the ledger knows it.
  public struct DisposalAsked: Record, Equatable {
    /// 鉴定意见 · What the examination found.
    public var opinion: String = ""
    /// 销毁清册号 · The number of the list.
    public var documentNumber: String = ""
    /// 保管期限至 · The last day of the term of keeping.
    public var keptUntil: Day = Day(0)
    /// 鉴定人 · The id of whoever examined it.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(opinion: String, documentNumber: String, keptUntil: Day, by: String = "") {
      self.opinion = opinion
      self.documentNumber = documentNumber
      self.keptUntil = keptUntil
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.usual("by", "")
      documentNumber = try fields.required("documentNumber")
      keptUntil = try fields.required("keptUntil")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("keptUntil"); keptUntil.write(to: &writer)
      writer.name("opinion"); writer.freeText(opinion)
    }
  }
}

extension Upkeep {
  /// 批准销毁 · Another person, of another role, agrees: what is kept of persons is done away with, and every proof stays.
  /// 档案法 21(2).
  public struct DisposalApproval: Record, Equatable {
    /// 批准文号 · The number of the approval.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ documentNumber: String) {
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension Upkeep {
  /// 销毁记录 · What was done away with; the ledger and its proofs stay.
  /// 档案法 21(2).
  public struct Disposed: Record, Equatable {
    /// 批准文号 · The number of the approval.
    public var documentNumber: String = ""
    /// 销毁清册号 · The number of the list that it stood on.
    public var list: String = ""
    /// 销毁内容 · What was kept and is no longer.
    public var slots: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, list: String, slots: [String] = []) {
      self.documentNumber = documentNumber
      self.list = list
      self.slots = slots
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      list = try fields.required("list")
      slots = try fields.list("slots")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("list"); writer.freeText(list)
      if !slots.isEmpty { writer.name("slots"); writer.freeText(slots) }
    }
  }
}

extension Upkeep {
  /// 可更正内容 · A field of an entry that may be put right, as it stands now.
  public struct FieldView: Record, Equatable {
    /// 记录序号 · The number of the entry.
    public var entry: Int32 = 1
    /// 记录时刻 · When it was recorded.
    public var at: Instant = Instant(0)
    /// 记录名称 · The word of the entry.
    public var word: String = ""
    /// 记录 · What the entry is, in Chinese.
    public var chinese: String = ""
    /// 字段 · The name of the field.
    public var field: String = ""
    /// 字段名称 · The name of the field, in Chinese.
    public var fieldChinese: String = ""
    /// 现内容 · What it says, corrections counted in; empty for nothing.
    public var value: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(entry: Int32, at: Instant, word: String, chinese: String, field: String, fieldChinese: String, value: String = "") {
      self.entry = entry
      self.at = at
      self.word = word
      self.chinese = chinese
      self.field = field
      self.fieldChinese = fieldChinese
      self.value = value
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      chinese = try fields.required("chinese")
      entry = try fields.required("entry")
      field = try fields.required("field")
      fieldChinese = try fields.required("fieldChinese")
      value = try fields.usual("value", "")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("entry"); entry.write(to: &writer)
      writer.name("field"); writer.freeText(field)
      writer.name("fieldChinese"); writer.freeText(fieldChinese)
      if !value.isEmpty { writer.name("value"); writer.freeText(value) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Upkeep {
  /// 更正申请办理 · A request with what became of it.
  public struct RequestView: Record, Equatable {
    /// 申请 · What was asked.
    public var asked: Upkeep.Asked = Upkeep.Asked()
    /// 申请时刻 · When.
    public var at: Instant = Instant(0)
    /// 决定时刻 · When it was put right or not; left out while it is open.
    public var answered: Instant? = nil
    /// 已更正 · Whether it was put right.
    public var granted: Bool = false
    /// 不予更正理由 · Why not; empty where it was, and while it is open.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(asked: Upkeep.Asked, at: Instant, answered: Instant? = nil, granted: Bool = false, reason: String = "") {
      self.asked = asked
      self.at = at
      self.answered = answered
      self.granted = granted
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answered = try fields.optional("answered")
      asked = try fields.required("asked")
      at = try fields.required("at")
      granted = try fields.usual("granted", false)
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answered { writer.name("answered"); value.write(to: &writer) }
      writer.name("asked"); asked.write(to: &writer)
      writer.name("at"); at.write(to: &writer)
      if granted { writer.name("granted"); granted.write(to: &writer) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension Upkeep {
  /// 更正情况 · What may be put right in a dossier, and what was asked.
  public struct List: Record, Equatable {
    /// 可更正内容 · In the order of the entries.
    public var values: [Upkeep.FieldView] = []
    /// 更正申请 · In the order of their numbers.
    public var requests: [Upkeep.RequestView] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(values: [Upkeep.FieldView], requests: [Upkeep.RequestView]) {
      self.values = values
      self.requests = requests
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      requests = try fields.required("requests")
      values = try fields.required("values")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("requests"); requests.write(to: &writer)
      writer.name("values"); values.write(to: &writer)
    }
  }
}

extension Upkeep {
  /// 更正后即时后果 · What time does at once when it is put right.
  public struct Coming: Record, Equatable {
    /// 时刻 · The moment by which it would have been done.
    public var at: Instant = Instant(0)
    /// 后果 · What it is, in Chinese.
    public var chinese: String = ""
    /// 监察规则 · The rule that is broken then; left out where none is.
    public var rule: FaultRule? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(at: Instant, chinese: String, rule: FaultRule? = nil) {
      self.at = at
      self.chinese = chinese
      self.rule = rule
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      chinese = try fields.required("chinese")
      rule = try fields.optional("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      if let value = rule { writer.name("rule"); value.write(to: &writer) }
    }
  }
}

extension Upkeep {
  /// 更正预告 · What would follow if an entry were put right; nothing is recorded.
  public struct Foreseen: Record, Equatable {
    /// 记录名称 · The word of the entry.
    public var word: String = ""
    /// 更正字段 · The name of the field.
    public var field: String = ""
    /// 更正前内容 · What it says; empty for nothing.
    public var before: String = ""
    /// 更正后内容 · What it would say; empty for nothing.
    public var value: String = ""
    /// 原到期日 · The last day of the limit that runs; left out where none does.
    public var dueBefore: Day? = nil
    /// 更正后到期日 · The last day that it would have; left out where none would run.
    public var due: Day? = nil
    /// 原亮灯 · The light as it is.
    public var lightBefore: Light = .grey
    /// 更正后亮灯 · The light as it would be.
    public var light: Light = .grey
    /// 不再成立 · What time has done and what would no longer hold.
    public var lapsed: [Upkeep.Lapsed] = []
    /// 即时后果 · What time would do at once.
    public var coming: [Upkeep.Coming] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(word: String, field: String, before: String = "", value: String = "", dueBefore: Day? = nil, due: Day? = nil, lightBefore: Light, light: Light, lapsed: [Upkeep.Lapsed] = [], coming: [Upkeep.Coming] = []) {
      self.word = word
      self.field = field
      self.before = before
      self.value = value
      self.dueBefore = dueBefore
      self.due = due
      self.lightBefore = lightBefore
      self.light = light
      self.lapsed = lapsed
      self.coming = coming
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      before = try fields.usual("before", "")
      coming = try fields.list("coming")
      due = try fields.optional("due")
      dueBefore = try fields.optional("dueBefore")
      field = try fields.required("field")
      lapsed = try fields.list("lapsed")
      light = try fields.required("light")
      lightBefore = try fields.required("lightBefore")
      value = try fields.usual("value", "")
      word = try fields.required("word")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !before.isEmpty { writer.name("before"); writer.freeText(before) }
      if !coming.isEmpty { writer.name("coming"); coming.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = dueBefore { writer.name("dueBefore"); value.write(to: &writer) }
      writer.name("field"); writer.freeText(field)
      if !lapsed.isEmpty { writer.name("lapsed"); lapsed.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      writer.name("lightBefore"); lightBefore.write(to: &writer)
      if !value.isEmpty { writer.name("value"); writer.freeText(value) }
      writer.name("word"); writer.freeText(word)
    }
  }
}

extension Upkeep {
  /// 销毁清单筛选 · Which dossiers to list whose term of keeping is over.
  public struct DisposalFilter: Record, Equatable {
    /// 起始卷宗 · The last dossier of the page before; empty for the first page.
    public var after: String = ""
    /// 每页件数 · How many at most, 1…1,000.
    public var limit: Int32 = 100

    /// A record of what is said.
    public init(after: String = "", limit: Int32 = 100) {
      self.after = after
      self.limit = limit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      limit = try fields.usual("limit", 100)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
    }
  }
}

extension Upkeep {
  /// 销毁清单行 · A dossier whose term of keeping is over, and that still keeps something.
  public struct DisposalRow: Record, Equatable {
    /// 卷宗号 · The dossier.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 单位 · The code of its unit; empty for none.
    public var unit: String = ""
    /// 办结日 · The day it came to its end.
    public var ended: Day = Day(0)
    /// 保管期限至 · The last day of the term of keeping.
    public var keptUntil: Day = Day(0)
    /// 保存内容 · What is kept.
    public var slots: [String] = []
    /// 保全中 · Whether nothing may be erased.
    public var held: Bool = false
    /// 救济未结 · Whether an appeal stands.
    public var appealed: Bool = false
    /// 销毁清册号 · The list on which it was put forward; empty where on none.
    public var list: String = ""
    /// 鉴定人 · The id of whoever put it forward.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, unit: String = "", ended: Day, keptUntil: Day, slots: [String] = [], held: Bool = false, appealed: Bool = false, list: String = "", by: String = "") {
      self.dossier = dossier
      self.unit = unit
      self.ended = ended
      self.keptUntil = keptUntil
      self.slots = slots
      self.held = held
      self.appealed = appealed
      self.list = list
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      appealed = try fields.usual("appealed", false)
      by = try fields.usual("by", "")
      dossier = try fields.required("dossier")
      ended = try fields.required("ended")
      held = try fields.usual("held", false)
      keptUntil = try fields.required("keptUntil")
      list = try fields.usual("list", "")
      slots = try fields.list("slots")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if appealed { writer.name("appealed"); appealed.write(to: &writer) }
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("ended"); ended.write(to: &writer)
      if held { writer.name("held"); held.write(to: &writer) }
      writer.name("keptUntil"); keptUntil.write(to: &writer)
      if !list.isEmpty { writer.name("list"); writer.freeText(list) }
      if !slots.isEmpty { writer.name("slots"); writer.freeText(slots) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Upkeep {
  /// 销毁清单 · A page of the dossiers whose term of keeping is over, as far as the viewer may see them.
  /// 档案法 21(1).
  public struct DisposalList: Record, Equatable {
    /// 卷宗 · By their names.
    public var rows: [Upkeep.DisposalRow] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rows: [Upkeep.DisposalRow], more: Bool = false) {
      self.rows = rows
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      rows = try fields.required("rows")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("rows"); rows.write(to: &writer)
    }
  }
}

extension Upkeep {
  /// 卷宗更正与销毁命令 · What may be asked about a dossier of any kind as a file.
  public enum Command: Vocabulary, Equatable {
    /// 申请更正 · Asks that what was typed wrongly is put right.
    /// 档案法 21(2).
    case ask(Upkeep.Rectification)
    /// 批准更正 · Puts it right: by another person, and after the end by the efficiency office or supervision.
    /// 档案法 21(2).
    case approve(Upkeep.Approval)
    /// 不予更正 · Leaves it as it is, with the reason.
    case decline(Upkeep.Declining)
    /// 销毁鉴定 · Puts a dossier on the list of what is to be done away with, once its term is over.
    /// 档案法 21(1).
    case proposeDisposal(Upkeep.Disposal)
    /// 批准销毁 · Does away with what it keeps, by another person of another role.
    /// 档案法 21(2).
    case dispose(Upkeep.DisposalApproval)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "upkeep.ask",
      "upkeep.approve",
      "upkeep.decline",
      "upkeep.proposeDisposal",
      "upkeep.dispose",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .ask: "upkeep.ask"
      case .approve: "upkeep.approve"
      case .decline: "upkeep.decline"
      case .proposeDisposal: "upkeep.proposeDisposal"
      case .dispose: "upkeep.dispose"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .ask(try .read(data, voice))
      case 1: .approve(try .read(data, voice))
      case 2: .decline(try .read(data, voice))
      case 3: .proposeDisposal(try .read(data, voice))
      case 4: .dispose(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .ask(let data): data.write(to: &writer)
      case .approve(let data): data.write(to: &writer)
      case .decline(let data): data.write(to: &writer)
      case .proposeDisposal(let data): data.write(to: &writer)
      case .dispose(let data): data.write(to: &writer)
      }
    }
  }
}

extension Upkeep {
  /// 卷宗更正与销毁记录 · What was done with a dossier as a file.
  public enum Event: Vocabulary, Equatable {
    /// 申请更正 · It was asked that something is put right.
    indirect case asked(Upkeep.Asked)
    /// 更正 · It was put right; the entry stays.
    indirect case rectified(Upkeep.Rectified)
    /// 不予更正 · It was left as it is.
    case declined(Upkeep.Declining)
    /// 销毁鉴定 · It was put on the list of what is to be done away with.
    case disposalProposed(Upkeep.DisposalAsked)
    /// 销毁 · What it kept was done away with; every proof stays.
    case disposed(Upkeep.Disposed)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "upkeep.asked",
      "upkeep.rectified",
      "upkeep.declined",
      "upkeep.disposalProposed",
      "upkeep.disposed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .asked: "upkeep.asked"
      case .rectified: "upkeep.rectified"
      case .declined: "upkeep.declined"
      case .disposalProposed: "upkeep.disposalProposed"
      case .disposed: "upkeep.disposed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .asked(try .read(data, voice))
      case 1: .rectified(try .read(data, voice))
      case 2: .declined(try .read(data, voice))
      case 3: .disposalProposed(try .read(data, voice))
      case 4: .disposed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .asked(let data): data.write(to: &writer)
      case .rectified(let data): data.write(to: &writer)
      case .declined(let data): data.write(to: &writer)
      case .disposalProposed(let data): data.write(to: &writer)
      case .disposed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum UpkeepWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Upkeep  卷宗更正与销毁  What is done with a dossier of any kind as a file: what was typed wrongly in it is put right, and what it keeps of persons is done away with when its term is over.  档案法 21
    record Rectification  更正申请  An entry of a ledger says something that was typed wrongly. The entry stays as it is; what it should say stands beside it from then on. 99 at most in one dossier.  档案法 21(2)
     _ entry  count  记录序号  The number of the entry in the ledger, counted from 1.
     field  text  更正字段  The name of the field in it: one that the vocabulary marks as one to be put right.
     value  text  更正后内容  What it should say: words as they are, a day as 2012-08-01, money in fen, the name of a code; empty for nothing.
     reason  text  更正理由  How it was found to be wrong, of at most 4,096 bytes; it names no one.
     documentNumber  text = ""  依据文号  The number of the paper that shows it; may be left out.
    record Asked  更正申请记录  What is asked to be put right, as the ledger knows it.
     number  count start 1  申请序号  Which of the dossier it is, counted from 1.
     entry  count start 1  记录序号  The number of the entry that is wrong.
     word  text  记录名称  The word of the entry.
     field  text  更正字段  The name of the field in it.
     before  text = ""  更正前内容  What it says; empty for nothing.
     value  text = ""  更正后内容  What it should say; empty for nothing.
     reason  text  更正理由  How it was found to be wrong.
     documentNumber  text = ""  依据文号  The number of the paper that shows it; empty where none was named.
     by  text = ""  申请人  The id of whoever asks.
    record Approval  批准更正  Another person than the one who asked agrees, and it is put right.  档案法 21(2)
     _ number  count  申请序号  Which of the dossier's requests.
     documentNumber  text = ""  批准文号  The number of the approval; may be left out.
    record Declining  不予更正  Someone else finds that the entry is right, or that it is no typing error.
     _ number  count  申请序号  Which of the dossier's requests.
     reason  text  不予更正理由  Why it stays, of at most 4,096 bytes; it names no one.
    record Lapsed  不再成立的记录  What time did to the dossier, and would not have done had the entry been right.
     entry  count start 1  记录序号  The number of the entry.
     word  text  记录名称  Its word.
     rule  FaultRule?  监察规则  The rule that it found broken; left out where it found none.
    record Rectified  更正记录  What was put right, with what followed: from here on the dossier is as if the entry had said so, and the entry stays.  档案法 21(2)
     number  count start 1  申请序号  Which of the dossier's requests.
     entry  count start 1  记录序号  The number of the entry that was wrong.
     word  text  记录名称  The word of the entry.
     field  text  更正字段  The name of the field in it.
     before  text = ""  更正前内容  What it said; empty for nothing.
     value  text = ""  更正后内容  What it says from now on; empty for nothing.
     documentNumber  text = ""  批准文号  The number of the approval; empty where there is none.
     dueBefore  day?  原到期日  The last day of the limit that ran, as it was; left out where none ran.
     due  day?  现到期日  The last day of the limit that runs now; left out where none does.
     lapsed  [Lapsed]  不再成立  What time had done and what no longer holds; the counters and the cards follow.
    record Disposal  销毁鉴定  The term of keeping is over, and someone finds that what is kept has no further use.  档案法 21(1)
     _ opinion  text  鉴定意见  What the examination found, of at most 4,096 bytes; it names no one.
     documentNumber  text  销毁清册号  The number of the list of what is to be done away with.
    record DisposalAsked  销毁鉴定记录  What is put forward to be done away with, as the ledger knows it.
     opinion  text  鉴定意见  What the examination found.
     documentNumber  text  销毁清册号  The number of the list.
     keptUntil  day  保管期限至  The last day of the term of keeping.
     by  text = ""  鉴定人  The id of whoever examined it.
    record DisposalApproval  批准销毁  Another person, of another role, agrees: what is kept of persons is done away with, and every proof stays.  档案法 21(2)
     _ documentNumber  text  批准文号  The number of the approval.
    record Disposed  销毁记录  What was done away with; the ledger and its proofs stay.  档案法 21(2)
     documentNumber  text  批准文号  The number of the approval.
     list  text  销毁清册号  The number of the list that it stood on.
     slots  [text]  销毁内容  What was kept and is no longer.
    record FieldView  可更正内容  A field of an entry that may be put right, as it stands now.
     entry  count start 1  记录序号  The number of the entry.
     at  moment  记录时刻  When it was recorded.
     word  text  记录名称  The word of the entry.
     chinese  text  记录  What the entry is, in Chinese.
     field  text  字段  The name of the field.
     fieldChinese  text  字段名称  The name of the field, in Chinese.
     value  text = ""  现内容  What it says, corrections counted in; empty for nothing.
    record RequestView  更正申请办理  A request with what became of it.
     asked  Asked  申请  What was asked.
     at  moment  申请时刻  When.
     answered  moment?  决定时刻  When it was put right or not; left out while it is open.
     granted  flag  已更正  Whether it was put right.
     reason  text = ""  不予更正理由  Why not; empty where it was, and while it is open.
    record List  更正情况  What may be put right in a dossier, and what was asked.
     values  [FieldView]!  可更正内容  In the order of the entries.
     requests  [RequestView]!  更正申请  In the order of their numbers.
    record Coming  更正后即时后果  What time does at once when it is put right.
     at  moment  时刻  The moment by which it would have been done.
     chinese  text  后果  What it is, in Chinese.
     rule  FaultRule?  监察规则  The rule that is broken then; left out where none is.
    record Foreseen  更正预告  What would follow if an entry were put right; nothing is recorded.
     word  text  记录名称  The word of the entry.
     field  text  更正字段  The name of the field.
     before  text = ""  更正前内容  What it says; empty for nothing.
     value  text = ""  更正后内容  What it would say; empty for nothing.
     dueBefore  day?  原到期日  The last day of the limit that runs; left out where none does.
     due  day?  更正后到期日  The last day that it would have; left out where none would run.
     lightBefore  Light start grey  原亮灯  The light as it is.
     light  Light start grey  更正后亮灯  The light as it would be.
     lapsed  [Lapsed]  不再成立  What time has done and what would no longer hold.
     coming  [Coming]  即时后果  What time would do at once.
    record DisposalFilter  销毁清单筛选  Which dossiers to list whose term of keeping is over.
     after  text = ""  起始卷宗  The last dossier of the page before; empty for the first page.
     limit  count = 100  每页件数  How many at most, 1…1,000.
    record DisposalRow  销毁清单行  A dossier whose term of keeping is over, and that still keeps something.
     dossier  DossierKey  卷宗号  The dossier.
     unit  text = ""  单位  The code of its unit; empty for none.
     ended  day  办结日  The day it came to its end.
     keptUntil  day  保管期限至  The last day of the term of keeping.
     slots  [text]  保存内容  What is kept.
     held  flag  保全中  Whether nothing may be erased.
     appealed  flag  救济未结  Whether an appeal stands.
     list  text = ""  销毁清册号  The list on which it was put forward; empty where on none.
     by  text = ""  鉴定人  The id of whoever put it forward.
    record DisposalList  销毁清单  A page of the dossiers whose term of keeping is over, as far as the viewer may see them.  档案法 21(1)
     rows  [DisposalRow]!  卷宗  By their names.
     more  flag  还有更多  Whether more follow after the last of the page.
    commands Command as upkeep  upkeep  卷宗更正与销毁命令  What may be asked about a dossier of any kind as a file.
     ask  Rectification  申请更正  Asks that what was typed wrongly is put right.  档案法 21(2)
     approve  Approval  批准更正  Puts it right: by another person, and after the end by the efficiency office or supervision.  档案法 21(2)
     decline  Declining  不予更正  Leaves it as it is, with the reason.
     proposeDisposal  Disposal  销毁鉴定  Puts a dossier on the list of what is to be done away with, once its term is over.  档案法 21(1)
     dispose  DisposalApproval  批准销毁  Does away with what it keeps, by another person of another role.  档案法 21(2)
    events Event as upkeep  upkeep  卷宗更正与销毁记录  What was done with a dossier as a file.
     asked  Asked  申请更正  It was asked that something is put right.
     rectified fixed  Rectified  更正  It was put right; the entry stays.
     declined  Declining  不予更正  It was left as it is.
     disposalProposed  DisposalAsked  销毁鉴定  It was put on the list of what is to be done away with.
     disposed  Disposed  销毁  What it kept was done away with; every proof stays.
    questions Questions  upkeep  卷宗更正与销毁查询  What may be asked about a dossier of any kind as a file.
     list  Nothing -> List  更正情况  What may be put right in a dossier, and what was asked.
     foresee  Rectification -> Foreseen  更正预告  What would follow if an entry were put right.
     disposals  DisposalFilter -> DisposalList  销毁清单  The dossiers whose term of keeping is over.  档案法 21(1)
    """#
}
