import CXiaoneng
import Xiaoneng

/// A request of a case or a complaint, as a C caller would have it in structs: made of the layouts in the other direction
/// than the shim's readers. What tests write into structs by hand is held against both.
struct TypedRequest {
  let request: UnsafePointer<xn_request>
  let door: Door
  let data: UnsafeRawPointer?

  init?(_ source: CommandRequest, in arena: Arena) {
    let lent: (door: Door, data: UnsafeRawPointer?)?
    switch source.command {
    case .case(let command): lent = command.lent(in: arena)
    case .complaint(let command): lent = command.lent(in: arena)
    case .register, .bulletin, .hotline, .project, .appraisal, .penalty, .supervision,
      .accountability, .conduct, .stage, .inspectionPlan, .inspection, .tenRules,
      .contact, .point, .mandate, .personal, .upkeep:
      lent = nil
    }
    guard let lent else { return nil }
    (door, data) = lent
    var request = sized(xn_request())
    request.role = source.actor.role.numberInC
    request.at = source.at.milliseconds
    request.actor = arena.text(source.actor.id)
    request.unit = arena.given(source.actor.unit)
    request.dossier = source.dossier.map { arena.text($0.description) } ?? xn_text()
    request.key = source.key.map { arena.text($0) } ?? xn_text()
    self.request = arena.array([request])
  }

  /// The command as a batch has it.
  var command: xn_case_command {
    var command = sized(xn_case_command())
    command.word = door.word
    command.request = request
    command.data.application = data?.assumingMemoryBound(to: xn_application.self)
    return command
  }
}
