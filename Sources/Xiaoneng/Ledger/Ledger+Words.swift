// swift-format-ignore-file
// Made from Ledger.words by `make words`: never edited.

extension Verification.Wrong {
  /// 核验问题 · What can be wrong with ledgers, their heads, seals and the data beside them.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 记录被改动 · An entry is not what its successor or the dossier's head vouches for.
    case changed
    /// 记录无法读取 · An entry is not a well-formed entry.
    case unreadable
    /// 记录缺失 · An entry that should stand here is not there.
    case missing
    /// 记录次序有误 · Entries stand in another order than their numbers or times say.
    case reordered
    /// 卷宗表不符 · The table of dossiers does not match the ledgers.
    case head
    /// 封存不符 · What a seal covers was rewritten or cut off.
    case seal
    /// 个人信息不符 · Personal data do not match the commitment in the ledger, or are gone without an erasure.
    case personal
    /// 指针不符 · A column that tells where an entry belongs, or which comes before it, is not what the entry says.
    case pointer
    /// 词语不识 · An entry whose word or record this version does not know.
    case unknown
    /// 统计不符 · A counter of the statistics is not what the ledgers count.
    case fact
    /// 时限索引不符 · A dossier is filed for another moment than its ledger gives, or not at all.
    case due
    /// 编号不符 · A counter of numbers given out is behind a number that was given.
    case counter
    /// 通知不符 · A message that an event causes is gone, or says or goes elsewhere.
    case notice
    /// 设置不符 · What the store was set up with is not what it was.
    case setting
    /// 存储损坏 · An index or a page of the store does not hold what its tables do.
    case store

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .changed: "记录被改动"
      case .unreadable: "记录无法读取"
      case .missing: "记录缺失"
      case .reordered: "记录次序有误"
      case .head: "卷宗表不符"
      case .seal: "封存不符"
      case .personal: "个人信息不符"
      case .pointer: "指针不符"
      case .unknown: "词语不识"
      case .fact: "统计不符"
      case .due: "时限索引不符"
      case .counter: "编号不符"
      case .notice: "通知不符"
      case .setting: "设置不符"
      case .store: "存储损坏"
      }
    }
  }
}

/// 封存 · The Merkle root over the heads of all ledgers at a moment, to be printed, published and kept elsewhere, so that what is in the store later can be held against it.
/// RFC 6962.
public struct Seal: Record, Equatable {
  /// 封存时刻 · When it was made.
  public var at: Instant = Instant(0)
  /// 卷宗数 · How many dossiers it covers.
  public var dossiers: Int64 = 0
  /// 记录数 · The number of the last entry it covers.
  public var entries: Int64 = 0
  /// 前次封存校验值 · The SHA-256 of the seal before it; zero for the first.
  public var previous: LedgerDigest = .zero
  /// 根校验值 · The root over (dossier, length, head) of every ledger, in the order in which the dossiers were opened.
  /// RFC 6962.
  public var root: LedgerDigest = .zero

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(at: Instant, dossiers: Int64, entries: Int64, previous: LedgerDigest, root: LedgerDigest) {
    self.at = at
    self.dossiers = dossiers
    self.entries = entries
    self.previous = previous
    self.root = root
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    at = try fields.required("at")
    dossiers = try fields.required("dossiers")
    entries = try fields.required("entries")
    previous = try fields.required("previous")
    root = try fields.required("root")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("at"); at.write(to: &writer)
    writer.name("dossiers"); dossiers.write(to: &writer)
    writer.name("entries"); entries.write(to: &writer)
    writer.name("previous"); previous.write(to: &writer)
    writer.name("root"); root.write(to: &writer)
  }
}

