import Foundation
import Xiaoneng
import XiaonengServer

/// What a route of any web framework does with a body: an application comes in, status and answer go out.
func submit(_ body: String, key: String, to pool: EnginePool) async -> (Int, JSONValue) {
  do {
    let application = try Cases.Application.read(JSONValue(parsing: body))
    // Who asks and when is the server's to say, never the body's: from the session and its own clock.
    let citizen = Principal("web", .window, unit: "GS")
    let now = Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
    let done = try await pool.execute(.submit(application), by: citizen, at: now, key: key).get()
    return (201, done.json)
  } catch let refusal as Refusal {
    return (409, refusal.json)
  } catch let fault as Fault {
    // Below 1000 the caller is wrong; a busy file may be tried again, with the same key.
    return (fault.code == .storeBusy ? 503 : fault.code.number < 1000 ? 400 : 500, fault.json)
  } catch {
    return (499, .null)  // The client has gone, and with it the task: nothing was begun.
  }
}

/// Unit, officer and item; with keys, so that it may be done at every start.
func setUp(_ pool: EnginePool) async throws {
  let keeper = Principal("admin", .administrator)
  let start = Instant("2026-01-05T09:00:00+08:00") ?? Instant(0)
  var item = Registry.ItemVersion(
    "企业设立登记", unit: "GS", basis: "公司法", from: Day("2026-01-01") ?? .first)
  item.statutory = .workingDays(20)
  item.promised = .workingDays(9)
  let orders: [CommandOrder] = [
    .unit("GS", Registry.Unit("市场监督管理局")),
    .person("web", Registry.Officer("网上窗口", unit: "GS", roles: [.window])),
    .item("GS-XK-0001", item),
  ]
  for (place, order) in orders.enumerated() {
    _ = try await pool.execute(order, by: keeper, at: start, key: "set-up-\(place)").get()
  }
}

let pool = try await EnginePool(path: "city.db")
try await setUp(pool)
// Here each line of stdin is a request, and each is answered as soon as it can be.
await withDiscardingTaskGroup { group in
  var number = 0
  while let body = readLine() {
    number += 1
    let line = number
    group.addTask {
      let (status, answer) = await submit(body, key: "form-\(line)", to: pool)
      print(line, status, answer.text)
    }
  }
}
await pool.close()
