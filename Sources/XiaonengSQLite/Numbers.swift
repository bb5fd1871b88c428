import Xiaoneng

/// Numbers that stand in narrow rows for names, as far as this connection has met them.
private struct Numbers<Name: Hashable> {
  private var numbers: [Name: Int64] = [:]
  private var new: [(name: Name, number: Int64)] = []
  private let most: Int

  /// - Parameter most: how many are remembered; beyond it all are looked up again.
  init(most: Int = .max) { self.most = most }

  /// The number of `name`: remembered, found in its table or given out there.
  mutating func number(
    of name: Name, found: () throws(Fault) -> Int64?, made: () throws(Fault) -> Int64
  ) throws(Fault) -> Int64 {
    if let known = numbers[name] { return known }
    if let number = try found() {
      keep(number, name)
      return number
    }
    let number = try made()
    keep(number, name)
    new.append((name, number))
    return number
  }

  mutating func keep(_ number: Int64, _ name: Name) {
    if numbers.count >= most { numbers.removeAll(keepingCapacity: true) }
    numbers[name] = number
  }

  /// The transaction that gave out numbers is committed.
  mutating func keepNew() { new.removeAll() }

  /// The transaction that gave out numbers was undone; answers which.
  mutating func forgetNew() -> [Int64] {
    for (name, _) in new { numbers[name] = nil }
    defer { new.removeAll() }
    return new.map(\.number)
  }
}

/// Numbers that stand for units' codes in the narrow rows of dossiers; 0 for none.
struct Units {
  private var numbers = Numbers<String>()
  private var codes: [Int64: String] = [:]
  private var last: (code: String, number: Int64) = ("", 0)

  /// The number of `code`, given out where there is none.
  mutating func number(of code: String, _ connection: Connection) throws(Fault) -> Int64 {
    if code == last.code { return last.number }
    if code.isEmpty { return 0 }
    let number = try numbers.number(of: code) { () throws(Fault) in
      let find = try connection.statement(.unitOfCode)
      try find.bind(1, code)
      return try find.first { $0.integer(0) }
    } made: { () throws(Fault) in
      let insert = try connection.statement(.insertUnit)
      try insert.bind(1, code)
      try insert.run()
      return connection.lastInserted
    }
    codes[number] = code
    last = (code, number)
    return number
  }

  /// The code of `number`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a number that was never given out.
  mutating func code(of number: Int64, _ connection: Connection) throws(Fault) -> String {
    if number == 0 { return "" }
    if number == last.number { return last.code }
    if let known = codes[number] { return known }
    let find = try connection.statement(.codeOfUnit)
    find.bind(1, number)
    guard let code = try find.first({ $0.text(0) }) else {
      throw Fault(.storeCorrupt, field: "dossier.unit")
    }
    numbers.keep(number, code)
    codes[number] = code
    last = (code, number)
    return code
  }

  mutating func keepNew() { numbers.keepNew() }

  mutating func forgetNew() {
    let forgotten = numbers.forgetNew()
    guard !forgotten.isEmpty else { return }
    for number in forgotten { codes[number] = nil }
    last = ("", 0)
  }
}

/// Numbers that stand for what is counted (unit, item and measure) in the narrow rows of counters; below 0 for
/// ``SQL/rareMeasures``.
struct Counted {
  private var numbers = Numbers<FactKey>(most: 10_000)

  /// The number of what `key` counts on whatever day, given out where there is none.
  mutating func number(of key: FactKey, _ connection: Connection) throws(Fault) -> Int64 {
    func bound(_ statement: Statement) throws(Fault) -> Statement {
      try statement.bind(1, key.unit)
      try statement.bind(2, key.item)
      try statement.bind(3, key.measure.name)
      return statement
    }
    return try numbers.number(of: key.on(.first)) { () throws(Fault) in
      try bound(try connection.statement(.numberOfCounted)).first { $0.integer(0) }
    } made: { () throws(Fault) in
      try bound(try connection.statement(.insertCounted)).run()
      return connection.lastInserted
    }
  }

  mutating func keepNew() { numbers.keepNew() }

  mutating func forgetNew() { _ = numbers.forgetNew() }

  mutating func removeAll() { self = Counted() }
}
