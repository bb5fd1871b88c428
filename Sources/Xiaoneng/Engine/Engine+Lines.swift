extension Engine {
  /// Decides commands that stand one on a line, in one transaction, and answers an outcome a line.
  ///
  /// - Parameter allOrNothing: as ``execute(_:allOrNothing:)``; a line that cannot be read then keeps
  ///   everything from being tried.
  /// - Returns: `{"done":…,"line":1}`, `{"refused":…,"line":2}` or `{"fault":…,"line":3}`, a line each.
  public func execute(
    lines: [UInt8], allOrNothing: Bool = false
  ) throws(Fault) -> [UInt8] {
    var read: [(line: Int, request: Result<Request, Fault>)] = []
    for (index, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      read.append((index + 1, Request.reading(Array(line))))
    }
    let requests = read.compactMap { try? $0.request.get() }
    let isUnread = requests.count < read.count
    let outcomes =
      allOrNothing && isUnread ? [] : try execute(requests, allOrNothing: allOrNothing)
    var answers: [UInt8] = []
    var next = outcomes.makeIterator()
    for (line, request) in read {
      switch request {
      case .failure(let fault): answers += Self.answer(fault.json, named: "fault", line: line)
      case .success:
        guard let outcome = next.next() else { continue }
        // Where one refusal undoes all, what stood before it was not done.
        if allOrNothing, outcome.done != nil, outcomes.last?.done == nil { continue }
        answers += Self.answer(outcome.json, line: line)
      }
    }
    return answers
  }

  private static func answer(_ json: JSONValue, named name: String? = nil, line: Int) -> [UInt8] {
    var members: [JSONValue.Member] = []
    if let name {
      members.append(.init(name, json))
    } else if case .object(let inner) = json {
      members = inner
    }
    members.append(.init("line", .integer(Int64(line))))
    return JSONValue.object(members).canonicalBytes + [0x0A]
  }
}

extension Request {
  /// Reads one line.
  static func reading(_ line: [UInt8]) -> Result<Request, Fault> {
    do throws(Fault) {
      return .success(try Request.read(try JSONValue(parsing: line)))
    } catch {
      return .failure(error)
    }
  }
}
