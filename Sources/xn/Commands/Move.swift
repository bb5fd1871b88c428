import Xiaoneng
import XiaonengSQLite

extension Tool {
  /// `xn move`: a ledger from one store into another.
  static let move = Tool(
    name: "move",
    summary: Text("carry a ledger into another store", "将台帐迁移到另一个库"),
    usage: [
      "move --from FILE --to postgres://HOST/DATABASE [--json]",
      "move --from postgres://… --to FILE",
    ],
    options: [
      .value("from", "FILE", "where it is; nothing is changed there", "原库，内容不变"),
      .value("to", "FILE", "where it goes; nothing may be there", "新库，须为空"), .json,
    ],
    examples: [
      (
        "xn move --from city.db --to 'postgres://xn@db1,db2/portal?target_session_attrs=read-write'",
        Text("from a file to a server", "由文件迁至服务器")
      ),
      ("xn move --from city.db --to copy.db", Text("into another file", "迁至另一文件")),
    ],
    notes: [
      Text(
        "Everything goes: entries with their numbers and bytes, personal data, messages, keys of requests, seals. The\n"
          + "copy is then verified whole, against the newest seal. Stop writers first: what is written to the old store\n"
          + "meanwhile stays there.",
        "全部内容随迁：台帐条目（编号、字节不变）、个人信息、消息、请求键、封存。迁后对照最新封存全部核验。\n迁移前请停止写入：其间写入原库的内容不会迁入。")
    ]
  ) { arguments, terminal in
    let (from, to) = (try arguments.required("from"), try arguments.required("to"))
    guard !Place.exists(to) else { throw Fault(.storeExists, field: Place.shown(to)) }
    let source = try Database.reading(from, terminal)
    let target: any Store =
      Place.isServer(to)
      ? try Place.server(to, creates: true, readOnly: false) : try SQLiteStore(path: to)
    let count = try source.copy(into: target)
    let seal = try source.lastSeal()
    let result = try Engine(store: target).verify(against: seal)
    if let wrong = result.wrong {
      terminal.complain("\(wrong.kind) \(wrong.dossier)：\(wrong.chinese) \(wrong.english)")
      return .no
    }
    if arguments.has("json") {
      var members: [JSONValue.Member] = [.init("entries", .integer(count))]
      if let seal { members.append(.init("seal", .string(seal.digest.hex))) }
      terminal.json(.object(members))
    } else {
      terminal.print("已迁移 moved \(count) 条 entries，核验无误 verified")
    }
    return .done
  }
}
