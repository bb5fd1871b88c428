import Testing
import XiaonengWords

@testable import Xiaoneng

/// What stays in the ledger for ever holds no one's personal data: 个人信息保护法 art 47.
@Suite struct FreeTextTests {
  // MARK: - One check for all free texts

  @Test func `every text is looked at but those that name what is registered`() {
    let fields = Reference.records.values.flatMap(\.fields).filter { $0.type == "text" }
    #expect(WordsText.Field.names.subtracting(fields.map(\.name)).isEmpty)
    for name in ["reason", "documentNumber", "receiptNumber", "organ", "ground", "owner", "window"]
    {
      #expect(!WordsText.Field.names.contains(name))
    }
  }

  @Test func `a number of a paper holds no telephone, and no text turns the direction of another`()
    throws
  {
    let town = try Town()
    let key = try town.accepted()
    func decide(_ number: String) throws -> Refusal.Code? {
      code(
        try town.run(
          .decide(Cases.Ruling(.grant, documentNumber: number)), key, by: Town.qian, "08-02"))
    }
    #expect(try decide("准字13800138000号") == .personalInText)
    #expect(try decide("准字\u{202E}1号") == .badRegister)
    #expect(try decide("准字\0" + "1号") == .badRegister)
    let refer = Cases.Referral(organ: "省厅\u{2066}", reason: "转报")
    #expect(code(try town.run(.refer(refer), key, by: Town.qian, "08-02")) == .badRegister)
    #expect(try decide("准字1号") == nil)
  }

  @Test func `free texts are collected as they are written, hashes and kept texts are not`() {
    let reading = PersonalReading(slot: "applicant", purpose: "电话13800138000")
    let texts = FreeText.texts(of: [.personalRead(reading), .personalRead(reading)])
    #expect(texts == [reading.purpose, reading.purpose])
    #expect(!FreeText.holdsNumber(String(repeating: "a", count: 53) + "13800138000"))
  }

  @Test func `a name is found wherever it stands, and no part of it is one`() {
    #expect(FreeText.Marks(["王小明"]).stand(in: "王小明"))
    #expect(FreeText.Marks(["王小明"]).stand(in: "已通知王王小明到场"))
    #expect(!FreeText.Marks(["王小明"]).stand(in: "已通知王小到场明"))
    #expect(FreeText.Marks(["王小明"]).stand(in: "已通知王 小·明到场"))
    #expect(FreeText.Marks(["王小明"]).stand(in: "已通知王䷀小明到场"))
    #expect(FreeText.Marks(["司马丙丁"]).stand(in: "司马、丙丁"))
    #expect(!FreeText.Marks(["王小明"]).stand(in: "王小"))
    #expect(!FreeText.Marks([""]).stand(in: "王小"))
    #expect(!FreeText.Marks([]).stand(in: ""))
  }

  @Test func `one glance misses nothing that a closer look finds`() {
    var random = FuzzTests.SplitMix64(state: 12)
    let names = [
      "王字", "第五号", "王小明", "司马 丙丁", "Li 二", "J.Li", "Mary Li", "ＬＩ二", "\u{F900}甲乙", "甲乙路1号院",
      "13800138000",
    ]
    let pieces = [
      "王", "字", "第", "五", "号", "小", "明", "司", "马", "丙", "丁", "L", "i", "J", "m", "1", "13800138000",
      "13800", "138000",
      " ", "·", "、",
      "，", "ｌ", "①", "\u{200B}", "\u{202E}", "\0", "\n", "é", "ひ", "\u{20000}", "甲", "乙", "路", "院",
      "拟同意",
    ]
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<(1 + random.next() % 6) {
        text += pieces[Int(random.next() % UInt64(pieces.count))]
      }
      let known = (0..<(random.next() % 3)).map { _ in
        names[Int(random.next() % UInt64(names.count))]
      }
      if random.next() % 2 == 0, let name = known.first { text += name }
      let glance = FreeText.Glance(text)
      if FreeText.holdsNumber(text) { #expect(!glance.isPlain || glance.mayHoldNumber, "\(text)") }
      if !text.isLegible { #expect(!glance.isPlain, "\(text)") }
      if FreeText.Marks(known).stand(in: text) {
        #expect(
          !glance.isPlain
            || glance.mayName && glance.mayName(FreeText.Person(FreeText.Marks(known))),
          "\(text) \(known)")
      }
    }
  }

  @Test func `nearly every text of an office names no one at a glance`() {
    let person = FreeText.Person(FreeText.Marks(["王小明", "13800138000", "儋州市那大镇"]))
    for text in ["", "受字1号", "受字〔2024〕12号", "受字20240012号", "拟同意", "资料齐全", "不符合条件", "本人"] {
      let glance = FreeText.Glance(text)
      #expect(glance.isPlain && !glance.mayName(person) && !glance.mayHoldNumber, "\(text)")
      #expect(!glance.mayName(FreeText.Person()))
    }
  }

  // MARK: - Numbers

  static let numbers = [
    "138䷀0013䷿8000", "电话13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００",
    "+86 138 0013 8000",
    "8613800138000", "身份证11010519491231002X", "11010519491231002x", "110105 19491231 002X",
    "１１０１０５１９４９１２３１００２Ｘ", "138\u{200B}00138000", "(13977778888)", "138.0013.8000",
    "138/0013/8000", "138*0013*8000", "①③⑧⓪⓪①③⑧⓪⓪⓪", "١٣٨٠٠١٣٨٠٠٠", "\u{1D7CF}\u{1D7D1}800138000",
  ]
  static let plain = [
    "", "准字2012第138号", "GS-XK-0001201208010001", "2012-08-13 13:00", "0898-66668888",
    "110105194912310021",
    "1380013800", "138001380001", "投资13800138000元", "12800138000", "二〇一二年八月", "91350100M000100Y43",
    "3X4米", "13800138000万元", "𠀀\u{301}", "1380、0138000", "13,800,138,000", "2012/8/1 12:00",
  ]

