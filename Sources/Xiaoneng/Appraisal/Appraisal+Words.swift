// swift-format-ignore-file
// Made from Appraisal.words by `make words`: never edited.

/// 绩效考评 · What is said, asked and recorded of appraisals.
public enum Appraisals {}

extension Appraisals {
  /// 考评状态 · Where an appraisal stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 报送中 · Evidence is handed in.
    case open
    /// 报送截止 · No more evidence is taken; ballots are.
    case evidenceClosed
    /// 已计分 · The scores are reckoned, and may be decided on.
    case computed
    /// 已公布 · The result is published, and appeals run.
    case published
    /// 已结束 · It is over.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .open: "报送中"
      case .evidenceClosed: "报送截止"
      case .computed: "已计分"
      case .published: "已公布"
      case .closed: "已结束"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .open: 1
      case .evidenceClosed: 2
      case .computed: 3
      case .published: 4
      case .closed: 5
      }
    }
  }
}

extension Appraisals {
  /// 考评统计项 · What is counted of appraisals, over all of a period.
  public enum Count: String, JSONName, Hashable, Sendable {
    /// 考评对象 · Subjects of the appraisals that were opened.
    case subjects
    /// 评分与扣分 · Marks, faults, bonuses and vetoes that were recorded, those struck later included.
    case entries
    /// 测评无效 · Ballots that did not count since too few came.
    case voidBallots
    /// 结果运用 · Decisions on results.
    case decisions
    /// 偏离建议 · Decisions that are not what was proposed.
    case deviations
    /// 申诉 · Appeals against results.
    case appeals
    /// 申诉采纳 · Appeals that were granted.
    case appealsGranted
    /// 逾期答复 · Appeals that were not answered in time, counted on the day the answer was due.
    case answersLate
    /// 更正 · Corrections of results.
    case corrections

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .subjects: "考评对象"
      case .entries: "评分与扣分"
      case .voidBallots: "测评无效"
      case .decisions: "结果运用"
      case .deviations: "偏离建议"
      case .appeals: "申诉"
      case .appealsGranted: "申诉采纳"
      case .answersLate: "逾期答复"
      case .corrections: "更正"
      }
    }
  }
}

extension Appraisals {
  /// 考评对象类别 · What kind of thing is appraised.
  public enum SubjectKind: String, JSONName, Hashable, Sendable {
    /// 部门 · A department: a unit of the register, of which the system keeps counters.
    case unit
    /// 人员 · An officer of the register, whose name stands beside the ledger.
    case person
    /// 岗位 · A post of the register, with its two holders.
    case post

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .unit: "部门"
      case .person: "人员"
      case .post: "岗位"
      }
    }
  }
}

extension Appraisals {
  /// 申诉处理结果 · What an appeal against a result came to.
  public enum AppealOutcome: String, JSONName, Hashable, Sendable {
    /// 维持 · The result stands.
    case upheld
    /// 重新核定 · The evidence is looked at again and the scores are reckoned again.
    case granted

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .upheld: "维持"
      case .granted: "重新核定"
      }
    }
  }
}

extension Appraisals {
  /// 问责形式 · Forms of accountability that a decision may name, the lightest first.
  public enum AccountabilityForm: String, JSONName, Hashable, Sendable {
    /// 谈话提醒 · A talk that reminds of a duty.
    case reminder
    /// 批评教育 · Criticism in a talk.
    case criticism
    /// 效能告诫 · A warning of the efficiency office.
    case warning
    /// 诫勉谈话 · An admonishing talk by whoever is in charge.
    case admonition
    /// 书面检查 · A written examination of oneself.
    case selfCriticism
    /// 通报批评 · Criticism in a circular.
    case circular
    /// 取消评优评先 · No honours and awards.
    case noHonours
    /// 调离岗位 · Transfer to another post.
    case transfer
    /// 停职检查 · Suspension from duty for inquiry.
    case suspension
    /// 引咎或责令辞职 · Resignation, offered or ordered.
    case resignation
    /// 免职 · Removal from office.
    case removal
    /// 移送纪律处分 · Handed to disciplinary proceedings, which it never replaces.
    case discipline
    /// 移送司法 · Handed to the judiciary.
    case judiciary

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .reminder: "谈话提醒"
      case .criticism: "批评教育"
      case .warning: "效能告诫"
      case .admonition: "诫勉谈话"
      case .selfCriticism: "书面检查"
      case .circular: "通报批评"
      case .noHonours: "取消评优评先"
      case .transfer: "调离岗位"
      case .suspension: "停职检查"
      case .resignation: "引咎或责令辞职"
      case .removal: "免职"
      case .discipline: "移送纪律处分"
      case .judiciary: "移送司法"
      }
    }
  }
}

