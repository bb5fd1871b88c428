import Foundation
import Xiaoneng
import XiaonengSQLite

extension Tool {
  /// `xn init`: a new, empty database.
  static let initialise = Tool(
    name: "init",
    summary: Text("make a new database", "建立新数据库"),
    usage: ["init --db FILE [--calendar china|weekdays|FILE]"],
    options: [Database.option, .calendar, .json],
    examples: [("xn init --db city.db", Text("an empty ledger", "空台帐"))],
    notes: [
      Text(
        "The database remembers its calendar. What follows is registered with xn execute: units, officers,\n"
          + "posts, items; or imported with xn import --catalogue.",
        "数据库记住所用日历。随后用 xn execute 登记单位、人员、岗位、事项，或用 xn import --catalogue 导入目录。")
    ]
  ) { arguments, terminal in
    let path = try arguments.required("db")
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Fault(.storeExists, field: path.short)
    }
    let engine = try Database.engine(arguments, creates: true)
    if arguments.has("json") {
      terminal.json(["db": .string(path), "calendar": .string(engine.calendar.name)])
    } else {
      terminal.print("已建立 made \(path)，日历 calendar: \(engine.calendar.name)")
    }
    return .done
  }
}
