import CXiaoneng
import Xiaoneng

extension CommandRequest {
  /// What C asks: the same value as the JSON door makes of the same request.
  init(
    _ pointer: UnsafePointer<xn_request>?, _ command: () throws(Fault) -> Command
  ) throws(Fault) {
    let request = try Input.record(pointer)
    let actor = Principal(
      try Input.required(request.actor, "actor.id"),
      try Input.choice(request.role, "actor.role"),
      unit: try Input.optional(request.unit, "actor.unit"))
    let inside: Command
    do { inside = try command() } catch { throw error.field == nil ? error : error.inside("data") }
    self.init(
      inside, on: try Input.dossier(request.dossier, "dossier"), by: actor, at: Instant(request.at),
      key: try Input.given(request.key, "key"))
  }
}

extension xn_outcome {
  init(size: Int) {
    self.init()
    struct_size = UInt32(clamping: size)
    promised_due = Day.unknown.number
    statutory_due = Day.unknown.number
  }

  /// What was not done, and why.
  init(_ status: xn_status, size: Int) {
    self.init(size: size)
    self.status = status
  }

  init(_ done: Outcome.Done, at: Instant, in engine: Engine, size: Int) throws(Fault) {
    self.init(size: size)
    first = done.first
    last = done.last
    repeated = done.repeated ? 1 : 0
    if let due = try engine.due(of: done.dossier, at: at) {
      promised_due = due.promised.day.number
      statutory_due = due.statutory.day.number
      provisional = due.promised.isProvisional || due.statutory.isProvisional ? 1 : 0
    }
    if let due = try engine.complaintDue(of: done.dossier, at: at) { promised_due = due.number }
    withUnsafeMutableBytes(of: &dossier) { room in
      var place = Self.write(done.dossier.kind.rawValue, to: room, at: 0)
      room[place] = 0x2F
      place = Self.write(done.dossier.id, to: room, at: place + 1)
    }
  }

  /// Writes `text` from `place` on and tells where it ends. A dossier's name is 137 bytes at most, so the NUL behind it
  /// stays; what were longer would be cut.
  private static func write(
    _ text: String, to room: UnsafeMutableRawBufferPointer, at place: Int
  ) -> Int {
    let utf8 = text.utf8.span
    let count = min(utf8.count, room.count - 2 - place)
    utf8.withUnsafeBufferPointer { source in
      if count > 0, let start = source.baseAddress {
        room.baseAddress?.advanced(by: place).copyMemory(from: start, byteCount: count)
      }
    }
    return place + max(0, count)
  }
}

/// A set of names that C knows by number. The numbers are the header's and never change.
protocol Numbered {
  init?(c number: Int32)
}

/// What lies inside a command's struct. A fault names the field as JSON spells it, so both doors complain alike.
extension Input {
  /// A text; nil where none is given.
  static func given(_ text: xn_text, _ field: StaticString) throws(Fault) -> String? {
    if text.bytes == nil, text.length == 0 { return nil }
    do {
      return try Input.text(text.bytes, text.length, most: String.longestField)
    } catch {
      throw error.inside("\(field)")
    }
  }

  /// The name of a dossier; nil where none is given.
  static func dossier(_ text: xn_text, _ field: StaticString) throws(Fault) -> DossierKey? {
    if let bytes = text.bytes, (1...256).contains(text.length) {
      // Nearly every name is ASCII, and is read where it lies.
      let name = UnsafeRawBufferPointer(start: bytes, count: text.length)
      let key = name.withMemoryRebound(to: UInt8.self) { DossierKey(ascii: $0.span) }
      if let key { return key }
    }
    guard let name = try given(text, field) else { return nil }
    guard let key = DossierKey(name) else {
      throw Fault(.badValue, field: "\(field)", detail: "kind/id")
    }
    return key
  }

  static func optional(_ text: xn_text, _ field: StaticString) throws(Fault) -> String {
    try given(text, field) ?? ""
  }

  static func required(_ text: xn_text, _ field: StaticString) throws(Fault) -> String {
    guard let text = try given(text, field) else { throw Fault(.missingField, field: "\(field)") }
    return text
  }

  /// The 64 hexadecimal digits of a digest.
  static func digest(_ text: xn_text, _ field: StaticString) throws(Fault) -> LedgerDigest {
    guard let digest = LedgerDigest(hex: try required(text, field)) else {
      throw Fault(.badValue, field: "\(field)", detail: "64")
    }
    return digest
  }

  /// A limit that must be there.
  static func limit(_ budget: xn_budget, _ field: StaticString) throws(Fault) -> Budget {
    guard let limit = try Budget(budget) else { throw Fault(.missingField, field: "\(field)") }
    return limit
  }

  /// A number, where another member says that it is given.
  static func given(
    _ number: Int32, _ isGiven: Int32, _ field: StaticString
  ) throws(Fault) -> Int32? {
    try flag(isGiven, field) ? number : nil
  }

  /// A record that may be left out; nil where nothing of it was said.
  static func unless<Value: Equatable>(_ blank: Value, _ value: Value) -> Value? {
    value == blank ? nil : value
  }

  /// Structs inside a struct.
  static func list<Value: BitwiseCopyable, Element>(
    _ pointer: UnsafePointer<Value>?, _ count: Int, _ field: StaticString,
    _ read: (Value) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    try list(pointer, count) { value throws(Fault) in
      do throws(Fault) { return try read(value) } catch { throw error.inside("\(field)") }
    }
  }

  static func texts(
    _ pointer: UnsafePointer<xn_text>?, _ count: Int, _ field: StaticString
  ) throws(Fault) -> [String] {
    try list(pointer, count) { text throws(Fault) in try required(text, field) }
  }

  /// 1 or 0.
  static func flag(_ value: Int32, _ field: StaticString) throws(Fault) -> Bool {
    guard value == 0 || value == 1 else { throw Fault(.badValue, field: "\(field)") }
    return value == 1
  }

  /// One of a set of names by its number; 0 is `usual`, or missing where there is no usual one.
  static func choice<Choice: Numbered>(
    _ number: Int32, _ field: StaticString, _ usual: Choice? = nil
  ) throws(Fault) -> Choice {
    if number == 0 {
      guard let usual else { throw Fault(.missingField, field: "\(field)") }
      return usual
    }
    guard let choice = Choice(c: number) else {
      throw Fault(.badValue, field: "\(field)", detail: "\(number)")
    }
    return choice
  }

  /// XN_BATCH_ALL_OR_NOTHING or XN_BATCH_EACH.
  static func isWhole(_ options: UInt32) throws(Fault) -> Bool {
    guard options <= UInt32(XN_BATCH_ALL_OR_NOTHING) else {
      throw Fault(.badValue, field: "options")
    }
    return options == UInt32(XN_BATCH_ALL_OR_NOTHING)
  }
}

extension Day {
  /// A day of a command's struct; nil where none is given.
  init?(optional number: xn_day) {
    guard number != 0, number != Day.unknown.number else { return nil }
    self.init(number)
  }

  init(required number: xn_day, _ field: StaticString) throws(Fault) {
    guard let day = Day(optional: number) else { throw Fault(.missingField, field: "\(field)") }
    self = day
  }
}
