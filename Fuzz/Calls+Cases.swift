import CXiaoneng
import Xiaoneng

/// The function of a word, and how the struct of its data is laid out.
struct Door: Sendable {
  typealias Function =
    @Sendable (
      OpaquePointer?, UnsafePointer<xn_request>?, UnsafeRawPointer?,
      UnsafeMutablePointer<xn_outcome>?
    ) -> xn_status

  /// The number of the word in a batch; 0 where it has none.
  let word: Int32
  let name: String
  /// A letter for each member, as ``Harm`` reads them.
  let layout: String
  let call: Function

  /// What a request is laid out as.
  static let request = "siltttt"

  init<Data>(
    _ word: Int32, _ name: String, _ layout: String,
    _ call:
      @escaping @Sendable (
        OpaquePointer?, UnsafePointer<xn_request>?, UnsafePointer<Data>?,
        UnsafeMutablePointer<xn_outcome>?
      ) -> xn_status
  ) {
    (self.word, self.name, self.layout) = (word, name, layout)
    self.call = { call($0, $1, $2?.assumingMemoryBound(to: Data.self), $3) }
  }

  init(
    _ word: Int32, _ name: String,
    _ call:
      @escaping @Sendable (
        OpaquePointer?, UnsafePointer<xn_request>?, UnsafeMutablePointer<xn_outcome>?
      ) -> xn_status
  ) {
    (self.word, self.name, layout) = (word, name, "")
    self.call = { engine, request, _, out in call(engine, request, out) }
  }
}

extension Call {
  /// The life of a case in structs; the same as through JSON, as long as nothing is harmed.
  static let cases: [Call] = [
    // The harm (0: none), then a request as JSON, which is put into structs.
    Call("d", functions: (Cases.Command.doors + Complaints.Command.doors).map(\.name)) {
      machine, arguments in
      let harm = arguments.number()
      guard let written = Written(arguments.text()) else { return }
      try machine.decide(written, harm)
    },
    // Options and harm, then requests as JSON with the byte 1E between them.
    Call("B", "xn_case_batch") { machine, arguments in
      let options = UInt32(truncatingIfNeeded: arguments.number())
      let harm = arguments.number()
      let lines = arguments.text().split(separator: 0x1E).compactMap { Written(Array($0)) }
        .filter(\.isOfCase)
      try machine.decide(lines, options, harm)
    },
  ]
}

/// A request about a case, as text and as it was read.
struct Written {
  let text: [UInt8]
  let request: CommandRequest

  /// Nil for anything else.
  init?(_ text: [UInt8]) {
    guard !text.contains(0x0A), let json = try? JSONValue(parsing: text),
      let request = try? CommandRequest.read(json), request.command.word != "case.import"
    else { return nil }
    switch request.command {
    case .case, .complaint: break
    case .register, .bulletin, .hotline, .project, .appraisal, .penalty, .supervision,
      .accountability, .conduct, .stage, .inspectionPlan, .inspection, .tenRules,
      .contact, .point, .mandate, .personal, .upkeep:
      return nil
    }
    (self.text, self.request) = (text, request)
  }

  /// Whether structs can say the same: there some values are not given, and a position is whole.
  var isSayable: Bool {
    let words = String(decoding: text, as: UTF8.self)
    let unsaid = [
      "1970-01-01", "\"service\":0", "\"answeredAfter\":-", "\"complainant\":{}", "latitude",
      "longitude",
    ]
    return !unsaid.contains { words.contains($0) }
  }

  /// Whether it is about a case.
  var isOfCase: Bool {
    if case .case = request.command { true } else { false }
  }
}

extension Machine {
  /// One outcome that a caller has room for, and whether it was left alone.
  private struct Room {
    let memory: UnsafeMutableRawPointer
    let count: Int

    init(_ count: Int, shift: Int, said: UInt32, in arena: Arena) {
      self.count = count
      memory = arena.room(count + shift) + shift
      memory.initializeMemory(as: UInt8.self, repeating: 0x5A, count: count)
      if count >= 4 { memory.storeBytes(of: said, as: UInt32.self) }
    }

