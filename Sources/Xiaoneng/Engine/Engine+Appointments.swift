// Who holds the roles of power (权力岗位): who watches must be able to see who watches, and who appointed them.

extension Engine {
  /// Who holds a role of power on the day of the question, and every change that led there, from the ledgers of those
  /// who ever held one. 个人信息保护法 art 51.
  ///
  /// - Complexity: O(entries of those ledgers).
  func appointments(
    _ question: Question, _ context: Context
  ) throws -> Registry.AppointmentList {
    _ = try viewer(question.actor, word: question.query.word, context)
    var list = Registry.AppointmentList()
    var changes: [(number: Int64, view: Registry.Appointment)] = []
    for id in register.appointed.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let head = try store.head(of: DossierKey(.person, id)) else { continue }
      let found = try Self.appointments(in: held(head), of: id)
      changes += found
      guard let last = found.last?.view, last.change != .withdrawn,
        last.lastDay.map({ context.day <= $0 }) ?? true
      else { continue }
      var holder = Registry.Holder()
      (holder.person, holder.unit, holder.lastDay) = (id, last.unit, last.lastDay)
      // Whoever leaves holds them to the last day.
      let standing = found.last { $0.view.change == .appointed }?.view ?? last
      (holder.roles, holder.since) = (standing.roles, standing.at)
      list.holders.append(holder)
    }
    list.appointments = changes.sorted { $0.number < $1.number }.map(\.view)
    list.vouched = Role.allCases.filter {
      RoleSet.powers.contains($0) && !register.powers.contains($0)
    }
    return list
  }

  /// The entries of an officer's ledger that gave, changed or took a role of power.
  private static func appointments(
    in entries: [HeldEntry], of id: String
  ) throws(Fault) -> [(number: Int64, view: Registry.Appointment)] {
    var found: [(number: Int64, view: Registry.Appointment)] = []
    var (held, unit): ([Role], String) = ([], "")
    for entry in entries.map({ ($0.number, $0.entry) }) {
      var view = Registry.Appointment()
      switch try entry.1.event() {
      case .register(.personRegistered(let officer)):
        let given = Role.allCases.filter {
          officer.roles.contains($0) && RoleSet.powers.contains($0)
        }
        defer { (held, unit) = (given, officer.unit) }
        guard given != held || !given.isEmpty && unit != officer.unit else { continue }
        view.change = given.isEmpty ? .withdrawn : .appointed
        (view.roles, view.unit) = (given, officer.unit)
        view.documentNumber = officer.documentNumber
      case .register(.personDismissed(let departure)):
        guard !held.isEmpty else { continue }
        (view.change, view.unit, view.lastDay) = (.left, unit, departure.lastDay)
        held = []
      default: continue
      }
      (view.person, view.at, view.sequence) = (id, entry.1.at, entry.1.sequence)
      (view.by, view.role) = (entry.1.actor.id, entry.1.actor.role)
      found.append((entry.0, view))
    }
    return found
  }
}
