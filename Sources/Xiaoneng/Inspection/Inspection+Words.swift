// swift-format-ignore-file
// Made from Inspection.words by `make words`: never edited.

extension Inspections {
  /// 督查规则 · The numbers of a rule set that are about inspections and draws.
  public struct Numbers: Record, Equatable {
    /// 检查人员数 · Inspectors of each object at least.
    /// 行政处罚法 42(1).
    public var inspectors: Int32 = 2
    /// 比对字数 · Characters of each window by which two plans are compared, 1…64.
    public var window: Int32 = 5
    /// 雷同提示线 · The likeness in basis points from which two plans are shown to the inspector, who decides.
    public var alike: Int32 = 6_000
    /// 雷同段落字数 · Characters that a common passage has at least to be shown.
    public var passage: Int32 = 10
    /// 雷同段落数 · Common passages shown at most, the longest first.
    public var passages: Int32 = 10
    /// 说明期限 · The last day to explain, from the order, where it names none.
    public var explain: Budget = .workingDays(5)
    /// 整改期限 · The last day to report that it was put right, from the order, where it names none.
    /// 政府督查工作条例 18.
    public var rectify: Budget = .workingDays(15)
    /// 重做期限 · The last day to hand in what was drawn up anew, from the order, where it names none.
    public var redo: Budget = .workingDays(10)
    /// 退回次数上限 · How often a report is sent back before the order turns red.
    public var sendBacks: Int32 = 2
    /// 电话催办日 · Working days after the last day on which a late report is urged by telephone.
    public var urgePhone: Int32 = 1
    /// 书面催办日 · The same by letter; later than by telephone.
    public var urgeLetter: Int32 = 3
    /// 现场督办日 · The same on site; later than by letter.
    public var urgeSite: Int32 = 5
    /// 结论期限 · The last day for the conclusion, from the beginning.
    /// 政府督查工作条例 16.
    public var conclude: Budget = .calendarDays(7)
    /// 异议期限 · Calendar days to ask for a review, from the day the conclusion was told.
    /// 政府督查工作条例 17.
    public var objectDays: Int32 = 30
    /// 复核决定期限 · Calendar days to decide on an objection, from the day it was made.
    /// 政府督查工作条例 17.
    public var reviewDays: Int32 = 30
    /// 企业检查年上限 · Visits of one enterprise under the plan of a year, whatever its rows say.
    public var enterpriseMost: Int32 = 1
    /// 不打招呼占比 · The share of inspections that no one is told of, in basis points, which the place asks for; 0 for none.
    public var unannounced: Int32 = 0

