/// A command with the dossier it is about (命令), as a Swift caller spells it: `.unit(…)`, `.submit(…)`,
/// `.case(number, .accept(…))`.
///
/// Who asks, when, and under which request key is said to the engine beside it; ``CommandRequest`` has all of it in
/// one value, as JSON has.
public struct CommandOrder: Sendable, Equatable {
  /// What.
  public var command: Command
  /// About which dossier; nil when the command opens one and the engine numbers it.
  public var dossier: DossierKey?

  /// `command` about `dossier`.
  public init(_ command: Command, on dossier: DossierKey?) {
    self.command = command
    self.dossier = dossier
  }

  /// Registers the unit `code`.
  public static func unit(_ code: String, _ unit: Registry.Unit) -> CommandOrder {
    CommandOrder(.register(.unitRegister(unit)), on: DossierKey(.unit, code))
  }
  /// Registers the officer `id`.
  public static func person(_ id: String, _ officer: Registry.Officer) -> CommandOrder {
    CommandOrder(.register(.personRegister(officer)), on: DossierKey(.person, id))
  }
  /// Records that the officer `id` is away.
  public static func absence(_ id: String, _ absence: Registry.Absence) -> CommandOrder {
    CommandOrder(.register(.personAbsent(absence)), on: DossierKey(.person, id))
  }
  /// Creates the post `code` or changes its holders.
  public static func post(_ code: String, _ post: Registry.Post) -> CommandOrder {
    CommandOrder(.register(.postAssign(post)), on: DossierKey(.post, code))
  }
  /// Publishes a version of the item `code`.
  public static func item(_ code: String, _ version: Registry.ItemVersion) -> CommandOrder {
    CommandOrder(.register(.itemPublish(version)), on: DossierKey(.item, code))
  }
  /// Hands in an application; the engine numbers the case.
  public static func submit(_ application: Cases.Application) -> CommandOrder {
    CommandOrder(.case(.submit(application)), on: nil)
  }
  /// `command` about the case `number`.
  public static func `case`(_ number: String, _ command: Cases.Command) -> CommandOrder {
    CommandOrder(.case(command), on: .case(number))
  }
  /// Writes a complaint down; the engine numbers it.
  public static func complain(_ intake: Complaints.Intake) -> CommandOrder {
    CommandOrder(.complaint(.register(intake)), on: nil)
  }
  /// `command` about the complaint `number`.
  public static func complaint(_ number: String, _ command: Complaints.Command) -> CommandOrder {
    CommandOrder(.complaint(command), on: DossierKey(.complaint, number))
  }
  /// Adopts a version of the template `id` of joint approval.
  public static func template(_ id: String, _ template: JointStages.Template) -> CommandOrder {
    CommandOrder(.register(.adoptTemplate(template)), on: DossierKey(.template, id))
  }
  /// Hands in one application for a whole stage of joint approval; the engine numbers it.
  public static func applyJointly(_ intake: JointStages.Intake) -> CommandOrder {
    CommandOrder(.stage(.register(intake)), on: nil)
  }
  /// `command` about the stage `number`.
  public static func stage(_ number: String, _ command: JointStages.Command) -> CommandOrder {
    CommandOrder(.stage(command), on: DossierKey(.stage, number))
  }
  /// `command` about the plan of inspections `name`, such as 2012.
  public static func inspectionPlan(
    _ name: String, _ command: Inspections.PlanCommand
  ) -> CommandOrder {
    CommandOrder(.inspectionPlan(command), on: DossierKey(.inspectionPlan, name))
  }
  /// Begins an inspection by a row of a plan; the engine numbers it.
  public static func inspect(_ opening: Inspections.Opening) -> CommandOrder {
    CommandOrder(.inspection(.open(opening)), on: nil)
  }
  /// `command` about the inspection `number`.
  public static func inspection(_ number: String, _ command: Inspections.Command) -> CommandOrder {
    CommandOrder(.inspection(command), on: DossierKey(.inspection, number))
  }
  /// `command` about the rules of the unit `code`.
  public static func tenRules(_ code: String, _ command: TenRules.Command) -> CommandOrder {
    CommandOrder(.tenRules(command), on: DossierKey(.tenRules, code))
  }
  /// Writes a first contact down; the engine numbers it.
  public static func ask(_ asking: TenRules.Asking) -> CommandOrder {
    CommandOrder(.contact(.ask(asking)), on: nil)
  }
  /// `command` about the first contact `number`.
  public static func contact(_ number: String, _ command: TenRules.ContactCommand) -> CommandOrder {
    CommandOrder(.contact(command), on: DossierKey(.contact, number))
  }
  /// `command` about the point `code` of the service network.
  public static func point(_ code: String, _ command: Network.PointCommand) -> CommandOrder {
    CommandOrder(.point(command), on: DossierKey(.point, code))
  }
  /// Gives a matter to an agent; the engine numbers it.
  public static func mandate(_ giving: Network.Giving) -> CommandOrder {
    CommandOrder(.mandate(.give(giving)), on: nil)
  }
  /// `command` about the mandate `number`.
  public static func mandate(_ number: String, _ command: Network.MandateCommand) -> CommandOrder {
    CommandOrder(.mandate(command), on: DossierKey(.mandate, number))
  }
  /// Puts a key project on the list; the engine numbers it.
  public static func list(_ project: Projects.Intake) -> CommandOrder {
    CommandOrder(.project(.register(project)), on: nil)
  }
  /// `command` about the key project `number`.
  public static func project(_ number: String, _ command: Projects.Command) -> CommandOrder {
    CommandOrder(.project(command), on: DossierKey(.project, number))
  }
}
