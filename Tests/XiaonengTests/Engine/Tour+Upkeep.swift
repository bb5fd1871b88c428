import Testing
import Xiaoneng

extension Tour {
  private static func keep(
    _ command: Upkeep.Command, _ key: DossierKey, by actor: Principal, _ at: String
  ) -> CommandRequest {
    CommandRequest(.upkeep(command), on: key, by: actor, at: when(at))
  }

  /// An error is put right, another is none, and what is kept is not done away with before its term.
  static let upkeep: [CommandRequest] = {
    let key = number(Town.stepped, "0801")
    return [
      keep(
        .ask(Upkeep.Rectification(2, field: "channel", value: "web", reason: "网上来件")), key,
        by: Town.zheng, "09-13T10:00"),
      keep(
        .approve(Upkeep.Approval(1, documentNumber: "更1号")), key, by: Town.feng, "09-13T11:00"),
      keep(
        .ask(Upkeep.Rectification(2, field: "channel", value: "post", reason: "信封在卷")), key,
        by: Town.zheng, "09-13T12:00"),
      keep(.decline(Upkeep.Declining(2, reason: "系申请表附件")), key, by: Town.feng, "09-13T13:00"),
      keep(
        .proposeDisposal(Upkeep.Disposal("无继续保存价值", documentNumber: "销册1号")), key,
        by: Town.feng, "09-13T14:00"),
      keep(.dispose(Upkeep.DisposalApproval("销批1号")), key, by: Office.head, "09-13T15:00"),
    ]
  }()
}
