// swift-format-ignore-file
// Made from Law.words by `make words`: never edited.

extension Law {
  /// 依据种类 · What a rule rests on.
  public enum Ground: String, JSONName, Hashable, Sendable {
    /// 法律法规标准 · An article of a law, a regulation or a standard, in force on the day.
    case statute
    /// 本规则集 · The rule set's own rule, by its name and the key of its number.
    case rule
    /// 记录规则 · No law: how dossiers are kept.
    case record
    /// 其他依据 · What a scheme, a benchmark or another text of the host names.
    case named

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .statute: "法律法规标准"
      case .rule: "本规则集"
      case .record: "记录规则"
      case .named: "其他依据"
      }
    }
  }
}

extension Law {
  /// 规则事项 · What a rule of a place is about.
  public enum Subject: String, JSONName, Hashable, Sendable {
    /// 政务服务 · Handling applications.
    case service
    /// 效能投诉 · Complaints about how offices work.
    case complaint
    /// 热线工单 · Tickets of the hotline.
    case ticket
    /// 重点项目 · Key projects.
    case project
    /// 绩效考评 · Appraisals.
    case appraisal
    /// 电子监察 · Notices, cards and lights.
    case supervision
    /// 行政处罚 · Discretion and procedure of penalties.
    case penalty
    /// 岗位责任制 · Posts and who holds them.
    case post
    /// AB岗工作制 · Who takes over while a holder is away.
    case deputy
    /// 督查 · Inspections.
    case inspection
    /// 十项制度 · The ten rules.
    case tenRules
    /// 便民服务网络 · The three-tier service network.
    case network
    /// 同岗替代制 · Who stands in where both holders are away.
    case standIn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .service: "政务服务"
      case .complaint: "效能投诉"
      case .ticket: "热线工单"
      case .project: "重点项目"
      case .appraisal: "绩效考评"
      case .supervision: "电子监察"
      case .penalty: "行政处罚"
      case .post: "岗位责任制"
      case .deputy: "AB岗工作制"
      case .inspection: "督查"
      case .tenRules: "十项制度"
      case .network: "便民服务网络"
      case .standIn: "同岗替代制"
      }
    }
  }
}

