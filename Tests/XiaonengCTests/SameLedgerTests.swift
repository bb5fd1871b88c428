import CXiaoneng
import Testing
import Xiaoneng
import XiaonengSimulation

@testable import XiaonengC
@testable import fuzz

/// Both doors build the same commands, and write the same bytes.
@Suite struct SameLedgerTests {
  /// Words that stay with JSON: what follows a poor rating, and an import's nested steps.
  static let inJSONOnly = [
    "case.waiveHearing", "case.holdHearing", "case.repairCommitment", "case.correctRecord",
    "case.reviewFile",
    "case.import",
  ]

  /// Every other word of case commands, with every field given.
  static let words: [Cases.Command] = {
    let day = Day(15_553)
    var applicant = Cases.Applicant(
      "张三", kind: .organisation, idNumber: "11010519491231002X",
      creditCode: "91350100M000100Y43", phone: "13900000000", address: "那大镇")
    applicant.codeUnchecked = true
    let file = Cases.Attachment(
      "申请表.pdf", type: "application/pdf", size: 40_960, hash: SHA256.hash([1]), material: "01")
    let application = Cases.Application(
      item: "GS-1", applicant: applicant, materials: ["01", "02"], account: "u1", channel: .agent,
      consentsElectronic: true, renewalExpires: day, attachments: [file], mandate: "DB2012000001")
    return [
      .draft(application), .submit(application),
      .submit(Cases.Application(item: "GS-1", applicant: Cases.Applicant("李"))),
      .fixOnSpot(Cases.MaterialList(["01"], attachments: [file])),
      .supplement(Cases.MaterialList(["02"], attachments: [file])),
      .supplement(Cases.MaterialList([])),
      .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补1号",
          corrections: [Cases.Correction("01", "缺"), Cases.Correction("02", "")],
          due: day)),
      .reject(Cases.Rejection(.notOurs, reason: "非本机关职权", documentNumber: "不1号", organ: "ZJ")),
      .accept(Cases.Acceptance("受1号")), .accept(Cases.Acceptance("", kind: .deemed)),
      .accept(
        Cases.Acceptance("受2号", kind: .lacking, lackingDue: day, promiseNumber: "诺1")),
      .accept(Cases.Acceptance("受3号", kind: .commitment)),
      .pause(
        Cases.PauseOrder(
          .expertReview, documentNumber: "特1号", notified: .workingDays(3), reason: "评审", from: day)),
      .pause(Cases.PauseOrder(.hearing, documentNumber: "特2号", notified: .fixed(day))),
      .resume(Cases.PauseResult("通过", documentNumber: "果1号", on: day)),
      .resume(Cases.PauseResult("")),
      .tellHearing(Cases.Document("听1号")), .askHearing(Nothing()),
      .scheduleHearing(Cases.HearingDay(day, documentNumber: "听2号")),
      .scheduleHearing(Cases.HearingDay(day, time: "上午9时", place: "三楼会议室")),
      .extend(Cases.Extension(days: 10, reason: "案情复杂", documentNumber: "延1号")),
      .advance(Cases.StepResult(opinion: "拟同意")), .advance(Cases.StepResult()),
      .inspect(Cases.SiteVisit(officers: ["wang", "li"], findings: "属实", documentNumber: "查1号")),
      .charge(Cases.FeeTaken(fen: .max, receiptNumber: "票1号")),
      .decide(Cases.Ruling(.grant, documentNumber: "决1号")),
      .decide(
        Cases.Ruling(
          .refuse, documentNumber: "决2号", reasons: "材料不实",
          falseMaterial: true)),
      .issue(Cases.Certificate("证1号", validFrom: day, validTo: day)),
      .issue(Cases.Certificate("证2号", validFrom: day)),
      .serve(
        Cases.Service(.left, receiver: "本人", documentNumber: "达1号", witness: "村干部", on: day)),
      .rate(Cases.Rating(stars: 5, service: 2, details: ["快", "好"], text: "谢谢", defaulted: true)),
      .contactRater(Cases.RaterContact(service: 2, words: "致歉")),
      .contactRater(Cases.RaterContact()),
      .repairRating(Cases.RatingRepair(.planned, words: "增设窗口", by: Day(20_000))),
      .repairRating(Cases.RatingRepair(.explained, words: "说明", service: 3)),
      .contestRating(Cases.RatingContest("误评")),
      .contestRating(Cases.RatingContest("误评", service: 2)),
      .ruleRating(Cases.RatingRuling(upheld: true, reason: "恶意", service: 2)),
      .rate(Cases.Rating(stars: -1)), .withdraw(Cases.WithdrawalRequest("不办了")),
      .refer(Cases.Referral(organ: "省厅", reason: "权限")),
      .void(Cases.Voiding(.deleted, reason: "重复")),
      .verify(Cases.CommitmentCheck(fulfilled: true, findings: "符合", fixBy: day)),
      .revoke(Cases.Revocation(.unlawful, reason: "违法", documentNumber: "撤1号")),
      .archive(Nothing()),
      .erase(PersonalErasure(slot: "applicant", reason: "期满")),
    ]
  }()

  @Test func `every word, with every field, is the same command through both doors`() throws {
    let arena = Arena()
    for command in Self.words {
      for (role, key, dossier) in [
        (Role.window, "k1", DossierKey.case("GS-1-1")), (.citizen, nil, nil),
      ] as [(Role, String?, DossierKey?)] {
        let source = CommandRequest(
          .case(command), on: dossier, by: Principal("wang", role, unit: key == nil ? "" : "GS"),
          at: Instant(1_343_782_800_000), key: key)
        let typed = try #require(TypedRequest(source, in: arena))
        let form = CommandForm(
          struct_size: UInt32(MemoryLayout<CommandForm>.size), word: typed.door.word,
          request: typed.request, data: typed.data)
        let read = try CommandRequest(typed.request) { () throws(Fault) in
          .case(try Cases.Command(form))
        }
        #expect(read == source)
        #expect(
          try CommandRequest.read(try JSONValue(parsing: source.json.canonicalBytes)) == source)
      }
    }
    let covered = Set(Self.words.map(\.word))
    // What no struct has cannot be the same: every field of the vocabulary is among those that are compared.
    for word in covered.sorted() {
      let said = Self.words.filter { $0.word == word }.reduce(into: Set<String>()) {
        names, command in
        let request = CommandRequest(.case(command), by: Principal("wang", .window), at: Instant(0))
        names.formUnion(Self.names(in: request.json["data"] ?? .null))
      }
      let left = (Manual.fields(of: word) ?? []).map(\.name).filter { !said.contains($0) }
      #expect(left.isEmpty, "\(word) \(left)")
    }
    #expect(Cases.Command.words.filter { !covered.contains($0) } == Self.inJSONOnly)
  }

  /// The names of all members, those of objects inside with a dot between.
  static func names(in json: JSONValue, under prefix: String = "") -> Set<String> {
    guard case .object(let members) = json else { return [] }
    return members.reduce(into: []) { names, member in
      names.insert(prefix + member.key)
      names.formUnion(self.names(in: member.value, under: prefix + member.key + "."))
    }
  }

  /// An engine with known salts behind a handle, so that two of them write the same bytes.
  private func engine() throws -> (OpaquePointer, Engine) {
    var options = Engine.Options()
    options.salts = .seeded(5)
    let engine = try Engine(store: MemoryStore(), options: options)
    return (try #require(try Handle.open(engine)), engine)
  }

  private func execute(_ lines: [UInt8], _ handle: OpaquePointer) throws {
    var buffer = xn_buffer()
    let status = lines.withUnsafeBytes { bytes in
      CXiaoneng.xn_execute_batch(
        handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count,
        UInt32(XN_BATCH_ALL_OR_NOTHING), &buffer)
    }
    #expect(status == 0)
    #expect(!String(cString: try #require(buffer.bytes)).contains("refused"))
    CXiaoneng.xn_buffer_free(&buffer)
  }

  private func execute(typed requests: [CommandRequest], _ handle: OpaquePointer, _ arena: Arena)
    throws
  {
    let commands = try requests.map { try #require(TypedRequest($0, in: arena)).command }
    var outcomes = [xn_outcome](repeating: .blank, count: max(1, commands.count))
    var refused = 9
    #expect(
      CXiaoneng.xn_case_batch(
        handle, commands, commands.count, UInt32(XN_BATCH_ALL_OR_NOTHING), &outcomes, &refused)
        == 0)
    #expect(refused == 0)
    #expect(outcomes.prefix(commands.count).allSatisfy { $0.status == 0 })
  }

  @Test
  func `a year of a city through JSON and through structs is the same ledger under the same seal`()
    throws
  {
    let city = City.made(cases: 250, items: 30, seed: 3, year: 2012)
    var year = try CityYear(city)
    let (json, jsonEngine) = try engine()
    let (structs, structEngine) = try engine()
    for handle in [json, structs] {
      try execute(city.foundation.flatMap { $0.json.canonicalBytes + [0x0A] }, handle)
    }
    var count = 0
    for index in 0..<year.days {
      let requests = year.day(index)
      count += requests.count
      try execute(requests.flatMap { $0.json.canonicalBytes + [0x0A] }, json)
      try execute(typed: requests, structs, Arena())
      let midnight = year.end(ofDay: index).milliseconds
      for handle in [json, structs] {
        #expect(answer { CXiaoneng.xn_sweep(handle, midnight, 0, $0) }.0 == 0)
      }
    }
    #expect(count > 1_500)
    let end = year.end(ofDay: year.days - 1).milliseconds
    let seals = [json, structs].map { handle in answer { CXiaoneng.xn_seal(handle, end, $0) }.1 }
    #expect(seals[0] == seals[1] && seals[0]?["root"] != nil)
    #expect(
      try jsonEngine.store.scan(after: 0, limit: .max)
        == structEngine.store.scan(after: 0, limit: .max))
    for handle in [json, structs] {
      #expect(answer { CXiaoneng.xn_verify(handle, nil, 0, $0) }.1?["wrong"] == nil)
      #expect(CXiaoneng.xn_close(handle) == 0)
    }
  }
}