extension Verification {
  /// 核验发现 · What is wrong, and where.
  public struct Wrong: Record, Equatable {
    /// 问题种类 · What is wrong.
    public var kind: Verification.Wrong.Kind = .changed
    /// 卷宗号 · The dossier; empty where none can be named.
    public var dossier: String = ""
    /// 卷内序号 · The entry's place within the dossier, counted from 1; 0 where none can be named.
    public var sequence: Int64 = 0
    /// 记录编号 · The entry's number in the store; 0 where none can be named.
    public var number: Int64 = 0
    /// 中文说明 · What is wrong, in a Chinese sentence.
    public var chinese: String = ""
    /// 英文说明 · What is wrong, in an English sentence.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Verification.Wrong.Kind, _ dossier: String = "", _ sequence: Int64 = 0, number: Int64 = 0, _ chinese: String, _ english: String) {
      self.kind = kind
      self.dossier = dossier
      self.sequence = sequence
      self.number = number
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      dossier = try fields.usual("dossier", "")
      english = try fields.required("english")
      kind = try fields.required("kind")
      number = try fields.usual("number", 0)
      sequence = try fields.usual("sequence", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      if !dossier.isEmpty { writer.name("dossier"); dossier.write(to: &writer) }
      writer.name("english"); english.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      if number != 0 { writer.name("number"); number.write(to: &writer) }
      if sequence != 0 { writer.name("sequence"); sequence.write(to: &writer) }
    }
  }
}

/// 核验结果 · What a verification of every entry found.
public struct Verification: Record, Equatable {
  /// 核验记录数 · How many entries were read.
  public var entries: Int64 = 0
  /// 核验卷宗数 · How many dossiers were found.
  public var dossiers: Int64 = 0
  /// 核验封存数 · How many seals were held against the ledgers.
  public var seals: Int64 = 0
  /// 快速核验 · Whether only texts, chains, sequences and pointers were compared.
  public var quick: Bool = false
  /// 未核验部分 · What was not compared, each in Chinese and English.
  public var unchecked: [String] = []
  /// 首个问题 · The first thing wrong; left out where everything holds.
  public var wrong: Verification.Wrong? = nil

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(entries: Int64, dossiers: Int64, seals: Int64, quick: Bool = false, unchecked: [String] = [], wrong: Verification.Wrong? = nil) {
    self.entries = entries
    self.dossiers = dossiers
    self.seals = seals
    self.quick = quick
    self.unchecked = unchecked
    self.wrong = wrong
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    dossiers = try fields.required("dossiers")
    entries = try fields.required("entries")
    quick = try fields.usual("quick", false)
    seals = try fields.required("seals")
    unchecked = try fields.list("unchecked")
    wrong = try fields.optional("wrong")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("dossiers"); dossiers.write(to: &writer)
    writer.name("entries"); entries.write(to: &writer)
    if quick { writer.name("quick"); quick.write(to: &writer) }
    writer.name("seals"); seals.write(to: &writer)
    if !unchecked.isEmpty { writer.name("unchecked"); writer.freeText(unchecked) }
    if let value = wrong { writer.name("wrong"); value.write(to: &writer) }
  }
}

extension SealLog {
  /// 封存日志一致性证明 · The proof that the log of seals of one size begins with that of another: nothing that was sealed before was taken out or changed.
  /// RFC 9162.
  public struct Consistency: Record, Equatable {
    /// 先前封存数 · How many seals the earlier log had.
    public var first: Int64 = 0
    /// 先前根校验值 · The root over those.
    public var firstRoot: LedgerDigest = .zero
    /// 后来封存数 · How many seals the later log has.
    public var second: Int64 = 0
    /// 后来根校验值 · The root over those.
    public var secondRoot: LedgerDigest = .zero
    /// 证明 · The hashes that lead from the one to the other.
    /// RFC 9162.
    public var proof: [LedgerDigest] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(first: Int64, firstRoot: LedgerDigest, second: Int64, secondRoot: LedgerDigest, proof: [LedgerDigest] = []) {
      self.first = first
      self.firstRoot = firstRoot
      self.second = second
      self.secondRoot = secondRoot
      self.proof = proof
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      first = try fields.required("first")
      firstRoot = try fields.required("firstRoot")
      proof = try fields.list("proof")
      second = try fields.required("second")
      secondRoot = try fields.required("secondRoot")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("first"); first.write(to: &writer)
      writer.name("firstRoot"); firstRoot.write(to: &writer)
      if !proof.isEmpty { writer.name("proof"); proof.write(to: &writer) }
      writer.name("second"); second.write(to: &writer)
      writer.name("secondRoot"); secondRoot.write(to: &writer)
    }
  }
}