extension Law {
  /// 规则名称 · What a place calls one of its own rules.
  public struct RuleName: Record, Hashable {
    /// 规则事项 · What it is about.
    public var subject: Law.Subject = .service
    /// 中文名称 · Its name in Chinese.
    public var chinese: String = ""
    /// 英文名称 · Its name in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ subject: Law.Subject, _ chinese: String, _ english: String) {
      self.subject = subject
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Law {
  /// 依据 · What a rule rests on, as it stood on a day.
  public struct Citation: Record, Hashable {
    /// 依据种类 · What it is.
    public var kind: Law.Ground = .statute
    /// 依据标识 · The citation as data, with the version: `licensing@2019:32(1)(4)`, `rule:complaint complaintExtension`.
    public var basis: String = ""
    /// 法规标识 · The statute; empty where it is none.
    public var statute: String = ""
    /// 法规版本 · Its version in force on the day; empty where it is none.
    public var version: String = ""
    /// 条 · The article; 0 where it is none, or the whole.
    public var article: Int32 = 0
    /// 款 · The paragraph; 0 where none is named.
    public var paragraph: Int32 = 0
    /// 项 · The item; 0 where none is named.
    public var item: Int32 = 0
    /// 配置项 · The key of the rule set's number; empty where it is none.
    public var key: String = ""
    /// 中文写法 · The citation in Chinese.
    public var chinese: String = ""
    /// 英文写法 · The citation in English.
    public var english: String = ""
    /// 当日有效 · Whether it was in force on the day.
    public var inForce: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Law.Ground, basis: String, statute: String = "", version: String = "", article: Int32 = 0, paragraph: Int32 = 0, item: Int32 = 0, key: String = "", chinese: String, english: String, inForce: Bool) {
      self.kind = kind
      self.basis = basis
      self.statute = statute
      self.version = version
      self.article = article
      self.paragraph = paragraph
      self.item = item
      self.key = key
      self.chinese = chinese
      self.english = english
      self.inForce = inForce
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.usual("article", 0)
      basis = try fields.required("basis")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      inForce = try fields.required("inForce")
      item = try fields.usual("item", 0)
      key = try fields.usual("key", "")
      kind = try fields.required("kind")
      paragraph = try fields.usual("paragraph", 0)
      statute = try fields.usual("statute", "")
      version = try fields.usual("version", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if article != 0 { writer.name("article"); article.write(to: &writer) }
      writer.name("basis"); writer.freeText(basis)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("inForce"); inForce.write(to: &writer)
      if item != 0 { writer.name("item"); item.write(to: &writer) }
      if !key.isEmpty { writer.name("key"); writer.freeText(key) }
      writer.name("kind"); kind.write(to: &writer)
      if paragraph != 0 { writer.name("paragraph"); paragraph.write(to: &writer) }
      if !statute.isEmpty { writer.name("statute"); statute.write(to: &writer) }
      if !version.isEmpty { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension Law {
  /// 条文 · An article of a statute as it stood on a day, with what is known of it.
  public struct Passage: Record, Equatable {
    /// 法规标识 · The statute.
    public var statute: String = ""
    /// 法规版本 · The version; where none was in force, the nearest.
    public var version: String = ""
    /// 条 · The article; 0 for the whole.
    public var article: Int32 = 0
    /// 款 · The paragraph; 0 where none is named.
    public var paragraph: Int32 = 0
    /// 项 · The item; 0 where none is named.
    public var item: Int32 = 0
    /// 中文写法 · The citation in Chinese.
    public var chinese: String = ""
    /// 英文写法 · The citation in English.
    public var english: String = ""
    /// 当日有效 · Whether it was in force on the day.
    public var inForce: Bool = false
    /// 施行日期 · The first day the version is in force.
    public var from: String = ""
    /// 失效日期 · Its last day; left out while it is in force.
    public var until: String? = nil
    /// 文号 · The number of the order or document.
    public var document: String = ""
    /// 沿革 · When it was passed or amended.
    public var history: String = ""
    /// 条目 · What the article is about, in Chinese; left out where the library does not use it.
    public var heading: String? = nil
    /// 要点 · What binds, in short Chinese words.
    public var text: String? = nil
    /// 英文要点 · The same in English.
    public var meaning: String? = nil
    /// 适用地区 · The division in which it is in force; left out for the whole country.
    public var place: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(statute: String, version: String, article: Int32 = 0, paragraph: Int32 = 0, item: Int32 = 0, chinese: String, english: String, inForce: Bool, from: String, until: String? = nil, document: String, history: String, heading: String? = nil, text: String? = nil, meaning: String? = nil, place: String? = nil) {
      self.statute = statute
      self.version = version
      self.article = article
      self.paragraph = paragraph
      self.item = item
      self.chinese = chinese
      self.english = english
      self.inForce = inForce
      self.from = from
      self.until = until
      self.document = document
      self.history = history
      self.heading = heading
      self.text = text
      self.meaning = meaning
      self.place = place
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.usual("article", 0)
      chinese = try fields.required("chinese")
      document = try fields.required("document")
      english = try fields.required("english")
      from = try fields.required("from")
      heading = try fields.optional("heading")
      history = try fields.required("history")
      inForce = try fields.required("inForce")
      item = try fields.usual("item", 0)
      meaning = try fields.optional("meaning")
      paragraph = try fields.usual("paragraph", 0)
      place = try fields.optional("place")
      statute = try fields.required("statute")
      text = try fields.optional("text")
      until = try fields.optional("until")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if article != 0 { writer.name("article"); article.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("document"); writer.freeText(document)
      writer.name("english"); english.write(to: &writer)
      writer.name("from"); writer.freeText(from)
      if let value = heading { writer.name("heading"); writer.freeText(value) }
      writer.name("history"); writer.freeText(history)
      writer.name("inForce"); inForce.write(to: &writer)
      if item != 0 { writer.name("item"); item.write(to: &writer) }
      if let value = meaning { writer.name("meaning"); writer.freeText(value) }
      if paragraph != 0 { writer.name("paragraph"); paragraph.write(to: &writer) }
      if let value = place { writer.name("place"); writer.freeText(value) }
      writer.name("statute"); statute.write(to: &writer)
      if let value = text { writer.name("text"); writer.freeText(value) }
      if let value = until { writer.name("until"); writer.freeText(value) }
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Law {
  /// 规则行 · One number of a rule set, as a lawyer reads it.
  public struct Row: Record, Equatable {
    /// 配置项 · Its key.
    public var key: String = ""
    /// 取值 · What it is.
    public var value: JSONValue = .null
    /// 单位 · What it counts; empty where it counts nothing.
    public var unit: String = ""
    /// 含义 · What it means, in Chinese.
    public var meaning: String = ""
    /// 依据 · What it rests on, in force on the day.
    public var basis: String = ""
    /// 生效日 · Since when it has been so.
    public var since: Day = Day(0)
    /// 设定者 · The rule set that set it so.
    public var setBy: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(key: String, value: JSONValue, unit: String, meaning: String, basis: String, since: Day, setBy: String) {
      self.key = key
      self.value = value
      self.unit = unit
      self.meaning = meaning
      self.basis = basis
      self.since = since
      self.setBy = setBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      basis = try fields.required("basis")
      key = try fields.required("key")
      meaning = try fields.required("meaning")
      setBy = try fields.required("setBy")
      since = try fields.required("since")
      unit = try fields.required("unit")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("basis"); writer.freeText(basis)
      writer.name("key"); writer.freeText(key)
      writer.name("meaning"); writer.freeText(meaning)
      writer.name("setBy"); writer.freeText(setBy)
      writer.name("since"); since.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      writer.name("value"); value.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum LawWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Law.Ground  依据种类  What a rule rests on.
     statute  法律法规标准  An article of a law, a regulation or a standard, in force on the day.
     rule  本规则集  The rule set's own rule, by its name and the key of its number.
     record  记录规则  No law: how dossiers are kept.
     named  其他依据  What a scheme, a benchmark or another text of the host names.
    code Law.Subject  规则事项  What a rule of a place is about.
     service  政务服务  Handling applications.
     complaint  效能投诉  Complaints about how offices work.
     ticket  热线工单  Tickets of the hotline.
     project  重点项目  Key projects.
     appraisal  绩效考评  Appraisals.
     supervision  电子监察  Notices, cards and lights.
     penalty  行政处罚  Discretion and procedure of penalties.
     post  岗位责任制  Posts and who holds them.
     deputy  AB岗工作制  Who takes over while a holder is away.
     inspection  督查  Inspections.
     tenRules  十项制度  The ten rules.
     network  便民服务网络  The three-tier service network.
     standIn  同岗替代制  Who stands in where both holders are away.
    record Law.RuleName Hashable  规则名称  What a place calls one of its own rules.
     _ subject  Law.Subject  规则事项  What it is about.
     _ chinese  text  中文名称  Its name in Chinese.
     _ english  text  英文名称  Its name in English.
    record Law.Citation Hashable  依据  What a rule rests on, as it stood on a day.
     kind  Law.Ground  依据种类  What it is.
     basis  text  依据标识  The citation as data, with the version: `licensing@2019:32(1)(4)`, `rule:complaint complaintExtension`.
     statute  text = ""  法规标识  The statute; empty where it is none.
     version  text = ""  法规版本  Its version in force on the day; empty where it is none.
     article  count = 0  条  The article; 0 where it is none, or the whole.
     paragraph  count = 0  款  The paragraph; 0 where none is named.
     item  count = 0  项  The item; 0 where none is named.
     key  text = ""  配置项  The key of the rule set's number; empty where it is none.
     chinese  text  中文写法  The citation in Chinese.
     english  text  英文写法  The citation in English.
     inForce  flag!  当日有效  Whether it was in force on the day.
    record Law.Passage  条文  An article of a statute as it stood on a day, with what is known of it.
     statute  text  法规标识  The statute.
     version  text  法规版本  The version; where none was in force, the nearest.
     article  count = 0  条  The article; 0 for the whole.
     paragraph  count = 0  款  The paragraph; 0 where none is named.
     item  count = 0  项  The item; 0 where none is named.
     chinese  text  中文写法  The citation in Chinese.
     english  text  英文写法  The citation in English.
     inForce  flag!  当日有效  Whether it was in force on the day.
     from  text  施行日期  The first day the version is in force.
     until  text?  失效日期  Its last day; left out while it is in force.
     document  text  文号  The number of the order or document.
     history  text  沿革  When it was passed or amended.
     heading  text?  条目  What the article is about, in Chinese; left out where the library does not use it.
     text  text?  要点  What binds, in short Chinese words.
     meaning  text?  英文要点  The same in English.
     place  text?  适用地区  The division in which it is in force; left out for the whole country.
    record Law.Row  规则行  One number of a rule set, as a lawyer reads it.
     key  text  配置项  Its key.
     value  json  取值  What it is.
     unit  text  单位  What it counts; empty where it counts nothing.
     meaning  text  含义  What it means, in Chinese.
     basis  text  依据  What it rests on, in force on the day.
     since  day  生效日  Since when it has been so.
     setBy  text  设定者  The rule set that set it so.
    """#
}
