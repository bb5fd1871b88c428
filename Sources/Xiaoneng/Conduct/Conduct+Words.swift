// swift-format-ignore-file
// Made from Conduct.words by `make words`: never edited.

extension Supervision {
  /// 作风问题类别 · What was found wrong in someone's conduct.
  public enum ConductCode: String, JSONName, Hashable, Sendable {
    /// 迟到早退 · Late, or gone early, by a few minutes.
    case w01 = "W01"
    /// 未签到签退 · No sign-in or sign-out.
    case w02 = "W02"
    /// 擅自离岗 · Away from the post without leave, less than half a day.
    case w03 = "W03"
    /// 旷工 · Half a day missing.
    case w04 = "W04"
    /// 上班时间做与工作无关的事 · Games, chat, shopping, sleeping at the post.
    case w05 = "W05"
    /// 争吵、态度粗暴 · A quarrel, or rudeness.
    case w06 = "W06"
    /// 仪容、桌面、牌证不符 · Desk, dress or badge not as they should be.
    case w07 = "W07"
    /// 吃拿卡要 · Taking or asking for favours: handed on for accountability at once.
    /// 政务处分法 38.
    case w08 = "W08"

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .w01: "迟到早退"
      case .w02: "未签到签退"
      case .w03: "擅自离岗"
      case .w04: "旷工"
      case .w05: "上班时间做与工作无关的事"
      case .w06: "争吵、态度粗暴"
      case .w07: "仪容、桌面、牌证不符"
      case .w08: "吃拿卡要"
      }
    }
  }
}

extension Supervision {
  /// 发现方式 · How it was found.
  public enum ConductSource: String, JSONName, Hashable, Sendable {
    /// 巡查 · On a round of the halls.
    case patrol
    /// 签到记录 · By the records of signing in and out.
    case signIn
    /// 反映 · Somebody reported it.
    case report
    /// 视频 · By sound and picture from the hall.
    /// 个人信息保护法 26.
    case video

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .patrol: "巡查"
      case .signIn: "签到记录"
      case .report: "反映"
      case .video: "视频"
      }
    }
  }
}

extension Supervision {
  /// 现场处置 · What was done about it on the spot.
  public enum ConductHandling: String, JSONName, Hashable, Sendable {
    /// 提醒 · They were reminded.
    case reminded
    /// 当场纠正 · It was put right on the spot.
    case corrected
    /// 上报 · It was reported up.
    case reported

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .reminded: "提醒"
      case .corrected: "当场纠正"
      case .reported: "上报"
      }
    }
  }
}

extension Supervision {
  /// 作风问题阶段 · Where a finding of conduct stands.
  public enum ConductPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before it was found.
    case none
    /// 待核实 · It was found, and no second person has verified it.
    case found
    /// 已认定 · A second person verified it.
    case verified
    /// 申诉中 · An objection runs.
    case objected
    /// 不予认定 · A second person did not verify it.
    case dismissed
    /// 已撤销 · An objection was upheld.
    case annulled
    /// 已办结 · It is closed.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .found: "待核实"
      case .verified: "已认定"
      case .objected: "申诉中"
      case .dismissed: "不予认定"
      case .annulled: "已撤销"
      case .closed: "已办结"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .found: 1
      case .verified: 2
      case .objected: 3
      case .dismissed: 4
      case .annulled: 5
      case .closed: 6
      }
    }
  }
}

extension Supervision {
  /// 作风评定等次 · What a window's month comes to.
  public enum ConductGrade: String, JSONName, Hashable, Sendable {
    /// 达标 · As it should be.
    case good
    /// 限期整改 · To be put right by a day.
    case watch
    /// 不达标 · The head of the unit serves at the hall until it is as it should be.
    case poor

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .good: "达标"
      case .watch: "限期整改"
      case .poor: "不达标"
      }
    }
  }
}

