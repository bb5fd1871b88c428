import Foundation
import Xiaoneng

/// The database and the actor that someone at a desk works with, from a small file; never a password: the tool trusts
/// whoever may open the database, as the database does.
struct Login: Equatable {
  var database = ""
  var actor = ""

  /// The file: `$XN_LOGIN`, else `xn/login.json` in `$XDG_CONFIG_HOME` or `~/.config`; nil without a home.
  static var path: String? {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["XN_LOGIN"], !path.isEmpty { return path }
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      return folder + "/xn/login.json"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.config/xn/login.json"
  }

  /// What the file says; nothing where there is none.
  ///
  /// - Throws: `Fault` for a file that is there and cannot be read.
  static func current() throws(Fault) -> Login {
    guard let path, FileManager.default.fileExists(atPath: path) else { return Login() }
    let json: JSONValue
    do throws(Fault) {
      json = try JSONValue(parsing: try Input.read(path, most: 1 << 16))
    } catch {
      throw error.field == nil ? error.inside(path.short) : error
    }
    return Login(database: json["db"]?.string ?? "", actor: json["actor"]?.string ?? "")
  }

  /// Writes the file, which only its owner may read.
  func keep() throws {
    guard let path = Self.path else { throw UsageError.missingOption("$HOME | $XN_LOGIN") }
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      let json: JSONValue = ["actor": .string(actor), "db": .string(database)]
      try Files.write(json.canonicalBytes + [0x0A], to: path, mode: 0o600)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Files.unwritable(path)
    }
  }

  static func forget() {
    guard let path else { return }
    try? FileManager.default.removeItem(atPath: path)
  }
}

extension Tool {
  /// `xn login`: the database and the actor of this desk.
  static let login = Tool(
    name: "login",
    summary: Text(
      "the database and the actor of this desk, never a password", "本机默认的数据库与操作人（不存密码）"),
    usage: ["login --db FILE [--actor ID:ROLE[:UNIT]]", "login", "login --forget"],
    options: [Database.option, .actor, .flag("forget", "remove the file", "删除该文件")],
    examples: [
      (
        "xn login --db /srv/city.db --actor GS-w1:window:469003GS00",
        Text("from now on without --db and --actor", "此后可省略 --db 与 --actor")
      ), ("xn login", Text("who and where", "查看当前设置")),
    ],
    notes: [
      Text(
        "Kept in $XN_LOGIN, else in xn/login.json under $XDG_CONFIG_HOME or ~/.config. Used by cases, do, units, items,\n"
          + "people and health; --db and --actor go before it.",
        "存于 $XN_LOGIN，或 $XDG_CONFIG_HOME、~/.config 下的 xn/login.json。用于 cases、do、units、items、people、health；\n"
          + "命令行所给的 --db、--actor 优先。")
    ]
  ) { arguments, terminal in
    if arguments.has("forget") {
      if arguments.has("db") || arguments.has("actor") {
        throw UsageError.clash("--forget", arguments.has("db") ? "--db" : "--actor")
      }
      Login.forget()
      terminal.print("已删除默认设置。")
      return .done
    }
    var login = try Login.current()
    if arguments.has("db") || arguments.has("actor") {
      if arguments.has("actor") {
        _ = try arguments.actor()
        login.actor = arguments.string("actor") ?? ""
      }
      if let file = arguments.string("db") {
        // What is kept here is no place for it: it is kept as plain text.
        guard !Place.hasPassword(file) else {
          throw UsageError.wrongValue("--db", Place.shown(file), "~/.pgpass")
        }
        // A file that is none is found now, not on the next morning.
        _ = try Database.reading(arguments, terminal)
        login.database = Place.absolute(file)
      }
      try login.keep()
    }
    terminal.print("数据库  \(login.database.isEmpty ? "未设置" : login.database)")
    terminal.print("操作人  \(login.actor.isEmpty ? "未设置" : login.actor)")
    return .done
  }
}
