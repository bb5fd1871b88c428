import CXiaoneng
import Xiaoneng

/// The workload as a C host has it: structs and texts, built outside the clock and never given back.
struct TypedWorkload {
  private let commands: [xn_case_command]
  private let outcomes: UnsafeMutablePointer<xn_outcome>

  init(_ requests: [CommandRequest]) {
    commands = requests.map(Self.lend)
    outcomes = .allocate(capacity: 1_000)
    var blank = xn_outcome()
    blank.struct_size = UInt32(MemoryLayout<xn_outcome>.size)
    outcomes.initialize(repeating: blank, count: 1_000)
  }

  /// Executes the first commands, each by its own function or in batches; every one must be accepted.
  func run(on engine: OpaquePointer, _ range: PartialRangeUpTo<Int>, batch: Int) throws {
    let part = commands[range]
    guard batch > 1 else {
      for command in part {
        let status = Self.execute(command, on: engine, outcomes)
        guard status == 0 else { throw Fault(.badValue, detail: "\(status)") }
      }
      return
    }
    try part.withUnsafeBufferPointer { part in
      for start in stride(from: 0, to: part.count, by: batch) {
        let count = min(batch, part.count - start)
        var refused = 0
        let status = xn_case_batch(
          engine, part.baseAddress.map { $0 + start }, count, UInt32(XN_BATCH_EACH), outcomes,
          &refused)
        guard status == 0, refused == 0 else { throw Fault(.badValue, detail: "\(status)") }
      }
    }
  }

  private static func execute(
    _ command: xn_case_command, on engine: OpaquePointer, _ out: UnsafeMutablePointer<xn_outcome>
  ) -> xn_status {
    let (request, data) = (command.request, command.data)
    switch Int(command.word) {
    case XN_CASE_SUBMIT: return xn_case_submit(engine, request, data.application, out)
    case XN_CASE_ACCEPT: return xn_case_accept(engine, request, data.acceptance, out)
    case XN_CASE_ADVANCE: return xn_case_advance(engine, request, data.step_result, out)
    case XN_CASE_DECIDE: return xn_case_decide(engine, request, data.ruling, out)
    case XN_CASE_ISSUE: return xn_case_issue(engine, request, data.certificate, out)
    case XN_CASE_SERVE: return xn_case_serve(engine, request, data.service, out)
    default: return xn_case_rate(engine, request, data.rating, out)
    }
  }

  private static func lend(_ source: CommandRequest) -> xn_case_command {
    var request = sized(xn_request())
    request.role = Int32((Role.allCases.firstIndex(of: source.actor.role) ?? 0) + 1)
    request.at = source.at.milliseconds
    request.actor = text(source.actor.id)
    request.unit = text(source.actor.unit)
    if let dossier = source.dossier { request.dossier = text(dossier.description) }
    var command = sized(xn_case_command())
    command.request = kept(request)
    guard case .case(let what) = source.command else { return command }
    switch what {
    case .submit(let data):
      var lent = sized(xn_application())
      lent.item = text(data.item)
      lent.account = text(data.account)
      lent.name = text(data.applicant.name)
      lent.phone = text(data.applicant.phone)
      let materials = UnsafeMutablePointer<xn_text>.allocate(capacity: data.materials.count)
      for (index, code) in data.materials.enumerated() {
        (materials + index).initialize(to: text(code))
      }
      lent.materials = UnsafePointer(materials)
      lent.material_count = data.materials.count
      command.word = Int32(XN_CASE_SUBMIT)
      command.data.application = kept(lent)
    case .accept(let data):
      var lent = sized(xn_acceptance())
      lent.document_number = text(data.documentNumber)
      command.word = Int32(XN_CASE_ACCEPT)
      command.data.acceptance = kept(lent)
    case .advance(let data):
      var lent = sized(xn_step_result())
      lent.opinion = text(data.opinion)
      command.word = Int32(XN_CASE_ADVANCE)
      command.data.step_result = kept(lent)
    case .decide(let data):
      var lent = sized(xn_ruling())
      lent.outcome = Int32(XN_RULING_GRANT)
      lent.document_number = text(data.documentNumber)
      command.word = Int32(XN_CASE_DECIDE)
      command.data.ruling = kept(lent)
    case .issue(let data):
      var lent = sized(xn_certificate())
      lent.number = text(data.number)
      lent.valid_from = data.validFrom.number
      command.word = Int32(XN_CASE_ISSUE)
      command.data.certificate = kept(lent)
    case .serve(let data):
      var lent = sized(xn_service())
      lent.mode = Int32(XN_SERVICE_DIRECT)
      lent.receiver = text(data.receiver)
      command.word = Int32(XN_CASE_SERVE)
      command.data.service = kept(lent)
    case .rate(let data):
      var lent = sized(xn_rating())
      lent.stars = data.stars
      command.word = Int32(XN_CASE_RATE)
      command.data.rating = kept(lent)
    default: break
    }
    return command
  }

  private static func text(_ text: String) -> xn_text {
    let bytes = Array(text.utf8)
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
    return bytes.isEmpty ? xn_text() : xn_text(bytes: memory, length: bytes.count)
  }

  private static func kept<Value>(_ value: Value) -> UnsafePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    memory.initialize(to: value)
    return UnsafePointer(memory)
  }

  /// The struct with its size in front.
  private static func sized<Value>(_ value: Value) -> Value {
    var value = value
    withUnsafeMutableBytes(of: &value) {
      $0.storeBytes(of: UInt32(MemoryLayout<Value>.size), as: UInt32.self)
    }
    return value
  }
}
