import Xiaoneng
import XiaonengSQLite

/// One call of someone at a desk: the database, who asks, which day counts as today.
struct DeskSession {
  var arguments: Arguments
  var terminal: Terminal
  var path: String
  /// Who asks; nil for whoever only holds the file.
  var actor: Principal?
  /// The moment of the question.
  var at: Instant
  /// The day that counts as today.
  var today: Day

  init(_ arguments: Arguments, _ terminal: Terminal) throws {
    (self.arguments, self.terminal) = (arguments, terminal)
    let login = try Login.current()
    path = try Database.place(arguments)
    if arguments.has("actor") {
      actor = try arguments.actor()
    } else {
      actor = login.actor.isEmpty ? nil : try Arguments.actor(login.actor)
    }
    if arguments.has("on"), arguments.has("at") { throw UsageError.clash("--on", "--at") }
    if let day = try arguments.day("on") {
      at = Instant(startOf: day)
    } else {
      at = try arguments.moment("at") ?? Input.now()
    }
    today = at.day()
  }

  /// An engine that only reads.
  func reading() throws -> Engine { try engine(readOnly: true) }
  /// An engine that writes.
  func writing() throws -> Engine { try engine(readOnly: false) }

  private func engine(readOnly: Bool) throws -> Engine {
    let store: any Store
    if readOnly {
      store = try Database.reading(path, terminal)
    } else if Place.isServer(path) {
      store = try Place.server(path, creates: false, readOnly: false)
    } else {
      var options = SQLiteStore.Options()
      options.create = false
      store = try SQLiteStore(path: path, options: options)
    }
    return try Engine(store: store, options: try Database.options(arguments))
  }

  /// Who asks, where someone must.
  func required() throws(UsageError) -> Principal {
    guard let actor else {
      throw UsageError(
        "--actor ID:ROLE[:UNIT] is required, once for all with xn login --actor …",
        "缺少选项 --actor 人员编号:角色[:单位]；可用 xn login --actor … 设为默认")
    }
    return actor
  }

  /// The answer, or the refusal thrown.
  static func answer(_ reply: Reply) throws -> Answer {
    if let refusal = reply.refusal { throw refusal }
    guard let answer = reply.answer else { throw Fault(.storeFailed) }
    return answer
  }

  /// The registered units, by their codes.
  func units(_ engine: Engine) throws -> [UnitView] { try Self.units(engine, at: at) }

  static func units(_ engine: Engine, at: Instant) throws -> [UnitView] {
    guard
      case .unitList(let list) = try answer(
        try engine.query(.unitList(Nothing()), by: .anyone, at: at))
    else { return [] }
    return list.units
  }

  /// The code of a unit that is said by its code or its name.
  func unit(_ said: String, _ engine: Engine) throws -> String {
    try Self.unit(said, engine, at: at).code
  }

  static func unit(_ said: String, _ engine: Engine, at: Instant) throws -> UnitView {
    let units = try units(engine, at: at)
    if let unit = units.first(where: { $0.code == said }) { return unit }
    let named = units.filter { $0.unit.name == said }
    guard named.count < 2 else {
      throw UsageError.wrongValue(
        "--unit", said, named.map { "\($0.code) \($0.unit.name)" }.joined(separator: "|"))
    }
    if let unit = named.first { return unit }
    throw UsageError.wrongValue(
      "--unit", said, "已登记单位的代码或名称 (xn units)",
      hint: Suggestion.nearest(to: said, among: units.flatMap { [$0.code, $0.unit.name] })
        ?? units.first { $0.unit.name.contains(said) }?.unit.name
        ?? units.first { Suggestion.abbreviates(said, $0.unit.name) }?.unit.name)
  }
}

extension Option {
  static let on = Option.value(
    "on", "DAY", "which day counts as today for lights and last days (today)", "按哪一天计算亮灯与期限（默认今天）")
  static let csv = Option.flag("csv", "a table for spreadsheets", "输出 CSV，可用 Excel 打开")
}
