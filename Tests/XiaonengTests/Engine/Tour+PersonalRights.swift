import Testing
import Xiaoneng

extension Tour {
  /// A command about what a dossier keeps of persons.
  static func keep(
    _ command: PersonalRights.Command, _ key: DossierKey, by actor: Principal, _ at: String
  ) -> CommandRequest {
    CommandRequest(.personal(command), on: key, by: actor, at: when(at))
  }

  /// Someone else agrees that a slot is erased before the term of keeping ends.
  static func agree(
    _ slot: String, _ key: DossierKey, by actor: Principal, _ at: String
  ) -> CommandRequest {
    keep(
      .approveErasure(PersonalRights.Approval(slot, reason: "本人要求")), key, by: actor, at)
  }

  /// A person asks what is theirs to ask, and is answered.
  static let rights: [CommandRequest] = {
    let key = number(Town.stepped, "0801")
    var put = Town.marked
    put.address = "秘址新居"
    return [
      keep(
        .ask(PersonalRights.Request(.correction, slot: "applicant", words: "秘求：地址已改")), key,
        by: Town.alice, "09-12T10:00"),
      keep(
        .correct(
          PersonalRights.Correction("applicant", value: put.json, reason: "凭户口簿核对")), key,
        by: Town.li, "09-12T11:00"),
      keep(.answer(PersonalRights.Response(1, granted: true)), key, by: Town.li, "09-12T12:00"),
      keep(
        .ask(PersonalRights.Request(.erasure, slot: "rating-1")), key, by: Town.alice,
        "09-12T13:00"),
      keep(
        .answer(
          PersonalRights.Response(
            2, granted: false, reason: "档案保管期限未满", documentNumber: "复2号")), key, by: Town.li,
        "09-12T14:00"),
    ]
  }()
}