extension Appraisals {
  /// 考评申诉 · An appeal against a result, by the unit's head, the person or a holder of the post; it suspends nothing.
  public struct Appeal: Record, Equatable {
    /// 考评对象 · Whose result, once it was decided on; the actor speaks for it.
    public var subject: String = ""
    /// 申诉理由 · On what ground; it stays in the ledger and holds no personal data.
    public var reason: String = ""
    /// 申诉书文号 · The paper's number, of at most 256 bytes; empty where there is none.
    public var document: String = ""
    /// 答复期限 · The last day for the answer, so many calendar days after the appeal and rolled on from a rest day; the engine says it.
    /// 民法典 203(1).
    public internal(set) var answerBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, reason: String, document: String = "") {
      self.subject = subject
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { answerBy = try fields.optional("answerBy") }
      document = try fields.usual("document", "")
      reason = try fields.required("reason")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answerBy { writer.name("answerBy"); value.write(to: &writer) }
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("reason"); writer.freeText(reason)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 申诉答复 · The answer to an appeal, by someone who did not decide and is not concerned.
  public struct Answer: Record, Equatable {
    /// 考评对象 · Whose appeal, one that waits for its answer.
    public var subject: String = ""
    /// 申诉处理结果 · Whether the result stands or is looked at again.
    public var outcome: Appraisals.AppealOutcome = .upheld
    /// 答复理由 · Why, as it stays in the ledger.
    public var reason: String = ""
    /// 答复文号 · The number of the answer, of at most 256 bytes.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, _ outcome: Appraisals.AppealOutcome, reason: String, documentNumber: String) {
      self.subject = subject
      self.outcome = outcome
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      outcome = try fields.required("outcome")
      reason = try fields.required("reason")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("outcome"); outcome.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 重新核定 · A subject whose evidence may be corrected again, without an appeal.
  public struct Reopening: Record, Equatable {
    /// 考评对象 · Whose evidence is looked at again, once handing in has ended.
    public var subject: String = ""
    /// 重新核定原因 · Why it is looked at again.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, reason: String) {
      self.subject = subject
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 申诉逾期未答复 · An appeal that was not answered by the end of its last day.
  public struct Overdue: Record, Equatable {
    /// 考评对象 · Whose appeal.
    public var subject: String = ""
    /// 答复期限 · The day by which the answer was due.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, due: Day) {
      self.subject = subject
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 报送截止 · The end of handing in marks and findings.
  public struct EvidenceClosing: Record, Equatable {
    /// 报送截止日 · The last day there was for handing in.
    public var due: Day = Day(0)
    /// 有效条数 · How many marks and findings count, those struck left out.
    public var entries: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(due: Day, entries: Int64) {
      self.due = due
      self.entries = entries
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      entries = try fields.required("entries")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("entries"); entries.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 投票名册 · Who may vote in one group of raters.
  public struct BallotRoll: Record, Equatable {
    /// 评议人组别 · The scheme's group of raters, by its id.
    public var group: String = ""
    /// 投票人 · The ids of the voters, officers in service, each in one group alone.
    public var voters: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ group: String, voters: [String] = []) {
      self.group = group
      self.voters = voters
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      group = try fields.required("group")
      voters = try fields.list("voters")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("group"); group.write(to: &writer)
      if !voters.isEmpty { writer.name("voters"); writer.freeText(voters) }
    }
  }
}

extension Appraisals {
  /// 启动民主测评 · A ballot to open, in an appraisal whose scheme holds one.
  public struct BallotOpening: Record, Equatable {
    /// 投票截止日 · The last day for voting, from today to 366 days ahead.
    public var closes: Day = Day(0)
    /// 投票名册 · The roll of every group of the scheme, group by group; at most 5,000 voters, and as many at least as the profile says.
    public var groups: [Appraisals.BallotRoll] = []
    /// 测评轮次 · Which ballot of this appraisal it is, counted from 1; the engine says it.
    public internal(set) var round: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(closes: Day, groups: [Appraisals.BallotRoll] = []) {
      self.closes = closes
      self.groups = groups
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      closes = try fields.required("closes")
      groups = try fields.list("groups")
      if fields.isRecorded { round = try fields.optional("round") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("closes"); closes.write(to: &writer)
      if !groups.isEmpty { writer.name("groups"); groups.write(to: &writer) }
      if let value = round { writer.name("round"); value.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 签到投票 · Someone put a sheet into the urn: that they voted, and nothing of how.
  public struct BallotSignature: Record, Equatable {
    /// 投票人 · The id of who voted, ticked off by the office for another; the actor where empty.
    public var voter: String = ""
    /// 评议人组别 · The group of the roll in which they stand; the engine says it.
    public internal(set) var group: String = ""
    /// 测评轮次 · Which ballot of the appraisal; the engine says it.
    public internal(set) var round: Int32 = 0

    /// A record of what is said.
    public init(_ voter: String = "") {
      self.voter = voter
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { group = try fields.usual("group", "") }
      if fields.isRecorded { round = try fields.usual("round", 0) }
      voter = try fields.usual("voter", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !group.isEmpty { writer.name("group"); group.write(to: &writer) }
      if round != 0 { writer.name("round"); round.write(to: &writer) }
      if !voter.isEmpty { writer.name("voter"); writer.freeText(voter) }
    }
  }
}

extension Appraisals {
  /// 测评票 · One sheet out of the urn: it bears no name, no number and no time.
  public struct BallotSheet: Record, Equatable {
    /// 选项序号 · One for each row, subject by subject and within each factor by factor: 1 the best value, 2 the next …, 0 left blank, -1 more than one mark.
    public var marks: [Int32] = []

    /// A record of what is said.
    public init(_ marks: [Int32] = []) {
      self.marks = marks
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      marks = try fields.list("marks")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 票箱 · The sheets of one group, counted and recorded nowhere.
  public struct BallotUrn: Record, Equatable {
    /// 评议人组别 · The group of raters, by its id.
    public var group: String = ""
    /// 测评票 · Its sheets in any order, no more than signed in.
    public var sheets: [Appraisals.BallotSheet] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ group: String, sheets: [Appraisals.BallotSheet] = []) {
      self.group = group
      self.sheets = sheets
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      group = try fields.required("group")
      sheets = try fields.list("sheets")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("group"); group.write(to: &writer)
      if !writer.withholdsPersonal, !sheets.isEmpty { writer.name("sheets"); sheets.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 民主测评计票 · The urns, opened and counted in one go before two witnesses, once voting has closed or everyone has voted.
  public struct BallotCount: Record, Equatable {
    /// 票箱 · One urn for each group of the scheme.
    public var urns: [Appraisals.BallotUrn] = []
    /// 计票人、监票人 · The ids of who counted and who watched: 2…16 officers of the register, each once.
    public var witnesses: [String] = []

    /// A record of what is said.
    public init(urns: [Appraisals.BallotUrn] = [], witnesses: [String] = []) {
      self.urns = urns
      self.witnesses = witnesses
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      urns = try fields.list("urns")
      witnesses = try fields.list("witnesses")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !urns.isEmpty { writer.name("urns"); urns.write(to: &writer) }
      if !witnesses.isEmpty { writer.name("witnesses"); writer.freeText(witnesses) }
    }
  }
}

extension Appraisals {
  /// 台帐依据 · One entry of one ledger, as evidence.
  public struct LedgerReference: Record, Equatable {
    /// 卷宗号 · The dossier in whose ledger it stands.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 台帐序号 · The entry's number within it, from 1 to the newest there is.
    public var sequence: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ dossier: DossierKey, _ sequence: Int32) {
      self.dossier = dossier
      self.sequence = sequence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.required("dossier")
      sequence = try fields.required("sequence")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("sequence"); sequence.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 考评评分 · A mark for one factor by one method: given by someone, or measured against a target.
  public struct Mark: Record, Equatable {
    /// 考评对象 · Whose mark, by the subject's id.
    public var subject: String = ""
    /// 考评因素 · The factor of the scheme.
    public var factor: String = ""
    /// 考评方法 · The method of the factor, other than a ballot.
    public var method: String = ""
    /// 分值 · The mark in hundredths of a point, 0…10,000; left out where it is measured.
    public var mark: Int64? = nil
    /// 测量指标 · What was measured, such as a test; empty where a mark is given, and never what the system knows itself.
    public var measures: [AppraisalEntry.Measure] = []
    /// 台帐依据 · Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
    public var evidence: [Appraisals.LedgerReference] = []
    /// 依据文号 · The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
    public var document: String = ""
    /// 事实发生日 · The day of what was found, within the period and not in the future.
    public var on: Day = Day(0)
    /// 评分人 · The id of who gave it, the actor; the engine says it.
    public internal(set) var rater: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, _ factor: String, _ method: String, _ mark: Int64? = nil, measures: [AppraisalEntry.Measure] = [], evidence: [Appraisals.LedgerReference] = [], document: String = "", on: Day) {
      self.subject = subject
      self.factor = factor
      self.method = method
      self.mark = mark
      self.measures = measures
      self.evidence = evidence
      self.document = document
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      evidence = try fields.list("evidence")
      factor = try fields.required("factor")
      mark = try fields.optional("mark")
      measures = try fields.list("measures")
      method = try fields.required("method")
      on = try fields.required("on")
      if fields.isRecorded { rater = try fields.optional("rater") }
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      writer.name("factor"); factor.write(to: &writer)
      if let value = mark { writer.name("mark"); value.write(to: &writer) }
      if !measures.isEmpty { writer.name("measures"); measures.write(to: &writer) }
      writer.name("method"); writer.freeText(method)
      writer.name("on"); on.write(to: &writer)
      if let value = rater { writer.name("rater"); writer.freeText(value) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 扣分事项 · A fault of attendance, conduct and the like, which the system does not count itself.
  public struct Finding: Record, Equatable {
    /// 考评对象 · Whose fault, by the subject's id.
    public var subject: String = ""
    /// 扣分项 · The scheme's deduction that answers it.
    public var deduction: String = ""
    /// 次数 · How many faults of the kind, 1…10,000.
    public var count: Int64 = 1
    /// 涉及因素 · The factors it touches among those the deduction names; all of them where empty.
    public var factors: [String] = []
    /// 扣分理由 · What was found; empty where the evidence tells it.
    public var reason: String = ""
    /// 台帐依据 · Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
    public var evidence: [Appraisals.LedgerReference] = []
    /// 依据文号 · The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
    public var document: String = ""
    /// 事实发生日 · The day of what was found, within the period and not in the future.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, _ deduction: String, count: Int64 = 1, factors: [String] = [], reason: String = "", evidence: [Appraisals.LedgerReference] = [], document: String = "", on: Day) {
      self.subject = subject
      self.deduction = deduction
      self.count = count
      self.factors = factors
      self.reason = reason
      self.evidence = evidence
      self.document = document
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.usual("count", 1)
      deduction = try fields.required("deduction")
      document = try fields.usual("document", "")
      evidence = try fields.list("evidence")
      factors = try fields.list("factors")
      on = try fields.required("on")
      reason = try fields.usual("reason", "")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if count != 1 { writer.name("count"); count.write(to: &writer) }
      writer.name("deduction"); writer.freeText(deduction)
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      if !factors.isEmpty { writer.name("factors"); writer.freeText(factors) }
      writer.name("on"); on.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 加分事项 · Something that puts points on the total.
  public struct Bonus: Record, Equatable {
    /// 考评对象 · Whose bonus, by the subject's id.
    public var subject: String = ""
    /// 加分项 · The bonus of the scheme.
    public var bonus: String = ""
    /// 加分值 · The points in hundredths, from 1 to the most of the bonus; 0 where the bonus has a rate.
    public var points: Int64 = 0
    /// 测量指标 · The rates, where the bonus has one; empty where points are given.
    public var measures: [AppraisalEntry.Measure] = []
    /// 加分理由 · What it is given for; empty where the evidence tells it.
    public var reason: String = ""
    /// 台帐依据 · Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
    public var evidence: [Appraisals.LedgerReference] = []
    /// 依据文号 · The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
    public var document: String = ""
    /// 事实发生日 · The day of what was found, within the period and not in the future.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, _ bonus: String, points: Int64 = 0, measures: [AppraisalEntry.Measure] = [], reason: String = "", evidence: [Appraisals.LedgerReference] = [], document: String = "", on: Day) {
      self.subject = subject
      self.bonus = bonus
      self.points = points
      self.measures = measures
      self.reason = reason
      self.evidence = evidence
      self.document = document
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bonus = try fields.required("bonus")
      document = try fields.usual("document", "")
      evidence = try fields.list("evidence")
      measures = try fields.list("measures")
      on = try fields.required("on")
      points = try fields.usual("points", 0)
      reason = try fields.usual("reason", "")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("bonus"); writer.freeText(bonus)
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      if !measures.isEmpty { writer.name("measures"); measures.write(to: &writer) }
      writer.name("on"); on.write(to: &writer)
      if points != 0 { writer.name("points"); points.write(to: &writer) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 一票否决事项 · Something that caps the grade whatever the score.
  public struct Veto: Record, Equatable {
    /// 考评对象 · Whose veto, by the subject's id.
    public var subject: String = ""
    /// 否决项 · The veto of the scheme.
    public var veto: String = ""
    /// 次数 · How often it was found, 1…10,000.
    public var count: Int64 = 1
    /// 否决理由 · What was found; always needed.
    public var reason: String = ""
    /// 台帐依据 · Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
    public var evidence: [Appraisals.LedgerReference] = []
    /// 依据文号 · The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
    public var document: String = ""
    /// 事实发生日 · The day of what was found, within the period and not in the future.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, _ veto: String, count: Int64 = 1, reason: String = "", evidence: [Appraisals.LedgerReference] = [], document: String = "", on: Day) {
      self.subject = subject
      self.veto = veto
      self.count = count
      self.reason = reason
      self.evidence = evidence
      self.document = document
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.usual("count", 1)
      document = try fields.usual("document", "")
      evidence = try fields.list("evidence")
      on = try fields.required("on")
      reason = try fields.usual("reason", "")
      subject = try fields.required("subject")
      veto = try fields.required("veto")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if count != 1 { writer.name("count"); count.write(to: &writer) }
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      writer.name("on"); on.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("subject"); subject.write(to: &writer)
      writer.name("veto"); writer.freeText(veto)
    }
  }
}

extension Appraisals {
  /// 撤销登记 · An entry that is taken back: it stays in the ledger and counts no more.
  public struct Strike: Record, Equatable {
    /// 台帐序号 · The number of the event that recorded it; a leader's mark is taken back by that leader alone.
    public var entry: Int32 = 0
    /// 撤销原因 · Why it is taken back.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ entry: Int32, reason: String) {
      self.entry = entry
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entry = try fields.required("entry")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entry"); entry.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Appraisals {
  /// 考评对象 · Someone or something that is appraised.
  public struct Subject: Record, Equatable {
    /// 对象编号 · A unit's code, or the id of a person or a post in the register, once in an appraisal.
    public var id: String = ""
    /// 对象类别 · Whether a unit, a person or a post.
    public var kind: Appraisals.SubjectKind = .unit
    /// 折合系数 · What the total is multiplied with, in basis points 0…100,000; 10,000 changes nothing.
    public var coefficient: Int64 = Scheme.whole
    /// 对象名称 · Its name as the register has it, empty for a person; the engine says it.
    public internal(set) var name: String = ""
    /// 上期等次 · The grade it had in the appraisal before; the engine says it, and leaves it out where there was none.
    public internal(set) var previousGrade: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, kind: Appraisals.SubjectKind = .unit, coefficient: Int64 = Scheme.whole) {
      self.id = id
      self.kind = kind
      self.coefficient = coefficient
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      coefficient = try fields.usual("coefficient", Scheme.whole)
      id = try fields.required("id")
      kind = try fields.usual("kind", .unit)
      if fields.isRecorded { name = try fields.usual("name", "") }
      if fields.isRecorded { previousGrade = try fields.optional("previousGrade") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if coefficient != Scheme.whole { writer.name("coefficient"); coefficient.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      if kind != .unit { writer.name("kind"); kind.write(to: &writer) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if let value = previousGrade { writer.name("previousGrade"); writer.freeText(value) }
    }
  }
}

extension Appraisals {
  /// 启动考评 · An appraisal to open: its period, its scheme and its population, fixed from here on.
  public struct Opening: Record, Equatable {
    /// 考评名称 · What it is called, of at most 512 bytes.
    public var title: String = ""
    /// 考评起始日 · The first day of the period.
    public var from: Day = Day(0)
    /// 考评截止日 · The last day of the period, on which the scheme is in force.
    public var through: Day = Day(0)
    /// 报送截止日 · The last day for handing in marks and findings, not past and not before the period's end.
    public var evidenceThrough: Day = Day(0)
    /// 考评方案名称 · A built-in scheme, as its id or id@version; empty where a scheme is given as data.
    public var schemeName: String = ""
    /// 考评方案 · A scheme as data; left out where a built-in one is named.
    public var scheme: Scheme? = nil
    /// 上期考评 · The appraisal before, over and reckoned, for consequences of a grade that comes again; left out where none counts.
    public var previous: DossierKey? = nil
    /// 考评对象 · Who is appraised, 1…1,000.
    public var subjects: [Appraisals.Subject] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ title: String, from: Day, through: Day, evidenceThrough: Day, schemeName: String = "", scheme: Scheme? = nil, previous: DossierKey? = nil, subjects: [Appraisals.Subject] = []) {
      self.title = title
      self.from = from
      self.through = through
      self.evidenceThrough = evidenceThrough
      self.schemeName = schemeName
      self.scheme = scheme
      self.previous = previous
      self.subjects = subjects
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      evidenceThrough = try fields.required("evidenceThrough")
      from = try fields.required("from")
      previous = try fields.optional("previous")
      scheme = try fields.optional("scheme")
      schemeName = try fields.usual("schemeName", "")
      subjects = try fields.list("subjects")
      through = try fields.required("through")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("evidenceThrough"); evidenceThrough.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = previous { writer.name("previous"); value.write(to: &writer) }
      if let value = scheme { writer.name("scheme"); value.write(to: &writer) }
      if !schemeName.isEmpty { writer.name("schemeName"); writer.freeText(schemeName) }
      if !subjects.isEmpty { writer.name("subjects"); subjects.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Appraisals {
  /// 考评启动记录 · An appraisal as it was opened: everything a score will ever need of the rules.
  public struct Start: Record, Equatable {
    /// 考评编号 · The key of the appraisal.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 考评名称 · What it is called.
    public var title: String = ""
    /// 考评起始日 · The first day of the period.
    public var from: Day = Day(0)
    /// 考评截止日 · The last day of the period.
    public var through: Day = Day(0)
    /// 报送截止日 · The last day for handing in marks and findings.
    public var evidenceThrough: Day = Day(0)
    /// 考评方案 · The whole scheme, as it was adopted.
    public var scheme: Scheme = Scheme()
    /// 上期考评 · The appraisal before; left out where none counts.
    public var previous: DossierKey? = nil
    /// 考评对象 · Who is appraised, with names and last grades as they were.
    public var subjects: [Appraisals.Subject] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, title: String, from: Day, through: Day, evidenceThrough: Day, scheme: Scheme, previous: DossierKey? = nil, subjects: [Appraisals.Subject] = []) {
      self.dossier = dossier
      self.title = title
      self.from = from
      self.through = through
      self.evidenceThrough = evidenceThrough
      self.scheme = scheme
      self.previous = previous
      self.subjects = subjects
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.required("dossier")
      evidenceThrough = try fields.required("evidenceThrough")
      from = try fields.required("from")
      previous = try fields.optional("previous")
      scheme = try fields.required("scheme")
      subjects = try fields.list("subjects")
      through = try fields.required("through")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("evidenceThrough"); evidenceThrough.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = previous { writer.name("previous"); value.write(to: &writer) }
      writer.name("scheme"); scheme.write(to: &writer)
      if !subjects.isEmpty { writer.name("subjects"); subjects.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Appraisals {
  /// 计分要求 · The scores to reckon, for the first time or again.
  public struct Order: Record, Equatable {
    /// 并列入选对象 · Where a tie at the edge of the quota is left to a person: who of those tied gets the places; empty otherwise.
    public var favoured: [String] = []
    /// 说明 · Why these subjects; for a correction, why it is reckoned again; empty where neither applies.
    public var reason: String = ""

    /// A record of what is said.
    public init(favoured: [String] = [], reason: String = "") {
      self.favoured = favoured
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      favoured = try fields.list("favoured")
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !favoured.isEmpty { writer.name("favoured"); writer.freeText(favoured) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension Appraisals {
  /// 系统数据 · What the system knows of one subject, as it was taken from the counters.
  public struct SystemEvidence: Record, Equatable {
    /// 考评对象 · Whose figures, by the subject's id.
    public var subject: String = ""
    /// 系统取数 · The figures, one for each source of the scheme that applies.
    public var figures: [Appraisals.SystemFigure] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, figures: [Appraisals.SystemFigure] = []) {
      self.subject = subject
      self.figures = figures
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      figures = try fields.list("figures")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !figures.isEmpty { writer.name("figures"); figures.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 系统取数明细 · One figure taken from the counters of the period.
  public struct SystemFigure: Record, Equatable {
    /// 取数来源序号 · Which of the scheme's sources, counted from 0.
    public var source: Int32 = 0
    /// 分子 · The count, or the numerator of the rate.
    public var numerator: Int64 = 0
    /// 分母 · The denominator; 1 for a count, and 0 where there was nothing to measure.
    public var denominator: Int64 = 1
    /// 分项比率 · One rate for each item, where every item must reach it; empty otherwise.
    public var rates: [AppraisalEntry.Measure] = []
    /// 取数依据 · The counters it was reckoned from, and the entries they count where these are few.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(source: Int32, numerator: Int64 = 0, denominator: Int64 = 1, rates: [AppraisalEntry.Measure] = [], evidence: [String] = []) {
      self.source = source
      self.numerator = numerator
      self.denominator = denominator
      self.rates = rates
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      denominator = try fields.usual("denominator", 1)
      evidence = try fields.list("evidence")
      numerator = try fields.usual("numerator", 0)
      rates = try fields.list("rates")
      source = try fields.required("source")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if denominator != 1 { writer.name("denominator"); denominator.write(to: &writer) }
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      if numerator != 0 { writer.name("numerator"); numerator.write(to: &writer) }
      if !rates.isEmpty { writer.name("rates"); rates.write(to: &writer) }
      writer.name("source"); source.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 考评结果 · What came out, with all that the system put in: the score can be checked for ever.
  public struct Reckoning: Record, Equatable {
    /// 系统数据 · What the system knew of each subject that is a unit.
    public var system: [Appraisals.SystemEvidence] = []
    /// 对象结果 · The subjects with their results, best first.
    public var rows: [Appraisals.ResultRow] = []
    /// 优秀名额 · The places of the best grade; left out without a quota.
    public var places: Int32? = nil
    /// 并列入选对象 · Who was given places in a tie by a person; empty where no tie was settled.
    public var favoured: [String] = []
    /// 说明 · Why these subjects, or why it was reckoned again; empty where neither applies.
    public var reason: String = ""

    /// A record of what is said.
    public init(system: [Appraisals.SystemEvidence] = [], rows: [Appraisals.ResultRow] = [], places: Int32? = nil, favoured: [String] = [], reason: String = "") {
      self.system = system
      self.rows = rows
      self.places = places
      self.favoured = favoured
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      favoured = try fields.list("favoured")
      places = try fields.optional("places")
      reason = try fields.usual("reason", "")
      rows = try fields.list("rows")
      system = try fields.list("system")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !favoured.isEmpty { writer.name("favoured"); writer.freeText(favoured) }
      if let value = places { writer.name("places"); value.write(to: &writer) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      if !system.isEmpty { writer.name("system"); system.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 对象结果 · One subject's result.
  public struct ResultRow: Record, Equatable {
    /// 考评对象 · Whose result, by the subject's id.
    public var subject: String = ""
    /// 名次 · Its rank, counted from 1.
    public var rank: Int32 = 0
    /// 总分 · The total as shown, in units of the scheme's last decimal.
    public var total: Int64 = 0
    /// 精确总分 · The exact total in points, as numerator/denominator.
    public var exact: String = ""
    /// 应得等次 · The grade that the score alone would earn, by its id.
    public var earned: String = ""
    /// 核定等次 · The grade after vetoes and quota, by its id.
    public var grade: String = ""
    /// 是否超额调整 · Whether the quota took the best grade from it.
    public var surplus: Bool = false
    /// 适用否决项 · The vetoes that apply, by their ids.
    public var vetoes: [String] = []
    /// 结果运用建议 · What is proposed to the people who decide, by the ids of the consequences.
    public var proposals: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, rank: Int32, total: Int64, exact: String, earned: String, grade: String, surplus: Bool = false, vetoes: [String] = [], proposals: [String] = []) {
      self.subject = subject
      self.rank = rank
      self.total = total
      self.exact = exact
      self.earned = earned
      self.grade = grade
      self.surplus = surplus
      self.vetoes = vetoes
      self.proposals = proposals
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      earned = try fields.required("earned")
      exact = try fields.required("exact")
      grade = try fields.required("grade")
      proposals = try fields.list("proposals")
      rank = try fields.required("rank")
      subject = try fields.required("subject")
      surplus = try fields.usual("surplus", false)
      total = try fields.required("total")
      vetoes = try fields.list("vetoes")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("earned"); writer.freeText(earned)
      writer.name("exact"); writer.freeText(exact)
      writer.name("grade"); writer.freeText(grade)
      if !proposals.isEmpty { writer.name("proposals"); writer.freeText(proposals) }
      writer.name("rank"); rank.write(to: &writer)
      writer.name("subject"); subject.write(to: &writer)
      if surplus { writer.name("surplus"); surplus.write(to: &writer) }
      writer.name("total"); total.write(to: &writer)
      if !vetoes.isEmpty { writer.name("vetoes"); writer.freeText(vetoes) }
    }
  }
}

extension Appraisals {
  /// 考评结果运用 · What people decide on a result: pay, promotion, accountability.
  public struct Decision: Record, Equatable {
    /// 考评对象 · Whose result, neither the actor's own nor being looked at again.
    public var subject: String = ""
    /// 奖金系数 · The bonus coefficient of the decision 经济利益, in basis points 0…100,000.
    public var coefficient: Int64 = 0
    /// 评优晋升资格 · Whether honours and promotion stay open 干部使用.
    public var eligible: Bool = false
    /// 问责措施 · What follows as accountability 行政问责, by ids of the scheme's proposals or of the forms of accountability.
    public var measures: [String] = []
    /// 偏离理由 · Why it is not what was proposed; needed in that case.
    public var reason: String = ""
    /// 决定文号 · The number of the decision, of at most 256 bytes.
    public var documentNumber: String = ""
    /// 是否偏离建议 · Whether it is not what was proposed; the engine says it.
    public internal(set) var deviates: Bool? = nil
    /// 申诉期限 · The last day for an appeal, so many calendar days after the decision and rolled on from a rest day; the engine says it.
    /// 民法典 203(1).
    public internal(set) var appealBy: Day? = nil
    /// 决定人 · The id of who decided, who answers no appeal about it; the engine says it.
    public internal(set) var by: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, coefficient: Int64, eligible: Bool = false, measures: [String] = [], reason: String = "", documentNumber: String) {
      self.subject = subject
      self.coefficient = coefficient
      self.eligible = eligible
      self.measures = measures
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { appealBy = try fields.optional("appealBy") }
      if fields.isRecorded { by = try fields.optional("by") }
      coefficient = try fields.required("coefficient")
      if fields.isRecorded { deviates = try fields.optional("deviates") }
      documentNumber = try fields.required("documentNumber")
      eligible = try fields.usual("eligible", false)
      measures = try fields.list("measures")
      reason = try fields.usual("reason", "")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = appealBy { writer.name("appealBy"); value.write(to: &writer) }
      if let value = by { writer.name("by"); value.write(to: &writer) }
      writer.name("coefficient"); coefficient.write(to: &writer)
      if let value = deviates { writer.name("deviates"); value.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if eligible { writer.name("eligible"); eligible.write(to: &writer) }
      if !measures.isEmpty { writer.name("measures"); writer.freeText(measures) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 考评结果公布 · The publication of the results, once every subject is decided on.
  public struct Publication: Record, Equatable {
    /// 通报文号 · The number of the bulletin, of at most 256 bytes.
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

extension Appraisals {
  /// 计票结果 · What a count came to: sums alone, of groups large enough to hide each voter.
  public struct BallotTally: Record, Equatable {
    /// 测评轮次 · Which ballot of the appraisal, counted from 1.
    public var round: Int32 = 0
    /// 应到人数 · How many might vote.
    public var entitled: Int64 = 0
    /// 收回票数 · How many sheets came back.
    public var returned: Int64 = 0
    /// 组别计票 · The groups; those too small are counted together with another.
    public var groups: [Appraisals.BallotGroupTally] = []
    /// 各项计票 · The rows of the sheet, subject by subject and factor by factor.
    public var rows: [Appraisals.BallotRowTally] = []
    /// 计票人、监票人 · The ids of who counted and who watched.
    public var witnesses: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(round: Int32, entitled: Int64, returned: Int64, groups: [Appraisals.BallotGroupTally] = [], rows: [Appraisals.BallotRowTally] = [], witnesses: [String] = []) {
      self.round = round
      self.entitled = entitled
      self.returned = returned
      self.groups = groups
      self.rows = rows
      self.witnesses = witnesses
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entitled = try fields.required("entitled")
      groups = try fields.list("groups")
      returned = try fields.required("returned")
      round = try fields.required("round")
      rows = try fields.list("rows")
      witnesses = try fields.list("witnesses")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entitled"); entitled.write(to: &writer)
      if !groups.isEmpty { writer.name("groups"); groups.write(to: &writer) }
      writer.name("returned"); returned.write(to: &writer)
      writer.name("round"); round.write(to: &writer)
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      if !witnesses.isEmpty { writer.name("witnesses"); writer.freeText(witnesses) }
    }
  }
}

extension Appraisals {
  /// 组别计票 · One group in a count, or several that were counted together.
  public struct BallotGroupTally: Record, Equatable {
    /// 组别 · The group's id, or `a+b` where two were put together.
    public var id: String = ""
    /// 组别权重 · Its weight in basis points, the sum where several were put together.
    public var weight: Int64 = 0
    /// 应到人数 · How many of it might vote.
    public var entitled: Int64 = 0
    /// 收回票数 · How many sheets came back from it.
    public var returned: Int64 = 0
    /// 无效票数 · How many of these were spoilt.
    public var invalid: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, weight: Int64, entitled: Int64, returned: Int64, invalid: Int64 = 0) {
      self.id = id
      self.weight = weight
      self.entitled = entitled
      self.returned = returned
      self.invalid = invalid
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entitled = try fields.required("entitled")
      id = try fields.required("id")
      invalid = try fields.usual("invalid", 0)
      returned = try fields.required("returned")
      weight = try fields.required("weight")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entitled"); entitled.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if invalid != 0 { writer.name("invalid"); invalid.write(to: &writer) }
      writer.name("returned"); returned.write(to: &writer)
      writer.name("weight"); weight.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 单项计票 · One row of the sheet in a count.
  public struct BallotRowTally: Record, Equatable {
    /// 考评对象 · Whose row, by the subject's id.
    public var subject: String = ""
    /// 考评因素 · The factor of the row.
    public var factor: String = ""
    /// 各组选择 · How each group chose, in the order of the groups.
    public var groups: [Appraisals.BallotChoices] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, factor: String, groups: [Appraisals.BallotChoices] = []) {
      self.subject = subject
      self.factor = factor
      self.groups = groups
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      factor = try fields.required("factor")
      groups = try fields.list("groups")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("factor"); factor.write(to: &writer)
      if !groups.isEmpty { writer.name("groups"); groups.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 选项计数 · How one group chose in one row.
  public struct BallotChoices: Record, Equatable {
    /// 空白票数 · Valid sheets that left the row blank, which are not counted in the mark.
    public var blank: Int64 = 0
    /// 各档票数 · How many chose each value, best first.
    public var choices: [Int64] = []

    /// A record of what is said.
    public init(blank: Int64 = 0, choices: [Int64] = []) {
      self.blank = blank
      self.choices = choices
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      blank = try fields.usual("blank", 0)
      choices = try fields.list("choices")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if blank != 0 { writer.name("blank"); blank.write(to: &writer) }
      if !choices.isEmpty { writer.name("choices"); choices.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 测评无效 · A ballot that does not count, so that another is held: too few came, or too few sheets are valid.
  public struct BallotVoid: Record, Equatable {
    /// 测评轮次 · Which ballot of the appraisal, counted from 1.
    public var round: Int32 = 0
    /// 应到人数 · How many might vote.
    public var entitled: Int64 = 0
    /// 收回票数 · How many sheets came back.
    public var returned: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(round: Int32, entitled: Int64, returned: Int64) {
      self.round = round
      self.entitled = entitled
      self.returned = returned
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entitled = try fields.required("entitled")
      returned = try fields.required("returned")
      round = try fields.required("round")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entitled"); entitled.write(to: &writer)
      writer.name("returned"); returned.write(to: &writer)
      writer.name("round"); round.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 投票截止 · The end of voting at the end of its last day.
  public struct BallotClosing: Record, Equatable {
    /// 测评轮次 · Which ballot of the appraisal, counted from 1.
    public var round: Int32 = 0
    /// 已投票人数 · How many voted.
    public var signed: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(round: Int32, signed: Int64) {
      self.round = round
      self.signed = signed
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      round = try fields.required("round")
      signed = try fields.required("signed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("round"); round.write(to: &writer)
      writer.name("signed"); signed.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 说明对象 · Whose score is to be explained.
  public struct Target: Record, Equatable {
    /// 考评对象 · The subject, by its id.
    public var subject: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String) {
      self.subject = subject
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 考评说明 · One score line by line, in both languages: parts that add up to the total, each with its rule and evidence.
  public struct Explanation: Record, Equatable {
    /// 考评对象 · Whose score, by the subject's id.
    public var subject: String = ""
    /// 中文说明 · The page in Chinese.
    public var chinese: String = ""
    /// 英文说明 · The page in English.
    public var english: String = ""
    /// 得分明细 · The parts, each followed by what it is made of.
    public var parts: [Appraisals.Part] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, chinese: String, english: String, parts: [Appraisals.Part] = []) {
      self.subject = subject
      self.chinese = chinese
      self.english = english
      self.parts = parts
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      parts = try fields.list("parts")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if !parts.isEmpty { writer.name("parts"); parts.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 得分项 · One part of a score.
  public struct Part: Record, Equatable {
    /// 层级 · How deep it stands in the tree, 0 for the total.
    public var depth: Int32 = 0
    /// 得分项代码 · The id of the factor, method, deduction, bonus or the like.
    public var id: String = ""
    /// 得分项类别 · What kind of part it is, such as `factor` or `deduction`.
    public var kind: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 显示分值 · What it puts on the total as shown, in units of the scheme's last decimal; negative for what is taken off.
    public var points: Int64 = 0
    /// 精确分值 · What it puts on the total exactly, in points, as numerator/denominator.
    public var exact: String = ""
    /// 规则依据 · Where its rule stands; empty where no rule is behind it.
    public var article: String = ""
    /// 证据出处 · Where the evidence is; complaints are named to the inside alone, never to who is appraised.
    /// 信访工作条例 30(3).
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(depth: Int32, id: String, kind: String, chinese: String, english: String, points: Int64, exact: String, article: String = "", evidence: [String] = []) {
      self.depth = depth
      self.id = id
      self.kind = kind
      self.chinese = chinese
      self.english = english
      self.points = points
      self.exact = exact
      self.article = article
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.usual("article", "")
      chinese = try fields.required("chinese")
      depth = try fields.required("depth")
      english = try fields.required("english")
      evidence = try fields.list("evidence")
      exact = try fields.required("exact")
      id = try fields.required("id")
      kind = try fields.required("kind")
      points = try fields.required("points")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !article.isEmpty { writer.name("article"); article.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("depth"); depth.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      writer.name("exact"); writer.freeText(exact)
      writer.name("id"); id.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("points"); points.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 稳健性查询 · How sure the ranks are to be told, by drawing weights and marks again.
  public struct LeagueQuestion: Record, Equatable {
    /// 重抽次数 · How often weights and marks are drawn again, 1…10,000; times the subjects at most 2,000,000.
    public var draws: Int32 = 2_000
    /// 随机种子 · Where the random numbers begin: the same seed gives the same answer.
    public var seed: Int64 = 1
    /// 权重浮动 · How far each weight is drawn from itself, in basis points of itself either way.
    public var weights: Int64 = 2_500
    /// 评分浮动 · How far each mark is drawn from itself, in hundredths of a point either way.
    public var marks: Int64 = 200
    /// 是否绘图 · Whether the answer holds a picture of the table as SVG.
    public var svg: Bool = false

    /// A record of what is said.
    public init(draws: Int32 = 2_000, seed: Int64 = 1, weights: Int64 = 2_500, marks: Int64 = 200, svg: Bool = false) {
      self.draws = draws
      self.seed = seed
      self.weights = weights
      self.marks = marks
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      draws = try fields.usual("draws", 2_000)
      marks = try fields.usual("marks", 200)
      seed = try fields.usual("seed", 1)
      svg = try fields.usual("svg", false)
      weights = try fields.usual("weights", 2_500)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if draws != 2_000 { writer.name("draws"); draws.write(to: &writer) }
      if marks != 200 { writer.name("marks"); marks.write(to: &writer) }
      if seed != 1 { writer.name("seed"); seed.write(to: &writer) }
      if svg { writer.name("svg"); svg.write(to: &writer) }
      if weights != 2_500 { writer.name("weights"); weights.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 考评排名表 · The league table, with how firm each rank is.
  public struct LeagueView: Record, Equatable {
    /// 考评编号 · The number of the appraisal.
    public var name: String = ""
    /// 考评名称 · What it is called.
    public var title: String = ""
    /// 考评方案 · The scheme, as id@version.
    public var scheme: String = ""
    /// 优秀名额 · The places of the best grade; left out without a quota.
    public var places: Int32? = nil
    /// 重抽次数 · How often weights and marks were drawn.
    public var draws: Int32 = 0
    /// 排名 · The subjects, best first.
    public var rows: [Appraisals.LeagueRowView] = []
    /// 评议人宽严 · How severe each rater is; shown inside alone, empty for those appraised and the public.
    public var raters: [Appraisals.RaterView] = []
    /// 排名图 · The picture as SVG; empty where it was not asked for.
    public var svg: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, title: String, scheme: String, places: Int32? = nil, draws: Int32, rows: [Appraisals.LeagueRowView] = [], raters: [Appraisals.RaterView] = [], svg: String = "") {
      self.name = name
      self.title = title
      self.scheme = scheme
      self.places = places
      self.draws = draws
      self.rows = rows
      self.raters = raters
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      draws = try fields.required("draws")
      name = try fields.required("name")
      places = try fields.optional("places")
      raters = try fields.list("raters")
      rows = try fields.list("rows")
      scheme = try fields.required("scheme")
      svg = try fields.usual("svg", "")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("draws"); draws.write(to: &writer)
      writer.name("name"); writer.freeText(name)
      if let value = places { writer.name("places"); value.write(to: &writer) }
      if !raters.isEmpty { writer.name("raters"); raters.write(to: &writer) }
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      writer.name("scheme"); scheme.write(to: &writer)
      if !svg.isEmpty { writer.name("svg"); svg.write(to: &writer) }
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Appraisals {
  /// 评议人宽严 · How severe a rater is against the others over the same subjects: below 0 severe, above mild.
  public struct RaterView: Record, Equatable {
    /// 考评因素 · The factor that was marked.
    public var factor: String = ""
    /// 考评方法 · The method it was marked by.
    public var method: String = ""
    /// 评议人 · The id of an officer, or a group of voters, since a single ballot stays secret.
    public var rater: String = ""
    /// 共评对象数 · How many subjects the rater shares with others.
    public var subjects: Int32 = 0
    /// 本人均分 · The mean of the rater's marks over them, in points.
    public var own: String = ""
    /// 他人均分 · The mean over them of what the others gave, in points.
    public var others: String = ""
    /// 宽严偏差 · The rater's mean less the others', in points.
    public var deviation: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(factor: String, method: String, rater: String, subjects: Int32, own: String, others: String, deviation: String) {
      self.factor = factor
      self.method = method
      self.rater = rater
      self.subjects = subjects
      self.own = own
      self.others = others
      self.deviation = deviation
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      deviation = try fields.required("deviation")
      factor = try fields.required("factor")
      method = try fields.required("method")
      others = try fields.required("others")
      own = try fields.required("own")
      rater = try fields.required("rater")
      subjects = try fields.required("subjects")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("deviation"); writer.freeText(deviation)
      writer.name("factor"); factor.write(to: &writer)
      writer.name("method"); writer.freeText(method)
      writer.name("others"); writer.freeText(others)
      writer.name("own"); writer.freeText(own)
      writer.name("rater"); writer.freeText(rater)
      writer.name("subjects"); subjects.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 排名行 · One subject in the league table.
  public struct LeagueRowView: Record, Equatable {
    /// 考评对象 · The subject, by its id.
    public var subject: String = ""
    /// 对象名称 · Its name; empty for a person.
    public var name: String = ""
    /// 名次 · Its rank, counted from 1.
    public var rank: Int32 = 0
    /// 总分 · The total as it is shown, with the scheme's decimals.
    public var total: String = ""
    /// 等次代码 · The grade after vetoes and quota, by its id.
    public var grade: String = ""
    /// 等次 · The grade as it is shown in Chinese.
    public var gradeChinese: String = ""
    /// 最好名次 · The better end of the interval of ranks that holds nine of ten draws.
    public var best: Int32 = 0
    /// 中位名次 · The rank in the middle of the draws.
    public var median: Int32 = 0
    /// 最差名次 · The worse end of the interval of ranks that holds nine of ten draws.
    public var worst: Int32 = 0
    /// 最小权重变动 · The smallest change of weights that puts it before the one ahead; left out where none does.
    public var flip: Appraisals.FlipView? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, name: String = "", rank: Int32, total: String, grade: String, gradeChinese: String, best: Int32, median: Int32, worst: Int32, flip: Appraisals.FlipView? = nil) {
      self.subject = subject
      self.name = name
      self.rank = rank
      self.total = total
      self.grade = grade
      self.gradeChinese = gradeChinese
      self.best = best
      self.median = median
      self.worst = worst
      self.flip = flip
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      best = try fields.required("best")
      flip = try fields.optional("flip")
      grade = try fields.required("grade")
      gradeChinese = try fields.required("gradeChinese")
      median = try fields.required("median")
      name = try fields.usual("name", "")
      rank = try fields.required("rank")
      subject = try fields.required("subject")
      total = try fields.required("total")
      worst = try fields.required("worst")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("best"); best.write(to: &writer)
      if let value = flip { writer.name("flip"); value.write(to: &writer) }
      writer.name("grade"); writer.freeText(grade)
      writer.name("gradeChinese"); writer.freeText(gradeChinese)
      writer.name("median"); median.write(to: &writer)
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      writer.name("rank"); rank.write(to: &writer)
      writer.name("subject"); subject.write(to: &writer)
      writer.name("total"); writer.freeText(total)
      writer.name("worst"); worst.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 最小权重变动 · The smallest change of weights that turns two neighbours round.
  public struct FlipView: Record, Equatable {
    /// 前一名 · Who stands ahead, by the subject's id.
    public var ahead: String = ""
    /// 变动总量 · How many basis points of weight are moved in all.
    public var moved: Int64 = 0
    /// 受让因素 · The factor that receives them.
    public var receiver: String = ""
    /// 让出因素 · From which factors they come, and how many basis points each.
    public var donors: [Scheme.Share] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(ahead: String, moved: Int64, receiver: String, donors: [Scheme.Share] = []) {
      self.ahead = ahead
      self.moved = moved
      self.receiver = receiver
      self.donors = donors
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ahead = try fields.required("ahead")
      donors = try fields.list("donors")
      moved = try fields.required("moved")
      receiver = try fields.required("receiver")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("ahead"); writer.freeText(ahead)
      if !donors.isEmpty { writer.name("donors"); donors.write(to: &writer) }
      writer.name("moved"); moved.write(to: &writer)
      writer.name("receiver"); writer.freeText(receiver)
    }
  }
}

extension Appraisals {
  /// 考评查询条件 · Which appraisals to list; whoever asks sees only those within their reach.
  public struct Filter: Record, Equatable {
    /// 考评状态 · Only appraisals in this phase, such as `open`; all where left out.
    public var phase: Appraisals.Phase? = nil
    /// 起始考评编号 · Only those numbered after this one, the last of the page before; empty from the first on.
    public var after: String = ""
    /// 每页条数 · At most so many appraisals on a page, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(phase: Appraisals.Phase? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.phase = phase
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 绩效考评情况 · An appraisal as someone may see it.
  public struct View: Record, Equatable {
    /// 考评编号 · The number of the appraisal.
    public var name: String = ""
    /// 考评名称 · What it is called.
    public var title: String = ""
    /// 考评状态代码 · The phase it is in: open, evidenceClosed, computed, published or closed.
    public var phase: Appraisals.Phase = .none
    /// 考评状态 · The phase as it is shown in Chinese.
    public var phaseChinese: String = ""
    /// 考评起始日 · The first day of the period.
    public var from: Day = Day(0)
    /// 考评截止日 · The last day of the period.
    public var through: Day = Day(0)
    /// 报送截止日 · The last day for handing in marks and findings.
    public var evidenceThrough: Day = Day(0)
    /// 考评方案 · The scheme, as id@version.
    public var scheme: String = ""
    /// 方案名称 · What the scheme is called, in Chinese.
    public var schemeChinese: String = ""
    /// 方案英文名称 · What the scheme is called, in English.
    public var schemeEnglish: String = ""
    /// 考评对象数 · How many are appraised.
    public var subjects: Int32 = 0
    /// 有效条数 · How many marks and findings count; 0 for those appraised and the public.
    public var entries: Int64 = 0
    /// 民主测评进度 · The ballot; left out where there is none and for the public.
    public var ballot: Appraisals.BallotView? = nil
    /// 公布日 · The day the results were published; left out before.
    public var published: Day? = nil
    /// 是否更正 · Whether results were corrected after they were published.
    public var corrected: Bool = false
    /// 考评结果 · The results the viewer may see, best first; empty in a list.
    public var rows: [Appraisals.Row] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, title: String, phase: Appraisals.Phase, phaseChinese: String, from: Day, through: Day, evidenceThrough: Day, scheme: String, schemeChinese: String, schemeEnglish: String, subjects: Int32, entries: Int64 = 0, ballot: Appraisals.BallotView? = nil, published: Day? = nil, corrected: Bool = false, rows: [Appraisals.Row] = []) {
      self.name = name
      self.title = title
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.from = from
      self.through = through
      self.evidenceThrough = evidenceThrough
      self.scheme = scheme
      self.schemeChinese = schemeChinese
      self.schemeEnglish = schemeEnglish
      self.subjects = subjects
      self.entries = entries
      self.ballot = ballot
      self.published = published
      self.corrected = corrected
      self.rows = rows
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ballot = try fields.optional("ballot")
      corrected = try fields.usual("corrected", false)
      entries = try fields.usual("entries", 0)
      evidenceThrough = try fields.required("evidenceThrough")
      from = try fields.required("from")
      name = try fields.required("name")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      published = try fields.optional("published")
      rows = try fields.list("rows")
      scheme = try fields.required("scheme")
      schemeChinese = try fields.required("schemeChinese")
      schemeEnglish = try fields.required("schemeEnglish")
      subjects = try fields.required("subjects")
      through = try fields.required("through")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = ballot { writer.name("ballot"); value.write(to: &writer) }
      if corrected { writer.name("corrected"); corrected.write(to: &writer) }
      if entries != 0 { writer.name("entries"); entries.write(to: &writer) }
      writer.name("evidenceThrough"); evidenceThrough.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      writer.name("name"); writer.freeText(name)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = published { writer.name("published"); value.write(to: &writer) }
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      writer.name("scheme"); scheme.write(to: &writer)
      writer.name("schemeChinese"); writer.freeText(schemeChinese)
      writer.name("schemeEnglish"); writer.freeText(schemeEnglish)
      writer.name("subjects"); subjects.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Appraisals {
  /// 民主测评进度 · How far a ballot is: sums alone.
  public struct BallotView: Record, Equatable {
    /// 测评轮次 · Which ballot of the appraisal, counted from 1.
    public var round: Int32 = 0
    /// 投票截止日 · The last day for voting.
    public var closes: Day = Day(0)
    /// 应到人数 · How many may vote.
    public var entitled: Int64 = 0
    /// 已投票人数 · How many voted so far.
    public var signed: Int64 = 0
    /// 是否已计票 · Whether the sheets were counted.
    public var counted: Bool = false
    /// 是否无效 · Whether too few came, so that another ballot is needed.
    public var void: Bool = false
    /// 测评票样 · What stands on its sheets; left out in a list, and for whoever is not inside.
    public var form: Appraisals.BallotForm? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(round: Int32, closes: Day, entitled: Int64, signed: Int64, counted: Bool = false, void: Bool = false, form: Appraisals.BallotForm? = nil) {
      self.round = round
      self.closes = closes
      self.entitled = entitled
      self.signed = signed
      self.counted = counted
      self.void = void
      self.form = form
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      closes = try fields.required("closes")
      counted = try fields.usual("counted", false)
      entitled = try fields.required("entitled")
      form = try fields.optional("form")
      round = try fields.required("round")
      signed = try fields.required("signed")
      void = try fields.usual("void", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("closes"); closes.write(to: &writer)
      if counted { writer.name("counted"); counted.write(to: &writer) }
      writer.name("entitled"); entitled.write(to: &writer)
      if let value = form { writer.name("form"); value.write(to: &writer) }
      writer.name("round"); round.write(to: &writer)
      writer.name("signed"); signed.write(to: &writer)
      if void { writer.name("void"); void.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 测评票样 · What stands on the sheets of a ballot, none of which bears a name, a number or a time.
  public struct BallotForm: Record, Equatable {
    /// 评议人组别 · The groups of raters, in the order of the scheme.
    public var groups: [Appraisals.BallotFormGroup] = []
    /// 测评项目 · The rows, subject by subject and within each factor by factor.
    public var rows: [Appraisals.BallotFormRow] = []
    /// 测评选项 · What may be chosen in each row, best first.
    public var choices: [Appraisals.BallotFormChoice] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(groups: [Appraisals.BallotFormGroup], rows: [Appraisals.BallotFormRow], choices: [Appraisals.BallotFormChoice]) {
      self.groups = groups
      self.rows = rows
      self.choices = choices
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      choices = try fields.required("choices")
      groups = try fields.required("groups")
      rows = try fields.required("rows")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("choices"); choices.write(to: &writer)
      writer.name("groups"); groups.write(to: &writer)
      writer.name("rows"); rows.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 评议人组别 · A group of raters, whose sheets lie in an urn of their own.
  public struct BallotFormGroup: Record, Equatable {
    /// 组别 · The group, by its id.
    public var id: String = ""
    /// 组别名称 · What it is called in Chinese; empty for the id alone.
    public var chinese: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, chinese: String = "") {
      self.id = id
      self.chinese = chinese
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.usual("chinese", "")
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !chinese.isEmpty { writer.name("chinese"); chinese.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 测评项目 · A row of a sheet.
  public struct BallotFormRow: Record, Equatable {
    /// 考评对象 · Whom it is about, by the subject's id.
    public var subject: String = ""
    /// 对象名称 · The subject's name; empty for a person.
    public var name: String = ""
    /// 考评因素 · The factor, by its id.
    public var factor: String = ""
    /// 因素名称 · What the factor is called in Chinese.
    public var factorChinese: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: String, name: String = "", factor: String, factorChinese: String) {
      self.subject = subject
      self.name = name
      self.factor = factor
      self.factorChinese = factorChinese
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      factor = try fields.required("factor")
      factorChinese = try fields.required("factorChinese")
      name = try fields.usual("name", "")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("factor"); factor.write(to: &writer)
      writer.name("factorChinese"); writer.freeText(factorChinese)
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 测评选项 · What may be chosen in a row.
  public struct BallotFormChoice: Record, Equatable {
    /// 选项分值 · What it is worth, in hundredths of a point.
    public var worth: Int64 = 0
    /// 选项名称 · What it is called; empty for its worth alone.
    public var chinese: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ worth: Int64, chinese: String = "") {
      self.worth = worth
      self.chinese = chinese
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.usual("chinese", "")
      worth = try fields.required("worth")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !chinese.isEmpty { writer.name("chinese"); chinese.write(to: &writer) }
      writer.name("worth"); worth.write(to: &writer)
    }
  }
}

extension Appraisals {
  /// 对象考评结果 · One subject's result as someone may see it; what was proposed, decided and appealed is shown inside and to the subject alone.
  public struct Row: Record, Equatable {
    /// 考评对象 · The subject, by its id.
    public var subject: String = ""
    /// 对象名称 · Its name; empty for a person.
    public var name: String = ""
    /// 名次 · Its rank, counted from 1.
    public var rank: Int32 = 0
    /// 总分 · The total as it is shown, with the scheme's decimals.
    public var total: String = ""
    /// 等次代码 · The grade after vetoes and quota, by its id.
    public var grade: String = ""
    /// 等次 · The grade as it is shown in Chinese.
    public var gradeChinese: String = ""
    /// 是否超额调整 · Whether the quota took the best grade from it.
    public var surplus: Bool = false
    /// 适用否决项 · The vetoes that apply, by their ids.
    public var vetoes: [String] = []
    /// 结果运用建议 · What is proposed, by the ids of the consequences.
    public var proposals: [String] = []
    /// 结果运用决定 · What was decided; left out before.
    public var decision: Appraisals.Decision? = nil
    /// 申诉日 · The day it was appealed against; left out where it was not.
    public var appealed: Day? = nil
    /// 答复期限 · The last day for the answer; left out where none is awaited.
    public var answerBy: Day? = nil
    /// 申诉处理结果 · What the appeal came to; left out before the answer.
    public var answer: Appraisals.AppealOutcome? = nil
    /// 是否逾期答复 · Whether the answer is late, or was.
    public var overdue: Bool = false
    /// 是否重新核定 · Whether its evidence is being looked at again.
    public var reopened: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: String, name: String = "", rank: Int32, total: String, grade: String, gradeChinese: String, surplus: Bool = false, vetoes: [String] = [], proposals: [String] = [], decision: Appraisals.Decision? = nil, appealed: Day? = nil, answerBy: Day? = nil, answer: Appraisals.AppealOutcome? = nil, overdue: Bool = false, reopened: Bool = false) {
      self.subject = subject
      self.name = name
      self.rank = rank
      self.total = total
      self.grade = grade
      self.gradeChinese = gradeChinese
      self.surplus = surplus
      self.vetoes = vetoes
      self.proposals = proposals
      self.decision = decision
      self.appealed = appealed
      self.answerBy = answerBy
      self.answer = answer
      self.overdue = overdue
      self.reopened = reopened
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answer = try fields.optional("answer")
      answerBy = try fields.optional("answerBy")
      appealed = try fields.optional("appealed")
      decision = try fields.optional("decision")
      grade = try fields.required("grade")
      gradeChinese = try fields.required("gradeChinese")
      name = try fields.usual("name", "")
      overdue = try fields.usual("overdue", false)
      proposals = try fields.list("proposals")
      rank = try fields.required("rank")
      reopened = try fields.usual("reopened", false)
      subject = try fields.required("subject")
      surplus = try fields.usual("surplus", false)
      total = try fields.required("total")
      vetoes = try fields.list("vetoes")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answer { writer.name("answer"); value.write(to: &writer) }
      if let value = answerBy { writer.name("answerBy"); value.write(to: &writer) }
      if let value = appealed { writer.name("appealed"); value.write(to: &writer) }
      if let value = decision { writer.name("decision"); value.write(to: &writer) }
      writer.name("grade"); writer.freeText(grade)
      writer.name("gradeChinese"); writer.freeText(gradeChinese)
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if overdue { writer.name("overdue"); overdue.write(to: &writer) }
      if !proposals.isEmpty { writer.name("proposals"); writer.freeText(proposals) }
      writer.name("rank"); rank.write(to: &writer)
      if reopened { writer.name("reopened"); reopened.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
      if surplus { writer.name("surplus"); surplus.write(to: &writer) }
      writer.name("total"); writer.freeText(total)
      if !vetoes.isEmpty { writer.name("vetoes"); writer.freeText(vetoes) }
    }
  }
}

extension Appraisals {
  /// 考评清单 · A page of appraisals.
  public struct List: Record, Equatable {
    /// 绩效考评 · The appraisals of the page, without results.
    public var appraisals: [Appraisals.View] = []
    /// 是否有下一页 · Whether more appraisals follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(appraisals: [Appraisals.View], more: Bool = false) {
      self.appraisals = appraisals
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      appraisals = try fields.required("appraisals")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("appraisals"); appraisals.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Appraisals {
  /// 绩效考评命令 · What may be asked of an appraisal.
  public enum Command: Vocabulary, Equatable {
    /// 启动 · Opens it with its period, scheme and population.
    indirect case open(Appraisals.Opening)
    /// 评分 · Gives a mark for a factor by a method.
    indirect case mark(Appraisals.Mark)
    /// 扣分 · Records a fault that is deducted.
    indirect case fault(Appraisals.Finding)
    /// 加分 · Records a bonus that is put on.
    indirect case bonus(Appraisals.Bonus)
    /// 一票否决 · Records something that caps the grade.
    indirect case veto(Appraisals.Veto)
    /// 撤销 · Takes a recorded entry back.
    case strike(Appraisals.Strike)
    /// 启动民主测评 · Opens a ballot with its rolls.
    case openBallot(Appraisals.BallotOpening)
    /// 签到投票 · Ticks a voter off, without anything of how they voted.
    case signIn(Appraisals.BallotSignature)
    /// 计票 · Counts the urns before witnesses and records sums alone.
    case countBallots(Appraisals.BallotCount)
    /// 计算得分 · Reckons the scores once handing in has ended.
    case compute(Appraisals.Order)
    /// 结果运用 · Decides what follows for one subject.
    indirect case decide(Appraisals.Decision)
    /// 公布 · Publishes the results once every subject is decided on.
    case publish(Appraisals.Publication)
    /// 申诉 · Appeals against a result in time.
    case appeal(Appraisals.Appeal)
    /// 答复申诉 · Answers an appeal.
    case answerAppeal(Appraisals.Answer)
    /// 重新核定 · Looks at a subject again without an appeal.
    case reopen(Appraisals.Reopening)
    /// 更正 · Reckons the scores again after evidence was looked at again.
    case correct(Appraisals.Order)
    /// 结束 · Closes it once every appeal is answered and the time for appeals is over.
    case close(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "appraisal.open",
      "appraisal.mark",
      "appraisal.fault",
      "appraisal.bonus",
      "appraisal.veto",
      "appraisal.strike",
      "appraisal.openBallot",
      "appraisal.signIn",
      "appraisal.countBallots",
      "appraisal.compute",
      "appraisal.decide",
      "appraisal.publish",
      "appraisal.appeal",
      "appraisal.answerAppeal",
      "appraisal.reopen",
      "appraisal.correct",
      "appraisal.close",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .open: "appraisal.open"
      case .mark: "appraisal.mark"
      case .fault: "appraisal.fault"
      case .bonus: "appraisal.bonus"
      case .veto: "appraisal.veto"
      case .strike: "appraisal.strike"
      case .openBallot: "appraisal.openBallot"
      case .signIn: "appraisal.signIn"
      case .countBallots: "appraisal.countBallots"
      case .compute: "appraisal.compute"
      case .decide: "appraisal.decide"
      case .publish: "appraisal.publish"
      case .appeal: "appraisal.appeal"
      case .answerAppeal: "appraisal.answerAppeal"
      case .reopen: "appraisal.reopen"
      case .correct: "appraisal.correct"
      case .close: "appraisal.close"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .open(try .read(data, voice))
      case 1: .mark(try .read(data, voice))
      case 2: .fault(try .read(data, voice))
      case 3: .bonus(try .read(data, voice))
      case 4: .veto(try .read(data, voice))
      case 5: .strike(try .read(data, voice))
      case 6: .openBallot(try .read(data, voice))
      case 7: .signIn(try .read(data, voice))
      case 8: .countBallots(try .read(data, voice))
      case 9: .compute(try .read(data, voice))
      case 10: .decide(try .read(data, voice))
      case 11: .publish(try .read(data, voice))
      case 12: .appeal(try .read(data, voice))
      case 13: .answerAppeal(try .read(data, voice))
      case 14: .reopen(try .read(data, voice))
      case 15: .correct(try .read(data, voice))
      case 16: .close(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .open(let data): data.write(to: &writer)
      case .mark(let data): data.write(to: &writer)
      case .fault(let data): data.write(to: &writer)
      case .bonus(let data): data.write(to: &writer)
      case .veto(let data): data.write(to: &writer)
      case .strike(let data): data.write(to: &writer)
      case .openBallot(let data): data.write(to: &writer)
      case .signIn(let data): data.write(to: &writer)
      case .countBallots(let data): data.write(to: &writer)
      case .compute(let data): data.write(to: &writer)
      case .decide(let data): data.write(to: &writer)
      case .publish(let data): data.write(to: &writer)
      case .appeal(let data): data.write(to: &writer)
      case .answerAppeal(let data): data.write(to: &writer)
      case .reopen(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      }
    }
  }
}

extension Appraisals {
  /// 绩效考评事件 · What happened to an appraisal; scheme, counters and days stand in the events, so that folding them needs neither catalogue nor calendar, and the score can be reckoned again for ever.
  public enum Event: Vocabulary, Equatable {
    /// 启动 · It was opened.
    indirect case opened(Appraisals.Start)
    /// 评分 · A mark was given.
    indirect case marked(Appraisals.Mark)
    /// 扣分 · A fault was recorded.
    indirect case faulted(Appraisals.Finding)
    /// 加分 · A bonus was recorded.
    indirect case credited(Appraisals.Bonus)
    /// 一票否决 · A veto was recorded.
    indirect case vetoed(Appraisals.Veto)
    /// 撤销 · A recorded entry was taken back.
    case struck(Appraisals.Strike)
    /// 启动民主测评 · A ballot was opened.
    case ballotOpened(Appraisals.BallotOpening)
    /// 签到投票 · Someone voted.
    case signedIn(Appraisals.BallotSignature)
    /// 投票截止 · Voting ended.
    case ballotClosed(Appraisals.BallotClosing)
    /// 计票 · The ballot was counted.
    case ballotCounted(Appraisals.BallotTally)
    /// 测评无效 · The ballot does not count, and another is needed.
    case ballotVoided(Appraisals.BallotVoid)
    /// 报送截止 · Handing in ended.
    case evidenceClosed(Appraisals.EvidenceClosing)
    /// 计算得分 · The scores were reckoned.
    case computed(Appraisals.Reckoning)
    /// 结果运用 · It was decided what follows for one subject.
    indirect case decided(Appraisals.Decision)
    /// 公布 · The results were published.
    case published(Appraisals.Publication)
    /// 申诉 · Someone appealed against a result.
    case appealed(Appraisals.Appeal)
    /// 答复申诉 · An appeal was answered.
    case answered(Appraisals.Answer)
    /// 逾期未答复 · An appeal was not answered in time.
    case answerOverdue(Appraisals.Overdue)
    /// 重新核定 · A subject is looked at again without an appeal.
    case reopened(Appraisals.Reopening)
    /// 更正 · The scores were reckoned again.
    case corrected(Appraisals.Reckoning)
    /// 结束 · It was closed.
    case closed(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "appraisal.opened",
      "appraisal.marked",
      "appraisal.faulted",
      "appraisal.credited",
      "appraisal.vetoed",
      "appraisal.struck",
      "appraisal.ballotOpened",
      "appraisal.signedIn",
      "appraisal.ballotClosed",
      "appraisal.ballotCounted",
      "appraisal.ballotVoided",
      "appraisal.evidenceClosed",
      "appraisal.computed",
      "appraisal.decided",
      "appraisal.published",
      "appraisal.appealed",
      "appraisal.answered",
      "appraisal.answerOverdue",
      "appraisal.reopened",
      "appraisal.corrected",
      "appraisal.closed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .opened: "appraisal.opened"
      case .marked: "appraisal.marked"
      case .faulted: "appraisal.faulted"
      case .credited: "appraisal.credited"
      case .vetoed: "appraisal.vetoed"
      case .struck: "appraisal.struck"
      case .ballotOpened: "appraisal.ballotOpened"
      case .signedIn: "appraisal.signedIn"
      case .ballotClosed: "appraisal.ballotClosed"
      case .ballotCounted: "appraisal.ballotCounted"
      case .ballotVoided: "appraisal.ballotVoided"
      case .evidenceClosed: "appraisal.evidenceClosed"
      case .computed: "appraisal.computed"
      case .decided: "appraisal.decided"
      case .published: "appraisal.published"
      case .appealed: "appraisal.appealed"
      case .answered: "appraisal.answered"
      case .answerOverdue: "appraisal.answerOverdue"
      case .reopened: "appraisal.reopened"
      case .corrected: "appraisal.corrected"
      case .closed: "appraisal.closed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .opened(try .read(data, voice))
      case 1: .marked(try .read(data, voice))
      case 2: .faulted(try .read(data, voice))
      case 3: .credited(try .read(data, voice))
      case 4: .vetoed(try .read(data, voice))
      case 5: .struck(try .read(data, voice))
      case 6: .ballotOpened(try .read(data, voice))
      case 7: .signedIn(try .read(data, voice))
      case 8: .ballotClosed(try .read(data, voice))
      case 9: .ballotCounted(try .read(data, voice))
      case 10: .ballotVoided(try .read(data, voice))
      case 11: .evidenceClosed(try .read(data, voice))
      case 12: .computed(try .read(data, voice))
      case 13: .decided(try .read(data, voice))
      case 14: .published(try .read(data, voice))
      case 15: .appealed(try .read(data, voice))
      case 16: .answered(try .read(data, voice))
      case 17: .answerOverdue(try .read(data, voice))
      case 18: .reopened(try .read(data, voice))
      case 19: .corrected(try .read(data, voice))
      case 20: .closed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .opened(let data): data.write(to: &writer)
      case .marked(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      case .credited(let data): data.write(to: &writer)
      case .vetoed(let data): data.write(to: &writer)
      case .struck(let data): data.write(to: &writer)
      case .ballotOpened(let data): data.write(to: &writer)
      case .signedIn(let data): data.write(to: &writer)
      case .ballotClosed(let data): data.write(to: &writer)
      case .ballotCounted(let data): data.write(to: &writer)
      case .ballotVoided(let data): data.write(to: &writer)
      case .evidenceClosed(let data): data.write(to: &writer)
      case .computed(let data): data.write(to: &writer)
      case .decided(let data): data.write(to: &writer)
      case .published(let data): data.write(to: &writer)
      case .appealed(let data): data.write(to: &writer)
      case .answered(let data): data.write(to: &writer)
      case .answerOverdue(let data): data.write(to: &writer)
      case .reopened(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum AppraisalWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Appraisals  绩效考评  What is said, asked and recorded of appraisals.
    code Phase  考评状态  Where an appraisal stands.
     none  无  Before its first event.
     open  报送中  Evidence is handed in.
     evidenceClosed  报送截止  No more evidence is taken; ballots are.
     computed  已计分  The scores are reckoned, and may be decided on.
     published  已公布  The result is published, and appeals run.
     closed  已结束  It is over.
    code Count fixed  考评统计项  What is counted of appraisals, over all of a period.
     subjects  考评对象  Subjects of the appraisals that were opened.
     entries  评分与扣分  Marks, faults, bonuses and vetoes that were recorded, those struck later included.
     voidBallots  测评无效  Ballots that did not count since too few came.
     decisions  结果运用  Decisions on results.
     deviations  偏离建议  Decisions that are not what was proposed.
     appeals  申诉  Appeals against results.
     appealsGranted  申诉采纳  Appeals that were granted.
     answersLate  逾期答复  Appeals that were not answered in time, counted on the day the answer was due.
     corrections  更正  Corrections of results.
    code SubjectKind  考评对象类别  What kind of thing is appraised.
     unit  部门  A department: a unit of the register, of which the system keeps counters.
     person  人员  An officer of the register, whose name stands beside the ledger.
     post  岗位  A post of the register, with its two holders.
    code AppealOutcome  申诉处理结果  What an appeal against a result came to.
     upheld  维持  The result stands.
     granted  重新核定  The evidence is looked at again and the scores are reckoned again.
    code AccountabilityForm  问责形式  Forms of accountability that a decision may name, the lightest first.
     reminder  谈话提醒  A talk that reminds of a duty.
     criticism  批评教育  Criticism in a talk.
     warning  效能告诫  A warning of the efficiency office.
     admonition  诫勉谈话  An admonishing talk by whoever is in charge.
     selfCriticism  书面检查  A written examination of oneself.
     circular  通报批评  Criticism in a circular.
     noHonours  取消评优评先  No honours and awards.
     transfer  调离岗位  Transfer to another post.
     suspension  停职检查  Suspension from duty for inquiry.
     resignation  引咎或责令辞职  Resignation, offered or ordered.
     removal  免职  Removal from office.
     discipline  移送纪律处分  Handed to disciplinary proceedings, which it never replaces.
     judiciary  移送司法  Handed to the judiciary.
    record Appeal  考评申诉  An appeal against a result, by the unit's head, the person or a holder of the post; it suspends nothing.
     _ subject  text  考评对象  Whose result, once it was decided on; the actor speaks for it.
     reason  text  申诉理由  On what ground; it stays in the ledger and holds no personal data.
     document  text = ""  申诉书文号  The paper's number, of at most 256 bytes; empty where there is none.
     answerBy  day? engine  答复期限  The last day for the answer, so many calendar days after the appeal and rolled on from a rest day; the engine says it.  民法典 203(1)
    record Answer  申诉答复  The answer to an appeal, by someone who did not decide and is not concerned.
     _ subject  text  考评对象  Whose appeal, one that waits for its answer.
     _ outcome  AppealOutcome  申诉处理结果  Whether the result stands or is looked at again.
     reason  text  答复理由  Why, as it stays in the ledger.
     documentNumber  text  答复文号  The number of the answer, of at most 256 bytes.
    record Reopening  重新核定  A subject whose evidence may be corrected again, without an appeal.
     _ subject  text  考评对象  Whose evidence is looked at again, once handing in has ended.
     reason  text  重新核定原因  Why it is looked at again.
    record Overdue  申诉逾期未答复  An appeal that was not answered by the end of its last day.
     subject  text  考评对象  Whose appeal.
     due  day  答复期限  The day by which the answer was due.
    record EvidenceClosing  报送截止  The end of handing in marks and findings.
     due  day  报送截止日  The last day there was for handing in.
     entries  number  有效条数  How many marks and findings count, those struck left out.
    record BallotRoll  投票名册  Who may vote in one group of raters.
     _ group  text  评议人组别  The scheme's group of raters, by its id.
     voters  [text]  投票人  The ids of the voters, officers in service, each in one group alone.
    record BallotOpening  启动民主测评  A ballot to open, in an appraisal whose scheme holds one.
     closes  day  投票截止日  The last day for voting, from today to 366 days ahead.
     groups  [BallotRoll]  投票名册  The roll of every group of the scheme, group by group; at most 5,000 voters, and as many at least as the profile says.
     round  count? engine  测评轮次  Which ballot of this appraisal it is, counted from 1; the engine says it.
    record BallotSignature  签到投票  Someone put a sheet into the urn: that they voted, and nothing of how.
     _ voter  text = ""  投票人  The id of who voted, ticked off by the office for another; the actor where empty.
     group  text = "" engine  评议人组别  The group of the roll in which they stand; the engine says it.
     round  count = 0 engine  测评轮次  Which ballot of the appraisal; the engine says it.
    record BallotSheet  测评票  One sheet out of the urn: it bears no name, no number and no time.
     _ marks  [count]  选项序号  One for each row, subject by subject and within each factor by factor: 1 the best value, 2 the next …, 0 left blank, -1 more than one mark.
    record BallotUrn  票箱  The sheets of one group, counted and recorded nowhere.
     _ group  text  评议人组别  The group of raters, by its id.
     sheets  [BallotSheet] personal -  测评票  Its sheets in any order, no more than signed in.
    record BallotCount  民主测评计票  The urns, opened and counted in one go before two witnesses, once voting has closed or everyone has voted.
     urns  [BallotUrn]  票箱  One urn for each group of the scheme.
     witnesses  [text]  计票人、监票人  The ids of who counted and who watched: 2…16 officers of the register, each once.
    record LedgerReference  台帐依据  One entry of one ledger, as evidence.
     _ dossier  DossierKey  卷宗号  The dossier in whose ledger it stands.
     _ sequence  count  台帐序号  The entry's number within it, from 1 to the newest there is.
    record Mark  考评评分  A mark for one factor by one method: given by someone, or measured against a target.
     _ subject  text  考评对象  Whose mark, by the subject's id.
     _ factor  text  考评因素  The factor of the scheme.
     _ method  text  考评方法  The method of the factor, other than a ballot.
     _ mark  number?  分值  The mark in hundredths of a point, 0…10,000; left out where it is measured.
     measures  [AppraisalEntry.Measure]  测量指标  What was measured, such as a test; empty where a mark is given, and never what the system knows itself.
     evidence  [LedgerReference]  台帐依据  Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
     document  text = "" rectifiable  依据文号  The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
     on  day  事实发生日  The day of what was found, within the period and not in the future.
     rater  text? engine  评分人  The id of who gave it, the actor; the engine says it.
    record Finding  扣分事项  A fault of attendance, conduct and the like, which the system does not count itself.
     _ subject  text  考评对象  Whose fault, by the subject's id.
     _ deduction  text  扣分项  The scheme's deduction that answers it.
     count  number = 1  次数  How many faults of the kind, 1…10,000.
     factors  [text]  涉及因素  The factors it touches among those the deduction names; all of them where empty.
     reason  text = "" rectifiable  扣分理由  What was found; empty where the evidence tells it.
     evidence  [LedgerReference]  台帐依据  Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
     document  text = "" rectifiable  依据文号  The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
     on  day  事实发生日  The day of what was found, within the period and not in the future.
    record Bonus  加分事项  Something that puts points on the total.
     _ subject  text  考评对象  Whose bonus, by the subject's id.
     _ bonus  text  加分项  The bonus of the scheme.
     points  number = 0  加分值  The points in hundredths, from 1 to the most of the bonus; 0 where the bonus has a rate.
     measures  [AppraisalEntry.Measure]  测量指标  The rates, where the bonus has one; empty where points are given.
     reason  text = "" rectifiable  加分理由  What it is given for; empty where the evidence tells it.
     evidence  [LedgerReference]  台帐依据  Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
     document  text = "" rectifiable  依据文号  The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
     on  day  事实发生日  The day of what was found, within the period and not in the future.
    record Veto  一票否决事项  Something that caps the grade whatever the score.
     _ subject  text  考评对象  Whose veto, by the subject's id.
     _ veto  text  否决项  The veto of the scheme.
     count  number = 1  次数  How often it was found, 1…10,000.
     reason  text = ""  否决理由  What was found; always needed.
     evidence  [LedgerReference]  台帐依据  Ledger entries it rests on, at most 64 and each once; empty only where a document is named.
     document  text = "" rectifiable  依据文号  The number of the paper it rests on, of at most 256 bytes; empty only where a ledger entry is named.
     on  day  事实发生日  The day of what was found, within the period and not in the future.
    record Strike  撤销登记  An entry that is taken back: it stays in the ledger and counts no more.
     _ entry  count  台帐序号  The number of the event that recorded it; a leader's mark is taken back by that leader alone.
     reason  text  撤销原因  Why it is taken back.
    record Subject  考评对象  Someone or something that is appraised.
     _ id  text  对象编号  A unit's code, or the id of a person or a post in the register, once in an appraisal.
     kind  SubjectKind = unit  对象类别  Whether a unit, a person or a post.
     coefficient  number = Scheme.whole  折合系数  What the total is multiplied with, in basis points 0…100,000; 10,000 changes nothing.
     name  text = "" engine  对象名称  Its name as the register has it, empty for a person; the engine says it.
     previousGrade  text? engine  上期等次  The grade it had in the appraisal before; the engine says it, and leaves it out where there was none.
    record Opening  启动考评  An appraisal to open: its period, its scheme and its population, fixed from here on.
     _ title  text  考评名称  What it is called, of at most 512 bytes.
     from  day  考评起始日  The first day of the period.
     through  day  考评截止日  The last day of the period, on which the scheme is in force.
     evidenceThrough  day  报送截止日  The last day for handing in marks and findings, not past and not before the period's end.
     schemeName  text = ""  考评方案名称  A built-in scheme, as its id or id@version; empty where a scheme is given as data.
     scheme  Scheme?  考评方案  A scheme as data; left out where a built-in one is named.
     previous  DossierKey?  上期考评  The appraisal before, over and reckoned, for consequences of a grade that comes again; left out where none counts.
     subjects  [Subject]  考评对象  Who is appraised, 1…1,000.
    record Start  考评启动记录  An appraisal as it was opened: everything a score will ever need of the rules.
     dossier  DossierKey  考评编号  The key of the appraisal.
     title  text  考评名称  What it is called.
     from  day  考评起始日  The first day of the period.
     through  day  考评截止日  The last day of the period.
     evidenceThrough  day  报送截止日  The last day for handing in marks and findings.
     scheme  Scheme  考评方案  The whole scheme, as it was adopted.
     previous  DossierKey?  上期考评  The appraisal before; left out where none counts.
     subjects  [Subject]  考评对象  Who is appraised, with names and last grades as they were.
    record Order  计分要求  The scores to reckon, for the first time or again.
     favoured  [text]  并列入选对象  Where a tie at the edge of the quota is left to a person: who of those tied gets the places; empty otherwise.
     reason  text = ""  说明  Why these subjects; for a correction, why it is reckoned again; empty where neither applies.
    record SystemEvidence  系统数据  What the system knows of one subject, as it was taken from the counters.
     subject  text  考评对象  Whose figures, by the subject's id.
     figures  [SystemFigure]  系统取数  The figures, one for each source of the scheme that applies.
    record SystemFigure  系统取数明细  One figure taken from the counters of the period.
     source  count  取数来源序号  Which of the scheme's sources, counted from 0.
     numerator  number = 0  分子  The count, or the numerator of the rate.
     denominator  number = 1  分母  The denominator; 1 for a count, and 0 where there was nothing to measure.
     rates  [AppraisalEntry.Measure]  分项比率  One rate for each item, where every item must reach it; empty otherwise.
     evidence  [text]  取数依据  The counters it was reckoned from, and the entries they count where these are few.
    record Reckoning  考评结果  What came out, with all that the system put in: the score can be checked for ever.
     system  [SystemEvidence]  系统数据  What the system knew of each subject that is a unit.
     rows  [ResultRow]  对象结果  The subjects with their results, best first.
     places  count?  优秀名额  The places of the best grade; left out without a quota.
     favoured  [text]  并列入选对象  Who was given places in a tie by a person; empty where no tie was settled.
     reason  text = ""  说明  Why these subjects, or why it was reckoned again; empty where neither applies.
    record ResultRow  对象结果  One subject's result.
     subject  text  考评对象  Whose result, by the subject's id.
     rank  count  名次  Its rank, counted from 1.
     total  number  总分  The total as shown, in units of the scheme's last decimal.
     exact  text  精确总分  The exact total in points, as numerator/denominator.
     earned  text  应得等次  The grade that the score alone would earn, by its id.
     grade  text  核定等次  The grade after vetoes and quota, by its id.
     surplus  flag  是否超额调整  Whether the quota took the best grade from it.
     vetoes  [text]  适用否决项  The vetoes that apply, by their ids.
     proposals  [text]  结果运用建议  What is proposed to the people who decide, by the ids of the consequences.
    record Decision  考评结果运用  What people decide on a result: pay, promotion, accountability.
     _ subject  text  考评对象  Whose result, neither the actor's own nor being looked at again.
     coefficient  number  奖金系数  The bonus coefficient of the decision 经济利益, in basis points 0…100,000.
     eligible  flag  评优晋升资格  Whether honours and promotion stay open 干部使用.
     measures  [text]  问责措施  What follows as accountability 行政问责, by ids of the scheme's proposals or of the forms of accountability.
     reason  text = ""  偏离理由  Why it is not what was proposed; needed in that case.
     documentNumber  text  决定文号  The number of the decision, of at most 256 bytes.
     deviates  flag? engine  是否偏离建议  Whether it is not what was proposed; the engine says it.
     appealBy  day? engine  申诉期限  The last day for an appeal, so many calendar days after the decision and rolled on from a rest day; the engine says it.  民法典 203(1)
     by  text? engine  决定人  The id of who decided, who answers no appeal about it; the engine says it.
    record Publication  考评结果公布  The publication of the results, once every subject is decided on.
     _ documentNumber  text  通报文号  The number of the bulletin, of at most 256 bytes.
    record BallotTally  计票结果  What a count came to: sums alone, of groups large enough to hide each voter.
     round  count  测评轮次  Which ballot of the appraisal, counted from 1.
     entitled  number  应到人数  How many might vote.
     returned  number  收回票数  How many sheets came back.
     groups  [BallotGroupTally]  组别计票  The groups; those too small are counted together with another.
     rows  [BallotRowTally]  各项计票  The rows of the sheet, subject by subject and factor by factor.
     witnesses  [text]  计票人、监票人  The ids of who counted and who watched.
    record BallotGroupTally  组别计票  One group in a count, or several that were counted together.
     id  text  组别  The group's id, or `a+b` where two were put together.
     weight  number  组别权重  Its weight in basis points, the sum where several were put together.
     entitled  number  应到人数  How many of it might vote.
     returned  number  收回票数  How many sheets came back from it.
     invalid  number = 0  无效票数  How many of these were spoilt.
    record BallotRowTally  单项计票  One row of the sheet in a count.
     subject  text  考评对象  Whose row, by the subject's id.
     factor  text  考评因素  The factor of the row.
     groups  [BallotChoices]  各组选择  How each group chose, in the order of the groups.
    record BallotChoices  选项计数  How one group chose in one row.
     blank  number = 0  空白票数  Valid sheets that left the row blank, which are not counted in the mark.
     choices  [number]  各档票数  How many chose each value, best first.
    record BallotVoid  测评无效  A ballot that does not count, so that another is held: too few came, or too few sheets are valid.
     round  count  测评轮次  Which ballot of the appraisal, counted from 1.
     entitled  number  应到人数  How many might vote.
     returned  number  收回票数  How many sheets came back.
    record BallotClosing  投票截止  The end of voting at the end of its last day.
     round  count  测评轮次  Which ballot of the appraisal, counted from 1.
     signed  number  已投票人数  How many voted.
    record Target  说明对象  Whose score is to be explained.
     _ subject  text  考评对象  The subject, by its id.
    record Explanation  考评说明  One score line by line, in both languages: parts that add up to the total, each with its rule and evidence.
     subject  text  考评对象  Whose score, by the subject's id.
     chinese  text  中文说明  The page in Chinese.
     english  text  英文说明  The page in English.
     parts  [Part]  得分明细  The parts, each followed by what it is made of.
    record Part  得分项  One part of a score.
     depth  count  层级  How deep it stands in the tree, 0 for the total.
     id  text  得分项代码  The id of the factor, method, deduction, bonus or the like.
     kind  text  得分项类别  What kind of part it is, such as `factor` or `deduction`.
     chinese  text  中文名称  What it is called, in Chinese.
     english  text  英文名称  What it is called, in English.
     points  number  显示分值  What it puts on the total as shown, in units of the scheme's last decimal; negative for what is taken off.
     exact  text  精确分值  What it puts on the total exactly, in points, as numerator/denominator.
     article  text = ""  规则依据  Where its rule stands; empty where no rule is behind it.
     evidence  [text]  证据出处  Where the evidence is; complaints are named to the inside alone, never to who is appraised.  信访工作条例 30(3)
    record LeagueQuestion  稳健性查询  How sure the ranks are to be told, by drawing weights and marks again.
     draws  count = 2_000  重抽次数  How often weights and marks are drawn again, 1…10,000; times the subjects at most 2,000,000.
     seed  number = 1  随机种子  Where the random numbers begin: the same seed gives the same answer.
     weights  number = 2_500  权重浮动  How far each weight is drawn from itself, in basis points of itself either way.
     marks  number = 200  评分浮动  How far each mark is drawn from itself, in hundredths of a point either way.
     svg  flag  是否绘图  Whether the answer holds a picture of the table as SVG.
    record LeagueView  考评排名表  The league table, with how firm each rank is.
     name  text  考评编号  The number of the appraisal.
     title  text  考评名称  What it is called.
     scheme  text  考评方案  The scheme, as id@version.
     places  count?  优秀名额  The places of the best grade; left out without a quota.
     draws  count  重抽次数  How often weights and marks were drawn.
     rows  [LeagueRowView]  排名  The subjects, best first.
     raters  [RaterView]  评议人宽严  How severe each rater is; shown inside alone, empty for those appraised and the public.
     svg  text = ""  排名图  The picture as SVG; empty where it was not asked for.
    record RaterView  评议人宽严  How severe a rater is against the others over the same subjects: below 0 severe, above mild.
     factor  text  考评因素  The factor that was marked.
     method  text  考评方法  The method it was marked by.
     rater  text  评议人  The id of an officer, or a group of voters, since a single ballot stays secret.
     subjects  count  共评对象数  How many subjects the rater shares with others.
     own  text  本人均分  The mean of the rater's marks over them, in points.
     others  text  他人均分  The mean over them of what the others gave, in points.
     deviation  text  宽严偏差  The rater's mean less the others', in points.
    record LeagueRowView  排名行  One subject in the league table.
     subject  text  考评对象  The subject, by its id.
     name  text = ""  对象名称  Its name; empty for a person.
     rank  count  名次  Its rank, counted from 1.
     total  text  总分  The total as it is shown, with the scheme's decimals.
     grade  text  等次代码  The grade after vetoes and quota, by its id.
     gradeChinese  text  等次  The grade as it is shown in Chinese.
     best  count  最好名次  The better end of the interval of ranks that holds nine of ten draws.
     median  count  中位名次  The rank in the middle of the draws.
     worst  count  最差名次  The worse end of the interval of ranks that holds nine of ten draws.
     flip  FlipView?  最小权重变动  The smallest change of weights that puts it before the one ahead; left out where none does.
    record FlipView  最小权重变动  The smallest change of weights that turns two neighbours round.
     ahead  text  前一名  Who stands ahead, by the subject's id.
     moved  number  变动总量  How many basis points of weight are moved in all.
     receiver  text  受让因素  The factor that receives them.
     donors  [Scheme.Share]  让出因素  From which factors they come, and how many basis points each.
    record Filter  考评查询条件  Which appraisals to list; whoever asks sees only those within their reach.
     phase  Phase?  考评状态  Only appraisals in this phase, such as `open`; all where left out.
     after  text = ""  起始考评编号  Only those numbered after this one, the last of the page before; empty from the first on.
     limit  count = 100  每页条数  At most so many appraisals on a page, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record View  绩效考评情况  An appraisal as someone may see it.
     name  text  考评编号  The number of the appraisal.
     title  text  考评名称  What it is called.
     phase  Phase start none  考评状态代码  The phase it is in: open, evidenceClosed, computed, published or closed.
     phaseChinese  text  考评状态  The phase as it is shown in Chinese.
     from  day  考评起始日  The first day of the period.
     through  day  考评截止日  The last day of the period.
     evidenceThrough  day  报送截止日  The last day for handing in marks and findings.
     scheme  text  考评方案  The scheme, as id@version.
     schemeChinese  text  方案名称  What the scheme is called, in Chinese.
     schemeEnglish  text  方案英文名称  What the scheme is called, in English.
     subjects  count  考评对象数  How many are appraised.
     entries  number = 0  有效条数  How many marks and findings count; 0 for those appraised and the public.
     ballot  BallotView?  民主测评进度  The ballot; left out where there is none and for the public.
     published  day?  公布日  The day the results were published; left out before.
     corrected  flag  是否更正  Whether results were corrected after they were published.
     rows  [Row]  考评结果  The results the viewer may see, best first; empty in a list.
    record BallotView  民主测评进度  How far a ballot is: sums alone.
     round  count  测评轮次  Which ballot of the appraisal, counted from 1.
     closes  day  投票截止日  The last day for voting.
     entitled  number  应到人数  How many may vote.
     signed  number  已投票人数  How many voted so far.
     counted  flag  是否已计票  Whether the sheets were counted.
     void  flag  是否无效  Whether too few came, so that another ballot is needed.
     form  BallotForm?  测评票样  What stands on its sheets; left out in a list, and for whoever is not inside.
    record BallotForm  测评票样  What stands on the sheets of a ballot, none of which bears a name, a number or a time.
     groups  [BallotFormGroup]!  评议人组别  The groups of raters, in the order of the scheme.
     rows  [BallotFormRow]!  测评项目  The rows, subject by subject and within each factor by factor.
     choices  [BallotFormChoice]!  测评选项  What may be chosen in each row, best first.
    record BallotFormGroup  评议人组别  A group of raters, whose sheets lie in an urn of their own.
     _ id  text  组别  The group, by its id.
     chinese  text = ""  组别名称  What it is called in Chinese; empty for the id alone.
    record BallotFormRow  测评项目  A row of a sheet.
     _ subject  text  考评对象  Whom it is about, by the subject's id.
     name  text = ""  对象名称  The subject's name; empty for a person.
     factor  text  考评因素  The factor, by its id.
     factorChinese  text  因素名称  What the factor is called in Chinese.
    record BallotFormChoice  测评选项  What may be chosen in a row.
     _ worth  number  选项分值  What it is worth, in hundredths of a point.
     chinese  text = ""  选项名称  What it is called; empty for its worth alone.
    record Row  对象考评结果  One subject's result as someone may see it; what was proposed, decided and appealed is shown inside and to the subject alone.
     subject  text  考评对象  The subject, by its id.
     name  text = ""  对象名称  Its name; empty for a person.
     rank  count  名次  Its rank, counted from 1.
     total  text  总分  The total as it is shown, with the scheme's decimals.
     grade  text  等次代码  The grade after vetoes and quota, by its id.
     gradeChinese  text  等次  The grade as it is shown in Chinese.
     surplus  flag  是否超额调整  Whether the quota took the best grade from it.
     vetoes  [text]  适用否决项  The vetoes that apply, by their ids.
     proposals  [text]  结果运用建议  What is proposed, by the ids of the consequences.
     decision  Decision?  结果运用决定  What was decided; left out before.
     appealed  day?  申诉日  The day it was appealed against; left out where it was not.
     answerBy  day?  答复期限  The last day for the answer; left out where none is awaited.
     answer  AppealOutcome?  申诉处理结果  What the appeal came to; left out before the answer.
     overdue  flag  是否逾期答复  Whether the answer is late, or was.
     reopened  flag  是否重新核定  Whether its evidence is being looked at again.
    record List  考评清单  A page of appraisals.
     appraisals  [View]!  绩效考评  The appraisals of the page, without results.
     more  flag  是否有下一页  Whether more appraisals follow after the last of the page.
    commands Command  appraisal  绩效考评命令  What may be asked of an appraisal.
     open  Opening  启动  Opens it with its period, scheme and population.
     mark  Mark  评分  Gives a mark for a factor by a method.
     fault  Finding  扣分  Records a fault that is deducted.
     bonus  Bonus  加分  Records a bonus that is put on.
     veto  Veto  一票否决  Records something that caps the grade.
     strike  Strike  撤销  Takes a recorded entry back.
     openBallot  BallotOpening  启动民主测评  Opens a ballot with its rolls.
     signIn  BallotSignature  签到投票  Ticks a voter off, without anything of how they voted.
     countBallots  BallotCount  计票  Counts the urns before witnesses and records sums alone.
     compute  Order  计算得分  Reckons the scores once handing in has ended.
     decide  Decision  结果运用  Decides what follows for one subject.
     publish  Publication  公布  Publishes the results once every subject is decided on.
     appeal  Appeal  申诉  Appeals against a result in time.
     answerAppeal  Answer  答复申诉  Answers an appeal.
     reopen  Reopening  重新核定  Looks at a subject again without an appeal.
     correct  Order  更正  Reckons the scores again after evidence was looked at again.
     close  Nothing  结束  Closes it once every appeal is answered and the time for appeals is over.
    events Event  appraisal  绩效考评事件  What happened to an appraisal; scheme, counters and days stand in the events, so that folding them needs neither catalogue nor calendar, and the score can be reckoned again for ever.
     opened  Start  启动  It was opened.
     marked  Mark  评分  A mark was given.
     faulted  Finding  扣分  A fault was recorded.
     credited  Bonus  加分  A bonus was recorded.
     vetoed  Veto  一票否决  A veto was recorded.
     struck  Strike  撤销  A recorded entry was taken back.
     ballotOpened  BallotOpening  启动民主测评  A ballot was opened.
     signedIn  BallotSignature  签到投票  Someone voted.
     ballotClosed  BallotClosing  投票截止  Voting ended.
     ballotCounted  BallotTally  计票  The ballot was counted.
     ballotVoided  BallotVoid  测评无效  The ballot does not count, and another is needed.
     evidenceClosed  EvidenceClosing  报送截止  Handing in ended.
     computed  Reckoning  计算得分  The scores were reckoned.
     decided  Decision  结果运用  It was decided what follows for one subject.
     published  Publication  公布  The results were published.
     appealed  Appeal  申诉  Someone appealed against a result.
     answered  Answer  答复申诉  An appeal was answered.
     answerOverdue  Overdue  逾期未答复  An appeal was not answered in time.
     reopened  Reopening  重新核定  A subject is looked at again without an appeal.
     corrected  Reckoning  更正  The scores were reckoned again.
     closed  Nothing  结束  It was closed.
    questions Questions  appraisal  绩效考评查询  What may be asked about appraisals.
     get  Nothing -> View  绩效考评  One appraisal as the viewer may see it.
     list  Filter -> List  绩效考评列表  The appraisals that the viewer may see, page by page.
     explain  Target -> Explanation  考评说明  One score line by line, with its rules and evidence.
     league  LeagueQuestion -> LeagueView  排名表  The league table, with how firm each rank is.
     ledger  Nothing -> LedgerView  考评台帐  The ledger of an appraisal, entry by entry.
    """#
}
