import Xiaoneng
import XiaonengSQLite

let engine = try Engine(store: try SQLiteStore(path: "first.db"))
let keeper = Principal("admin", .administrator)
let clerk = Principal("wang", .window, unit: "GS")
let morning = Instant("2012-08-01T09:00:00+08:00") ?? Instant(0)
var item = Registry.ItemVersion("企业设立登记", unit: "GS", basis: "公司法", from: .first)
(item.statutory, item.promised) = (.workingDays(20), .workingDays(9))

_ = try engine.execute(.unit("GS", Registry.Unit("工商局")), by: keeper, at: morning).get()
let officer = Registry.Officer("王", unit: "GS", roles: [.window])
_ = try engine.execute(.person("wang", officer), by: keeper, at: morning).get()
_ = try engine.execute(.item("GS-XK-0001", item), by: keeper, at: morning).get()
let zhang = Cases.Applicant("张三", phone: "13900000000")
let application = Cases.Application(item: "GS-XK-0001", applicant: zhang)
let submitted = try engine.execute(.submit(application), by: clerk, at: morning).get()
let number = submitted.dossier.id
print(try engine.execute(.case(number, .accept(Cases.Acceptance("受字1号"))), by: clerk, at: morning))
let later = Instant("2012-08-13T09:00:00+08:00") ?? morning
print(try engine.query(.caseGet(Nothing()), on: .case(number), by: clerk, at: later).json.pretty)
