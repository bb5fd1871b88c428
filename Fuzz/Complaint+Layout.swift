// swift-format-ignore-file
// Made of Complaint.layout and the words by `make words`, never edited.

import CXiaoneng
import Xiaoneng

extension Complaints.Kind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .efficiency: 1
    case .ticket: 2
    }
  }
}

extension Complaints.Channel {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .telephone: 1
    case .letter: 2
    case .visit: 3
    case .web: 4
    case .email: 5
    case .card: 6
    case .inspection: 7
    case .media: 8
    }
  }
}

extension Complaints.Identity {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .realName: 1
    case .confidential: 2
    case .anonymous: 3
    }
  }
}

extension Complaints.Mode {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .own: 1
    case .assign: 2
    case .transfer: 3
    case .supervise: 4
    }
  }
}

extension Complaints.Ground {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .otherRemedy: 1
    case .inPetition: 2
    case .concluded: 3
    case .notPublic: 4
    case .noFact: 5
    case .answered: 6
    case .notOurs: 7
    }
  }
}

extension Complaints.Finding {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .substantiated: 1
    case .partly: 2
    case .unfounded: 3
    case .unverifiable: 4
    case .withdrawn: 5
    }
  }
}

extension Complaints.ReplyManner {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .written: 1
    case .oral: 2
    case .web: 3
    }
  }
}

extension Complaints.FollowUpResult {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .satisfied: 1
    case .basically: 2
    case .unsatisfied: 3
    case .unreached: 4
    }
  }
}

extension Complaints.Intake {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint {
    let complainant = complainant ?? Complaints.Complainant()
    var lent = sized(xn_complaint())
    lent.kind = kind == .efficiency ? 0 : kind.numberInC
    lent.channel = channel == .telephone ? 0 : channel.numberInC
    lent.identity = identity == .realName ? 0 : identity.numberInC
    lent.category = arena.text(category)
    lent.fact = arena.text(fact.text)
    lent.place = arena.given(fact.place)
    lent.name = arena.given(complainant.name)
    lent.id_number = arena.given(complainant.idNumber)
    lent.phone = arena.given(complainant.phone)
    lent.email = arena.given(complainant.email)
    lent.address = arena.given(complainant.address)
    lent.account = arena.given(complainant.account)
    lent.unit = arena.given(unit)
    lent.post = arena.given(post)
    lent.persons = arena.list(persons.map(arena.text))
    lent.person_count = persons.count
    lent.concerns = arena.given(concerns?.description ?? "")
    lent.head = head ? 1 : 0
    lent.representatives = representatives
    lent.answered_after = answeredAfter ?? -1
    lent.received = received?.number ?? 0
    lent.occurred = occurred?.number ?? 0
    lent.attachments = arena.list(attachments.map { $0.lent(in: arena) })
    lent.attachment_count = attachments.count
    lent.media = arena.given(fact.media)
    if let latitude = fact.latitude, let longitude = fact.longitude {
      lent.has_position = 1
      lent.latitude = latitude
      lent.longitude = longitude
    }
    return lent
  }
}

extension Complaints.Submission {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_submission {
    var lent = sized(xn_complaint_submission())
    lent.leader = arena.text(leader)
    return lent
  }
}