  @Test(arguments: numbers)
  func `a telephone or a citizen's number is told however it is set`(_ text: String) {
    #expect(FreeText.holdsNumber(text))
  }

  @Test(arguments: plain)
  func `what is no number of a person is none`(_ text: String) {
    #expect(!FreeText.holdsNumber(text))
  }

  @Test func `a text is looked at in time that grows with it`() {
    let long = String(repeating: "1 ", count: 200_000) + "x"
    #expect(!FreeText.holdsNumber(long))
  }

  // MARK: - Refusals

  private func code(_ outcome: Outcome) -> Refusal.Code? { outcome.refusal?.code }

  static let saying = [
    Town.marked.name + "要求", "致电" + Town.marked.phone, Town.marked.idNumber, Town.marked.address,
    "另一人 139 0013 9000",
  ]

  @Test(arguments: saying)
  func `a case's reasons name no one, nor does the reason of an erasure`(_ text: String) throws {
    let town = try Town()
    let key = try town.accepted()
    let before = try town.texts(key)
    let refusal = Cases.Command.decide(
      Cases.Ruling(.refuse, documentNumber: "不准字1号", reasons: text))
    #expect(code(try town.run(refusal, key, by: Town.qian, "08-02")) == .personalInText)
    let reading = Query.casePersonal(PersonalReading(slot: "applicant", purpose: text))
    #expect(try town.ask(reading, key, by: Town.li, "08-02").refusal?.code == .personalInText)
    // Whoever names the person leaves a mark, since names could be tried; a number is no one's in particular.
    let isHit = text != Self.saying.last
    #expect(try Array(town.texts(key).prefix(before.count)) == before)
    #expect(
      try town.entries(key).dropFirst(before.count).map { "\($0.word) \($0.actor.id)" }
        == (isHit ? ["personal.denied qian"] : []))
    try town.must(Town.refuse, key, by: Town.qian, "08-02")
    try town.agree("applicant", key, "08-03")
    let erase = Cases.Command.erase(PersonalErasure(slot: "applicant", reason: text))
    #expect(code(try town.run(erase, key, by: Town.keeper, "08-03")) == .personalInText)
    #expect(try town.store.personal(of: key, slot: "applicant") != nil)
    try town.must(
      .erase(PersonalErasure(slot: "applicant", reason: "申请人要求")), key, by: Town.keeper, "08-03")
  }

  @Test func `an organisation may be called by its name, and not by its telephone`() throws {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-01", Tour.firm)
    func refuse(_ text: String) throws -> Outcome {
      try town.run(
        .decide(Cases.Ruling(.refuse, documentNumber: "不准字1号", reasons: text)),
        key,
        by: Town.qian, "08-02")
    }
    #expect(code(try refuse(Tour.firm.phone)) == .personalInText)
    #expect(try refuse(Tour.firm.name + "不符合条件").refusal == nil)
  }

  @Test func `an account is no telephone number, whoever hands in`() throws {
    let town = try Town()
    let phone = Principal("13977778888", .applicant)
    let application = Cases.Application(item: Town.plain, applicant: Town.other, account: phone.id)
    #expect(code(try town.run(.submit(application), by: phone, "08-01")) == .personalInText)
    #expect(code(try town.run(.submit(application), by: Town.wang, "08-01")) == .personalInText)
    // Nothing of it is left behind: the next one has the first number.
    let key = try town.submit(Town.plain, "08-01")
    #expect(key.id.hasSuffix("0001"))
    #expect(
      try town.ask(.caseGet(Nothing()), key, by: phone, "08-02").refusal?.code == .caseNotFound)
  }

  @Test func `a complainant's number is refused like any other, so that none can be tried out`()
    throws
  {
    let office = try Office()
    let key = try office.accepted()
    func title(_ text: String) throws -> Outcome {
      try office.run(
        .addEvidence(
          Complaints.Evidence(hash: SHA256.hash([1]), size: 1, type: "image/png", title: text)),
        key, by: Office.su, "08-02")
    }
    #expect(code(try title("通话" + Office.marked.phone)) == .personalInText)
    #expect(try title("通话" + Office.marked.phone) == title("通话13900000001"))
    func asked(_ purpose: String) throws -> Refusal? {
      let reading = Query.complaintPersonal(PersonalReading(slot: "complainant", purpose: purpose))
      return try office.town.ask(reading, key, by: Office.tang, "08-02").refusal
    }
    #expect(try asked("是" + Office.marked.phone) == asked("是13900000001"))
    #expect(try asked("是13900000001") == asked("核实"))
    #expect(try office.attempts(key).count == 4)
  }

  @Test func `what a decision orders elsewhere is looked at with it`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(CaseBarTests.falseMaterial, key, by: Town.qian, "08-02")
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `a complaint's and a register's texts are held to the same`() throws {
    let office = try Office()
    let key = try office.accepted()
    let other = "请电另一人139-0013-9000"
    let hold = PersonalRights.Command.hold(PersonalRights.Hold(other, documentNumber: "保1号"))
    #expect(
      code(try office.town.run(hold, key, by: Office.supervisor, "08-02")) == .personalInText)
    let outcome = try office.town.run(
      .itemOpen(Registry.ItemOpening(open: false, reason: other)), DossierKey(.item, Town.plain),
      "08-02")
    #expect(code(outcome) == .personalInText)
  }
}