    var pointer: UnsafeMutablePointer<xn_outcome> {
      memory.assumingMemoryBound(to: xn_outcome.self)
    }
    var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: memory, count: count)) }
    func outcome(at offset: Int = 0) -> xn_outcome {
      memory.loadUnaligned(fromByteOffset: offset, as: xn_outcome.self)
    }
  }

  /// What became of one command, as both doors can say it.
  private struct Said: Equatable {
    var status: xn_status
    var first: Int64 = 0
    var last: Int64 = 0
    var repeated = false
    var dossier = ""
  }

  /// One command through structs; the twin hears it as JSON, or in the same harmed structs.
  func decide(_ written: Written, _ seed: Int64) throws {
    let arena = Arena()
    guard let typed = TypedRequest(written.request, in: arena) else { return }
    let door = typed.door
    var harm = Harm(seed, in: arena)
    var request: UnsafeRawPointer? = UnsafeRawPointer(typed.request)
    var data = typed.data
    let size = UInt32(MemoryLayout<xn_outcome>.size)
    var (shift, said, isNull) = (0, size, false)
    if seed != 0 {
      switch harm.pick(8) {
      case 0: request = nil
      case 1: data = nil
      case 2: isNull = true
      case 3: said = [0, 4, size - 1, size + 8, 4_097, .max][harm.pick(6)]
      case 4: shift = 1
      case 5: request = request.map { UnsafeRawPointer(harm.copy($0, Door.request)) }
      default: data = data.map { UnsafeRawPointer(harm.copy($0, door.layout)) }
      }
    }
    let bound = request?.assumingMemoryBound(to: xn_request.self)
    func call(_ engine: OpaquePointer?) throws -> Said {
      let count = said > 4_096 ? Int(size) : max(4, Int(said))
      let room = Room(count, shift: shift, said: said, in: arena)
      let before = room.bytes
      let status = door.call(engine, bound, data, isNull ? nil : room.pointer)
      guard try hold(status) else {
        guard room.bytes == before else { throw Broken("\(door.name) failed, and wrote") }
        return Said(status: status)
      }
      return try self.said(room.outcome(), size: said)
    }
    let here = try call(engine)
    guard twin != nil else { return }
    let isSame = seed == 0 && written.isSayable
    let there = isSame ? try hear(written.text, twin) : try call(twin)
    guard here == there else {
      throw Broken("\(door.name): \(here)\n≠ \(there) \(isSame ? "as JSON" : "on a file")")
    }
  }

  private func said(_ outcome: xn_outcome, size: UInt32) throws -> Said {
    guard outcome.struct_size == size, outcome.last >= outcome.first - 1,
      (0...1).contains(outcome.repeated), (0...1).contains(outcome.provisional)
    else { throw Broken("an outcome is \(outcome)") }
    let name = withUnsafeBytes(of: outcome.dossier) { Array($0) }
    guard name.last == 0, let end = name.firstIndex(of: 0) else { throw Broken("no NUL") }
    return Said(
      status: outcome.status, first: Int64(outcome.first), last: Int64(outcome.last),
      repeated: outcome.repeated == 1, dossier: String(decoding: name[..<end], as: UTF8.self))
  }

  /// The same through JSON.
  private func hear(_ text: [UInt8], _ engine: OpaquePointer?) throws -> Said {
    var out = xn_buffer()
    let status = text.asC { xn_execute(engine, $0, $1, &out) }
    guard try hold(status) else { return Said(status: status) }
    return try said(try JSONValue(parsing: try take(&out)))
  }

  private func said(_ json: JSONValue) throws -> Said {
    if let code = json["refused"]?["code"]?.string, let refusal = Refusal.Code(rawValue: code) {
      return Said(status: refusal.number)
    }
    if let code = json["fault"]?["code"]?.string, let fault = Fault.Code(rawValue: code) {
      return Said(status: fault.number)
    }
    guard let done = json["done"], let first = done["first"]?.integer,
      let last = done["last"]?.integer, let dossier = done["dossier"]?.string
    else { throw Broken("an outcome is \(json)") }
    return Said(
      status: 0, first: first, last: last, repeated: done["repeated"] == .bool(true),
      dossier: dossier)
  }

  // MARK: - Batches

  /// Many commands through structs; the twin hears them as lines, or in the same harmed structs.
  func decide(_ lines: [Written], _ options: UInt32, _ seed: Int64) throws {
    let arena = Arena()
    let size = Int(MemoryLayout<xn_outcome>.size)
    var harm = Harm(seed, in: arena)
    let typed = lines.compactMap { TypedRequest($0.request, in: arena) }
    guard typed.count == lines.count else { return }
    var commands = typed.map(\.command)
    var (count, shift, stride, wide) = (commands.count, 0, size, 24)
    if seed != 0, !commands.isEmpty {
      let at = harm.pick(commands.count)
      switch harm.pick(9) {
      case 0: count = [-1, .min, .max, 1_000_001][harm.pick(4)]
      case 1: shift = 1
      case 2: stride = size + 8
      case 3: wide = 32
      case 4: commands[at].word = [0, -1, 28, .max, .min, 11, 26][harm.pick(7)]
      case 5: commands[at].request = nil
      case 6: commands[at].struct_size = [0, 23, 25, 32, .max][harm.pick(5)]
      case 7:
        commands[at].request = commands[at].request.map {
          UnsafePointer(harm.copy($0, Door.request).assumingMemoryBound(to: xn_request.self))
        }
      default:
        commands[at].data.application = commands[at].data.application.map {
          UnsafePointer(
            harm.copy($0, typed[at].door.layout)
              .assumingMemoryBound(to: xn_application.self))
        }
      }
      // A command that says more than it is must lie in so much memory.
      let most = commands.map { Int($0.struct_size) }.first ?? 24
      if most == 25 || most == 32 { wide = most }
    }
    if wide != 24 { for index in commands.indices { commands[index].struct_size = UInt32(wide) } }
    let memory = arena.room(commands.count * wide + shift) + shift
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: commands.count * wide)
    for (index, command) in commands.enumerated() {
      let place = UnsafeMutableRawBufferPointer(start: memory + index * wide, count: 24)
      withUnsafeBytes(of: command) { place.copyMemory(from: $0) }
    }
    let bound = UnsafePointer(memory.assumingMemoryBound(to: xn_case_command.self))
    func call(_ engine: OpaquePointer?) throws -> [Said]? {
      let room = Room(
        commands.count * stride, shift: shift, said: UInt32(stride), in: arena)
      let before = room.bytes
      var refused = -7
      guard
        try hold(xn_case_batch(engine, bound, count, options, room.pointer, &refused))
      else {
        guard room.bytes == before, refused == -7 else { throw Broken("failed, and wrote") }
        return nil
      }
      let outcomes = (0..<commands.count).map { room.outcome(at: $0 * stride) }
      guard refused == outcomes.count(where: { $0.status != 0 }) else {
        throw Broken("\(refused) refused of \(outcomes.map(\.status))")
      }
      return try outcomes.map {
        $0.status == 0 ? try said($0, size: UInt32(stride)) : Said(status: $0.status)
      }
    }
    let here = try call(engine)
    guard twin != nil else { return }
    guard seed == 0, lines.allSatisfy(\.isSayable) else {
      guard here == (try call(twin)) else { throw Broken("xn_case_batch: otherwise on a file") }
      return
    }
    let there = try hear(lines, options)
    guard here == there else {
      throw Broken("xn_case_batch: \(here ?? [])\n≠ \(there ?? []) as JSON")
    }
  }

  /// The same as lines of JSON.
  private func hear(_ lines: [Written], _ options: UInt32) throws -> [Said]? {
    var out = xn_buffer()
    let status = Array(lines.map(\.text).joined(separator: [0x0A])).asC {
      xn_execute_batch(twin, $0, $1, options, &out)
    }
    guard try hold(status) else { return nil }
    let outcomes = try take(&out).split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
    var said = [Said](repeating: Said(status: xn_status(XN_NOT_TRIED)), count: lines.count)
    for outcome in outcomes {
      let line = Int(outcome["line"]?.integer ?? 0) - 1
      guard said.indices.contains(line) else { throw Broken("an outcome is \(outcome)") }
      said[line] = try self.said(outcome)
      guard options == UInt32(XN_BATCH_ALL_OR_NOTHING), said[line].status != 0 else { continue }
      // Of a batch that was undone, the refusal alone is told.
      for index in 0..<line { said[index] = Said(status: xn_status(XN_UNDONE)) }
    }
    return said
  }
}
