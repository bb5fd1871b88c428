// swift-format-ignore-file
// Made from Network.words by `make words`: never edited.

extension Network {
  /// 服务层级 · A tier of the service network.
  public enum Tier: String, JSONName, Hashable, Sendable {
    /// 市级 · The service centre of the city.
    case city
    /// 镇级 · The service centre of a town.
    case town
    /// 村级 · The service point of a village.
    case village

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .city: "市级"
      case .town: "镇级"
      case .village: "村级"
      }
    }
  }
}

extension Network {
  /// 服务方式 · How a point serves an item.
  public enum Mode: String, JSONName, Hashable, Sendable {
    /// 自办 · The point decides it itself.
    case decide
    /// 受理 · It receives and accepts it for the organ that decides.
    case accept
    /// 代办 · Its agents hand it up for the applicant.
    case proxy
    /// 咨询 · It explains it.
    case consult

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .decide: "自办"
      case .accept: "受理"
      case .proxy: "代办"
      case .consult: "咨询"
      }
    }
  }
}

extension Network {
  /// 便民服务网络规则 · The numbers of a rule set that are about agents and their hand-overs.
  public struct Numbers: Record, Equatable {
    /// 代办转交工作日 · Working days in which an agent of a village hands a matter up.
    public var agentDays: Int32 = 3
    /// 代办转交最长天数 · Calendar days that this never exceeds; a rest day is moved to the next working day.
    public var agentMost: Int32 = 7
    /// 镇级转交工作日 · Working days in which a town hands it on to the organ that decides.
    public var townDays: Int32 = 1
    /// 回访工作日 · Working days in which the applicant is called back.
    public var visitDays: Int32 = 10
    /// 镇总数 · The towns of the city; 0 where their register is not loaded, and then no share is told.
    public var towns: Int32 = 0
    /// 村总数 · The villages of the city; 0 where their register is not loaded.
    public var villages: Int32 = 0
    /// 结果送达工作日 · Working days in which each tier carries the result back.
    public var returnDays: Int32 = 1

