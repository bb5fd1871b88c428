import CXiaoneng

/// A call that a program can make. To fuzz a new function, add a line to ``Call/all``.
struct Call: Sendable {
  /// The byte that names it.
  var letter: UInt8
  /// The functions of the header that it calls.
  var functions: [String]
  /// Makes the call and holds its answer against what the header says.
  var run: @Sendable (Machine, inout Arguments) throws -> Void

  init(
    _ letter: Unicode.Scalar, _ functions: String...,
    run: @escaping @Sendable (Machine, inout Arguments) throws -> Void
  ) {
    self.init(letter, functions: functions, run: run)
  }

  init(
    _ letter: Unicode.Scalar, functions: [String],
    run: @escaping @Sendable (Machine, inout Arguments) throws -> Void
  ) {
    self.letter = UInt8(truncatingIfNeeded: letter.value)
    self.functions = functions
    self.run = run
  }

  /// The call that `letter` names; another byte stands for one of them too.
  static func of(_ letter: UInt8) -> Call {
    all.first { $0.letter == letter } ?? all[Int(letter) % all.count]
  }

  /// Every call.
  static let all: [Call] =
    engine + cases + notices + days + clocks + scores + identifiers + library

  private static let engine: [Call] = [
    Call("x", "xn_execute") { machine, arguments in
      let json = arguments.text()
      try machine.ask("xn_execute", .outcome) { engine, out in
        json.asC { xn_execute(engine, $0, $1, &out) }
      }
    },
    // xn_execute_batch: options, then lines with the byte 1E between them.
    Call("b", "xn_execute_batch") { machine, arguments in
      let options = UInt32(truncatingIfNeeded: arguments.number())
      let lines = arguments.text().map { $0 == 0x1E ? 0x0A : $0 }
      try machine.ask("xn_execute_batch", .outcomes) { engine, out in
        lines.asC { xn_execute_batch(engine, $0, $1, options, &out) }
      }
    },
    Call("q", "xn_query") { machine, arguments in
      let json = arguments.text()
      // Answers may hold digests, which salts make different in every engine.
      try machine.ask("xn_query", .answer) { engine, out in
        json.asC { xn_query(engine, $0, $1, &out) }
      }
    },
    Call("s", "xn_sweep") { machine, arguments in
      let at = arguments.number()
      let limit = UInt32(truncatingIfNeeded: arguments.number())
      try machine.ask("xn_sweep", .same) { engine, out in xn_sweep(engine, at, limit, &out) }
    },
    Call("z", "xn_seal") { machine, arguments in
      let at = arguments.number()
      machine.seal =
        try machine.ask("xn_seal", .json) { engine, out in xn_seal(engine, at, &out) }
        ?? machine.seal
    },
    // Any text for a seal; the last one given out, when there is none.
    Call("v", "xn_verify") { machine, arguments in
      let text = arguments.text()
      if text.isEmpty { return try machine.verify() }
      try machine.ask("xn_verify", .json) { engine, out in
        text.asC { xn_verify(engine, $0, $1, &out) }
      }
    },
    Call("o", "xn_open", "xn_open_with", "xn_close") { machine, arguments in
      try machine.openAnother(arguments.text())
    },
    Call("O", "xn_open_with") { machine, arguments in
      try machine.openAnother(arguments.text(), rules: arguments.text())
    },
  ]

  private static let notices: [Call] = [
    Call("n", "xn_notices") { machine, arguments in
      let at = arguments.number()
      let (state, limit) = (arguments.short(), UInt32(bitPattern: arguments.short()))
      try machine.ask("xn_notices", .same) { engine, out in
        xn_notices(engine, at, state, limit, &out)
      }
    },
    Call("a", "xn_notice_sent") { machine, arguments in
      let number = arguments.number()
      try machine.tell("xn_notice_sent") { xn_notice_sent($0, number) }
    },
    Call("f", "xn_notice_failed") { machine, arguments in
      let (number, at) = (arguments.number(), arguments.number())
      try machine.tell("xn_notice_failed") { xn_notice_failed($0, number, at) }
    },
    Call("r", "xn_notice_retry") { machine, arguments in
      let (number, at) = (arguments.number(), arguments.number())
      try machine.tell("xn_notice_retry") { xn_notice_retry($0, number, at) }
    },
  ]

  private static let identifiers: [Call] = [
    Call("k", "xn_credit_code_check") { machine, arguments in
      try machine.hold(arguments.text().asC { xn_credit_code_check($0, $1) })
    },
    Call("g", "xn_organization_code_check") { machine, arguments in
      try machine.hold(arguments.text().asC { xn_organization_code_check($0, $1) })
    },
    Call("p", "xn_citizen_number_check") { machine, arguments in
      try machine.hold(arguments.text().asC { xn_citizen_number_check($0, $1) })
    },
  ]

  private static let library: [Call] = [
    // The parts of the last failure, in a struct that says so many bytes.
    Call("e", "xn_last_error", "xn_last_error_parts", "xn_buffer_free") { machine, arguments in
      try machine.holdParts(of: try machine.lastError())
      let size = UInt32(truncatingIfNeeded: arguments.number())
      let room = max(4, size <= 4_096 ? Int(size) : 0)
      let arena = Arena()
      let memory = arena.room(room)
      memory.storeBytes(of: size, as: UInt32.self)
      try machine.hold(xn_last_error_parts(memory.assumingMemoryBound(to: xn_error.self)))
    },
    Call("h", "xn_schema", "xn_version", "xn_abi_version") { machine, _ in
      guard xn_abi_version() > 0, xn_version() != nil else { throw Broken("no version") }
      var out = xn_buffer()
      try machine.hold(xn_schema(&out))
      _ = try machine.take(&out)
    },
  ]
}

extension [UInt8] {
  /// Borrows the bytes as C takes text: a pointer and a length, nothing behind the last byte.
  func asC<Result>(_ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
    // Memory of its own size, so that a byte read behind it is found out.
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: count)
    defer { memory.deallocate() }
    for (place, byte) in enumerated() { memory[place] = CChar(bitPattern: byte) }
    return body(memory, count)
  }
}
