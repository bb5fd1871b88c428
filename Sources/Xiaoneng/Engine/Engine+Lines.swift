/// The answer to one line of commands (逐行结果): what was recorded, the refusal, or why the line could not be read,
/// with the number of the line.
public struct LineAnswer: Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// Whether the command was done.
  public var isDone: Bool {
    if case .outcome(.done) = content { true } else { false }
  }
  /// `{"done":…}`, `{"refused":…}` or `{"fault":…}`, each with its `line`.
  public var json: JSONValue {
    var writer = JSONWriter()
    write(to: &writer)
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// What the line came to.
  private enum Content {
    case outcome(Outcome)
    case fault(Fault)
  }
  private let content: Content

  fileprivate init(_ line: Int, _ outcome: Outcome) {
    self.line = line
    content = .outcome(outcome)
  }

  fileprivate init(_ line: Int, _ fault: Fault) {
    self.line = line
    content = .fault(fault)
  }

  /// Writes the answer canonically, without a JSON value between.
  func write(to writer: inout JSONWriter) {
    func line() {
      writer.name("line")
      writer.integer(Int64(self.line))
    }
    writer.openObject()
    switch content {
    case .outcome(.done(let done)):
      writer.name("done")
      done.write(to: &writer)
      line()
    case .outcome(.refused(let refusal)):
      line()
      writer.name("refused")
      refusal.write(to: &writer)
    case .fault(let fault):
      writer.name("fault")
      fault.json.write(to: &writer)
      line()
    }
    writer.closeObject()
  }
}

extension Engine {
  /// Decides commands that were read from lines, in one transaction, and answers each line.
  ///
  /// - Parameters:
  ///   - lines: the number of each line and what it held, or why it could not be read.
  ///   - allOrNothing: as ``execute(_:allOrNothing:)``; a line that could not be read then keeps everything
  ///     from being tried.
  /// - Returns: an answer for each command that was tried and each line that could not be read.
  public func execute(
    lines: [(line: Int, request: Result<CommandRequest, Fault>)], allOrNothing: Bool = false
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
    var lines: [(line: Int, request: Result<CommandRequest, Fault>)] = []
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      lines.append(
        (
          index + 1,
          CommandRequest.reading { () throws(Fault) in
            try JSONValue(parsing: Array(line))
          }
        ))
    }
    let answers = try execute(lines: lines, allOrNothing: allOrNothing)
    var bytes: [UInt8] = []
    var writer = JSONWriter()
    for answer in answers {
      writer.removeAll()
      answer.write(to: &writer)
      bytes += writer.bytes
      bytes.append(0x0A)
    }
    return bytes
  }
}

extension CommandRequest {
  /// Reads what `json` gives, and keeps what is wrong with it for the answer.
  public static func reading(_ json: () throws(Fault) -> JSONValue) -> Result<CommandRequest, Fault>
  {
    do throws(Fault) {
      return .success(try CommandRequest.read(try json()))
    } catch {
      return .failure(error)
    }
  }
}
