import Testing
import Xiaoneng

/// 送达: 民事诉讼法 arts 87–95 by analogy; DOMAIN §1.4.
@Suite struct CaseServeTests {
  func refused(_ town: Town, consents: Bool = false) throws -> DossierKey {
    let key = try town.submit(Town.plain, "08-01") { $0.consentsElectronic = consents }
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-01")
    try town.must(Town.refuse, key, "08-02")
    return key
  }

  static let modes: [(service: Cases.Service, code: Refusal.Code?)] = [
    (Cases.Service(.direct), .documentMissing), (Cases.Service(.direct, receiver: "本人"), nil),
    (Cases.Service(.substitute), .documentMissing),
    (Cases.Service(.substitute, receiver: "成年家属"), nil),
    (Cases.Service(.left), .witnessMissing), (Cases.Service(.left, witness: "见证人"), nil),
    (Cases.Service(.entrusted), .documentMissing),
    (Cases.Service(.entrusted, documentNumber: "委1号"), nil),
    (Cases.Service(.post), .documentMissing), (Cases.Service(.post, documentNumber: "EMS1"), nil),
    (Cases.Service(.electronic), .consentMissing), (Cases.Service(.publicNotice), nil),
  ]

  @Test(arguments: modes)
  func `each way of serving needs its proof`(
    _ row: (service: Cases.Service, code: Refusal.Code?)
  ) throws {
    let town = try Town()
    #expect(
      try town.run(.serve(row.service), try refused(town), "08-03").refusal?.code == row.code)
  }

  @Test func `electronic service needs consent`() throws {
    let town = try Town()
    try town.must(.serve(Cases.Service(.electronic)), try refused(town, consents: true), "08-03")
  }

  @Test func `public notice counts sixty days after it in 2012`() throws {
    let town = try Town()
    let key = try refused(town)
    try town.must(.serve(Cases.Service(.publicNotice)), key, "08-03")
    guard case .case(.served(let record)) = try town.entries(key).last?.event() else {
      Issue.record("not served")
      return
    }
    #expect(record.on == day("2012-10-02"))
  }

  @Test func `the receipt's day counts and lies between decision and today`() throws {
    let town = try Town()
    let key = try refused(town)
    for on in ["2012-08-01", "2012-08-07"] {
      #expect(
        try town.run(
          .serve(Cases.Service(.post, documentNumber: "EMS1", on: day(on))), key, "08-06"
        ).refusal?.code == .badDate)
    }
    try town.must(
      .serve(Cases.Service(.post, documentNumber: "EMS1", on: day("2012-08-03"))), key, "08-06")
    #expect(try town.report("2012-08-03", "2012-08-03").received == 0)
    #expect(try town.view(key, "08-06").phase == .served)
  }

  @Test func `a certificate is issued before it is served, and once`() throws {
    let town = try Town()
    let key = try town.granted()
    let serve = Cases.Command.serve(Cases.Service(.direct, receiver: "本人"))
    #expect(try town.run(serve, key, "08-02").refusal?.code == .certificateMissing)
    let issue = Cases.Command.issue(Cases.Certificate("证1号", validFrom: day("2012-08-02")))
    try town.must(issue, key, "08-02")
    #expect(try town.run(issue, key, "08-02").refusal?.code == .alreadyDone)
    try town.must(serve, key, "08-02")
    #expect(try town.run(serve, key, "08-02").refusal?.code == .wrongPhase)
    try town.must(.archive(Nothing()), key, "08-03")
    #expect(try town.view(key, "08-03").phase == .archived)
  }

  @Test func `the witness of a document left behind is kept beside the ledger`() throws {
    let town = try Town()
    let key = try refused(town)
    try town.must(.serve(Cases.Service(.left, witness: "秘证人")), key, "08-03")
    let reading = Query.casePersonal(PersonalReading(slot: "receiver", purpose: "复核送达"))
    guard case .casePersonal(let kept) = try town.ask(reading, key, "08-04").answer else {
      Issue.record("the witness is nowhere")
      return
    }
    #expect(kept.value["witness"] == "秘证人")
  }
}
