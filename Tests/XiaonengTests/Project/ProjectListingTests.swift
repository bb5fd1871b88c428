import Testing
import Xiaoneng

/// DOMAIN §5.4: 挂牌督办 with its own weekly clock, struck off after evidence, check and sign-off.
@Suite struct ProjectListingTests {
  static func listing(_ deadline: String = "2012-10-31", reason: String = "") -> Projects.Command {
    .supervise(
      Projects.Listing(
        "督1号", matter: "用地手续", leader: "zhou", deadline: day(deadline), document: "督通1号",
        reason: reason))
  }
  static let weekly = Projects.Command.reportWeekly(Projects.ListingReport("本周进展"))

  /// Listed on Wednesday 2012-09-19: weeks end on 09-26, 10-03 → 10-08, 10-10, 10-17.
  private func listed(_ deadline: String = "2012-10-31") throws -> (Works, DossierKey) {
    let works = try Works()
    let key = try works.listed("09-17", Works.intake { $0.reportFrom = Works.half("2012-12-1") })
    try works.must(Self.listing(deadline), key, by: Works.head, "09-19")
    return (works, key)
  }

  @Test func `each week that passes in silence is found once, on the working day it ends`() throws {
    let (works, key) = try listed()
    for at in ["09-26T23:00", "09-27", "10-07", "10-09", "10-09", "10-18"] {
      _ = try works.town.sweep(at)
    }
    #expect(
      try works.findings(key, ["P4"])
        == ["P4 2012-09-26", "P4 2012-10-08", "P4 2012-10-10", "P4 2012-10-17"])
    let (late, other) = try listed()
    _ = try late.town.sweep("10-18")
    #expect(try late.findings(other) == works.findings(key))
    #expect(try works.view(key, "10-18").listing?.missed == 4)
    #expect(try works.view(key, "10-18").listing?.weekly == day("2012-10-24"))
  }

  @Test func `reports in every week leave nothing to find`() throws {
    let (works, key) = try listed()
    for at in ["09-26", "10-08", "10-10", "10-17"] {
      try works.must(Self.weekly, key, by: Works.worker, at)
    }
    _ = try works.town.sweep("10-24T23:59")
    #expect(try works.findings(key, ["P4"]) == [])
    #expect(try works.view(key, "10-24").listing?.reports == 4)
  }

  @Test func `a week's report may come on any of its days, and not before it begins`() throws {
    let (works, key) = try listed()
    try works.must(Self.weekly, key, by: Works.worker, "09-24")
    for early in ["09-24", "09-25", "09-26"] {
      #expect(
        try works.refusal(Self.weekly, key, by: Works.worker, early).code == .periodNotBegun,
        "\(early)")
    }
    // The week that the holidays make longer: 09-27 … 10-08.
    try works.must(Self.weekly, key, by: Works.worker, "09-27")
    for early in ["09-28", "10-04", "10-08"] {
      #expect(
        try works.refusal(Self.weekly, key, by: Works.worker, early).code == .periodNotBegun,
        "\(early)")
    }
    try works.must(Self.weekly, key, by: Works.worker, "10-09")
    _ = try works.town.sweep("10-17T23:59")
    #expect(try works.findings(key, ["P4"]) == [])
  }

  @Test func `after a week that was missed the next one's report can come`() throws {
    let (works, key) = try listed()
    try works.must(Self.weekly, key, by: Works.worker, "09-28")
    #expect(try works.findings(key, ["P4"]) == ["P4 2012-09-26"])
    _ = try works.town.sweep("10-09")
    #expect(try works.findings(key, ["P4"]) == ["P4 2012-09-26"])
  }

  @Test func `a deadline that passes is found once`() throws {
    let (works, key) = try listed("2012-10-15")
    for at in ["10-15T23:59", "10-16", "10-17", "11-30"] { _ = try works.town.sweep(at) }
    #expect(try works.findings(key, ["P5"]) == ["P5 2012-10-15"])
    #expect(try works.view(key, "11-30").listing != nil)
  }

  @Test func `it is struck off after evidence, a check and a signature, and not before`() throws {
    let (works, key) = try listed()
    let sign = Projects.Command.endSupervision(Projects.Delisting("已办结"))
    #expect(try works.refusal(sign, key, by: Works.head, "09-20").code == .evidenceMissing)
    func check(_ passed: Bool, _ evidence: [Int32], note: String = "") -> Projects.Command {
      .checkSupervised(Projects.ListingCheck(passed: passed, note: note, evidence: evidence))
    }
    #expect(try works.refusal(check(true, []), key, "09-20").code == .evidenceMissing)
    #expect(try works.refusal(check(true, [1]), key, "09-20").code == .notFound)
    #expect(try works.refusal(check(false, []), key, "09-20").code == .reasonMissing)
    try works.must(.file(Works.document), key, "09-20")
    #expect(
      try works.refusal(check(true, [1]), key, by: Works.worker, "09-20").code == .notAllowed)
    try works.must(check(true, [1]), key, "09-20")
    try works.must(check(false, [], note: "复查不合格"), key, "09-21")
    #expect(try works.refusal(sign, key, by: Works.head, "09-21").code == .evidenceMissing)
    try works.must(check(true, [1]), key, "09-24")
    #expect(try works.refusal(sign, key, by: Works.clerk, "09-24").code == .notAllowed)
    try works.must(sign, key, by: Works.head, "09-24")
    #expect(try works.view(key, "09-24").listing == nil)
    _ = try works.town.sweep("11-30")
    #expect(try works.findings(key, ["P4", "P5"]) == [])
  }

  @Test func `listing again needs a reason, and begins anew`() throws {
    let (works, key) = try listed()
    #expect(
      try works.refusal(Self.listing(), key, by: Works.head, "09-20").code == .alreadyDone)
    try works.must(.file(Works.document), key, "09-20")
    try works.must(
      .checkSupervised(Projects.ListingCheck(passed: true, evidence: [1])), key, "09-20")
    try works.must(.endSupervision(Projects.Delisting()), key, by: Works.head, "09-20")
    #expect(
      try works.refusal(Self.listing(), key, by: Works.head, "09-21").code == .reasonMissing)
    try works.must(Self.listing(reason: "反弹"), key, by: Works.head, "09-21")
    #expect(
      try works.refusal(.endSupervision(Projects.Delisting()), key, by: Works.head, "09-21").code
        == .evidenceMissing)
    #expect(try works.view(key, "09-21").listing?.weekly == day("2012-09-28"))
  }

  @Test func `what is not listed is neither reported, checked nor signed off`() throws {
    let works = try Works()
    let key = try works.listed()
    let check = Projects.Command.checkSupervised(Projects.ListingCheck(passed: false, note: "x"))
    for (command, actor) in [
      (Self.weekly, Works.worker), (check, Works.clerk),
      (.endSupervision(Projects.Delisting()), Works.head),
    ] {
      #expect(try works.refusal(command, key, by: actor, "07-03").code == .notListed)
    }
  }
}