extension SealLog {
  /// 封存日志区间 · Between which two sizes of the log of seals the proof is wanted.
  public struct Sizes: Record, Equatable {
    /// 先前封存数 · How many seals the earlier log had, 1 or more.
    public var first: Int64 = 0
    /// 后来封存数 · How many seals the later log has; all of them where left out.
    public var second: Int64? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(first: Int64, second: Int64? = nil) {
      self.first = first
      self.second = second
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      first = try fields.required("first")
      second = try fields.optional("second")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("first"); first.write(to: &writer)
      if let value = second { writer.name("second"); value.write(to: &writer) }
    }
  }
}

extension SealLog {
  /// 封存日志名称 · What the log of seals is called when it is published.
  public struct Naming: Record, Equatable {
    /// 日志名称 · The origin line of the checkpoint; the one that the store was set up with where left out.
    /// C2SP tlog-checkpoint.
    public var origin: String = ""

    /// A record of what is said.
    public init(origin: String = "") {
      self.origin = origin
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      origin = try fields.usual("origin", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !origin.isEmpty { writer.name("origin"); writer.freeText(origin) }
    }
  }
}

extension SealLog {
  /// 封存检查点 · The checkpoint of the log of seals, to be signed and published.
  /// C2SP tlog-checkpoint.
  public struct Published: Record, Equatable {
    /// 日志名称 · Which log it is.
    public var origin: String = ""
    /// 封存数 · How many seals it has.
    public var size: Int64 = 0
    /// 根校验值 · The root over them.
    public var root: LedgerDigest = .zero
    /// 检查点原文 · The three lines that are signed and published.
    /// C2SP tlog-checkpoint.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(origin: String, size: Int64, root: LedgerDigest, text: String) {
      self.origin = origin
      self.size = size
      self.root = root
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      origin = try fields.required("origin")
      root = try fields.required("root")
      size = try fields.required("size")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("origin"); writer.freeText(origin)
      writer.name("root"); root.write(to: &writer)
      writer.name("size"); size.write(to: &writer)
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension SealLog {
  /// 待核检查点 · An older checkpoint that is held against a newer one, or against the log as it stands.
  public struct Claim: Record, Equatable {
    /// 先前检查点 · The older checkpoint, alone or as a signed note; its signatures are not verified here.
    public var old: String = ""
    /// 后来检查点 · The newer one; the log as it stands where left out.
    public var new: String = ""
    /// 证明 · The hashes that lead from the one to the other; needed with a newer checkpoint only.
    public var proof: [LedgerDigest] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(old: String, new: String = "", proof: [LedgerDigest] = []) {
      self.old = old
      self.new = new
      self.proof = proof
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      new = try fields.usual("new", "")
      old = try fields.required("old")
      proof = try fields.list("proof")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !new.isEmpty { writer.name("new"); writer.freeText(new) }
      writer.name("old"); writer.freeText(old)
      if !proof.isEmpty { writer.name("proof"); proof.write(to: &writer) }
    }
  }
}

extension SealLog {
  /// 核对结果 · Whether a log of seals extends what was published.
  public struct Finding: Record, Equatable {
    /// 是否延续 · Whether every seal of the older checkpoint stands unchanged in the newer log.
    public var extends: Bool = false
    /// 先前封存数 · How many seals the older checkpoint has.
    public var first: Int64 = 0
    /// 后来封存数 · How many seals the newer one has.
    public var second: Int64 = 0
    /// 中文说明 · What was found, in Chinese.
    public var chinese: String = ""
    /// 英文说明 · What was found, in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(extends: Bool, first: Int64, second: Int64, chinese: String, english: String) {
      self.extends = extends
      self.first = first
      self.second = second
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      extends = try fields.required("extends")
      first = try fields.required("first")
      second = try fields.required("second")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("extends"); extends.write(to: &writer)
      writer.name("first"); first.write(to: &writer)
      writer.name("second"); second.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum LedgerWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Verification.Wrong.Kind  核验问题  What can be wrong with ledgers, their heads, seals and the data beside them.
     changed  记录被改动  An entry is not what its successor or the dossier's head vouches for.
     unreadable  记录无法读取  An entry is not a well-formed entry.
     missing  记录缺失  An entry that should stand here is not there.
     reordered  记录次序有误  Entries stand in another order than their numbers or times say.
     head  卷宗表不符  The table of dossiers does not match the ledgers.
     seal  封存不符  What a seal covers was rewritten or cut off.
     personal  个人信息不符  Personal data do not match the commitment in the ledger, or are gone without an erasure.
     pointer  指针不符  A column that tells where an entry belongs, or which comes before it, is not what the entry says.
     unknown  词语不识  An entry whose word or record this version does not know.
     fact  统计不符  A counter of the statistics is not what the ledgers count.
     due  时限索引不符  A dossier is filed for another moment than its ledger gives, or not at all.
     counter  编号不符  A counter of numbers given out is behind a number that was given.
     notice  通知不符  A message that an event causes is gone, or says or goes elsewhere.
     setting  设置不符  What the store was set up with is not what it was.
     store  存储损坏  An index or a page of the store does not hold what its tables do.
    record Seal  封存  The Merkle root over the heads of all ledgers at a moment, to be printed, published and kept elsewhere, so that what is in the store later can be held against it.  RFC 6962
     at  moment  封存时刻  When it was made.
     dossiers  number  卷宗数  How many dossiers it covers.
     entries  number  记录数  The number of the last entry it covers.
     previous  digest  前次封存校验值  The SHA-256 of the seal before it; zero for the first.
     root  digest  根校验值  The root over (dossier, length, head) of every ledger, in the order in which the dossiers were opened.  RFC 6962
    record Verification.Wrong  核验发现  What is wrong, and where.
     _ kind  Verification.Wrong.Kind  问题种类  What is wrong.
     _ dossier  text = ""  卷宗号  The dossier; empty where none can be named.
     _ sequence  number = 0  卷内序号  The entry's place within the dossier, counted from 1; 0 where none can be named.
     number  number = 0  记录编号  The entry's number in the store; 0 where none can be named.
     _ chinese  text  中文说明  What is wrong, in a Chinese sentence.
     _ english  text  英文说明  What is wrong, in an English sentence.
    record Verification  核验结果  What a verification of every entry found.
     entries  number  核验记录数  How many entries were read.
     dossiers  number  核验卷宗数  How many dossiers were found.
     seals  number  核验封存数  How many seals were held against the ledgers.
     quick  flag  快速核验  Whether only texts, chains, sequences and pointers were compared.
     unchecked  [text]  未核验部分  What was not compared, each in Chinese and English.
     wrong  Verification.Wrong?  首个问题  The first thing wrong; left out where everything holds.
    record SealLog.Consistency  封存日志一致性证明  The proof that the log of seals of one size begins with that of another: nothing that was sealed before was taken out or changed.  RFC 9162
     first  number  先前封存数  How many seals the earlier log had.
     firstRoot  digest  先前根校验值  The root over those.
     second  number  后来封存数  How many seals the later log has.
     secondRoot  digest  后来根校验值  The root over those.
     proof  [digest]  证明  The hashes that lead from the one to the other.  RFC 9162
    record SealLog.Sizes  封存日志区间  Between which two sizes of the log of seals the proof is wanted.
     first  number  先前封存数  How many seals the earlier log had, 1 or more.
     second  number?  后来封存数  How many seals the later log has; all of them where left out.
    record SealLog.Naming  封存日志名称  What the log of seals is called when it is published.
     origin  text = ""  日志名称  The origin line of the checkpoint; the one that the store was set up with where left out.  C2SP tlog-checkpoint
    record SealLog.Published  封存检查点  The checkpoint of the log of seals, to be signed and published.  C2SP tlog-checkpoint
     origin  text  日志名称  Which log it is.
     size  number  封存数  How many seals it has.
     root  digest  根校验值  The root over them.
     text  text  检查点原文  The three lines that are signed and published.  C2SP tlog-checkpoint
    record SealLog.Claim  待核检查点  An older checkpoint that is held against a newer one, or against the log as it stands.
     old  text  先前检查点  The older checkpoint, alone or as a signed note; its signatures are not verified here.
     new  text = ""  后来检查点  The newer one; the log as it stands where left out.
     proof  [digest]  证明  The hashes that lead from the one to the other; needed with a newer checkpoint only.
    record SealLog.Finding  核对结果  Whether a log of seals extends what was published.
     extends  flag!  是否延续  Whether every seal of the older checkpoint stands unchanged in the newer log.
     first  number  先前封存数  How many seals the older checkpoint has.
     second  number  后来封存数  How many seals the newer one has.
     chinese  text  中文说明  What was found, in Chinese.
     english  text  英文说明  What was found, in English.
    """#
}