    /// A record of what is said.
    public init(inspectors: Int32 = 2, window: Int32 = 5, alike: Int32 = 6_000, passage: Int32 = 10, passages: Int32 = 10, explain: Budget = .workingDays(5), rectify: Budget = .workingDays(15), redo: Budget = .workingDays(10), sendBacks: Int32 = 2, urgePhone: Int32 = 1, urgeLetter: Int32 = 3, urgeSite: Int32 = 5, conclude: Budget = .calendarDays(7), objectDays: Int32 = 30, reviewDays: Int32 = 30, enterpriseMost: Int32 = 1, unannounced: Int32 = 0) {
      self.inspectors = inspectors
      self.window = window
      self.alike = alike
      self.passage = passage
      self.passages = passages
      self.explain = explain
      self.rectify = rectify
      self.redo = redo
      self.sendBacks = sendBacks
      self.urgePhone = urgePhone
      self.urgeLetter = urgeLetter
      self.urgeSite = urgeSite
      self.conclude = conclude
      self.objectDays = objectDays
      self.reviewDays = reviewDays
      self.enterpriseMost = enterpriseMost
      self.unannounced = unannounced
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      alike = try fields.usual("alike", 6_000)
      conclude = try fields.usual("conclude", .calendarDays(7))
      enterpriseMost = try fields.usual("enterpriseMost", 1)
      explain = try fields.usual("explain", .workingDays(5))
      inspectors = try fields.usual("inspectors", 2)
      objectDays = try fields.usual("objectDays", 30)
      passage = try fields.usual("passage", 10)
      passages = try fields.usual("passages", 10)
      rectify = try fields.usual("rectify", .workingDays(15))
      redo = try fields.usual("redo", .workingDays(10))
      reviewDays = try fields.usual("reviewDays", 30)
      sendBacks = try fields.usual("sendBacks", 2)
      unannounced = try fields.usual("unannounced", 0)
      urgeLetter = try fields.usual("urgeLetter", 3)
      urgePhone = try fields.usual("urgePhone", 1)
      urgeSite = try fields.usual("urgeSite", 5)
      window = try fields.usual("window", 5)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if alike != 6_000 { writer.name("alike"); alike.write(to: &writer) }
      if conclude != .calendarDays(7) { writer.name("conclude"); conclude.write(to: &writer) }
      if enterpriseMost != 1 { writer.name("enterpriseMost"); enterpriseMost.write(to: &writer) }
      if explain != .workingDays(5) { writer.name("explain"); explain.write(to: &writer) }
      if inspectors != 2 { writer.name("inspectors"); inspectors.write(to: &writer) }
      if objectDays != 30 { writer.name("objectDays"); objectDays.write(to: &writer) }
      if passage != 10 { writer.name("passage"); passage.write(to: &writer) }
      if passages != 10 { writer.name("passages"); passages.write(to: &writer) }
      if rectify != .workingDays(15) { writer.name("rectify"); rectify.write(to: &writer) }
      if redo != .workingDays(10) { writer.name("redo"); redo.write(to: &writer) }
      if reviewDays != 30 { writer.name("reviewDays"); reviewDays.write(to: &writer) }
      if sendBacks != 2 { writer.name("sendBacks"); sendBacks.write(to: &writer) }
      if unannounced != 0 { writer.name("unannounced"); unannounced.write(to: &writer) }
      if urgeLetter != 3 { writer.name("urgeLetter"); urgeLetter.write(to: &writer) }
      if urgePhone != 1 { writer.name("urgePhone"); urgePhone.write(to: &writer) }
      if urgeSite != 5 { writer.name("urgeSite"); urgeSite.write(to: &writer) }
      if window != 5 { writer.name("window"); window.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 公开信标 · A public value that no one knows before its time, such as a lottery's draw.
  public struct Beacon: Record, Equatable {
    /// 信标种类 · What kind of value, such as ssq 双色球, drand or nist.
    public var kind: String = ""
    /// 信标期号 · Which value of its kind, such as 2012091.
    public var ref: String = ""
    /// 信标值 · The value as it was published; left out while it is not known.
    public var value: String? = nil
    /// 公布时刻 · When it became public; held against the moment of the commitment where both are said.
    public var at: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: String, ref: String, value: String? = nil, at: Instant? = nil) {
      self.kind = kind
      self.ref = ref
      self.value = value
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.optional("at")
      kind = try fields.required("kind")
      ref = try fields.required("ref")
      value = try fields.optional("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("ref"); writer.freeText(ref)
      if let value = value { writer.name("value"); writer.freeText(value) }
    }
  }
}

extension Inspections {
  /// 随机抽取 · A draw of objects and inspectors by scheme xn-draw-1: committed before a public value is known, and checked by anyone afterwards.
  public struct Draw: Record, Equatable {
    /// 抽取编号 · The number of the draw.
    public var draw: String = ""
    /// 抽取名单 · The frame: whoever can be drawn, 1…10,000 different ids, in any order.
    public var ids: [String] = []
    /// 抽取数 · How many are drawn, 1…the size of the frame.
    public var take: Int32 = 0
    /// 随机数 · 32 random bytes, secret until the draw is revealed.
    public var nonce: LedgerDigest = .zero
    /// 公开信标 · The public value, named before it is known.
    public var beacon: Inspections.Beacon = Inspections.Beacon()
    /// 检查人员 · Who can be dealt to the objects; left out where only objects are drawn.
    public var inspectors: [String]? = nil
    /// 剔除名单 · Who is struck off the frame, with a ground and an approver on record; the next tickets move up.
    public var strike: [String] = []
    /// 承诺时刻 · When the commitment was entered in the ledger.
    public var committedAt: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(draw: String, ids: [String], take: Int32, nonce: LedgerDigest, beacon: Inspections.Beacon, inspectors: [String]? = nil, strike: [String] = [], committedAt: Instant? = nil) {
      self.draw = draw
      self.ids = ids
      self.take = take
      self.nonce = nonce
      self.beacon = beacon
      self.inspectors = inspectors
      self.strike = strike
      self.committedAt = committedAt
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      beacon = try fields.required("beacon")
      committedAt = try fields.optional("committedAt")
      draw = try fields.required("draw")
      ids = try fields.required("ids")
      inspectors = try fields.optional("inspectors")
      nonce = try fields.required("nonce")
      strike = try fields.list("strike")
      take = try fields.required("take")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("beacon"); beacon.write(to: &writer)
      if let value = committedAt { writer.name("committedAt"); value.write(to: &writer) }
      writer.name("draw"); writer.freeText(draw)
      writer.name("ids"); writer.freeText(ids)
      if let value = inspectors { writer.name("inspectors"); writer.freeText(value) }
      writer.name("nonce"); nonce.write(to: &writer)
      if !strike.isEmpty { writer.name("strike"); writer.freeText(strike) }
      writer.name("take"); take.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 检查组 · Who inspects an object.
  public struct Pair: Record, Equatable {
    /// 检查对象 · The object.
    public var object: String = ""
    /// 检查人员 · The inspectors, in the order in which they were dealt.
    public var pair: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(object: String, pair: [String]) {
      self.object = object
      self.pair = pair
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      object = try fields.required("object")
      pair = try fields.required("pair")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("object"); object.write(to: &writer)
      writer.name("pair"); writer.freeText(pair)
    }
  }
}

extension Inspections {
  /// 抽取结果 · What a draw comes to; before the public value is known only frame and commitment.
  public struct Drawing: Record, Equatable {
    /// 名单校验值 · The SHA-256 of the frame: its ids sorted by their bytes, as canonical JSON.
    public var frame: LedgerDigest = .zero
    /// 承诺值 · The SHA-256 of what was committed to and of the nonce.
    public var commitment: LedgerDigest = .zero
    /// 种子 · The SHA-256 of commitment, nonce and public value; left out before that is known.
    public var seed: LedgerDigest? = nil
    /// 抽中名单 · The first so many by their tickets, before anyone is struck.
    public var drawn: [String] = []
    /// 最终名单 · The first so many by their tickets without whoever is struck.
    public var final: [String] = []
    /// 检查分组 · Who inspects whom of the final list; whoever moves up takes the pair of the one struck.
    public var inspectors: [Inspections.Pair] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(frame: LedgerDigest, commitment: LedgerDigest, seed: LedgerDigest? = nil, drawn: [String] = [], final: [String] = [], inspectors: [Inspections.Pair] = []) {
      self.frame = frame
      self.commitment = commitment
      self.seed = seed
      self.drawn = drawn
      self.final = final
      self.inspectors = inspectors
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commitment = try fields.required("commitment")
      drawn = try fields.list("drawn")
      final = try fields.list("final")
      frame = try fields.required("frame")
      inspectors = try fields.list("inspectors")
      seed = try fields.optional("seed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("commitment"); commitment.write(to: &writer)
      if !drawn.isEmpty { writer.name("drawn"); writer.freeText(drawn) }
      if !final.isEmpty { writer.name("final"); writer.freeText(final) }
      writer.name("frame"); frame.write(to: &writer)
      if !inspectors.isEmpty { writer.name("inspectors"); inspectors.write(to: &writer) }
      if let value = seed { writer.name("seed"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 公布值 · What was published of a draw, to be held against what it comes to; whatever was not is left out.
  public struct Published: Record, Equatable {
    /// 名单校验值 · The published hash of the frame.
    public var frame: LedgerDigest? = nil
    /// 承诺值 · The published commitment.
    public var commitment: LedgerDigest? = nil
    /// 种子 · The published seed.
    public var seed: LedgerDigest? = nil
    /// 抽中名单 · The published list before anyone was struck.
    public var drawn: [String]? = nil
    /// 最终名单 · The published final list.
    public var final: [String]? = nil
    /// 检查分组 · The published pairs.
    public var inspectors: [Inspections.Pair]? = nil

    /// A record of what is said.
    public init(frame: LedgerDigest? = nil, commitment: LedgerDigest? = nil, seed: LedgerDigest? = nil, drawn: [String]? = nil, final: [String]? = nil, inspectors: [Inspections.Pair]? = nil) {
      self.frame = frame
      self.commitment = commitment
      self.seed = seed
      self.drawn = drawn
      self.final = final
      self.inspectors = inspectors
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commitment = try fields.optional("commitment")
      drawn = try fields.optional("drawn")
      final = try fields.optional("final")
      frame = try fields.optional("frame")
      inspectors = try fields.optional("inspectors")
      seed = try fields.optional("seed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = commitment { writer.name("commitment"); value.write(to: &writer) }
      if let value = drawn { writer.name("drawn"); writer.freeText(value) }
      if let value = final { writer.name("final"); writer.freeText(value) }
      if let value = frame { writer.name("frame"); value.write(to: &writer) }
      if let value = inspectors { writer.name("inspectors"); value.write(to: &writer) }
      if let value = seed { writer.name("seed"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 雷同段落 · A passage that two plans have in common.
  public struct Passage: Record, Equatable {
    /// 前文位置 · Where it begins in the first plan, in characters from 0.
    public var first: Int32 = 0
    /// 后文位置 · Where it begins in the second plan.
    public var second: Int32 = 0
    /// 字数 · Its characters without spaces and punctuation.
    public var length: Int32 = 0
    /// 原文 · The passage as the second plan has it.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(first: Int32, second: Int32, length: Int32, text: String) {
      self.first = first
      self.second = second
      self.length = length
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      first = try fields.required("first")
      length = try fields.required("length")
      second = try fields.required("second")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("first"); first.write(to: &writer)
      writer.name("length"); length.write(to: &writer)
      writer.name("second"); second.write(to: &writer)
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Inspections {
  /// 雷同比对 · How much two plans are alike; a person decides what to make of it.
  public struct Likeness: Record, Equatable {
    /// 合计窗口数 · Different windows of both plans together.
    public var windows: Int32 = 0
    /// 相同窗口数 · Of these those that both have.
    public var common: Int32 = 0
    /// 雷同度 · Common windows of all, in basis points, rounded half-up.
    public var likeness: Int32 = 0
    /// 是否提示 · Whether it reaches the number from which the inspector is shown it.
    public var shown: Bool = false
    /// 雷同段落 · The longest common passages, which lie nowhere in one another.
    public var passages: [Inspections.Passage] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(windows: Int32, common: Int32, likeness: Int32, shown: Bool, passages: [Inspections.Passage] = []) {
      self.windows = windows
      self.common = common
      self.likeness = likeness
      self.shown = shown
      self.passages = passages
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      common = try fields.required("common")
      likeness = try fields.required("likeness")
      passages = try fields.list("passages")
      shown = try fields.required("shown")
      windows = try fields.required("windows")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("common"); common.write(to: &writer)
      writer.name("likeness"); likeness.write(to: &writer)
      if !passages.isEmpty { writer.name("passages"); passages.write(to: &writer) }
      writer.name("shown"); shown.write(to: &writer)
      writer.name("windows"); windows.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum InspectionWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    record Inspections.Numbers  督查规则  The numbers of a rule set that are about inspections and draws.
     inspectors  count = 2  检查人员数  Inspectors of each object at least.  行政处罚法 42(1)
     window  count = 5  比对字数  Characters of each window by which two plans are compared, 1…64.
     alike  count = 6_000  雷同提示线  The likeness in basis points from which two plans are shown to the inspector, who decides.
     passage  count = 10  雷同段落字数  Characters that a common passage has at least to be shown.
     passages  count = 10  雷同段落数  Common passages shown at most, the longest first.
     explain  limit = 5wd  说明期限  The last day to explain, from the order, where it names none.
     rectify  limit = 15wd  整改期限  The last day to report that it was put right, from the order, where it names none.  政府督查工作条例 18
     redo  limit = 10wd  重做期限  The last day to hand in what was drawn up anew, from the order, where it names none.
     sendBacks  count = 2 unit 次  退回次数上限  How often a report is sent back before the order turns red.
     urgePhone  count = 1 unit 工作日  电话催办日  Working days after the last day on which a late report is urged by telephone.
     urgeLetter  count = 3 unit 工作日  书面催办日  The same by letter; later than by telephone.
     urgeSite  count = 5 unit 工作日  现场督办日  The same on site; later than by letter.
     conclude  limit = 7d  结论期限  The last day for the conclusion, from the beginning.  政府督查工作条例 16
     objectDays  count = 30 unit 日  异议期限  Calendar days to ask for a review, from the day the conclusion was told.  政府督查工作条例 17
     reviewDays  count = 30 unit 日  复核决定期限  Calendar days to decide on an objection, from the day it was made.  政府督查工作条例 17
     enterpriseMost  count = 1 unit 次  企业检查年上限  Visits of one enterprise under the plan of a year, whatever its rows say.
     unannounced  count = 0 unit 万分之一  不打招呼占比  The share of inspections that no one is told of, in basis points, which the place asks for; 0 for none.
    record Inspections.Beacon  公开信标  A public value that no one knows before its time, such as a lottery's draw.
     kind  text  信标种类  What kind of value, such as ssq 双色球, drand or nist.
     ref  text  信标期号  Which value of its kind, such as 2012091.
     value  text?  信标值  The value as it was published; left out while it is not known.
     at  moment?  公布时刻  When it became public; held against the moment of the commitment where both are said.
    record Inspections.Draw  随机抽取  A draw of objects and inspectors by scheme xn-draw-1: committed before a public value is known, and checked by anyone afterwards.
     draw  text  抽取编号  The number of the draw.
     ids  [text]!  抽取名单  The frame: whoever can be drawn, 1…10,000 different ids, in any order.
     take  count  抽取数  How many are drawn, 1…the size of the frame.
     nonce  digest  随机数  32 random bytes, secret until the draw is revealed.
     beacon  Inspections.Beacon  公开信标  The public value, named before it is known.
     inspectors  [text]?  检查人员  Who can be dealt to the objects; left out where only objects are drawn.
     strike  [text]  剔除名单  Who is struck off the frame, with a ground and an approver on record; the next tickets move up.
     committedAt  moment?  承诺时刻  When the commitment was entered in the ledger.
    record Inspections.Pair  检查组  Who inspects an object.
     object  text  检查对象  The object.
     pair  [text]!  检查人员  The inspectors, in the order in which they were dealt.
    record Inspections.Drawing  抽取结果  What a draw comes to; before the public value is known only frame and commitment.
     frame  digest  名单校验值  The SHA-256 of the frame: its ids sorted by their bytes, as canonical JSON.
     commitment  digest  承诺值  The SHA-256 of what was committed to and of the nonce.
     seed  digest?  种子  The SHA-256 of commitment, nonce and public value; left out before that is known.
     drawn  [text]  抽中名单  The first so many by their tickets, before anyone is struck.
     final  [text]  最终名单  The first so many by their tickets without whoever is struck.
     inspectors  [Inspections.Pair]  检查分组  Who inspects whom of the final list; whoever moves up takes the pair of the one struck.
    record Inspections.Published  公布值  What was published of a draw, to be held against what it comes to; whatever was not is left out.
     frame  digest?  名单校验值  The published hash of the frame.
     commitment  digest?  承诺值  The published commitment.
     seed  digest?  种子  The published seed.
     drawn  [text]?  抽中名单  The published list before anyone was struck.
     final  [text]?  最终名单  The published final list.
     inspectors  [Inspections.Pair]?  检查分组  The published pairs.
    record Inspections.Passage  雷同段落  A passage that two plans have in common.
     first  count  前文位置  Where it begins in the first plan, in characters from 0.
     second  count  后文位置  Where it begins in the second plan.
     length  count  字数  Its characters without spaces and punctuation.
     text  text  原文  The passage as the second plan has it.
    record Inspections.Likeness  雷同比对  How much two plans are alike; a person decides what to make of it.
     windows  count  合计窗口数  Different windows of both plans together.
     common  count  相同窗口数  Of these those that both have.
     likeness  count  雷同度  Common windows of all, in basis points, rounded half-up.
     shown  flag!  是否提示  Whether it reaches the number from which the inspector is shown it.
     passages  [Inspections.Passage]  雷同段落  The longest common passages, which lie nowhere in one another.
    """#
}