    /// A record of what is said.
    public init(agentDays: Int32 = 3, agentMost: Int32 = 7, townDays: Int32 = 1, visitDays: Int32 = 10, towns: Int32 = 0, villages: Int32 = 0, returnDays: Int32 = 1) {
      self.agentDays = agentDays
      self.agentMost = agentMost
      self.townDays = townDays
      self.visitDays = visitDays
      self.towns = towns
      self.villages = villages
      self.returnDays = returnDays
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agentDays = try fields.usual("agentDays", 3)
      agentMost = try fields.usual("agentMost", 7)
      returnDays = try fields.usual("returnDays", 1)
      townDays = try fields.usual("townDays", 1)
      towns = try fields.usual("towns", 0)
      villages = try fields.usual("villages", 0)
      visitDays = try fields.usual("visitDays", 10)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if agentDays != 3 { writer.name("agentDays"); agentDays.write(to: &writer) }
      if agentMost != 7 { writer.name("agentMost"); agentMost.write(to: &writer) }
      if returnDays != 1 { writer.name("returnDays"); returnDays.write(to: &writer) }
      if townDays != 1 { writer.name("townDays"); townDays.write(to: &writer) }
      if towns != 0 { writer.name("towns"); towns.write(to: &writer) }
      if villages != 0 { writer.name("villages"); villages.write(to: &writer) }
      if visitDays != 10 { writer.name("visitDays"); visitDays.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办委托 · A matter that an applicant gave to an agent, as far as its clocks are concerned.
  public struct Mandate: Record, Equatable {
    /// 委托日 · The day on which the applicant signed the mandate, itself not counted.
    /// 民法典 201(1).
    public var mandate: Day = Day(0)
    /// 委托层级 · The tier at which the mandate was given: a village or a town.
    public var tier: Network.Tier = .city
    /// 经由层级 · The town that receives it first; left out where it goes straight to the organ that decides.
    public var via: Network.Tier? = nil
    /// 特事特办 · Whether it is handed up at once.
    public var urgent: Bool = false
    /// 实际转交日 · The day on which the agent handed it up; the last day for it where left out.
    public var handed: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(mandate: Day, tier: Network.Tier, via: Network.Tier? = nil, urgent: Bool = false, handed: Day? = nil) {
      self.mandate = mandate
      self.tier = tier
      self.via = via
      self.urgent = urgent
      self.handed = handed
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      handed = try fields.optional("handed")
      mandate = try fields.required("mandate")
      tier = try fields.required("tier")
      urgent = try fields.usual("urgent", false)
      via = try fields.optional("via")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = handed { writer.name("handed"); value.write(to: &writer) }
      writer.name("mandate"); mandate.write(to: &writer)
      writer.name("tier"); tier.write(to: &writer)
      if urgent { writer.name("urgent"); urgent.write(to: &writer) }
      if let value = via { writer.name("via"); value.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办期限 · The clocks of a mandate: the agent's and the organ's, of which neither hides the other.
  public struct Foreseen: Record, Equatable {
    /// 委托日 · The day of the mandate.
    public var mandate: Day = Day(0)
    /// 委托层级 · The tier at which it was given.
    public var tier: Network.Tier = .city
    /// 转交期限 · The last day for the agent to hand it up.
    public var handOverDue: Day = Day(0)
    /// 转交日 · The day on which it was handed up, or is taken to be.
    public var handed: Day = Day(0)
    /// 代办逾期 · Working days by which the agent was late.
    public var agentLate: Int32 = 0
    /// 受理机关收到 · The day on which the organ that decides receives it, from which its own clock runs.
    /// 行政许可法 32(1)(4).
    public var organReceived: Day = Day(0)
    /// 受理告知期限 · The last day for the organ to accept, refuse or say what is missing.
    /// 行政许可法 32(1)(4).
    public var organDue: Day = Day(0)
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted, so that days may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(mandate: Day, tier: Network.Tier, handOverDue: Day, handed: Day, agentLate: Int32, organReceived: Day, organDue: Day, provisional: Bool = false) {
      self.mandate = mandate
      self.tier = tier
      self.handOverDue = handOverDue
      self.handed = handed
      self.agentLate = agentLate
      self.organReceived = organReceived
      self.organDue = organDue
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agentLate = try fields.required("agentLate")
      handOverDue = try fields.required("handOverDue")
      handed = try fields.required("handed")
      mandate = try fields.required("mandate")
      organDue = try fields.required("organDue")
      organReceived = try fields.required("organReceived")
      provisional = try fields.usual("provisional", false)
      tier = try fields.required("tier")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("agentLate"); agentLate.write(to: &writer)
      writer.name("handOverDue"); handOverDue.write(to: &writer)
      writer.name("handed"); handed.write(to: &writer)
      writer.name("mandate"); mandate.write(to: &writer)
      writer.name("organDue"); organDue.write(to: &writer)
      writer.name("organReceived"); organReceived.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      writer.name("tier"); tier.write(to: &writer)
    }
  }
}

extension Network {
  /// 服务事项 · An item that a point serves.
  public struct Offer: Record, Equatable {
    /// 事项编码 · The code of the item.
    public var item: String = ""
    /// 服务方式 · How it serves it.
    public var mode: Network.Mode = .accept

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ item: String, mode: Network.Mode = .accept) {
      self.item = item
      self.mode = mode
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      item = try fields.required("item")
      mode = try fields.usual("mode", .accept)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("item"); item.write(to: &writer)
      if mode != .accept { writer.name("mode"); mode.write(to: &writer) }
    }
  }
}

extension Network {
  /// 服务网点 · A point of the service network.
  public struct Point: Record, Equatable {
    /// 网点代码 · Its code, which no other point has, 1…64 bytes.
    public var code: String = ""
    /// 服务层级 · Its tier.
    public var tier: Network.Tier = .city
    /// 上级网点 · The code of the point above it; empty for the city's centre.
    public var parent: String = ""
    /// 代办员数 · How many agents it has.
    public var agents: Int32 = 0
    /// 服务事项 · What it serves.
    public var items: [Network.Offer] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ code: String, tier: Network.Tier, parent: String = "", agents: Int32 = 0, items: [Network.Offer] = []) {
      self.code = code
      self.tier = tier
      self.parent = parent
      self.agents = agents
      self.items = items
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agents = try fields.usual("agents", 0)
      code = try fields.required("code")
      items = try fields.list("items")
      parent = try fields.usual("parent", "")
      tier = try fields.required("tier")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if agents != 0 { writer.name("agents"); agents.write(to: &writer) }
      writer.name("code"); code.write(to: &writer)
      if !items.isEmpty { writer.name("items"); items.write(to: &writer) }
      if !parent.isEmpty { writer.name("parent"); writer.freeText(parent) }
      writer.name("tier"); tier.write(to: &writer)
    }
  }
}

extension Network {
  /// 服务网络 · The points of a network, and how many places it is to reach.
  public struct Plan: Record, Equatable {
    /// 服务网点 · The points that are open.
    public var points: [Network.Point] = []
    /// 镇总数 · The towns of the register; left out where it is not loaded.
    public var towns: Int32? = nil
    /// 村总数 · The villages of the register; left out where it is not loaded.
    public var villages: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(points: [Network.Point], towns: Int32? = nil, villages: Int32? = nil) {
      self.points = points
      self.towns = towns
      self.villages = villages
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      points = try fields.required("points")
      towns = try fields.optional("towns")
      villages = try fields.optional("villages")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("points"); points.write(to: &writer)
      if let value = towns { writer.name("towns"); value.write(to: &writer) }
      if let value = villages { writer.name("villages"); value.write(to: &writer) }
    }
  }
}

extension Network {
  /// 层级覆盖 · What one tier comes to.
  public struct TierCoverage: Record, Equatable {
    /// 服务层级 · The tier.
    public var tier: Network.Tier = .city
    /// 网点数 · Points that are open.
    public var points: Int32 = 0
    /// 应设数 · Places of the tier; left out where the register is not loaded.
    public var of: Int32? = nil
    /// 覆盖率 · Points of places, exactly; left out with them.
    public var share: Fraction? = nil
    /// 代办员数 · Agents of its points.
    public var agents: Int32 = 0
    /// 事项数 · Different items that its points serve.
    public var items: Int32 = 0
    /// 自办事项数 · Of these those that a point decides itself.
    public var decided: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(tier: Network.Tier, points: Int32, of: Int32? = nil, share: Fraction? = nil, agents: Int32, items: Int32, decided: Int32) {
      self.tier = tier
      self.points = points
      self.of = of
      self.share = share
      self.agents = agents
      self.items = items
      self.decided = decided
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agents = try fields.required("agents")
      decided = try fields.required("decided")
      items = try fields.required("items")
      of = try fields.optional("of")
      points = try fields.required("points")
      share = try fields.optional("share")
      tier = try fields.required("tier")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("agents"); agents.write(to: &writer)
      writer.name("decided"); decided.write(to: &writer)
      writer.name("items"); items.write(to: &writer)
      if let value = of { writer.name("of"); value.write(to: &writer) }
      writer.name("points"); points.write(to: &writer)
      if let value = share { writer.name("share"); value.write(to: &writer) }
      writer.name("tier"); tier.write(to: &writer)
    }
  }
}

extension Network {
  /// 网络覆盖 · What a network reaches, tier by tier, with its denominators.
  public struct Coverage: Record, Equatable {
    /// 层级覆盖 · The tiers, the city first.
    public var tiers: [Network.TierCoverage] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(tiers: [Network.TierCoverage]) {
      self.tiers = tiers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      tiers = try fields.required("tiers")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("tiers"); tiers.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum NetworkWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Network.Tier  服务层级  A tier of the service network.
     city  市级  The service centre of the city.
     town  镇级  The service centre of a town.
     village  村级  The service point of a village.
    code Network.Mode  服务方式  How a point serves an item.
     decide  自办  The point decides it itself.
     accept  受理  It receives and accepts it for the organ that decides.
     proxy  代办  Its agents hand it up for the applicant.
     consult  咨询  It explains it.
    record Network.Numbers  便民服务网络规则  The numbers of a rule set that are about agents and their hand-overs.
     agentDays  count = 3  代办转交工作日  Working days in which an agent of a village hands a matter up.
     agentMost  count = 7  代办转交最长天数  Calendar days that this never exceeds; a rest day is moved to the next working day.
     townDays  count = 1  镇级转交工作日  Working days in which a town hands it on to the organ that decides.
     visitDays  count = 10  回访工作日  Working days in which the applicant is called back.
     towns  count = 0  镇总数  The towns of the city; 0 where their register is not loaded, and then no share is told.
     villages  count = 0  村总数  The villages of the city; 0 where their register is not loaded.
     returnDays  count = 1  结果送达工作日  Working days in which each tier carries the result back.
    record Network.Mandate  代办委托  A matter that an applicant gave to an agent, as far as its clocks are concerned.
     mandate  day  委托日  The day on which the applicant signed the mandate, itself not counted.  民法典 201(1)
     tier  Network.Tier  委托层级  The tier at which the mandate was given: a village or a town.
     via  Network.Tier?  经由层级  The town that receives it first; left out where it goes straight to the organ that decides.
     urgent  flag  特事特办  Whether it is handed up at once.
     handed  day?  实际转交日  The day on which the agent handed it up; the last day for it where left out.
    record Network.Foreseen  代办期限  The clocks of a mandate: the agent's and the organ's, of which neither hides the other.
     mandate  day  委托日  The day of the mandate.
     tier  Network.Tier  委托层级  The tier at which it was given.
     handOverDue  day  转交期限  The last day for the agent to hand it up.
     handed  day  转交日  The day on which it was handed up, or is taken to be.
     agentLate  count  代办逾期  Working days by which the agent was late.
     organReceived  day  受理机关收到  The day on which the organ that decides receives it, from which its own clock runs.  行政许可法 32(1)(4)
     organDue  day  受理告知期限  The last day for the organ to accept, refuse or say what is missing.  行政许可法 32(1)(4)
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted, so that days may still move.
    record Network.Offer  服务事项  An item that a point serves.
     _ item  text  事项编码  The code of the item.
     mode  Network.Mode = accept  服务方式  How it serves it.
    record Network.Point  服务网点  A point of the service network.
     _ code  text  网点代码  Its code, which no other point has, 1…64 bytes.
     tier  Network.Tier  服务层级  Its tier.
     parent  text = ""  上级网点  The code of the point above it; empty for the city's centre.
     agents  count = 0  代办员数  How many agents it has.
     items  [Network.Offer]  服务事项  What it serves.
    record Network.Plan  服务网络  The points of a network, and how many places it is to reach.
     points  [Network.Point]!  服务网点  The points that are open.
     towns  count?  镇总数  The towns of the register; left out where it is not loaded.
     villages  count?  村总数  The villages of the register; left out where it is not loaded.
    record Network.TierCoverage  层级覆盖  What one tier comes to.
     tier  Network.Tier  服务层级  The tier.
     points  count  网点数  Points that are open.
     of  count?  应设数  Places of the tier; left out where the register is not loaded.
     share  fraction?  覆盖率  Points of places, exactly; left out with them.
     agents  count  代办员数  Agents of its points.
     items  count  事项数  Different items that its points serve.
     decided  count  自办事项数  Of these those that a point decides itself.
    record Network.Coverage  网络覆盖  What a network reaches, tier by tier, with its denominators.
     tiers  [Network.TierCoverage]!  层级覆盖  The tiers, the city first.
    """#
}