extension Supervision {
  /// 作风扣分标准 · What a finding of one kind costs, and how long it lasts.
  public struct ConductRule: Record, Equatable {
    /// 作风问题类别 · The kind.
    public var kind: Supervision.ConductCode = .w01
    /// 扣分 · The points, 0 or less.
    public var points: Int32 = 0
    /// 最短时长 · Minutes that it lasts at least; left out where that does not matter.
    public var least: Int32? = nil
    /// 最长时长 · Minutes that it lasts at most; left out where that does not matter.
    public var most: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Supervision.ConductCode, points: Int32 = 0, least: Int32? = nil, most: Int32? = nil) {
      self.kind = kind
      self.points = points
      self.least = least
      self.most = most
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      least = try fields.optional("least")
      most = try fields.optional("most")
      points = try fields.usual("points", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      if let value = least { writer.name("least"); value.write(to: &writer) }
      if let value = most { writer.name("most"); value.write(to: &writer) }
      if points != 0 { writer.name("points"); points.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风规则 · The numbers of a rule set about findings of conduct.
  public struct ConductNumbers: Record, Equatable {
    /// 扣分标准 · What each kind costs; a kind that is left out is not found here.
    public var rules: [Supervision.ConductRule] = Supervision.ConductRule.usual
    /// 直接问责类别 · Kinds that are proposed for accountability at once, without points and without a card.
    /// 政务处分法 38.
    public var grave: [Supervision.ConductCode] = Supervision.ConductCode.gravest
    /// 单位月扣分上限 · The most points that findings of conduct take from a unit's month together.
    public var most: Int32 = 5
    /// 月度基础分 · The points that a window begins each month with.
    public var base: Int32 = 100
    /// 达标分 · The points from which a window's month is as it should be.
    public var good: Int32 = 80
    /// 整改分 · The points from which it is put right by a day; below, the head of the unit serves at the hall.
    public var watch: Int32 = 60
    /// 整改期限 · Working days after the end of the month to put it right.
    public var rectifyDays: Int32 = 10
    /// 影像保存期限 · Calendar days for which a clip is kept at most; it goes earlier once the finding is closed.
    /// 个人信息保护法 47(1)(2).
    public var clipDays: Int32 = 60
    /// 申诉期限 · Working days after the finding was verified in which it may be objected to.
    public var objectDays: Int32 = 5
    /// 申诉答复期限 · Working days after it came in which an objection is answered.
    public var rulingDays: Int32 = 5

    /// A record of what is said.
    public init(rules: [Supervision.ConductRule] = Supervision.ConductRule.usual, grave: [Supervision.ConductCode] = Supervision.ConductCode.gravest, most: Int32 = 5, base: Int32 = 100, good: Int32 = 80, watch: Int32 = 60, rectifyDays: Int32 = 10, clipDays: Int32 = 60, objectDays: Int32 = 5, rulingDays: Int32 = 5) {
      self.rules = rules
      self.grave = grave
      self.most = most
      self.base = base
      self.good = good
      self.watch = watch
      self.rectifyDays = rectifyDays
      self.clipDays = clipDays
      self.objectDays = objectDays
      self.rulingDays = rulingDays
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      base = try fields.usual("base", 100)
      clipDays = try fields.usual("clipDays", 60)
      good = try fields.usual("good", 80)
      grave = try fields.usual("grave", Supervision.ConductCode.gravest)
      most = try fields.usual("most", 5)
      objectDays = try fields.usual("objectDays", 5)
      rectifyDays = try fields.usual("rectifyDays", 10)
      rules = try fields.usual("rules", Supervision.ConductRule.usual)
      rulingDays = try fields.usual("rulingDays", 5)
      watch = try fields.usual("watch", 60)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("base"); base.write(to: &writer)
      writer.name("clipDays"); clipDays.write(to: &writer)
      writer.name("good"); good.write(to: &writer)
      writer.name("grave"); grave.write(to: &writer)
      writer.name("most"); most.write(to: &writer)
      writer.name("objectDays"); objectDays.write(to: &writer)
      writer.name("rectifyDays"); rectifyDays.write(to: &writer)
      writer.name("rules"); rules.write(to: &writer)
      writer.name("rulingDays"); rulingDays.write(to: &writer)
      writer.name("watch"); watch.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 影像片段 · A piece of sound and picture that shows it; the file is kept elsewhere, and only its term is watched here.
  public struct Clip: Record, Equatable {
    /// 文件校验值 · The SHA-256 of the file; needed, since nothing else tells which file it is.
    public var sha256: LedgerDigest? = nil
    /// 起始时刻 · Its first moment.
    public var from: Instant = Instant(0)
    /// 截止时刻 · Its last moment.
    public var through: Instant = Instant(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(sha256: LedgerDigest? = nil, from: Instant, through: Instant) {
      self.sha256 = sha256
      self.from = from
      self.through = through
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      sha256 = try fields.optional("sha256")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if let value = sha256 { writer.name("sha256"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 作风问题 · What someone found.
  public struct ConductReport: Record, Equatable {
    /// 作风问题类别 · What was wrong.
    public var kind: Supervision.ConductCode = .w01
    /// 责任单位 · The code of the unit whose window it is.
    public var unit: String = ""
    /// 地点 · The hall, of at most 256 bytes.
    public var place: String = ""
    /// 窗口 · The window, of at most 64 bytes; empty where it is none.
    public var window: String = ""
    /// 人员编号 · The id of the officer; empty where no one in particular is concerned.
    public var person: String = ""
    /// 起始时刻 · When it began.
    public var from: Instant = Instant(0)
    /// 截止时刻 · When it ended.
    public var through: Instant = Instant(0)
    /// 发现方式 · How it was found.
    public var foundBy: Supervision.ConductSource = .patrol
    /// 问题事实 · What was seen, kept beside the ledger.
    public var fact: String = ""
    /// 影像片段 · The clip; needed where it was found by video.
    public var clip: Supervision.Clip? = nil
    /// 视频依据 · The number of the document that gives the legal basis for the recording; needed where the law wants one.
    /// 个人信息保护法 26.
    public var basis: String = ""
    /// 制止时刻 · When it was stopped; left out where that is said later.
    public var stopped: Instant? = nil
    /// 现场处置 · What was done on the spot; left out where that is said later.
    public var handling: Supervision.ConductHandling? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Supervision.ConductCode, unit: String, place: String, window: String = "", person: String = "", from: Instant, through: Instant, foundBy: Supervision.ConductSource, fact: String, clip: Supervision.Clip? = nil, basis: String = "", stopped: Instant? = nil, handling: Supervision.ConductHandling? = nil) {
      self.kind = kind
      self.unit = unit
      self.place = place
      self.window = window
      self.person = person
      self.from = from
      self.through = through
      self.foundBy = foundBy
      self.fact = fact
      self.clip = clip
      self.basis = basis
      self.stopped = stopped
      self.handling = handling
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      basis = try fields.usual("basis", "")
      clip = try fields.optional("clip")
      fact = try fields.required("fact")
      foundBy = try fields.required("foundBy")
      from = try fields.required("from")
      handling = try fields.optional("handling")
      kind = try fields.required("kind")
      person = try fields.usual("person", "")
      place = try fields.required("place")
      stopped = try fields.optional("stoppedAt")
      through = try fields.required("through")
      unit = try fields.required("unit")
      window = try fields.usual("window", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !basis.isEmpty { writer.name("basis"); writer.freeText(basis) }
      if let value = clip { writer.name("clip"); value.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("fact"); fact.write(to: &writer) }
      writer.name("foundBy"); foundBy.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = handling { writer.name("handling"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      writer.name("place"); writer.freeText(place)
      if let value = stopped { writer.name("stoppedAt"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if !window.isEmpty { writer.name("window"); writer.freeText(window) }
    }
  }
}

extension Supervision {
  /// 作风问题记录 · A finding as the ledger knows it.
  public struct ConductRecord: Record, Equatable {
    /// 作风问题类别 · What was wrong.
    public var kind: Supervision.ConductCode = .w01
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 地点 · The hall.
    public var place: String = ""
    /// 窗口 · The window; empty where it is none.
    public var window: String = ""
    /// 人员编号 · The id of the officer; empty where no one in particular is concerned.
    public var person: String = ""
    /// 起始时刻 · When it began.
    public var from: Instant = Instant(0)
    /// 截止时刻 · When it ended.
    public var through: Instant = Instant(0)
    /// 发现方式 · How it was found.
    public var foundBy: Supervision.ConductSource = .patrol
    /// 事实校验值 · The commitment to what was seen.
    public var fact: LedgerDigest = .zero
    /// 影像片段 · The clip; left out where there is none.
    public var clip: Supervision.Clip? = nil
    /// 影像保存期限 · The last day on which the clip is kept, if the finding is not closed before; left out where there is none.
    /// 个人信息保护法 47(1)(2).
    public var clipBy: Day? = nil
    /// 视频依据 · The number of the document that gives the legal basis for the recording.
    public var basis: String = ""
    /// 制止时刻 · When it was stopped.
    public var stopped: Instant? = nil
    /// 现场处置 · What was done on the spot.
    public var handling: Supervision.ConductHandling? = nil
    /// 发现人 · The id of whoever found it.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Supervision.ConductCode, unit: String, place: String, window: String = "", person: String = "", from: Instant, through: Instant, foundBy: Supervision.ConductSource, fact: LedgerDigest, clip: Supervision.Clip? = nil, clipBy: Day? = nil, basis: String = "", stopped: Instant? = nil, handling: Supervision.ConductHandling? = nil, by: String) {
      self.kind = kind
      self.unit = unit
      self.place = place
      self.window = window
      self.person = person
      self.from = from
      self.through = through
      self.foundBy = foundBy
      self.fact = fact
      self.clip = clip
      self.clipBy = clipBy
      self.basis = basis
      self.stopped = stopped
      self.handling = handling
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      basis = try fields.usual("basis", "")
      by = try fields.required("by")
      clip = try fields.optional("clip")
      clipBy = try fields.optional("clipBy")
      fact = try fields.required("fact")
      foundBy = try fields.required("foundBy")
      from = try fields.required("from")
      handling = try fields.optional("handling")
      kind = try fields.required("kind")
      person = try fields.usual("person", "")
      place = try fields.required("place")
      stopped = try fields.optional("stoppedAt")
      through = try fields.required("through")
      unit = try fields.required("unit")
      window = try fields.usual("window", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !basis.isEmpty { writer.name("basis"); writer.freeText(basis) }
      writer.name("by"); by.write(to: &writer)
      if let value = clip { writer.name("clip"); value.write(to: &writer) }
      if let value = clipBy { writer.name("clipBy"); value.write(to: &writer) }
      writer.name("fact"); fact.write(to: &writer)
      writer.name("foundBy"); foundBy.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = handling { writer.name("handling"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      writer.name("place"); writer.freeText(place)
      if let value = stopped { writer.name("stoppedAt"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if !window.isEmpty { writer.name("window"); writer.freeText(window) }
    }
  }
}

extension Supervision {
  /// 制止处置 · It was stopped, and what was done on the spot.
  public struct ConductStop: Record, Equatable {
    /// 制止时刻 · When it was stopped.
    public var stopped: Instant = Instant(0)
    /// 现场处置 · What was done.
    public var handling: Supervision.ConductHandling = .reminded

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stopped: Instant, _ handling: Supervision.ConductHandling) {
      self.stopped = stopped
      self.handling = handling
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      handling = try fields.required("handling")
      stopped = try fields.required("stoppedAt")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("handling"); handling.write(to: &writer)
      writer.name("stoppedAt"); stopped.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 核实 · A second person looks into it; what is verified is told to those concerned.
  public struct ConductCheck: Record, Equatable {
    /// 是否属实 · Whether it is as it was found.
    public var confirmed: Bool = false
    /// 核实情况 · What was looked at, of at most 4,096 bytes; needed where it is not so. It names no one.
    public var note: String = ""
    /// 告知书文号 · The number of the paper by which those concerned are told; needed where it is so.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ confirmed: Bool, note: String = "", documentNumber: String = "") {
      self.confirmed = confirmed
      self.note = note
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      confirmed = try fields.required("confirmed")
      documentNumber = try fields.usual("documentNumber", "")
      note = try fields.usual("note", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("confirmed"); confirmed.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
    }
  }
}

extension Supervision {
  /// 核实记录 · A finding that a second person looked into.
  public struct ConductChecked: Record, Equatable {
    /// 是否属实 · Whether it is as it was found.
    public var confirmed: Bool = false
    /// 核实情况 · What was looked at.
    public var note: String = ""
    /// 告知书文号 · The number of the paper.
    public var documentNumber: String = ""
    /// 扣分 · What it costs by the rule set.
    public var points: Int32 = 0
    /// 直接问责 · Whether it is proposed for accountability at once.
    public var grave: Bool = false
    /// 申诉期限 · The last day to object; left out where it is not so.
    public var objectBy: Day? = nil
    /// 核实人 · The id of whoever verified it.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(confirmed: Bool = false, note: String = "", documentNumber: String = "", points: Int32 = 0, grave: Bool = false, objectBy: Day? = nil, by: String) {
      self.confirmed = confirmed
      self.note = note
      self.documentNumber = documentNumber
      self.points = points
      self.grave = grave
      self.objectBy = objectBy
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.required("by")
      confirmed = try fields.usual("confirmed", false)
      documentNumber = try fields.usual("documentNumber", "")
      grave = try fields.usual("grave", false)
      note = try fields.usual("note", "")
      objectBy = try fields.optional("objectBy")
      points = try fields.usual("points", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("by"); by.write(to: &writer)
      if confirmed { writer.name("confirmed"); confirmed.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if grave { writer.name("grave"); grave.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      if let value = objectBy { writer.name("objectBy"); value.write(to: &writer) }
      if points != 0 { writer.name("points"); points.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风申诉 · Someone concerned, or the head of the unit, objects.
  public struct ConductObjection: Record, Equatable {
    /// 申诉意见 · What they say, kept beside the ledger.
    public var opinion: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ opinion: String) {
      self.opinion = opinion
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal { writer.name("opinion"); opinion.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风申诉记录 · An objection as the ledger knows it.
  public struct ConductObjected: Record, Equatable {
    /// 申诉校验值 · The commitment to what they say.
    public var opinion: LedgerDigest = .zero
    /// 申诉答复期限 · The last day to answer it.
    public var answerBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(opinion: LedgerDigest, answerBy: Day) {
      self.opinion = opinion
      self.answerBy = answerBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.required("answerBy")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answerBy"); answerBy.write(to: &writer)
      writer.name("opinion"); opinion.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 作风申诉处理 · A third person answers the objection.
  public struct ConductRuling: Record, Equatable {
    /// 申诉成立 · Whether the objection is upheld, and the finding annulled.
    public var upheld: Bool = false
    /// 处理理由 · Why, of at most 4,096 bytes; it names no one.
    public var reason: String = ""
    /// 答复文号 · The number of the written answer.
    public var documentNumber: String = ""
    /// 处理人 · The id of whoever answered it.
    public internal(set) var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ upheld: Bool, reason: String, documentNumber: String) {
      self.upheld = upheld
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
      upheld = try fields.required("upheld")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
      writer.name("upheld"); upheld.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 影像删除 · The clip was deleted where it is kept.
  /// 个人信息保护法 47.
  public struct ClipDeletion: Record, Equatable {
    /// 销毁记录文号 · The number of the record of its deletion.
    public var documentNumber: String = ""
    /// 逾期删除 · Whether it was deleted after its last day.
    public internal(set) var late: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String) {
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      if fields.isRecorded { late = try fields.usual("late", false) }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if late { writer.name("late"); late.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 影像期满 · A clip must be deleted, found by time alone.
  /// 个人信息保护法 47(1)(2).
  public struct ClipExpired: Record, Equatable {
    /// 期限届满日 · The last day on which it was to be kept.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(due: Day) {
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 作风问题筛选 · Which findings of conduct to list.
  public struct ConductFilter: Record, Equatable {
    /// 责任单位 · The code of the unit; empty for all.
    public var unit: String = ""
    /// 作风问题类别 · Only of this kind; all where left out.
    public var kind: Supervision.ConductCode? = nil
    /// 阶段 · The phase they are in; all where left out.
    public var phase: Supervision.ConductPhase? = nil
    /// 起始编号 · Only those numbered after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", kind: Supervision.ConductCode? = nil, phase: Supervision.ConductPhase? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.kind = kind
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
      kind = try fields.optional("kind")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if let value = kind { writer.name("kind"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风问题 · A finding of conduct as the viewer may see it.
  public struct ConductView: Record, Equatable {
    /// 编号 · Its number.
    public var number: String = ""
    /// 作风问题类别 · What was wrong.
    public var kind: Supervision.ConductCode = .w01
    /// 类别名称 · The kind in Chinese.
    public var kindChinese: String = ""
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 地点 · The hall.
    public var place: String = ""
    /// 窗口 · The window; empty where it is none.
    public var window: String = ""
    /// 人员编号 · The id of the officer, for those who may see it; empty for others, and where no one in particular is concerned.
    public var person: String = ""
    /// 起始时刻 · When it began.
    public var from: Instant = Instant(0)
    /// 截止时刻 · When it ended.
    public var through: Instant = Instant(0)
    /// 发现方式 · How it was found.
    public var foundBy: Supervision.ConductSource = .patrol
    /// 制止时刻 · When it was stopped; left out where that is not said.
    public var stopped: Instant? = nil
    /// 现场处置 · What was done on the spot; left out where that is not said.
    public var handling: Supervision.ConductHandling? = nil
    /// 阶段 · Where it stands.
    public var phase: Supervision.ConductPhase = .found
    /// 阶段名称 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 认定日期 · The day a second person verified it; left out where no one did.
    public var verified: Day? = nil
    /// 扣分 · What it costs.
    public var points: Int32 = 0
    /// 申诉期限 · The last day to object; left out before it was verified.
    public var objectBy: Day? = nil
    /// 申诉答复期限 · The last day to answer the objection that runs; left out while none does.
    public var answerBy: Day? = nil
    /// 影像保存期限 · The last day on which the clip is kept; left out where there is none.
    public var clipBy: Day? = nil
    /// 影像删除日期 · The day it was deleted; left out while it is kept.
    public var clipDeleted: Day? = nil
    /// 影像逾期 · Whether it is, or was, kept longer than its last day.
    public var clipLate: Bool = false
    /// 效能问责记录 · The accountability record that it was proposed for; left out where there is none.
    public var record: DossierKey? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, kind: Supervision.ConductCode, kindChinese: String, unit: String, place: String, window: String = "", person: String = "", from: Instant, through: Instant, foundBy: Supervision.ConductSource, stopped: Instant? = nil, handling: Supervision.ConductHandling? = nil, phase: Supervision.ConductPhase, phaseChinese: String, verified: Day? = nil, points: Int32 = 0, objectBy: Day? = nil, answerBy: Day? = nil, clipBy: Day? = nil, clipDeleted: Day? = nil, clipLate: Bool = false, record: DossierKey? = nil) {
      self.number = number
      self.kind = kind
      self.kindChinese = kindChinese
      self.unit = unit
      self.place = place
      self.window = window
      self.person = person
      self.from = from
      self.through = through
      self.foundBy = foundBy
      self.stopped = stopped
      self.handling = handling
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.verified = verified
      self.points = points
      self.objectBy = objectBy
      self.answerBy = answerBy
      self.clipBy = clipBy
      self.clipDeleted = clipDeleted
      self.clipLate = clipLate
      self.record = record
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.optional("answerBy")
      clipBy = try fields.optional("clipBy")
      clipDeleted = try fields.optional("clipDeleted")
      clipLate = try fields.usual("clipLate", false)
      foundBy = try fields.required("foundBy")
      from = try fields.required("from")
      handling = try fields.optional("handling")
      kind = try fields.required("kind")
      kindChinese = try fields.required("kindChinese")
      number = try fields.required("number")
      objectBy = try fields.optional("objectBy")
      person = try fields.usual("person", "")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      place = try fields.required("place")
      points = try fields.usual("points", 0)
      record = try fields.optional("record")
      stopped = try fields.optional("stoppedAt")
      through = try fields.required("through")
      unit = try fields.required("unit")
      verified = try fields.optional("verified")
      window = try fields.usual("window", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answerBy { writer.name("answerBy"); value.write(to: &writer) }
      if let value = clipBy { writer.name("clipBy"); value.write(to: &writer) }
      if let value = clipDeleted { writer.name("clipDeleted"); value.write(to: &writer) }
      if clipLate { writer.name("clipLate"); clipLate.write(to: &writer) }
      writer.name("foundBy"); foundBy.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = handling { writer.name("handling"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("kindChinese"); writer.freeText(kindChinese)
      writer.name("number"); writer.freeText(number)
      if let value = objectBy { writer.name("objectBy"); value.write(to: &writer) }
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("place"); writer.freeText(place)
      if points != 0 { writer.name("points"); points.write(to: &writer) }
      if let value = record { writer.name("record"); value.write(to: &writer) }
      if let value = stopped { writer.name("stoppedAt"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if let value = verified { writer.name("verified"); value.write(to: &writer) }
      if !window.isEmpty { writer.name("window"); writer.freeText(window) }
    }
  }
}

extension Supervision {
  /// 作风问题列表 · A page of the findings of conduct that the viewer may see.
  public struct ConductList: Record, Equatable {
    /// 作风问题 · The findings, in the order of opening.
    public var findings: [Supervision.ConductView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record of what is said.
    public init(findings: [Supervision.ConductView] = [], more: Bool = false) {
      self.findings = findings
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      findings = try fields.list("findings")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !findings.isEmpty { writer.name("findings"); findings.write(to: &writer) }
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风问题统计 · How often one kind was verified in a month.
  public struct ConductCount: Record, Equatable {
    /// 作风问题类别 · The kind.
    public var kind: Supervision.ConductCode = .w01
    /// 认定数 · Findings verified in the month.
    public var verified: Int32 = 0
    /// 撤销数 · Of all findings, those annulled in the month.
    public var annulled: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Supervision.ConductCode, verified: Int32, annulled: Int32 = 0) {
      self.kind = kind
      self.verified = verified
      self.annulled = annulled
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      annulled = try fields.usual("annulled", 0)
      kind = try fields.required("kind")
      verified = try fields.required("verified")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if annulled != 0 { writer.name("annulled"); annulled.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("verified"); verified.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 窗口月度评定 · What the month of one window comes to.
  public struct WindowMonth: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 地点 · The hall.
    public var place: String = ""
    /// 窗口 · The window; empty where it is none.
    public var window: String = ""
    /// 认定数 · Findings verified in the month that stand.
    public var findings: Int32 = 0
    /// 扣分 · What they cost together.
    public var points: Int32 = 0
    /// 得分 · What is left of the base, never below 0.
    public var score: Int32 = 0
    /// 等次 · What that comes to.
    public var grade: Supervision.ConductGrade = .good
    /// 整改期限 · The last day to put it right; left out where it is as it should be.
    public var rectifyBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, place: String, window: String = "", findings: Int32, points: Int32, score: Int32, grade: Supervision.ConductGrade, rectifyBy: Day? = nil) {
      self.unit = unit
      self.place = place
      self.window = window
      self.findings = findings
      self.points = points
      self.score = score
      self.grade = grade
      self.rectifyBy = rectifyBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      findings = try fields.required("findings")
      grade = try fields.required("grade")
      place = try fields.required("place")
      points = try fields.required("points")
      rectifyBy = try fields.optional("rectifyBy")
      score = try fields.required("score")
      unit = try fields.required("unit")
      window = try fields.usual("window", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("findings"); findings.write(to: &writer)
      writer.name("grade"); grade.write(to: &writer)
      writer.name("place"); writer.freeText(place)
      writer.name("points"); points.write(to: &writer)
      if let value = rectifyBy { writer.name("rectifyBy"); value.write(to: &writer) }
      writer.name("score"); score.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if !window.isEmpty { writer.name("window"); writer.freeText(window) }
    }
  }
}

extension Supervision {
  /// 作风月度统计 · Findings of conduct of a month, by kind and by window; no one is named.
  public struct ConductTable: Record, Equatable {
    /// 月份 · The month.
    public var month: Month = Month(of: .first)
    /// 分类统计 · Each kind of which there was any.
    public var kinds: [Supervision.ConductCount] = []
    /// 窗口 · Each window that has a finding, by unit, hall and window.
    public var windows: [Supervision.WindowMonth] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(month: Month, kinds: [Supervision.ConductCount] = [], windows: [Supervision.WindowMonth] = []) {
      self.month = month
      self.kinds = kinds
      self.windows = windows
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kinds = try fields.list("kinds")
      month = try fields.required("month")
      windows = try fields.list("windows")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !kinds.isEmpty { writer.name("kinds"); kinds.write(to: &writer) }
      writer.name("month"); month.write(to: &writer)
      if !windows.isEmpty { writer.name("windows"); windows.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 作风问题 · What may be asked of a finding of conduct.
  public enum ConductCommand: Vocabulary, Equatable {
    /// 发现 · Records what was found.
    indirect case find(Supervision.ConductReport)
    /// 制止处置 · It was stopped, and what was done on the spot.
    case stop(Supervision.ConductStop)
    /// 核实 · A second person verifies it, or does not.
    case verify(Supervision.ConductCheck)
    /// 申诉 · Someone concerned, or the head of the unit, objects.
    case object(Supervision.ConductObjection)
    /// 申诉处理 · A third person answers the objection.
    case rule(Supervision.ConductRuling)
    /// 影像删除 · Reports that the clip was deleted.
    /// 个人信息保护法 47.
    case deleteClip(Supervision.ClipDeletion)
    /// 办结 · Closes the finding; its clip goes from then on.
    case close(Nothing)
    /// 删除个人信息 · Erases personal data once it is closed; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "conduct.find",
      "conduct.stop",
      "conduct.verify",
      "conduct.object",
      "conduct.rule",
      "conduct.deleteClip",
      "conduct.close",
      "conduct.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .find: "conduct.find"
      case .stop: "conduct.stop"
      case .verify: "conduct.verify"
      case .object: "conduct.object"
      case .rule: "conduct.rule"
      case .deleteClip: "conduct.deleteClip"
      case .close: "conduct.close"
      case .erase: "conduct.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .find(try .read(data, voice))
      case 1: .stop(try .read(data, voice))
      case 2: .verify(try .read(data, voice))
      case 3: .object(try .read(data, voice))
      case 4: .rule(try .read(data, voice))
      case 5: .deleteClip(try .read(data, voice))
      case 6: .close(try .read(data, voice))
      case 7: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .find(let data): data.write(to: &writer)
      case .stop(let data): data.write(to: &writer)
      case .verify(let data): data.write(to: &writer)
      case .object(let data): data.write(to: &writer)
      case .rule(let data): data.write(to: &writer)
      case .deleteClip(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Supervision {
  /// 作风问题记录 · What happened to a finding of conduct: what was seen and said are commitments.
  public enum ConductEvent: Vocabulary, Equatable {
    /// 发现 · It was found.
    indirect case found(Supervision.ConductRecord)
    /// 制止处置 · It was stopped.
    case stopped(Supervision.ConductStop)
    /// 核实 · A second person looked into it.
    case verified(Supervision.ConductChecked)
    /// 申诉 · An objection was made.
    case objected(Supervision.ConductObjected)
    /// 申诉处理 · The objection was answered.
    case ruled(Supervision.ConductRuling)
    /// 影像期满 · Its clip must be deleted.
    case clipExpired(Supervision.ClipExpired)
    /// 影像删除 · Its clip was deleted.
    case clipDeleted(Supervision.ClipDeletion)
    /// 办结 · It was closed.
    case closed(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "conduct.found",
      "conduct.stopped",
      "conduct.verified",
      "conduct.objected",
      "conduct.ruled",
      "conduct.clipExpired",
      "conduct.clipDeleted",
      "conduct.closed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .found: "conduct.found"
      case .stopped: "conduct.stopped"
      case .verified: "conduct.verified"
      case .objected: "conduct.objected"
      case .ruled: "conduct.ruled"
      case .clipExpired: "conduct.clipExpired"
      case .clipDeleted: "conduct.clipDeleted"
      case .closed: "conduct.closed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .found(try .read(data, voice))
      case 1: .stopped(try .read(data, voice))
      case 2: .verified(try .read(data, voice))
      case 3: .objected(try .read(data, voice))
      case 4: .ruled(try .read(data, voice))
      case 5: .clipExpired(try .read(data, voice))
      case 6: .clipDeleted(try .read(data, voice))
      case 7: .closed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .found(let data): data.write(to: &writer)
      case .stopped(let data): data.write(to: &writer)
      case .verified(let data): data.write(to: &writer)
      case .objected(let data): data.write(to: &writer)
      case .ruled(let data): data.write(to: &writer)
      case .clipExpired(let data): data.write(to: &writer)
      case .clipDeleted(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum ConductWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Supervision
    code ConductCode  作风问题类别  What was found wrong in someone's conduct.
     w01 = W01  迟到早退  Late, or gone early, by a few minutes.
     w02 = W02  未签到签退  No sign-in or sign-out.
     w03 = W03  擅自离岗  Away from the post without leave, less than half a day.
     w04 = W04  旷工  Half a day missing.
     w05 = W05  上班时间做与工作无关的事  Games, chat, shopping, sleeping at the post.
     w06 = W06  争吵、态度粗暴  A quarrel, or rudeness.
     w07 = W07  仪容、桌面、牌证不符  Desk, dress or badge not as they should be.
     w08 = W08  吃拿卡要  Taking or asking for favours: handed on for accountability at once.  政务处分法 38
    code ConductSource  发现方式  How it was found.
     patrol  巡查  On a round of the halls.
     signIn  签到记录  By the records of signing in and out.
     report  反映  Somebody reported it.
     video  视频  By sound and picture from the hall.  个人信息保护法 26
    code ConductHandling  现场处置  What was done about it on the spot.
     reminded  提醒  They were reminded.
     corrected  当场纠正  It was put right on the spot.
     reported  上报  It was reported up.
    code ConductPhase  作风问题阶段  Where a finding of conduct stands.
     none  无  Before it was found.
     found  待核实  It was found, and no second person has verified it.
     verified  已认定  A second person verified it.
     objected  申诉中  An objection runs.
     dismissed  不予认定  A second person did not verify it.
     annulled  已撤销  An objection was upheld.
     closed  已办结  It is closed.
    code ConductGrade  作风评定等次  What a window's month comes to.
     good  达标  As it should be.
     watch  限期整改  To be put right by a day.
     poor  不达标  The head of the unit serves at the hall until it is as it should be.
    record ConductRule  作风扣分标准  What a finding of one kind costs, and how long it lasts.
     _ kind  ConductCode  作风问题类别  The kind.
     points  count = 0 unit 分值  扣分  The points, 0 or less.
     least  count? unit 分钟  最短时长  Minutes that it lasts at least; left out where that does not matter.
     most  count? unit 分钟  最长时长  Minutes that it lasts at most; left out where that does not matter.
    record ConductNumbers whole  作风规则  The numbers of a rule set about findings of conduct.
     rules  [ConductRule] = Supervision.ConductRule.usual  扣分标准  What each kind costs; a kind that is left out is not found here.
     grave  [ConductCode] = Supervision.ConductCode.gravest  直接问责类别  Kinds that are proposed for accountability at once, without points and without a card.  政务处分法 38
     most  count = 5 unit 分值  单位月扣分上限  The most points that findings of conduct take from a unit's month together.
     base  count = 100 unit 分值  月度基础分  The points that a window begins each month with.
     good  count = 80 unit 分值  达标分  The points from which a window's month is as it should be.
     watch  count = 60 unit 分值  整改分  The points from which it is put right by a day; below, the head of the unit serves at the hall.
     rectifyDays  count = 10 unit 工作日  整改期限  Working days after the end of the month to put it right.
     clipDays  count = 60 unit 日  影像保存期限  Calendar days for which a clip is kept at most; it goes earlier once the finding is closed.  个人信息保护法 47(1)(2)
     objectDays  count = 5 unit 工作日  申诉期限  Working days after the finding was verified in which it may be objected to.
     rulingDays  count = 5 unit 工作日  申诉答复期限  Working days after it came in which an objection is answered.
    record Clip  影像片段  A piece of sound and picture that shows it; the file is kept elsewhere, and only its term is watched here.
     sha256  digest?  文件校验值  The SHA-256 of the file; needed, since nothing else tells which file it is.
     from  moment  起始时刻  Its first moment.
     through  moment  截止时刻  Its last moment.
    record ConductReport  作风问题  What someone found.
     kind  ConductCode  作风问题类别  What was wrong.
     unit  text  责任单位  The code of the unit whose window it is.
     place  text  地点  The hall, of at most 256 bytes.
     window  text = ""  窗口  The window, of at most 64 bytes; empty where it is none.
     person  text = ""  人员编号  The id of the officer; empty where no one in particular is concerned.
     from  moment  起始时刻  When it began.
     through  moment  截止时刻  When it ended.
     foundBy  ConductSource  发现方式  How it was found.
     fact  text personal fact  问题事实  What was seen, kept beside the ledger.
     clip  Clip?  影像片段  The clip; needed where it was found by video.
     basis  text = ""  视频依据  The number of the document that gives the legal basis for the recording; needed where the law wants one.  个人信息保护法 26
     stoppedAt as stopped  moment?  制止时刻  When it was stopped; left out where that is said later.
     handling  ConductHandling?  现场处置  What was done on the spot; left out where that is said later.
    record ConductRecord  作风问题记录  A finding as the ledger knows it.
     kind  ConductCode  作风问题类别  What was wrong.
     unit  text  责任单位  The code of the unit.
     place  text rectifiable  地点  The hall.
     window  text = "" rectifiable  窗口  The window; empty where it is none.
     person  text = ""  人员编号  The id of the officer; empty where no one in particular is concerned.
     from  moment  起始时刻  When it began.
     through  moment  截止时刻  When it ended.
     foundBy  ConductSource  发现方式  How it was found.
     fact  digest commits fact  事实校验值  The commitment to what was seen.
     clip  Clip?  影像片段  The clip; left out where there is none.
     clipBy  day?  影像保存期限  The last day on which the clip is kept, if the finding is not closed before; left out where there is none.  个人信息保护法 47(1)(2)
     basis  text = "" rectifiable  视频依据  The number of the document that gives the legal basis for the recording.
     stoppedAt as stopped  moment?  制止时刻  When it was stopped.
     handling  ConductHandling?  现场处置  What was done on the spot.
     by  text  发现人  The id of whoever found it.
    record ConductStop  制止处置  It was stopped, and what was done on the spot.
     stoppedAt as stopped  moment  制止时刻  When it was stopped.
     _ handling  ConductHandling  现场处置  What was done.
    record ConductCheck  核实  A second person looks into it; what is verified is told to those concerned.
     _ confirmed  flag!  是否属实  Whether it is as it was found.
     note  text = ""  核实情况  What was looked at, of at most 4,096 bytes; needed where it is not so. It names no one.
     documentNumber  text = ""  告知书文号  The number of the paper by which those concerned are told; needed where it is so.
    record ConductChecked  核实记录  A finding that a second person looked into.
     confirmed  flag  是否属实  Whether it is as it was found.
     note  text = ""  核实情况  What was looked at.
     documentNumber  text = ""  告知书文号  The number of the paper.
     points  count = 0  扣分  What it costs by the rule set.
     grave  flag  直接问责  Whether it is proposed for accountability at once.
     objectBy  day?  申诉期限  The last day to object; left out where it is not so.
     by  text  核实人  The id of whoever verified it.
    record ConductObjection  作风申诉  Someone concerned, or the head of the unit, objects.
     _ opinion  text personal objection  申诉意见  What they say, kept beside the ledger.
    record ConductObjected  作风申诉记录  An objection as the ledger knows it.
     opinion  digest commits objection  申诉校验值  The commitment to what they say.
     answerBy  day  申诉答复期限  The last day to answer it.
    record ConductRuling  作风申诉处理  A third person answers the objection.
     _ upheld  flag!  申诉成立  Whether the objection is upheld, and the finding annulled.
     reason  text  处理理由  Why, of at most 4,096 bytes; it names no one.
     documentNumber  text  答复文号  The number of the written answer.
     by  text = "" engine  处理人  The id of whoever answered it.
    record ClipDeletion  影像删除  The clip was deleted where it is kept.  个人信息保护法 47
     documentNumber  text  销毁记录文号  The number of the record of its deletion.
     late  flag engine  逾期删除  Whether it was deleted after its last day.
    record ClipExpired  影像期满  A clip must be deleted, found by time alone.  个人信息保护法 47(1)(2)
     due  day  期限届满日  The last day on which it was to be kept.
    record ConductFilter  作风问题筛选  Which findings of conduct to list.
     unit  text = ""  责任单位  The code of the unit; empty for all.
     kind  ConductCode?  作风问题类别  Only of this kind; all where left out.
     phase  ConductPhase?  阶段  The phase they are in; all where left out.
     after  text = ""  起始编号  Only those numbered after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record ConductView  作风问题  A finding of conduct as the viewer may see it.
     number  text  编号  Its number.
     kind  ConductCode  作风问题类别  What was wrong.
     kindChinese  text  类别名称  The kind in Chinese.
     unit  text  责任单位  The code of the unit.
     place  text  地点  The hall.
     window  text = ""  窗口  The window; empty where it is none.
     person  text = ""  人员编号  The id of the officer, for those who may see it; empty for others, and where no one in particular is concerned.
     from  moment  起始时刻  When it began.
     through  moment  截止时刻  When it ended.
     foundBy  ConductSource  发现方式  How it was found.
     stoppedAt as stopped  moment?  制止时刻  When it was stopped; left out where that is not said.
     handling  ConductHandling?  现场处置  What was done on the spot; left out where that is not said.
     phase  ConductPhase start found  阶段  Where it stands.
     phaseChinese  text  阶段名称  The phase in Chinese.
     verified  day?  认定日期  The day a second person verified it; left out where no one did.
     points  count = 0  扣分  What it costs.
     objectBy  day?  申诉期限  The last day to object; left out before it was verified.
     answerBy  day?  申诉答复期限  The last day to answer the objection that runs; left out while none does.
     clipBy  day?  影像保存期限  The last day on which the clip is kept; left out where there is none.
     clipDeleted  day?  影像删除日期  The day it was deleted; left out while it is kept.
     clipLate  flag  影像逾期  Whether it is, or was, kept longer than its last day.
     record  DossierKey?  效能问责记录  The accountability record that it was proposed for; left out where there is none.
    record ConductList  作风问题列表  A page of the findings of conduct that the viewer may see.
     findings  [ConductView]  作风问题  The findings, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record ConductCount  作风问题统计  How often one kind was verified in a month.
     kind  ConductCode  作风问题类别  The kind.
     verified  count  认定数  Findings verified in the month.
     annulled  count = 0  撤销数  Of all findings, those annulled in the month.
    record WindowMonth  窗口月度评定  What the month of one window comes to.
     unit  text  单位  The code of the unit.
     place  text  地点  The hall.
     window  text = ""  窗口  The window; empty where it is none.
     findings  count  认定数  Findings verified in the month that stand.
     points  count  扣分  What they cost together.
     score  count  得分  What is left of the base, never below 0.
     grade  ConductGrade start good  等次  What that comes to.
     rectifyBy  day?  整改期限  The last day to put it right; left out where it is as it should be.
    record ConductTable  作风月度统计  Findings of conduct of a month, by kind and by window; no one is named.
     month  month  月份  The month.
     kinds  [ConductCount]  分类统计  Each kind of which there was any.
     windows  [WindowMonth]  窗口  Each window that has a finding, by unit, hall and window.
    commands ConductCommand as conduct  conduct  作风问题  What may be asked of a finding of conduct.
     find  ConductReport  发现  Records what was found.
     stop  ConductStop  制止处置  It was stopped, and what was done on the spot.
     verify  ConductCheck  核实  A second person verifies it, or does not.
     object  ConductObjection  申诉  Someone concerned, or the head of the unit, objects.
     rule  ConductRuling  申诉处理  A third person answers the objection.
     deleteClip  ClipDeletion  影像删除  Reports that the clip was deleted.  个人信息保护法 47
     close  Nothing  办结  Closes the finding; its clip goes from then on.
     erase  PersonalErasure  删除个人信息  Erases personal data once it is closed; every proof stays.  个人信息保护法 47
    events ConductEvent as conduct  conduct  作风问题记录  What happened to a finding of conduct: what was seen and said are commitments.
     found  ConductRecord  发现  It was found.
     stopped  ConductStop  制止处置  It was stopped.
     verified  ConductChecked  核实  A second person looked into it.
     objected  ConductObjected  申诉  An objection was made.
     ruled  ConductRuling  申诉处理  The objection was answered.
     clipExpired  ClipExpired  影像期满  Its clip must be deleted.
     clipDeleted  ClipDeletion  影像删除  Its clip was deleted.
     closed  Nothing  办结  It was closed.
    """#
}
