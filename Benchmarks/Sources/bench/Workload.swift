import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// Eight commands for each of many cases, all open at once, in random order within each stage: the
/// worst order for a cache and for a database's pages.
struct Workload {
  let foundation: [CommandRequest]
  let commands: [CommandRequest]

  init(cases: Int) throws {
    let city = City.made(cases: 0, items: 324, seed: 1, year: 2012)
    foundation = city.foundation
    var items: [(code: String, unit: String, letters: String)] = []
    for request in foundation {
      if case .register(.itemPublish(let version)) = request.command, let key = request.dossier {
        items.append((key.id, version.unit, String(version.steps[0].post.prefix(2))))
      }
    }
    var random = SplitMix64(seed: 7)
    var keys: [DossierKey] = []
    var sequence: [String: Int] = [:]
    for index in 0..<cases {
      let item = items[index % items.count].code
      sequence[item, default: 0] += 1
      keys.append(
        .case(item + "20120801" + String(String(10_000 + (sequence[item] ?? 0)).dropFirst())))
    }
    var commands: [CommandRequest] = []
    commands.reserveCapacity(cases * 8)
    for stage in 0..<8 {
      let order = stage == 0 ? Array(0..<cases) : random.shuffled(cases)
      for index in order {
        let item = items[index % items.count]
        commands.append(
          Self.command(stage, index, key: keys[index], item: item.code, item.unit, item.letters))
      }
    }
    self.commands = commands
  }

  private static func command(
    _ stage: Int, _ index: Int, key: DossierKey, item: String, _ unit: String, _ letters: String
  ) -> CommandRequest {
    let days = [
      "2012-08-01", "2012-08-01", "2012-08-03", "2012-08-06", "2012-08-07", "2012-08-07",
      "2012-08-07", "2012-08-07",
    ]
    let start = Day(days[stage]).map { Instant(startOf: $0) } ?? Instant(0)
    let at = Instant(start.milliseconds + 32_400_000 + Int64(stage) * 60_000)
    func ask(_ command: Cases.Command, _ suffix: String, _ role: Role) -> CommandRequest {
      CommandRequest(
        .case(command), on: stage == 0 ? nil : key,
        by: Principal(letters + suffix, role, unit: unit),
        at: at)
    }
    switch stage {
    case 0:
      return ask(
        .submit(
          Cases.Application(
            item: item, applicant: Cases.Applicant("申请人\(index)", phone: "13900000000"),
            materials: ["01", "02", "03"], account: "u\(index)")), "-w1", .window)
    case 1: return ask(.accept(Cases.Acceptance("受\(index)")), "-w1", .window)
    case 2: return ask(.advance(Cases.StepResult(opinion: "拟同意")), "-h1", .handler)
    case 3: return ask(.advance(Cases.StepResult(opinion: "拟同意")), "-r1", .reviewer)
    case 4: return ask(.decide(Cases.Ruling(.grant, documentNumber: "决\(index)")), "-a1", .approver)
    case 5:
      return ask(.issue(Cases.Certificate("证\(index)", validFrom: Day(15_560))), "-h2", .handler)
    case 6: return ask(.serve(Cases.Service(.direct, receiver: "本人")), "-w1", .window)
    default:
      return CommandRequest(
        .case(.rate(Cases.Rating(stars: 5))), on: key, by: Principal("u\(index)", .applicant),
        at: at)
    }
  }

  /// An engine on `store` with the register in place.
  func engine(on store: any Store) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: store, options: options)
    try refuseNone(try engine.execute(foundation))
    return engine
  }

  /// Executes `commands` in batches; every one must be accepted.
  static func run(_ commands: ArraySlice<CommandRequest>, on engine: Engine, batch: Int) throws {
    try run(batches(commands, of: batch), on: engine)
  }

  /// The same, cut into batches outside the clock.
  static func run(_ batches: [[CommandRequest]], on engine: Engine) throws {
    for batch in batches { try refuseNone(try engine.execute(batch)) }
  }

  /// `commands` in arrays of `count`.
  static func batches(_ commands: ArraySlice<CommandRequest>, of count: Int) -> [[CommandRequest]] {
    stride(from: commands.startIndex, to: commands.endIndex, by: count).map {
      Array(commands[$0..<min($0 + count, commands.endIndex)])
    }
  }
}

/// A benchmark of refusals measures nothing.
func refuseNone(_ outcomes: [Outcome]) throws {
  for outcome in outcomes { if let refusal = outcome.refusal { throw refusal } }
}

extension SplitMix64 {
  /// The numbers below `count` in a random order.
  mutating func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, Int(next() % UInt64(place + 1)))
    }
    return order
  }
}