extension Complaints.Acceptance {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_acceptance {
    var lent = sized(xn_complaint_acceptance())
    lent.mode = mode.numberInC
    lent.simple = simple ? 1 : 0
    lent.report_by = reportBy?.number ?? 0
    lent.unit = arena.given(unit)
    lent.officers = arena.list(officers.map(arena.text))
    lent.officer_count = officers.count
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Complaints.Refusal {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_refusal {
    var lent = sized(xn_complaint_refusal())
    lent.ground = ground.numberInC
    lent.reason = arena.text(reason)
    lent.right_channel = arena.given(rightChannel)
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Complaints.InvestigationReport {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_findings {
    var lent = sized(xn_complaint_findings())
    lent.finding = finding.numberInC
    lent.text = arena.text(text)
    lent.measures = arena.list(measures.map(arena.text))
    lent.measure_count = measures.count
    return lent
  }
}

extension Complaints.Closing {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_closing {
    var lent = sized(xn_complaint_closing())
    lent.finding = finding.numberInC
    lent.measures = arena.list(measures.map(arena.text))
    lent.measure_count = measures.count
    lent.document_number = arena.given(documentNumber)
    lent.consequence = arena.given(consequence?.description ?? "")
    return lent
  }
}

extension Complaints.Reply {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_reply_text {
    var lent = sized(xn_complaint_reply_text())
    lent.manner = manner == .written ? 0 : manner.numberInC
    lent.text = arena.text(text)
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Complaints.FollowUp {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_call_back {
    var lent = sized(xn_complaint_call_back())
    lent.result = result.numberInC
    lent.founded = founded ? 1 : 0
    lent.words = arena.given(words)
    return lent
  }
}

extension Complaints.Publication {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_complaint_result {
    var lent = sized(xn_complaint_result())
    lent.summary = arena.text(summary)
    lent.reason = arena.given(reason)
    return lent
  }
}

extension Complaints.Command {
  /// The functions of the words that have one.
  static let doors: [Door] = [
    Door(0, "xn_complaint_register", "siiitttttttttttptiiiiiptiii", { xn_complaint_register($0, $1, $2, $3) }),
    Door(0, "xn_complaint_submit", "st", { xn_complaint_submit($0, $1, $2, $3) }),
    Door(0, "xn_complaint_accept", "siiitpt", { xn_complaint_accept($0, $1, $2, $3) }),
    Door(0, "xn_complaint_refuse", "sittt", { xn_complaint_refuse($0, $1, $2, $3) }),
    Door(0, "xn_complaint_report", "sitp", { xn_complaint_report($0, $1, $2, $3) }),
    Door(0, "xn_complaint_close", "siptt", { xn_complaint_close($0, $1, $2, $3) }),
    Door(0, "xn_complaint_reply", "sitt", { xn_complaint_reply($0, $1, $2, $3) }),
    Door(0, "xn_complaint_follow_up", "siit", { xn_complaint_follow_up($0, $1, $2, $3) }),
    Door(0, "xn_complaint_withdraw", "st", { xn_complaint_withdraw($0, $1, $2, $3) }),
    Door(0, "xn_complaint_publish", "stt", { xn_complaint_publish($0, $1, $2, $3) }),
  ]

  /// The function and its data; nil for a word that is said in JSON only.
  func lent(in arena: Arena) -> (door: Door, data: UnsafeRawPointer?)? {
    switch self {
    case .register(let data): (Self.doors[0], arena.lend(data.lent(in: arena)))
    case .submit(let data): (Self.doors[1], arena.lend(data.lent(in: arena)))
    case .accept(let data): (Self.doors[2], arena.lend(data.lent(in: arena)))
    case .refuse(let data): (Self.doors[3], arena.lend(data.lent(in: arena)))
    case .report(let data): (Self.doors[4], arena.lend(data.lent(in: arena)))
    case .close(let data): (Self.doors[5], arena.lend(data.lent(in: arena)))
    case .reply(let data): (Self.doors[6], arena.lend(data.lent(in: arena)))
    case .followUp(let data): (Self.doors[7], arena.lend(data.lent(in: arena)))
    case .withdraw(let data): (Self.doors[8], arena.lend(data.lent(in: arena)))
    case .publish(let data): (Self.doors[9], arena.lend(data.lent(in: arena)))
    case .open311Post, .forward, .join, .split, .dispatch, .return, .askExplanation, .explain, .addEvidence, .extend, .supervise, .redo, .rate, .askReview, .answerReview, .reportRetaliation, .settleRetaliation, .correct, .recordLeak, .erase: nil
    }
  }
}
