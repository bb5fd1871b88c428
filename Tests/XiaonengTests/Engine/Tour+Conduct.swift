import Testing
import Xiaoneng

extension Tour {
  /// A finding of conduct of the year, by its number.
  static func conduct(_ number: Int) -> DossierKey {
    let digits = "\(number)"
    return DossierKey(
      .conduct, "ZF2012" + String(repeating: "0", count: 6 - digits.count) + digits)
  }

  private static func one(
    _ command: Supervision.ConductCommand, _ key: DossierKey? = nil,
    by actor: Principal = Town.zheng, _ at: String
  ) -> CommandRequest {
    CommandRequest(.conduct(command), on: key, by: actor, at: when(at))
  }

  private static func found(
    _ kind: Supervision.ConductCode, _ at: String, minutes: Int64 = 10, person: String = "li",
    _ change: (inout Supervision.ConductReport) -> Void = { _ in }
  ) -> Supervision.ConductCommand {
    let through = when(at)
    var report = Supervision.ConductReport()
    (report.kind, report.unit, report.place, report.window) = (kind, "GS", "政务服务大厅", "3号")
    report.person = person
    report.from = Instant(through.milliseconds - minutes * 60_000)
    report.through = through
    report.foundBy = .patrol
    report.fact = "秘查：窗口无人，两名群众等候"
    change(&report)
    return .find(report)
  }

  /// Findings of conduct that reach every event word; a few commands are refused on purpose.
  static let conducts: [CommandRequest] = [
    // Found by video, verified, objected to, upheld; its clip goes at the end of its term.
    one(
      found(.w03, "08-06T10:00", minutes: 30) { report in
        report.foundBy = .video
        report.clip = Supervision.Clip(
          sha256: SHA256.hash(Array("clip".utf8)), from: report.from, through: report.through)
      }, nil, "08-06T10:30"),
    one(
      .verify(Supervision.ConductCheck(true, note: "", documentNumber: "作告1号")), conduct(1), "08-07"
    ),
    one(
      .verify(Supervision.ConductCheck(true, note: "核对录像", documentNumber: "作告1号")), conduct(1),
      by: Town.feng, "08-07T10:00"),
    one(
      .stop(Supervision.ConductStop(stopped: when("08-06T10:40"), .corrected)), conduct(1),
      "08-07T11:00"),
    one(.object(Supervision.ConductObjection("秘辩：临时送文")), conduct(1), by: Town.li, "08-08"),
    one(
      .rule(Supervision.ConductRuling(true, reason: "送文属实", documentNumber: "作复1号")), conduct(1),
      by: Town.zhou, "08-10"),
    one(.deleteClip(Supervision.ClipDeletion(documentNumber: "销1号")), conduct(1), "08-11"),
    one(.deleteClip(Supervision.ClipDeletion(documentNumber: "销1号")), conduct(1), "10-10"),
    one(.close(Nothing()), conduct(1), "10-11"),
    agree("fact", conduct(1), by: Town.feng, "10-12"),
    one(.erase(PersonalErasure(slot: "fact", reason: "到期")), conduct(1), by: Town.keeper, "10-12"),
    // Taking favours: proposed at once.
    one(
      found(.w08, "08-08T09:30") { $0.foundBy = .report }, nil, "08-08T10:00"),
    one(
      .verify(Supervision.ConductCheck(true, note: "询问证人", documentNumber: "作告2号")), conduct(2),
      by: Town.feng, "08-09"),
    // Not so.
    one(found(.w07, "08-09T09:00", person: "") { $0.handling = .reminded }, nil, "08-09T09:10"),
    one(
      .verify(Supervision.ConductCheck(false, note: "佩戴齐全", documentNumber: "")), conduct(3),
      by: Town.feng, "08-10T08:00"),
    // Stands, with a card of its own.
    one(found(.w05, "08-13T15:00") { $0.handling = .reminded }, by: Town.sun, "08-13T15:05"),
    one(
      .verify(Supervision.ConductCheck(true, note: "", documentNumber: "作告4号")), conduct(4),
      by: Town.feng, "08-14"),
  ]
}
