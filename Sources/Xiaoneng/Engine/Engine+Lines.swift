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
    var requests: [CommandRequest] = []
    requests.reserveCapacity(lines.count)
    var read: [(line: Int, fault: Fault?)] = []
    read.reserveCapacity(lines.count)
    for (line, request) in lines {
      switch request {
      case .success(let request):
        requests.append(request)
        read.append((line, nil))
      case .failure(let fault): read.append((line, fault))
      }
    }
    var answers: [LineAnswer] = []
    answers.reserveCapacity(lines.count)
    try execute(requests, read, allOrNothing) { answers.append($0) }
    return answers
  }

  /// Decides the commands of the lines that could be read, and hands out the answers, line by line.
  private func execute(
    _ requests: [CommandRequest], _ lines: [(line: Int, fault: Fault?)], _ allOrNothing: Bool,
    _ answer: (LineAnswer) -> Void
  ) throws(Fault) {
    let isUnread = requests.count < lines.count
    let outcomes =
      allOrNothing && isUnread ? [] : try execute(requests, allOrNothing: allOrNothing)
    // Where one refusal undoes all, what stood before it was not done.
    let isUndone = allOrNothing && outcomes.last?.done == nil
    var next = 0
    for (line, fault) in lines {
      if let fault {
        answer(LineAnswer(line, fault))
        continue
      }
      guard next < outcomes.count else { continue }
      if case .done = outcomes[next], isUndone {} else { answer(LineAnswer(line, outcomes[next])) }
      next += 1
    }
  }

  /// Decides commands that stand one on a line; empty lines are passed over.
  ///
  /// - Returns: the answers, a line each.
  public func execute(
    lines text: [UInt8], allOrNothing: Bool = false
  ) throws(Fault) -> [UInt8] {
    var requests: [CommandRequest] = []
    var lines: [(line: Int, fault: Fault?)] = []
    var (start, line) = (0, 0)
    while start < text.count {
      let end = text.span.index(of: 0x0A, from: start)
      line += 1
      if text[start..<end].contains(where: { $0 > 0x20 }) {
        do throws(Fault) {
          requests.append(try CommandRequest.read(try JSONValue(parsing: text, start..<end)))
          lines.append((line, nil))
        } catch {
          lines.append((line, error))
        }
      }
      start = end + 1
    }
    var writer = JSONWriter(capacity: min(lines.count &* 160, text.count))
    try execute(requests, lines, allOrNothing) { answer in
      answer.write(to: &writer)
      writer.endLine()
    }
    return writer.bytes
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
