/// Who acts for the owner (业主联系人): personal, kept beside the ledger.
public struct ProjectContact: Record, Equatable {
  /// The name.
  public var name = ""
  /// The telephone.
  public var phone = ""

  /// A record to read into or to fill.
  public init() {}
  /// The contact `name`.
  public init(_ name: String, phone: String = "") {
    self.name = name
    self.phone = phone
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("name", &name)
    try visitor.defaulted("phone", &phone, "")
  }
}

/// The team of a project (工作班子).
public struct ProjectTeam: Record, Equatable {
  /// Who leads it.
  public var head = ""
  /// Its members besides the head.
  public var members: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// A team under `head`.
  public init(head: String, members: [String] = []) {
    self.head = head
    self.members = members
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("head", &head)
    try visitor.list("members", &members)
  }
}

/// A key project as it is put on the list (列入重点项目).
public struct ProjectIntake: Record, Equatable {
  /// Its name.
  public var name = ""
  /// What kind of project it is, as the locality sorts them.
  public var category = ""
  /// The national code of an investment project 项目代码; empty where there is none.
  public var code = ""
  /// Where.
  public var place = ""
  /// The responsible unit 责任单位.
  public var unit = ""
  /// The leader in charge 分管领导.
  public var leader = ""
  /// The team 工作班子.
  public var team: ProjectTeam?
  /// Who follows it to the end 跟踪督办专人.
  public var tracker = ""
  /// The first day on which work can be done; the day of the command where left out.
  public var start: Day?
  /// The day by which it must be complete 要求完成时间.
  public var finish = Day(0)
  /// The whole investment, in fen 分.
  public var investment: Int64 = 0
  /// How far it has come.
  public var stage: ProjectStage = .preparation
  /// Whether its approvals go through the green channel 绿色通道.
  public var greenChannel = false
  /// The document that lists it.
  public var document = ""
  /// The owner 项目业主.
  public var owner = ""
  /// The owner's account at the portal.
  public var account = ""
  /// Who acts for the owner; kept beside the ledger.
  public var contact: ProjectContact?
  /// The first half-month that is reported; the one after today's where left out.
  public var reportFrom: HalfMonth?

  /// A record to read into or to fill.
  public init() {}
  /// The project `name`.
  public init(
    _ name: String, unit: String, leader: String, team: ProjectTeam? = nil, tracker: String = "",
    start: Day? = nil, finish: Day, investment: Int64 = 0, owner: String = "", account: String = "",
    contact: ProjectContact? = nil, document: String
  ) {
    self.name = name
    self.unit = unit
    self.leader = leader
    self.team = team
    self.tracker = tracker
    self.start = start
    self.finish = finish
    self.investment = investment
    self.owner = owner
    self.account = account
    self.contact = contact
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.defaulted("category", &category, "")
    try visitor.defaulted("code", &code, "")
    try visitor.optional("contact", &contact)
    try visitor.required("document", &document)
    try visitor.required("finish", &finish)
    try visitor.defaulted("greenChannel", &greenChannel, false)
    try visitor.defaulted("investment", &investment, 0)
    try visitor.required("leader", &leader)
    try visitor.required("name", &name)
    try visitor.defaulted("owner", &owner, "")
    try visitor.defaulted("place", &place, "")
    try visitor.optional("reportFrom", &reportFrom)
    try visitor.defaulted("stage", &stage, .preparation)
    try visitor.optional("start", &start)
    try visitor.optional("team", &team)
    try visitor.defaulted("tracker", &tracker, "")
    try visitor.required("unit", &unit)
  }
}

