import Xiaoneng

/// What a commit works with, kept from one to the next so that nothing is allocated anew.
struct Scratch {
  /// What the store knows of each head of the change set before it is written.
  struct Place {
    /// The dossier's number.
    var id: Int64
    /// Whether it is new.
    var isNew: Bool
    /// Its hash and last entry as they stand in the store.
    var storedHash: LedgerDigest
    var storedLast: Int64
    /// The same as they grow with each entry.
    var hash: LedgerDigest
    var last: Int64
    /// Its due moment in the store.
    var due: Instant?
  }

  var places: [Place] = []
  var text: [UInt8] = []
  var digests: [UInt8] = []
  var writer = JSONWriter(capacity: 1_024)
}

/// Numbers that stand for units' codes in the narrow rows of dossiers; 0 for none.
struct Units {
  private var numbers: [String: Int64] = [:]
  private var codes: [Int64: String] = [:]
  private var new: [(number: Int64, code: String)] = []
  private var last: (code: String, number: Int64) = ("", 0)

  /// The number of `code`, given out where there is none.
  mutating func number(of code: String, _ connection: Connection) throws(Fault) -> Int64 {
    if code == last.code { return last.number }
    if code.isEmpty { return 0 }
    if let known = numbers[code] {
      last = (code, known)
      return known
    }
    let find = try connection.statement(.unitOfCode)
    try find.bind(1, code)
    if let found = try find.first({ $0.integer(0) }) {
      keep(found, code)
      return found
    }
    let insert = try connection.statement(.insertUnit)
    try insert.bind(1, code)
    try insert.run()
    let number = connection.lastInserted
    keep(number, code)
    new.append((number, code))
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
    keep(number, code)
    return code
  }

  private mutating func keep(_ number: Int64, _ code: String) {
    numbers[code] = number
    codes[number] = code
    last = (code, number)
  }

  /// The transaction that gave out numbers is committed.
  mutating func keepNew() { new.removeAll() }

  /// The transaction that gave out numbers was undone.
  mutating func forgetNew() {
    guard !new.isEmpty else { return }
    for (number, code) in new {
      numbers[code] = nil
      codes[number] = nil
    }
    new.removeAll()
    last = ("", 0)
  }
}
