import XiaonengCalendar

/// Working days and clocks without an engine: `XiaonengCalendar` alone.
func deadlines() throws {
  let china = WorkingCalendar.china
  guard let accepted = Day("2012-08-01"), let review = Day("2012-08-08"),
    let result = Day("2012-08-17"), let eve = Day("2012-09-27")
  else { return }

  // Five working days after the eve of a holiday: the seven days off pass, the Saturday worked for them counts.
  print(try china.adding(5, to: eve).day, try china.isWorkday(Day("2012-09-29") ?? eve))

  // Twenty working days of the law (行政许可法 art 42), while an expert review does not count (art 45).
  let clock = LegalClock(
    start: accepted, budget: .workingDays(20), pauses: [Pause(start: review, end: result)])
  let due = try clock.due(in: china)
  print(due.day, due.isProvisional, try clock.remaining(at: result, in: china))

  // Every day of it with its reason, for whoever asks why.
  for line in try clock.explain(in: china, through: review) { print(line.day, line.chinese) }

  do {
    _ = try china.isWorkday(Day("1999-01-04") ?? eve)
  } catch {
    print(error.code.number, error.chinese)
  }
}
