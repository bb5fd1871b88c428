/// A program of calls: one a line, its first byte saying which call, the rest its arguments.
///
/// Lines, not bytes of code, so that a finding can be read, cut down and written by hand. Every file is
/// a program: a byte that names no call stands for one all the same, and a number that cannot be read
/// is made of the bytes that are there.
struct Program {
  /// The lines.
  var lines: [ArraySlice<UInt8>]

  /// The program in `bytes`.
  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A)
  }

  /// What a program is, as one file.
  var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }

  /// Runs the program in the town, and holds the library against what it promises.
  ///
  /// - Throws: ``Broken`` for a promise that was not kept.
  func run() throws {
    // "=" on the first line: a second engine on a file does the same, and must answer the same.
    let isTwin = lines.first?.first == UInt8(ascii: "=")
    let machine = try Machine(isTwin: isTwin)
    defer { machine.close() }
    for (index, line) in lines.enumerated() {
      guard let first = line.first, first != UInt8(ascii: "=") else { continue }
      let call = Call.of(first)
      var arguments = Arguments(line.dropFirst())
      do {
        try call.run(machine, &arguments)
      } catch let broken as Broken {
        throw Broken("line \(index + 1), \(call.functions[0]): \(broken.what)")
      }
    }
    try machine.finish()
  }
}

/// A promise of the library that was not kept.
struct Broken: Error, CustomStringConvertible {
  var what: String
  init(_ what: String) { self.what = what }
  var description: String { what }
}

/// The arguments of a call: numbers between blanks, then text to the end of the line.
struct Arguments {
  private var rest: ArraySlice<UInt8>

  init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

  /// Whether nothing is left.
  var isEmpty: Bool { rest.isEmpty }

  /// The next number; 0 when nothing is left.
  mutating func number() -> Int64 {
    rest = rest.drop { $0 == 0x20 }
    let word = rest.prefix { $0 != 0x20 }
    rest = rest.dropFirst(word.count).drop { $0 == 0x20 }
    if let number = Int64(String(decoding: word, as: UTF8.self)) { return number }
    return word.reduce(0) { $0 &* 1_099_511_628_211 &+ Int64($1) }
  }

  /// The next number, cut to 32 bits.
  mutating func short() -> Int32 { Int32(truncatingIfNeeded: number()) }

  /// All that is left, as it stands.
  mutating func text() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}
