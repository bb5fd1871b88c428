import Testing
import Xiaoneng

/// Files that come with an application, a correction or a complaint: by reference, the bytes stay with the host.
@Suite struct CaseAttachmentTests {
  static func file(
    _ name: String, _ seed: UInt8 = 1, size: Int64 = 1_024, type: String = "application/pdf",
    material: String = ""
  ) -> Cases.Attachment {
    Cases.Attachment(
      name, type: type, size: size, hash: SHA256.hash([seed]), material: material)
  }

  static func record(_ seed: UInt8, material: String = "") -> Cases.AttachmentRecord {
    Cases.AttachmentRecord(
      type: "application/pdf", size: 1_024, hash: SHA256.hash([seed]), material: material)
  }

  private static func names(
    _ town: Town, _ key: DossierKey, by actor: Principal = Town.wang, _ at: String
  ) throws -> JSONValue? {
    let query: Query =
      key.kind == .case
      ? .casePersonal(PersonalReading(slot: "attachments", purpose: "核对材料"))
      : .complaintPersonal(PersonalReading(slot: "attachments", purpose: "核对材料"))
    let reply = try town.ask(query, key, by: actor, at)
    switch reply.answer {
    case .casePersonal(let view), .complaintPersonal(let view): return view.value
    default: return nil
    }
  }

  @Test func `what files are called stands beside the ledger, their digests in it`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1", "m2"]) {
      $0.attachments = [
        Self.file("张三丰身份证.pdf", 1, material: "m1"), Self.file("照片.pdf", 2),
      ]
    }
    let text = try town.texts(key).map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(text.contains(SHA256.hash([1]).hex))
    #expect(text.contains(SHA256.hash([2]).hex))
    #expect(!text.contains("身份证.pdf"))
    #expect(
      try town.view(key, "08-01").attachments == [Self.record(1, material: "m1"), Self.record(2)])
    #expect(try Self.names(town, key, "08-02")?["names"] == ["张三丰身份证.pdf", "照片.pdf"])
    // The reading left its mark.
    #expect(try town.entries(key).last?.word == "personal.read")
  }

  @Test func `the applicant sees the files of the case, and officers of other units do not`() throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01") { $0.attachments = [Self.file("申请书.pdf")] }
    #expect(try town.view(key, by: Town.alice, "08-01").attachments == [Self.record(1)])
    #expect(try town.view(key, by: Town.auditor, "08-01").attachments.isEmpty)
    #expect(try Self.names(town, key, by: Town.wu, "08-02") == nil)
  }

  @Test func `files of a correction are named with those that came before`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01") { $0.attachments = [Self.file("一.pdf", 1)] }
    try town.must(CaseCorrectionTests.notice("补1号", ["m1", "m2"]), key, "08-02")
    try town.must(
      .supplement(
        Cases.MaterialList(["m1", "m2"], attachments: [Self.file("二.pdf", 2, material: "m2")])),
      key, by: Town.alice, "08-03")
    #expect(
      try town.view(key, "08-03").attachments == [Self.record(1), Self.record(2, material: "m2")])
    #expect(try Self.names(town, key, "08-04")?["names"] == ["一.pdf", "二.pdf"])
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `a complaint keeps its files as an application does`() throws {
    let office = try Office()
    let key = try office.registered(
      "08-01", Office.intake { $0.attachments = [Self.file("秘件录音.pdf", 3)] })
    #expect(try office.view(key, "08-01").attachments == [Self.record(3)])
    let text = try office.town.texts(key).map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!text.contains("秘件录音"))
    #expect(
      try Self.names(office.town, key, by: Office.head, "08-02")?["names"] == ["秘件录音.pdf"])
    // Who complains is not told by the files: 信访工作条例 art 30(3).
    #expect(try Self.names(office.town, key, by: Office.chief, "08-02") == nil)
  }

  static let refused: [(Cases.Attachment, Refusal.Code, String)] = [
    (file(" "), .badRegister, "attachments[0].name"),
    (file("申\u{202E}fdp.exe"), .badRegister, "attachments[0].name"),
    (file("一\n二.pdf"), .badRegister, "attachments[0].name"),
    (file(String(repeating: "长", count: 171)), .tooLong, "attachments[0].name"),
    (file("a.pdf", type: "pdf"), .badRegister, "attachments[0].type"),
    (file("a.pdf", type: "text/html; charset=utf-8"), .badRegister, "attachments[0].type"),
    (file("a.pdf", type: "text/"), .badRegister, "attachments[0].type"),
    (
      file("a.pdf", type: "text/" + String(repeating: "x", count: 128)), .tooLong,
      "attachments[0].type"
    ),
    (file("a.pdf", size: 0), .badRegister, "attachments[0].size"),
    (file("a.pdf", size: -1), .badRegister, "attachments[0].size"),
    (
      Cases.Attachment("a.pdf", type: "text/plain", size: 1, hash: .zero), .badRegister,
      "attachments[0].hash"
    ),
    (file("a.pdf", material: "m9"), .unknownMaterial, "attachments[0].material"),
  ]

  @Test(arguments: 0..<refused.count)
  func `a file that cannot be kept is refused with its field`(_ place: Int) throws {
    let (file, code, field) = Self.refused[place]
    let town = try Town()
    let application = Cases.Application(
      item: Town.checklist, applicant: Town.marked, account: "alice", attachments: [file])
    let refusal = try town.run(.submit(application), nil, "08-01").refusal
    #expect(refusal?.code == code)
    #expect(refusal?.field == field)
  }

  @Test func `no command brings more than 64 files, and no case has more than 256`() throws {
    let town = try Town()
    func files(_ count: Int) -> [Cases.Attachment] {
      Array(repeating: Self.file("a.pdf"), count: count)
    }
    var application = Cases.Application(
      item: Town.checklist, applicant: Town.marked, account: "alice", attachments: files(65))
    #expect(try town.run(.submit(application), nil, "08-01").refusal?.code == .tooMany)
    application.attachments = files(64)
    let done = try town.run(.submit(application), nil, "08-01").done
    let key = try #require(done).dossier
    for _ in 0..<3 {
      try town.must(.fixOnSpot(Cases.MaterialList(["m1"], attachments: files(64))), key, "08-01")
    }
    let more = try town.run(
      .fixOnSpot(Cases.MaterialList(["m1"], attachments: files(1))), key, "08-01")
    #expect(more.refusal?.code == .tooMany)
    #expect(try town.view(key, "08-01").attachments.count == 256)
  }
}
