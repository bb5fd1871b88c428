import Testing
import Xiaoneng

/// Refused attempts to read personal data leave one mark, in one place, whatever there was to read: 个人信息保护法 art 51.
@Suite struct AttemptTests {
  /// How many entries stand in a store.
  private static func count(_ town: Town) throws -> Int { try town.everything().count }

  /// One question for personal data of every domain, of a dossier that is there and of one that is not.
  private static let questions: [(Query, DossierKey, DossierKey)] = {
    func reading(_ slot: String) -> PersonalReading { PersonalReading(slot: slot, purpose: "核对") }
    func pair(_ query: Query, _ there: DossierKey) -> (Query, DossierKey, DossierKey) {
      (query, there, DossierKey(there.kind, "NONE-1"))
    }
    return [
      pair(.casePersonal(reading("applicant")), Tour.number(Town.stepped, "0801")),
      pair(.complaintPersonal(reading("complainant")), DossierKey(.complaint, "TS2012000001")),
      pair(.projectPersonal(reading("contact")), DossierKey(.project, "ZD20120001")),
      pair(.penaltyPersonal(reading("subject")), DossierKey(.penalty, "CF2012000001")),
      pair(.stagePersonal(reading("applicant")), DossierKey(.stage, "BL2012000001")),
      pair(.supervisionPersonal(reading("fact")), Tour.conduct(2)),
      pair(.inspectionPersonal(reading("finding-1")), DossierKey(.inspection, "DC2012000001")),
      pair(.tenRulesPersonal(reading("denial-1")), DossierKey(.tenRules, "GS")),
      pair(.contactPersonal(reading("asker")), DossierKey(.contact, "SW2012000001")),
      pair(.mandatePersonal(reading("applicant")), Tour.mandate),
      pair(.personalExport(Nothing()), Tour.number(Town.stepped, "0801")),
      pair(.casePaper(Papers.Wish(nil, purpose: "送达")), Tour.number(Town.stepped, "0801")),
    ]
  }()

  @Test func `what is there and what is not cost the same writing, in every domain`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    for (query, there, absent) in Self.questions {
      #expect(try !town.texts(there).isEmpty, "\(there)")
      for actor in [Town.wu, Town.jia, Town.auditor, Town.keeper] {
        var written: [Int] = []
        var codes: [Refusal?] = []
        for key in [there, absent] {
          let (before, own) = (try Self.count(town), try town.texts(key).count)
          let reply = try town.engine.query(query, on: key, by: actor, at: when("2013-03-06"))
          // Who may see it is told that it was erased.
          guard reply.answer == nil, reply.refusal?.code != .erased else { continue }
          codes.append(reply.refusal)
          written.append(try Self.count(town) - before)
          // Nothing of it stands in the dossier itself.
          #expect(try town.texts(key).count == own, "\(query.word) \(key) \(actor.id)")
        }
        #expect(Set(written).isSubset(of: [1]), "\(query.word) \(actor.id): \(written)")
        if codes.count == 2 { #expect(codes[0] == codes[1], "\(query.word) \(actor.id)") }
      }
    }
    #expect(try town.engine.verify().wrong == nil)
    _ = try town.engine.rebuild()
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `no one fills the disk with attempts, and the last one says that there were more`()
    throws
  {
    let office = try Office()
    let key = try office.accepted()
    var written: [Int] = []
    for turn in 0..<70 {
      let before = try Self.count(office.town)
      // By turns what is there and what is not.
      let tried = turn % 2 == 0 ? key : DossierKey(.complaint, "TS2099\(100_000 + turn)")
      _ = try office.read("complainant", tried, by: Town.wang, "08-02")
      written.append(try Self.count(office.town) - before)
    }
    #expect(written == Array(repeating: 1, count: 64) + Array(repeating: 0, count: 6))
    // Another day and another person have room of their own.
    for (actor, at) in [(Town.wang, "08-03"), (Town.li, "08-02")] {
      let before = try Self.count(office.town)
      _ = try office.read("complainant", key, by: actor, at)
      #expect(try Self.count(office.town) == before + 1)
    }
    guard
      case .personalAttempts(let list) = try office.town.ask(
        .personalAttempts(PersonalRights.AttemptFilter(reader: "wang", limit: 1_000)), nil,
        by: Office.head, "08-04"
      ).answer
    else {
      Issue.record("no list")
      return
    }
    #expect(list.attempts.count == 65 && list.attempts.filter(\.last).count == 1)
    #expect(list.attempts.first?.at == when("08-03"))
  }

  @Test func `a mark names no one that is not there, and no purpose`() throws {
    let office = try Office()
    _ = try office.accepted()
    let names = ["张三丰", "13800138000", "TS2012000009"]
    for name in names {
      let reading = PersonalReading(slot: "张三丰", purpose: "张三丰 13800138000 是谁")
      _ = try office.town.ask(
        .complaintPersonal(reading), DossierKey(.complaint, name), by: Town.wang, "08-02")
    }
    let texts = try office.town.everything().map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains("personal.attempted") }
    #expect(texts.count == names.count)
    #expect(texts.allSatisfy { !$0.contains("张三丰") && !$0.contains("13800138000") })
    #expect(texts.filter { $0.contains("complaint/…") }.count == 2)
    #expect(texts.filter { $0.contains("complaint/TS2012000009") }.count == 1)
  }

  @Test func `visitors leave no mark, and who watches alone sees the marks`() throws {
    let office = try Office()
    let key = try office.accepted()
    let before = try Self.count(office.town)
    for actor in [Town.alice, Town.mallory, Town.agent, .anyone] {
      _ = try office.read("report", key, by: actor, "08-02")
    }
    #expect(try Self.count(office.town) == before)
    for actor in Office.everyone {
      let reply = try office.town.ask(
        .personalAttempts(PersonalRights.AttemptFilter()), nil, by: actor, "08-02")
      let watches = [.efficiencyHead, .supervisor, .auditor].contains(actor.role)
      #expect((reply.answer != nil) == watches, "\(actor.id)")
    }
  }
}
