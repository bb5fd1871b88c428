import Xiaoneng

// Electronic supervision of the year: what was reported late is a yellow card, and what the neglected project owes
// two red ones. Warnings stay lights in this city.
extension City {
  /// The rule set by which the city issues yellow and red cards from the first day of its year; conduct costs points and
  /// gives no cards.
  static func supervisionFoundation(year: Int, at: Instant) -> [CommandRequest] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    let set = Law.RuleSet(
      id: "danzhou\(year)", parent: "danzhou2011", validFrom: first,
      // The account tells of 17 towns; how many villages there are it does not.
      changes: [
        "supervision": [
          "faults": [["class": "data", "rule": "E18"]], "issue": ["yellow", "red"],
        ],
        "network": ["towns": 17],
      ])
    return [
      CommandRequest(
        .register(
          .adoptRules(Law.Adoption(document: "儋府办〔2011〕70号", validFrom: first, set: set))),
        on: DossierKey(.ruleSet, "main"), by: Principal("xn", .administrator), at: at)
    ]
  }
}

/// The card for one half-month report of a project that did not come in time, as the year answers it.
struct ReportCard {
  private let office = Principal("XN-c1", .efficiencyOffice, unit: City.office)
  private let determiner = Principal("ZF-l5", .governmentHead, unit: City.government)
  private let reviewer = Principal("ZF-l4", .governmentHead, unit: City.government)
  private let calendar: WorkingCalendar
  private let incident: DossierKey
  private let record: DossierKey
  private let year: Int
  private let serial: Int
  /// The day on which the report was due.
  private let due: Day
  private let department: String
  private let chief: Principal
  private let worker: Principal
  private(set) var requests: [CommandRequest] = []

  init(
    of project: DossierKey, due: Day, serial: Int, year: Int, department: String,
    _ calendar: WorkingCalendar
  ) {
    (self.due, self.serial, self.year) = (due, serial, year)
    (self.department, self.calendar) = (department, calendar)
    incident = DossierKey(.supervision, "project.\(project.id).report-\(due)")
    record = DossierKey(.accountability, incident.id)
    let unit = "469003\(department)00"
    chief = Principal(department + "-hd", .organHead, unit: unit)
    worker = Principal(department + "-h1", .handler, unit: unit)
  }

  private func number(_ kind: String) -> String { "\(kind)〔\(year)〕\(serial)号" }

  private mutating func card(
    _ command: Supervision.CardCommand, _ actor: Principal, _ days: Int, _ minute: Int64
  ) throws(Refusal) {
    try ask(.supervision(command), on: incident, actor, days, minute)
  }

  private mutating func account(
    _ command: Supervision.RecordCommand, _ actor: Principal, _ days: Int, _ minute: Int64
  ) throws(Refusal) {
    try ask(.accountability(command), on: record, actor, days, minute)
  }

  /// A command so many working days after the report was due.
  private mutating func ask(
    _ command: Command, on key: DossierKey, _ actor: Principal, _ days: Int, _ minute: Int64
  ) throws(Refusal) {
    let day = try calendar.adding(days, to: due).day
    requests.append(
      CommandRequest(
        command, on: key, by: actor,
        at: Instant(Instant(startOf: day).milliseconds + minute * 60_000)))
  }

  /// Served on the next working day, answered once the report is in, accepted.
  mutating func answer() throws(Refusal) {
    try card(.serve(Supervision.CardService(documentNumber: number("监通"))), office, 1, 930)
    try card(
      .reply(Supervision.CardReply(text: "报告已补报，已责成专人按期报送", finished: true)), worker, 3, 930)
    try card(.accept(Nothing()), office, 4, 600)
  }

  /// Served and not answered: red after five working days, and a record from the proposal to its end.
  ///
  /// - Parameter isAnnulled: whether the appeal against it is heard.
  mutating func goRed(isAnnulled: Bool) throws(Refusal) {
    try card(.serve(Supervision.CardService(documentNumber: number("监通"))), office, 1, 930)
    try card(.serve(Supervision.CardService(documentNumber: number("监红"))), office, 7, 540)
    try card(
      .reply(Supervision.CardReply(text: "半月报告改由专人报送，情况已当面说明", finished: true)), chief, 9, 590)
    try card(.accept(Nothing()), office, 11, 600)
    let persons = [
      Supervision.Person(worker.id, .handler), Supervision.Person(chief.id, .head),
    ]
    try account(
      .notify(Supervision.Naming(persons: persons, documentNumber: number("问告"))), office, 7, 560)
    try account(
      .reply(
        Supervision.RecordReply(
          text: isAnnulled ? "当期遇台风停工，已向指挥部报告" : "人员调整，工作衔接不到位")), chief, 9, 600)
    try account(
      .hear(Supervision.Heard(isAnnulled ? "停工有指挥部通知为证" : "承认未按期报送", documentNumber: number("申辩"))),
      office, 10, 600)
    let consequence = Supervision.Consequence(chief.id, isAnnulled ? .admonition : .warningTalk)
    try account(
      .determine(
        Supervision.Determination(
          .confirmed, consequences: [consequence], reason: "未按期报送半月报告且逾期未答复监察牌",
          documentNumber: number("问决"))), determiner, 12, 600)
    try account(.serve(Supervision.CardService(documentNumber: number("问送"))), office, 13, 600)
    if isAnnulled {
      try account(.appeal(Reason("停工系不可抗力，有指挥部通知")), chief, 16, 600)
      try account(
        .answerAppeal(
          Supervision.AppealRuling(
            .annulled, reason: "停工通知属实，责任不成立", documentNumber: number("问复"))), reviewer, 20, 600)
      try account(.close(Nothing()), office, 21, 600)
    } else {
      try account(.execute(Supervision.CardService(documentNumber: number("问执"))), office, 15, 600)
      try account(.close(Nothing()), office, 30, 600)
    }
  }
}
