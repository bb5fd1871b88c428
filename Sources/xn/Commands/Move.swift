import Xiaoneng
import XiaonengSQLite
import XiaonengShards

extension Tool {
  /// `xn move`: a ledger from one store into another.
  static let move = Tool(
    name: "move",
    summary: Text("carry a ledger into another store", "将台帐迁移到另一个库"),
    usage: [
      "move --from FILE --to postgres://HOST/DATABASE [--json]",
      "move --from postgres://… --to FILE",
      "move --from shards:FILE,FILE --to shards:FILE,FILE,FILE",
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
      (
        "xn move --from shards:a.db,b.db --to shards:c.db,d.db,e.db",
        Text("from two shards to three", "由两片改为三片")
      ),
    ],
    notes: [
      Text(
        "Everything goes: entries with their numbers and bytes, personal data, messages, keys of requests, seals. The\n"
          + "copy is then verified whole, against the newest seal. Stop writers first: what is written to the old store\n"
          + "meanwhile stays there. Between one store and a set of shards seals stay behind: seal the copy, and keep the old\n"
          + "store.",
        "全部内容随迁：台帐条目（编号、字节不变）、个人信息、消息、请求键、封存。迁后对照最新封存全部核验。\n迁移前请停止写入：其间写入原库的内容不会迁入。单库与分片库之间封存不随迁：请对迁后的库重新封存，并保留原库。"
      )
    ]
  ) { arguments, terminal in
    let (from, to) = (try arguments.required("from"), try arguments.required("to"))
    guard !Place.exists(to) else { throw Fault(.storeExists, field: Place.shown(to)) }
    let source = try Database.reading(from, terminal)
    let target: any Store =
      Place.isServer(to)
      ? try Place.server(to, creates: true, readOnly: false) : try SQLiteStore(path: to)
    let (count, keepsSeals) = try source.copyAcross(into: target)
    let seal = try keepsSeals ? source.lastSeal() : nil
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
      if !keepsSeals {
        terminal.print("封存未能随迁，请重新封存 the seals could not go along: seal anew")
      }
    }
    return .done
  }
}
