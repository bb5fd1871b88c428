/// A working day for items, by their ids, counted from routing (各事项日序): day 0 is the day of routing, 1 the first
/// working day after it.
public struct DayNumbers: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// The numbers by id.
  public private(set) var numbers: [String: Int32]

  /// The given numbers.
  public init(_ numbers: [String: Int32] = [:]) { self.numbers = numbers }

  /// The numbers as a literal; of two for one id the last.
  public init(dictionaryLiteral elements: (String, Int32)...) {
    numbers = Dictionary(elements, uniquingKeysWith: { $1 })
  }

  /// The number of an item; nil where there is none.
  public subscript(id: String) -> Int32? {
    get { numbers[id] }
    set { numbers[id] = newValue }
  }

  /// The ids, in the order of their bytes.
  public var ids: [String] { numbers.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

extension DayNumbers: JSONForm {
  /// Reads `{"A":7}`; the number at fault is named.
  public static func read(_ json: JSONValue) throws(Fault) -> DayNumbers {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    guard members.count <= 10_000 else { throw Fault(.tooLarge, detail: "\(members.count)") }
    var numbers: [String: Int32] = [:]
    for member in members {
      do { numbers[member.key] = try Int32.read(member.value) } catch {
        throw error.inside(member.key)
      }
    }
    return DayNumbers(numbers)
  }

  /// Writes `{"A":7}`, in the order of the ids.
  public func write(to writer: inout JSONWriter) {
    let members = ids.compactMap { id in
      numbers[id].map { JSONValue.Member(id, .integer(Int64($0))) }
    }
    JSONValue.object(members).write(to: &writer)
  }
}
