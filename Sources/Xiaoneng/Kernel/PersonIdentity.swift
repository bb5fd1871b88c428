/// Who a dossier is about, as it is kept beside the ledger (身份信息): what must hold of it wherever it is said.
protocol PersonIdentity: Record {
  /// Refuses what cannot be anyone's; `field` is where it stands in the command.
  func requirePossible(_ field: String) throws(Refusal)
}

extension PersonIdentity {
  /// The record that a caller said under `field`.
  static func said(_ json: JSONValue, _ field: String) throws(Refusal) -> Self {
    let identity: Self
    do throws(Fault) { identity = try read(json, .said) } catch {
      throw Refusal(.badRegister, field: error.field.map { "\(field).\($0)" } ?? field)
    }
    try identity.requirePossible(field)
    return identity
  }

  fileprivate func requireName(_ name: String, _ field: String) throws(Refusal) {
    guard name.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.badRegister, field: field)
    }
    guard name.utf8.count <= 512 else {
      throw Refusal(.tooLong, field: field, detail: "\(name.utf8.count) > 512")
    }
    try Refusal.requirePlain(name, field)
  }
}

extension Cases.Applicant: PersonIdentity {
  func requirePossible(_ field: String) throws(Refusal) {
    try requireName(name, field + ".name")
    // Kept in full: messages go to the one, papers to the other.
    for (text, name) in [(phone, "phone"), (address, "address")] where text.utf8.count > 512 {
      throw Refusal(.tooLong, field: "\(field).\(name)", detail: "\(text.utf8.count) > 512")
    }
    guard phone.isEmpty || PhoneNumber.isOne(phone) else {
      throw Refusal(.badIdentifier, article: "record", field: field + ".phone")
    }
    if !idNumber.isEmpty {
      do throws(Refusal) { _ = try CitizenNumber(idNumber) } catch {
        throw error.at(field: field + ".idNumber")
      }
    }
    guard !creditCode.isEmpty else { return }
    do throws(Refusal) {
      // GB 32100 since 2015; before, the organisation code of GB 11714.
      if creditCode.utf8.count >= 18 {
        _ = try UnifiedCreditCode(creditCode)
      } else {
        _ = try OrganizationCode(creditCode)
      }
    } catch {
      if error.code == .checkMismatch, codeUnchecked { return }
      throw error.at(field: field + ".creditCode")
    }
  }
}

extension Complaints.Complainant: PersonIdentity {
  func requirePossible(_ field: String) throws(Refusal) {
    guard name.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.complainantMissing, field: field + ".name")
    }
    for (name, text) in texts where text.utf8.count > 512 {
      throw Refusal(.tooLong, field: "\(field).\(name)")
    }
    try Refusal.requirePlain(name, field + ".name")
    guard !idNumber.isEmpty else { return }
    do throws(Refusal) { _ = try CitizenNumber(idNumber) } catch {
      // What was wrong with it would show a part of it.
      throw Refusal(error.code, field: field + ".idNumber")
    }
  }

  /// Every text, with its field.
  var texts: [(field: String, text: String)] {
    [
      ("account", account), ("address", address), ("email", email), ("idNumber", idNumber),
      ("name", name), ("phone", phone),
    ]
  }
}

extension Projects.Contact: PersonIdentity {
  func requirePossible(_ field: String) throws(Refusal) {
    try requireName(name, field + ".name")
    guard phone.utf8.count <= 64 else { throw Refusal(.tooLong, field: field + ".phone") }
  }
}

extension TenRules.Asker: PersonIdentity {
  // Whoever asks need not say who they are.
  func requirePossible(_ field: String) throws(Refusal) {
    for (text, name, most) in [
      (name, "name", 512), (contact, "contact", 512), (words, "words", 4_096),
    ] where text.utf8.count > most {
      throw Refusal(.tooLong, field: "\(field).\(name)", detail: "\(text.utf8.count) > \(most)")
    }
    try Refusal.requirePlain(name, field + ".name")
  }
}

extension DossierKind {
  /// The slot in which a dossier of the kind keeps whom it is about, or who handed it in, and as what; nil where it
  /// is about no one.
  var identity: (slot: String, type: any PersonIdentity.Type)? {
    switch self {
    case .contact: slotOfPerson.map { ($0, TenRules.Asker.self) }
    case .project: slotOfPerson.map { ($0, Projects.Contact.self) }
    case .complaint: ("complainant", Complaints.Complainant.self)
    // An officer is put right by registering them again.
    case .person: nil
    default: slotOfPerson.map { ($0, Cases.Applicant.self) }
    }
  }
}
