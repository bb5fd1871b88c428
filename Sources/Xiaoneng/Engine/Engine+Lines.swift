/// The answer to one line of commands.
public struct LineAnswer: Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// `{"done":…}`, `{"refused":…}` or `{"fault":…}`, each with its `line`.
  public var json: JSONValue
  /// Whether the command was done.
  public var isDone: Bool

  fileprivate init(_ line: Int, _ outcome: Outcome) {
    self.init(line, outcome.json, isDone: outcome.done != nil)
  }

  fileprivate init(_ line: Int, _ fault: Fault) {
    self.init(line, ["fault": fault.json], isDone: false)
  }

  private init(_ line: Int, _ json: JSONValue, isDone: Bool) {
    self.line = line
    self.isDone = isDone
    guard case .object(let members) = json else {
      self.json = json
      return
    }
    self.json = .object(members + [.init("line", .integer(Int64(line)))])
  }
}

extension Engine {
  /// Decides commands that were read from lines, in one transaction, and answers each line.
  ///
  /// - Parameter allOrNothing: as ``execute(_:allOrNothing:)``; a line that could not be read then keeps
  ///   everything from being tried.
  /// - Returns: an answer for each command that was tried and each line that could not be read.
  public func execute(
    lines: [(line: Int, request: Result<Request, Fault>)], allOrNothing: Bool = false
  ) throws(Fault) -> [LineAnswer] {
    let requests = lines.compactMap { try? $0.request.get() }
    let isUnread = requests.count < lines.count
    let outcomes =
      allOrNothing && isUnread ? [] : try execute(requests, allOrNothing: allOrNothing)
    var answers: [LineAnswer] = []
    var next = outcomes.makeIterator()
    for (line, request) in lines {
      switch request {
      case .failure(let fault): answers.append(LineAnswer(line, fault))
      case .success:
        guard let outcome = next.next() else { continue }
        // Where one refusal undoes all, what stood before it was not done.
        if allOrNothing, outcome.done != nil, outcomes.last?.done == nil { continue }
        answers.append(LineAnswer(line, outcome))
      }
    }
    return answers
  }

  /// Decides commands that stand one on a line; empty lines are passed over.
  ///
  /// - Returns: the answers, a line each.
  public func execute(
    lines text: [UInt8], allOrNothing: Bool = false
  ) throws(Fault) -> [UInt8] {
    var lines: [(line: Int, request: Result<Request, Fault>)] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      lines.append(
        (
          index + 1,
          Request.reading { () throws(Fault) in
            try JSONValue(parsing: Array(line))
          }
        ))
    }
    return try execute(lines: lines, allOrNothing: allOrNothing)
      .flatMap { $0.json.canonicalBytes + [0x0A] }
  }
}

extension Request {
  /// Reads what `json` gives, and keeps what is wrong with it for the answer.
  public static func reading(_ json: () throws(Fault) -> JSONValue) -> Result<Request, Fault> {
    do throws(Fault) {
      return .success(try Request.read(try json()))
    } catch {
      return .failure(error)
    }
  }
}
