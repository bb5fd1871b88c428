import Testing
import Xiaoneng

/// What must never be read by anyone the policy does not name, and how to find it.
enum Leak {
  /// Stand in personal data and in words kept beside the ledger, and nowhere else.
  static let words = [
    "秘诉", "秘址", "秘事", "秘报", "秘复", "秘释", "秘评", "秘由", "秘见", "11010519491231",
    "137001370", "mima",
  ]
  private static let needles = words.map { Array($0.utf8) }

  static func marks(in text: [UInt8]) -> Bool {
    // Every mark begins with one of few bytes, so that most of a text is passed over.
    text.withUnsafeBufferPointer { bytes in
      for start in bytes.indices {
        switch bytes[start] {
        case 0xE7, 0x31, 0x6D: break
        default: continue
        }
        for needle in needles where start + needle.count <= bytes.count {
          if needle.indices.allSatisfy({ bytes[start + $0] == needle[$0] }) { return true }
        }
      }
      return false
    }
  }

  /// One complaint, and who may read what is kept of it: written from the rules, not from the policy.
  struct Plan {
    var key: DossierKey
    var unit: String
    var persons: [String]
    var head: Bool
    var registrar: String
    var officers: [String]
    var handledBy: String

    /// DOMAIN §3.1(5), (10): the leader and supervision, the clerk who wrote it down, whoever looks into
    /// it, and the complainant; never anyone involved.
    func mayRead(_ slot: String, _ actor: Principal) -> Bool {
      if actor.role == .applicant { return actor.id == "mima-alice" }
      guard !persons.contains(actor.id) else { return false }
      if actor.unit == unit, head || actor.role == .organHead { return false }
      // No one who serves beside a person complained about: 信访工作条例 art 30(3).
      let isBeside = Office.everyone.contains { persons.contains($0.id) && $0.unit == actor.unit }
      switch actor.role {
      case .efficiencyHead, .supervisor: return true
      case _ where isBeside && slot == "complainant": return false
      case .efficiencyOffice where registrar == actor.id: return true
      case .organHead where handledBy == actor.unit: return true
      case .handler, .reviewer, .approver, .organHead, .efficiencyOffice:
        return officers.contains(actor.id)
      case .citizen, .applicant, .agent, .window, .governmentHead, .auditor, .administrator,
        .system:
        return false
      }
    }
  }

  /// Something that was shown: at which door, to whom, of which complaint.
  struct Shown {
    var door: String
    var actor: Principal
    var plan: Plan?
    var slot = ""
    var text: [UInt8]

    /// Whether it shows what this viewer may not see.
    var isLeak: Bool {
      guard Leak.marks(in: text) else { return false }
      guard door == "complaint.personal", let plan else { return true }
      return !plan.mayRead(slot, actor)
    }
    var line: String { "\(door) to \(actor.id) (\(actor.role.rawValue)) of \(plan?.key.id ?? "-")" }
  }
}

/// A year of complaints whose every private word is marked.
struct MarkedYear {
  let office: Office
  var plans: [Leak.Plan] = []
  static let alice = Principal("mima-alice", .applicant)
  static let actors = Office.everyone + [alice, Principal("mima-bob", .applicant)]

  static func complainant(_ index: Int) -> Complaints.Complainant {
    let sequence = String(String(1_000 + index % 1_000).suffix(3))
    let body = "11010519491231" + sequence
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    let check = Array("10X98765432")[sum % 11]
    return Complaints.Complainant(
      "秘诉陈\(index)", idNumber: body + String(check), phone: "137001370" + sequence.suffix(2),
      email: "mima\(index)@example.cn", address: "秘址中和镇\(index)号", account: "mima-alice")
  }

  init(_ count: Int) throws {
    office = try Office()
    for index in 0..<count { try add(index) }
  }

  private mutating func add(_ index: Int) throws {
    let unit = ["GS", "HB", "GOV", ""][index % 4]
    let head = unit == "GS" && index % 12 == 0
    let persons = index % 10 == 3 ? ["li", "feng"] : index % 10 == 7 ? ["su"] : []
    let identity: Complaints.Identity = index % 9 == 8 ? .confidential : .realName
    let intake = Office.intake(
      Complaints.Category.usual[index % 15].code, identity, unit: unit, persons: persons
    ) {
      $0.complainant = Self.complainant(index)
      $0.channel = Complaints.Channel.allCases[index % 8]
      $0.head = head
      $0.fact = Complaints.Fact("秘事：第\(index)件", place: "秘址")
    }
    let byHand = index % 3 != 0
    let key = try office.registered("08-01", intake, by: byHand ? Office.clerk : Self.alice)
    var plan = Leak.Plan(
      key: key, unit: unit, persons: persons, head: head, registrar: byHand ? "zheng" : "",
      officers: [], handledBy: "")
    try live(&plan, index, stage: index % 8)
    plans.append(plan)
  }

  /// As much of a life as `stage` says.
  private func live(_ plan: inout Leak.Plan, _ index: Int, stage: Int) throws {
    let key = plan.key
    guard stage > 0 else { return }
    try office.must(.submit(Complaints.Submission("he")), key, "08-02")
    guard stage > 1 else { return }
    if stage == 2 {
      try office.must(
        .refuse(Complaints.Refusal(.concluded, reason: "已有结论", documentNumber: "不受\(index)号")), key,
        by: Office.head, "08-03")
      return
    }
    let tang = plan.persons.contains("su") || index % 5 == 0 ? "tang" : "su"
    if plan.unit == "GS", !plan.head, index % 8 == 4, plan.persons.isEmpty {
      (plan.officers, plan.handledBy) = (["chen"], "GS")
      try office.must(
        .accept(Complaints.Acceptance(.assign, unit: "GS", officers: ["chen"])), key,
        by: Office.head,
        "08-03")
    } else {
      plan.officers = [tang]
      try office.must(
        .accept(Complaints.Acceptance(.own, officers: [tang])), key, by: Office.head, "08-03")
    }
    guard stage > 3 else { return }
    if plan.unit == "GS" {
      try office.must(ComplaintHandlingTests.ask("2012-08-10"), key, "08-06")
      try office.must(ComplaintHandlingTests.explain(1), key, by: Town.zhao, "08-07")
    }
    guard stage > 4 else { return }
    try office.must(.report(Complaints.InvestigationReport(.partly, text: "秘报：属实")), key, "08-13")
    try office.must(
      .close(Complaints.Closing(.partly, measures: ["退还"])), key, by: Office.head, "08-14")
    guard stage > 5 else { return }
    try office.must(Office.reply, key, "08-15")
    try office.must(.publish(Complaints.Publication("第\(index)件部分属实")), key, "08-15")
    if stage == 6 {
      try office.must(
        .followUp(Complaints.FollowUp(.unsatisfied, founded: true, words: "秘评：不满意")), key, "08-16")
    } else {
      try office.must(ComplaintReplyTests.ask, key, by: Self.alice, "08-16")
      try office.must(ComplaintReplyTests.answer(.upheld), key, by: Office.mayor, "08-17")
      try office.must(ComplaintReplyTests.retaliation, key, by: Self.alice, "08-17")
    }
  }
}
