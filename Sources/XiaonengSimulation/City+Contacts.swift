import Xiaoneng

// 首问责任制: the account gives no figures of first contacts; the simulation has each department asked a few times.
extension City {
  /// First contacts of the year: most are settled at once, the rest forwarded and dealt with by the next working day.
  func contactRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    guard hasNetwork, let start = Day(year: year, month: 3, day: 5) else { return [] }
    var requests: [CommandRequest] = []
    // Numbers are given in the order of time: what is asked first is first.
    var serial = 0
    for round in 0..<4 {
      for place in departments.indices {
        serial += 1
        let day = try calendar.adding(round * 45 + place, to: start).day
        let next = try calendar.adding(1, to: day).day
        let number = String("\(1_000_000 + serial)".dropFirst())
        let key = DossierKey(.contact, "SW\(year)\(number)")
        func say(
          _ command: TenRules.ContactCommand, _ department: Danzhou.Department, _ day: Day,
          _ minute: Int, on key: DossierKey?
        ) -> CommandRequest {
          CommandRequest(
            .contact(command), on: key,
            by: Principal(department.letters + "-w1", .window, unit: department.code),
            at: Instant(Instant(startOf: day).milliseconds + Int64(minute) * 60_000))
        }
        let (asked, other) = (departments[place], departments[(place + 5) % departments.count])
        requests.append(
          say(
            .ask(
              TenRules.Asking(
                matter: "咨询办事手续",
                asker: TenRules.Asker(
                  name: "来访\(serial)", contact: "1378000\(1_000 + serial)", words: "找哪个科室办"))),
            asked, day, 520 + place, on: nil))
        switch serial % 3 {
        case 0:
          requests.append(
            say(
              .dispose(TenRules.Disposing(.forwarded, target: other.code)), asked, day, 545 + place,
              on: key))
          requests.append(
            say(.close(TenRules.ContactClosing("已答复并发放一次性告知单")), other, next, 600, on: key))
        case 1:
          requests.append(
            say(.dispose(TenRules.Disposing(.handled)), asked, day, 545 + place, on: key))
        default:
          requests.append(
            say(
              .dispose(TenRules.Disposing(.guided, note: "引导至经办科室")), asked, day, 545 + place,
              on: key))
        }
      }
    }
    return requests
  }
}
