import Testing

@testable import Xiaoneng

/// Templates of papers, as a rule set gives them.
@Suite struct PaperTemplateTests {
  static func faults(_ paragraphs: String..., kind: Papers.Kind = .grant) -> [String] {
    Papers.Template.faults(in: [Papers.Template(kind, "t", paragraphs: paragraphs)]).map {
      "\($0.field ?? "") \($0.detail ?? "")"
    }
  }

  @Test func `the built-in templates are right on every day, and there is one of each kind`() {
    let usual = [Papers.Template].usual
    #expect(Papers.Template.faults(in: usual).isEmpty)
    #expect(usual.map(\.kind) == Papers.Kind.allCases)
    for profile in Profile.builtIn { #expect(profile.faults.isEmpty, "\(profile.id)") }
  }

  @Test(arguments: ["2012-08-01", "2018-08-01", "2022-08-01", "2026-08-03"])
  func `every article that a built-in template cites is in force, or came with the Act of 2021`(
    _ text: String
  ) throws {
    let today = day(text)
    // Until then their paragraphs are left out: staying away as a waiver, and teaching who is not punished.
    let young = today < day("2021-07-15") ? ["penalty:64(6)", "penalty:33(3)"] : []
    let setting = Rules(try Profiles().profile(on: today)).setting
    for template in [Papers.Template].usual {
      for paragraph in template.paragraphs {
        for case .articles(let basis) in Papers.Template.parts(of: paragraph) {
          let isCited = !Law.line(basis, on: today, under: setting).isEmpty
          #expect(isCited != young.contains(basis), "\(template.id) \(basis)")
        }
      }
    }
  }

  static let wrong: [(paragraph: String, fault: String)] = [
    ("准予{申请事项}。", "papers[0].paragraphs[0] {申请事项}"), ("{", "papers[0].paragraphs[0] {{}"),
    ("{事项名称", "papers[0].paragraphs[0] {{事项名称}"), ("a}b", "papers[0].paragraphs[0] {}b}"),
    ("{理由}", "papers[0].paragraphs[0] {理由}：准予行政许可决定书"),
    ("{依据 licencing:38}", "papers[0].paragraphs[0] {依据 licencing:38}"),
    ("{依据 }", "papers[0].paragraphs[0] {依据 }"), ("", "papers[0].paragraphs[0] 1…4096"),
    ("一\n二", "papers[0].paragraphs[0] U+0000…U+001F"),
  ]

  @Test(arguments: wrong)
  func `what a template may not say is named`(_ row: (paragraph: String, fault: String)) {
    #expect(Self.faults(row.paragraph) == [row.fault])
  }

  @Test func `a list stands at the end of its paragraph`() {
    #expect(Self.faults("需补正：{补正内容}", kind: .corrections).isEmpty)
    #expect(Self.faults("{补正内容}请补正。", kind: .corrections).count == 1)
  }

  @Test func `every wrong slot of a rule set is named, and the set is not taken`() {
    let json: JSONValue = [
      "papers": [
        [
          "kind": "grant", "id": "a", "paragraphs": ["{甲}{乙}", "{丙}"],
        ],
        ["kind": "grant", "id": "b", "paragraphs": ["准予。"]],
      ]
    ]
    let set = Law.RuleSet(
      id: "city", parent: "danzhou2011", validFrom: day("2012-01-01"), changes: json)
    do {
      _ = try set.profile(over: Profile.builtIn)
      Issue.record("taken")
    } catch {
      #expect(
        error.detail
          == "papers[0].paragraphs[0] badValue {甲}; papers[0].paragraphs[0] badValue {乙}; papers[0].paragraphs[1] badValue {丙}; papers[1].kind badValue grant ×2"
      )
    }
  }

  @Test func `a place words its own papers, and what has no template is no paper`() throws {
    let town = try Town {
      $0.papers = [
        Papers.Template(
          .grant, "own", title: "许可批准书", paragraphs: ["批准{当事人}的{事项名称}。", "由{机关名称}发。"])
      ]
    }
    let key = try town.granted()
    let paper = try PaperTests.paper(town, Papers.Wish(), key)
    #expect(paper.title == "许可批准书" && paper.papers.map(\.kind) == [.grant])
    #expect(paper.paragraphs == ["批准×××的设立登记。", "由工商局发。"])
    #expect(try PaperTests.refusal(town, Papers.Wish(.acceptance), key) == .wrongPhase)
  }

  @Test func `a paragraph with nothing to say in a slot is left out`() {
    let template = Papers.Template(
      .rejection, "t", paragraphs: ["理由：{理由}", "请向{有权机关}提出。", "特此通知。"])
    var filling = PaperFilling()
    filling.texts = [.reason: "不属本机关职权", .competent: ""]
    #expect(
      template.filled(with: filling, on: day("2012-08-01"), under: .nowhere)
        == ["理由：不属本机关职权", "特此通知。"])
  }
}
