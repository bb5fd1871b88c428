import Testing
import Xiaoneng

/// 个人信息保护法 art 47: who asks for an erasure learns where else the same data stand.
@Suite struct ComplaintSplitErasureTests {
  static let erase = Complaints.Command.erase(PersonalErasure(slot: "complainant", reason: "本人要求"))

  static func split(_ office: Office, _ key: DossierKey, _ at: String) throws {
    try office.must(
      .split(
        Complaints.Splitting("rude", fact: Complaints.Fact("秘事：另有辱骂"), unit: "HB", reason: "两事分办")),
      key, at)
  }

  static func end(_ office: Office, _ key: DossierKey, _ at: String) throws {
    try office.must(.submit(Complaints.Submission("he")), key, at)
    try office.must(
      .refuse(Complaints.Refusal(.concluded, reason: "已有结论", documentNumber: "不受1号")), key,
      by: Office.head, at)
  }

  @Test func `an erasure says which dossiers still hold the same person's data, until none does`()
    throws
  {
    let office = try Office()
    let whole = try office.accepted()
    try Self.split(office, whole, "08-02")
    try Self.split(office, whole, "08-02")
    let parts = [2, 3].map { DossierKey(.complaint, "TS201200000\($0)") }
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), whole, by: Office.su,
      "08-03")
    try office.must(.close(Complaints.Closing(.substantiated)), whole, by: Office.head, "08-03")
    for part in parts { try Self.end(office, part, "08-03") }
    var held: [[DossierKey]] = []
    for key in [whole] + parts {
      let outcome = try office.run(Self.erase, key, by: Town.keeper, "2023-01-03")
      let done = try #require(outcome.done, "\(outcome)")
      held.append(done.stillHeld)
      // The outcome is one that can be read back, with the numbers and nothing personal.
      #expect(try Outcome.read(outcome.json) == outcome)
      #expect(!outcome.json.text.contains("秘"))
    }
    #expect(held == [parts, [parts[1]], []])
  }

  @Test func `the erasure of a part names the whole`() throws {
    let office = try Office()
    let whole = try office.accepted()
    try Self.split(office, whole, "08-02")
    let part = DossierKey(.complaint, "TS2012000002")
    try Self.end(office, part, "08-03")
    let outcome = try office.run(Self.erase, part, by: Town.keeper, "2023-01-03")
    #expect(outcome.done?.stillHeld == [whole])
  }

  @Test func `what was never split, and words that are its own, name none`() throws {
    let office = try Office()
    let whole = try office.accepted()
    try Self.split(office, whole, "08-02")
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), whole, by: Office.su,
      "08-03")
    try office.must(.close(Complaints.Closing(.substantiated)), whole, by: Office.head, "08-03")
    let words = Complaints.Command.erase(PersonalErasure(slot: "report", reason: "本人要求"))
    #expect(try office.run(words, whole, by: Town.keeper, "2023-01-03").done?.stillHeld == [])
    let other = try office.closed("08-05")
    #expect(try office.run(Self.erase, other, by: Town.keeper, "2023-01-03").done?.stillHeld == [])
  }
}
