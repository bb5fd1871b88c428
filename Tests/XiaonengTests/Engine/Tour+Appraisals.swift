import Testing
import Xiaoneng

extension Tour {
  static let appraisal = DossierKey(.appraisal, "2012-Q3")

  /// Six factors for offices of which one has no cases: what is missing goes to the others.
  static let lenient: Scheme = {
    var scheme = Scheme.six
    scheme.id = "town.six"
    for place in scheme.factors.indices {
      scheme.factors[place].missing = .respread
      scheme.factors[place].missingMethod = .respread
    }
    return scheme
  }()

  /// A quarter's appraisal that reaches every event word: an empty ballot and a full one, an entry taken back, an
  /// appeal that is answered too late and granted, a correction.
  static let appraisals: [CommandRequest] = {
    func one(_ command: Appraisals.Command, _ at: String, by actor: Principal = Office.clerk)
      -> CommandRequest
    {
      CommandRequest(.appraisal(command), on: appraisal, by: actor, at: when(at))
    }
    func decide(_ subject: String, _ at: String) -> CommandRequest {
      one(
        .decide(
          Appraisals.Decision(
            subject, coefficient: 9_000, eligible: true, measures: ["advice"],
            reason: "本季度首次考评", documentNumber: "考决1号")), at, by: Office.head)
    }
    let opening = Appraisals.Opening(
      "2012年第三季度考评", from: day("2012-08-01"), through: day("2012-09-30"),
      evidenceThrough: day("2012-10-12"), scheme: lenient,
      subjects: [Appraisals.Subject("GS"), Appraisals.Subject("HB", coefficient: 9_500)])
    let roll = [
      Appraisals.BallotRoll("leaders", voters: ["zhou"]),
      Appraisals.BallotRoll("staff", voters: ["wang", "li", "zhao", "qian"]),
      Appraisals.BallotRoll("panel", voters: ["zheng", "su", "tang"]),
    ]
    let voters = roll.flatMap(\.voters)
    func count(_ sheets: [[Appraisals.BallotSheet]], _ at: String) -> CommandRequest {
      one(
        .countBallots(
          Appraisals.BallotCount(
            urns: zip(roll, sheets).map { Appraisals.BallotUrn($0.group, sheets: $1) },
            witnesses: ["zheng", "feng"])), at)
    }
    let late = Appraisals.LedgerReference(number(Town.stepped, "0801"), 1)
    return [
      one(.open(opening), "08-01T15:00", by: Office.head),
      one(
        .mark(
          Appraisals.Mark(
            "GS", "f2", "daily", 9_000, evidence: [late], on: day("2012-08-10"))), "08-10T15:00"),
      one(Board.mark("HB", "f2", "daily", 8_000, on: "2012-08-10"), "08-10T15:01"),
      one(
        Board.mark("GS", "f3", "leaders", 8_550, on: "2012-08-10"), "08-10T15:02", by: Office.mayor),
      one(
        .mark(
          Appraisals.Mark(
            "GS", "f1", "daily", nil, measures: [.init("test", 88, of: 100)], document: "测试",
            on: day("2012-08-10"))), "08-10T15:03"),
      one(
        .fault(
          Appraisals.Finding(
            "HB", "late", count: 2, factors: ["f2"], reason: "考勤", document: "考勤表",
            on: day("2012-08-20"))), "08-20T15:00"),
      one(
        .bonus(
          Appraisals.Bonus(
            "GS", "bonus", points: 100, reason: "先进", document: "表彰", on: day("2012-08-20"))
        ), "08-20T15:01"),
      one(
        .veto(
          Appraisals.Veto("HB", "exposed", reason: "负面曝光", document: "报道", on: day("2012-08-21"))),
        "08-21T15:00"),
      one(.strike(Appraisals.Strike(8, reason: "经查不属实")), "08-22T15:00"),
      one(
        .openBallot(Appraisals.BallotOpening(closes: day("2012-09-05"), groups: roll)),
        "09-03T15:00"),
      one(.signIn(Appraisals.BallotSignature()), "09-03T15:01", by: Town.li),
      count([[], [Appraisals.BallotSheet([1, 1])], []], "09-06T15:00"),
      one(
        .openBallot(Appraisals.BallotOpening(closes: day("2012-09-20"), groups: roll)),
        "09-10T15:00"),
    ]
      + voters.enumerated().map { place, voter in
        one(.signIn(Appraisals.BallotSignature(voter)), "09-11T15:1\(place)")
      } + [
        count(
          [[Appraisals.BallotSheet([1, 2])], Board.sheets(4, [2, 3]), Board.sheets(3, [1, 0])],
          "09-12T15:00"),
        one(.compute(Appraisals.Order()), "10-15T15:00"),
        decide("GS", "10-16T15:00"), decide("HB", "10-16T15:01"),
        one(.publish(Appraisals.Publication("通报1号")), "10-17T15:00", by: Office.head),
        one(.appeal(Appraisals.Appeal("HB", reason: "考勤有误")), "10-18T15:00", by: Town.jia),
        one(
          .answerAppeal(Appraisals.Answer("HB", .granted, reason: "查实", documentNumber: "复1号")),
          "11-26T15:00", by: Office.mayor),
        one(.reopen(Appraisals.Reopening("GS", reason: "复核")), "11-26T15:01", by: Office.head),
        one(.strike(Appraisals.Strike(6, reason: "考勤表有误")), "11-27T15:00"),
        one(.correct(Appraisals.Order(reason: "申诉采纳")), "11-28T15:00"),
        decide("GS", "11-29T15:00"), decide("HB", "11-29T15:01"),
        one(.close(Nothing()), "12-20T15:00", by: Office.head),
      ]
  }()
}
