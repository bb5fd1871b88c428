import CXiaoneng
import Xiaoneng

extension TypedRequest {
  /// A command of a complaint in structs; nil for a word that has none.
  static func lend(_ command: Complaints.Command, _ arena: Arena) -> (Int, UnsafeRawPointer?)? {
    func put<Data>(_ place: Int, _ data: Data) -> (Int, UnsafeRawPointer?) {
      (1_001 + place, UnsafeRawPointer(arena.array([sized(data)])))
    }
    func list(_ texts: [String]) -> UnsafePointer<xn_text>? {
      texts.isEmpty ? nil : arena.array(texts.map(arena.text))
    }
    func number<Choice: JSONName>(_ choice: Choice) -> Int32 {
      Int32((Array(Choice.allCases).firstIndex(of: choice) ?? -1) + 1)
    }
    switch command {
    case .register(let data):
      var lent = xn_complaint()
      (lent.kind, lent.channel) = (number(data.kind), number(data.channel))
      lent.identity = number(data.identity)
      lent.category = arena.text(data.category)
      (lent.fact, lent.place) = (arena.text(data.fact.text), arena.given(data.fact.place))
      if let latitude = data.fact.latitude, let longitude = data.fact.longitude {
        (lent.has_position, lent.latitude, lent.longitude) = (1, latitude, longitude)
      }
      lent.media = arena.given(data.fact.media)
      let complainant = data.complainant ?? Complaints.Complainant()
      lent.name = arena.given(complainant.name)
      lent.id_number = arena.given(complainant.idNumber)
      (lent.phone, lent.email) = (arena.given(complainant.phone), arena.given(complainant.email))
      lent.address = arena.given(complainant.address)
      lent.account = arena.given(complainant.account)
      (lent.unit, lent.post) = (arena.given(data.unit), arena.given(data.post))
      (lent.persons, lent.person_count) = (list(data.persons), data.persons.count)
      lent.concerns = data.concerns.map { arena.text($0.description) } ?? xn_text()
      lent.head = data.head ? 1 : 0
      lent.representatives = data.representatives
      lent.answered_after = data.answeredAfter ?? -1
      lent.received = data.received?.number ?? 0
      lent.occurred = data.occurred?.number ?? 0
      lent.attachments = files(data.attachments, arena)
      lent.attachment_count = data.attachments.count
      return put(0, lent)
    case .submit(let data):
      var lent = xn_complaint_submission()
      lent.leader = arena.text(data.leader)
      return put(1, lent)
    case .accept(let data):
      var lent = xn_complaint_acceptance()
      (lent.mode, lent.simple) = (number(data.mode), data.simple ? 1 : 0)
      lent.report_by = data.reportBy?.number ?? 0
      lent.unit = arena.given(data.unit)
      (lent.officers, lent.officer_count) = (list(data.officers), data.officers.count)
      lent.document_number = arena.given(data.documentNumber)
      return put(2, lent)
    case .refuse(let data):
      var lent = xn_complaint_refusal()
      lent.ground = number(data.ground)
      lent.reason = arena.text(data.reason)
      lent.right_channel = arena.given(data.rightChannel)
      lent.document_number = arena.given(data.documentNumber)
      return put(3, lent)
    case .report(let data):
      var lent = xn_complaint_findings()
      lent.finding = number(data.finding)
      lent.text = arena.text(data.text)
      (lent.measures, lent.measure_count) = (list(data.measures), data.measures.count)
      return put(4, lent)
    case .close(let data):
      var lent = xn_complaint_closing()
      lent.finding = number(data.finding)
      (lent.measures, lent.measure_count) = (list(data.measures), data.measures.count)
      lent.document_number = arena.given(data.documentNumber)
      lent.consequence = data.consequence.map { arena.text($0.description) } ?? xn_text()
      return put(5, lent)
    case .reply(let data):
      var lent = xn_complaint_reply_text()
      lent.manner = number(data.manner)
      lent.text = arena.text(data.text)
      lent.document_number = arena.given(data.documentNumber)
      return put(6, lent)
    case .followUp(let data):
      var lent = xn_complaint_call_back()
      (lent.result, lent.founded) = (number(data.result), data.founded ? 1 : 0)
      lent.words = arena.given(data.words)
      return put(7, lent)
    case .withdraw(let data):
      var lent = xn_reason()
      lent.reason = arena.text(data.reason)
      return put(8, lent)
    case .publish(let data):
      var lent = xn_complaint_result()
      lent.summary = arena.text(data.summary)
      lent.reason = arena.given(data.reason)
      return put(9, lent)
    case .open311Post, .forward, .join, .split, .dispatch, .return, .askExplanation, .explain,
      .addEvidence, .extend, .supervise, .redo, .rate, .askReview, .answerReview,
      .reportRetaliation, .settleRetaliation, .correct, .recordLeak, .erase:
      return nil
    }
  }
}
