extension Policy {
  /// A dossier as a file: whoever keeps it asks that an error is put right, another person agrees; those who watch put
  /// it on the list of what is done away with, and the head of the efficiency office or the government agrees. Whoever may
  /// not read a ledger may not act on it either; the engine makes sure of that. 档案法 art 21.
  static let upkeep: [String: [Grant]] = {
    let keepers = [
      Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit),
      Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any),
    ]
    let approvers = [
      Grant([.approver, .organHead], .ownUnit),
      Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any),
    ]
    let archivists = Grant([.efficiencyOffice, .supervisor], .any)
    let above = Grant([.efficiencyHead, .governmentHead], .any)
    let auditor = Grant([.auditor], .any)
    return [
      "upkeep.ask": keepers,
      "upkeep.approve": approvers, "upkeep.decline": approvers,
      "upkeep.proposeDisposal": [archivists], "upkeep.dispose": [above],
      "upkeep.list": keepers + [auditor], "upkeep.foresee": keepers + [auditor],
      "upkeep.disposals": [archivists, above, auditor],
    ]
  }()
}
