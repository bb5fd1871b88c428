// Cards of projects that became complaints: what is kept of them is read by the complaint's rules.
extension Engine {
  /// Reads what is kept beside a project. What a card said that became a complaint, who held it and which complaint it
  /// became are read by whoever may read that complaint, and by no one else; and the complaint records it too:
  /// 信访工作条例 art 30(3).
  func readProject(
    _ reading: PersonalReading, _ question: Question, _ context: Context
  ) throws -> PersonalView {
    var told: [DossierKey] = []
    var slotThere = ""
    do {
      let view = try readPersonal(reading, question, on: projects, context) {
        (slot, _, ruling) in
        _ = try ruling.legible()
        let (project, key) = (projects.slots[slot], projects.heads[slot].key)
        let found = project.state.complaints(tellingIn: reading.slot)
        slotThere = found.slot
        for place in found.places {
          guard
            let complaint = try kept(
              Projects.CardComplaint.self, of: key,
              slot: Project.slotOfComplaint(place))?.complaint
          else {
            // Whose complaint it was is erased: no rule is left by which it could be read.
            throw Refusal(.notFound, field: "data.slot")
          }
          told.append(complaint)
        }
        for complaint in told { try requireReadable(complaint, slotThere, ruling, context) }
      }
      for complaint in told {
        guard let slot = try slot(of: complaint, on: complaints) else { continue }
        let there = self.reading(reading, of: slotThere, context)
        _ = try record(
          try ruled(.personalRead(there), by: Complaint.author(context.actor)), on: slot,
          of: complaints, in: try lastMoment(of: slot, on: complaints, context))
      }
      return view
    } catch let refusal as Refusal where refusal.code == .complaintNotFound {
      throw Refusal(.notFound, field: "data.slot")
    }
  }

  /// Refuses as `complaintNotFound` whoever could not read `slot` of the complaint itself.
  private func requireReadable(
    _ complaint: DossierKey, _ slot: String, _ ruling: Ruling, _ context: Context
  ) throws {
    guard let viewer = try? viewer(context.actor, word: "complaint.personal", context) else {
      throw Refusal(.complaintNotFound, field: "dossier")
    }
    let (place, depth) = try seen(complaint, on: complaints, by: viewer)
    guard !complaints.slots[place].state.hides(slot, from: context.actor, at: depth) else {
      throw Refusal(.complaintNotFound, field: "dossier")
    }
    try Complaint.keepSecret(of: try complainant(of: complaint), in: ruling.events)
  }

  /// The same reading as the complaint records it, at the moment of its last entry.
  private func reading(
    _ reading: PersonalReading, of slot: String, _ context: Context
  ) -> PersonalReading {
    var there = reading
    there.slot = slot
    there.asked = context.at
    return there
  }
}
