/// A command with the dossier it is about, as a Swift caller spells it.
public struct Order: Sendable, Equatable {
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
  public static func unit(_ code: String, _ unit: Unit) -> Order {
    Order(.register(.registerUnit(unit)), on: DossierKey(.unit, code))
  }
  /// Registers the officer `id`.
  public static func person(_ id: String, _ officer: Officer) -> Order {
    Order(.register(.registerPerson(officer)), on: DossierKey(.person, id))
  }
  /// Records that the officer `id` is away.
  public static func absence(_ id: String, _ absence: Absence) -> Order {
    Order(.register(.recordAbsence(absence)), on: DossierKey(.person, id))
  }
  /// Creates the post `code` or changes its holders.
  public static func post(_ code: String, _ post: Post) -> Order {
    Order(.register(.assignPost(post)), on: DossierKey(.post, code))
  }
  /// Publishes a version of the item `code`.
  public static func item(_ code: String, _ version: ItemVersion) -> Order {
    Order(.register(.publishItem(version)), on: DossierKey(.item, code))
  }
  /// Hands in an application; the engine numbers the case.
  public static func submit(_ application: Application) -> Order {
    Order(.approval(.submit(application)), on: nil)
  }
  /// `command` about the case `number`.
  public static func `case`(_ number: String, _ command: CaseCommand) -> Order {
    Order(.approval(command), on: .approval(number))
  }
  /// Writes a complaint down; the engine numbers it.
  public static func complain(_ intake: ComplaintIntake) -> Order {
    Order(.complaint(.register(intake)), on: nil)
  }
  /// `command` about the complaint `number`.
  public static func complaint(_ number: String, _ command: ComplaintCommand) -> Order {
    Order(.complaint(command), on: DossierKey(.complaint, number))
  }
  /// Puts a key project on the list; the engine numbers it.
  public static func list(_ project: ProjectIntake) -> Order {
    Order(.project(.register(project)), on: nil)
  }
  /// `command` about the key project `number`.
  public static func project(_ number: String, _ command: ProjectCommand) -> Order {
    Order(.project(command), on: DossierKey(.project, number))
  }
}