/// A project as the ledger knows it: who acts for the owner is a commitment.
public struct ProjectRegistration: Record, Equatable {
  /// Its name.
  public var name = ""
  /// What kind of project it is.
  public var category = ""
  /// The national code of an investment project.
  public var code = ""
  /// Where.
  public var place = ""
  /// The responsible unit.
  public var unit = ""
  /// The leader in charge.
  public var leader = ""
  /// The team.
  public var team: ProjectTeam?
  /// Who follows it to the end.
  public var tracker = ""
  /// The first day on which work can be done.
  public var start = Day(0)
  /// The day by which it must be complete.
  public var finish = Day(0)
  /// The whole investment, in fen.
  public var investment: Int64 = 0
  /// How far it has come.
  public var stage: ProjectStage = .preparation
  /// Whether its approvals go through the green channel.
  public var greenChannel = false
  /// The document that lists it.
  public var document = ""
  /// The owner.
  public var owner = ""
  /// The owner's account at the portal.
  public var account = ""
  /// The commitment to who acts for the owner.
  public var contact: Digest?
  /// The first half-month that is reported.
  public var reportFrom = HalfMonth.epoch

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.defaulted("category", &category, "")
    try visitor.defaulted("code", &code, "")
    try visitor.optional("contact", &contact)
    try visitor.required("document", &document)
    try visitor.required("finish", &finish)
    try visitor.defaulted("greenChannel", &greenChannel, false)
    try visitor.defaulted("investment", &investment, 0)
    try visitor.required("leader", &leader)
    try visitor.required("name", &name)
    try visitor.defaulted("owner", &owner, "")
    try visitor.defaulted("place", &place, "")
    try visitor.required("reportFrom", &reportFrom)
    try visitor.defaulted("stage", &stage, .preparation)
    try visitor.required("start", &start)
    try visitor.optional("team", &team)
    try visitor.defaulted("tracker", &tracker, "")
    try visitor.required("unit", &unit)
  }
}

/// Another leader (变更分管领导): in charge from this moment on, without a gap.
public struct LeaderChange: Record, Equatable {
  /// Who.
  public var leader = ""
  /// Why.
  public var reason = ""
  /// The document that decides it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// `leader` takes over.
  public init(_ leader: String, reason: String, document: String) {
    self.leader = leader
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.required("leader", &leader)
    try visitor.required("reason", &reason)
  }
}

/// Another responsible unit, with its team (变更责任单位).
public struct ProjectUnitChange: Record, Equatable {
  /// Which.
  public var unit = ""
  /// Its team.
  public var team = ProjectTeam()
  /// Why.
  public var reason = ""
  /// The document that decides it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// `unit` takes over.
  public init(_ unit: String, team: ProjectTeam, reason: String, document: String) {
    self.unit = unit
    self.team = team
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.required("reason", &reason)
    try visitor.required("team", &team)
    try visitor.required("unit", &unit)
  }
}

/// The team, or another one (组建、调整工作班子).
public struct TeamChange: Record, Equatable {
  /// The team.
  public var team = ProjectTeam()
  /// Why it changes.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `team`.
  public init(_ team: ProjectTeam, reason: String = "") {
    self.team = team
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("team", &team)
  }
}

/// Who follows the project to the end (指定专人跟踪督办).
public struct TrackerChange: Record, Equatable {
  /// Who.
  public var tracker = ""
  /// Why it changes.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `tracker`.
  public init(_ tracker: String, reason: String = "") {
    self.tracker = tracker
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("tracker", &tracker)
  }
}

/// Another required finish (调整要求完成时间).
public struct FinishChange: Record, Equatable {
  /// The day by which it must be complete.
  public var finish = Day(0)
  /// Why.
  public var reason = ""
  /// The document that decides it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// By `finish`.
  public init(_ finish: Day, reason: String, document: String) {
    self.finish = finish
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.required("finish", &finish)
    try visitor.required("reason", &reason)
  }
}

/// An approval case of the project (关联办件).
public struct ProjectCaseLink: Record, Equatable {
  /// The case.
  public var approval: DossierKey = .approval("-")

  /// A record to read into or to fill.
  public init() {}
  /// The case `approval`.
  public init(_ approval: DossierKey) {
    self.approval = approval
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("approval", &approval)
  }
}

/// A decision about the project as a whole, by a document (暂停、恢复、撤销).
public struct ProjectOrder: Record, Equatable {
  /// Why.
  public var reason = ""
  /// The document that decides it.
  public var document = ""
  /// Where the project goes on: the first half-month whose report is owed; said by the engine.
  public var owed: HalfMonth?

  /// A record to read into or to fill.
  public init() {}
  /// For `reason`.
  public init(_ reason: String, document: String) {
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.optional("owed", &owed)
    try visitor.required("reason", &reason)
  }
}

/// The project is built (竣工).
public struct ProjectCompletion: Record, Equatable {
  /// The day it was complete.
  public var finished = Day(0)
  /// The document of acceptance.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// Complete on `finished`.
  public init(_ finished: Day, document: String) {
    self.finished = finished
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.required("finished", &finished)
  }
}
