// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_case_batch") @implementation
public func xn_case_batch(
  _ engine: OpaquePointer?, _ commands: UnsafePointer<xn_case_command>?, _ count: Int,
  _ options: UInt32, _ outcomes: UnsafeMutablePointer<xn_outcome>?,
  _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  boundary {
    let isWhole = try Input.isWhole(options)
    guard count >= 0, count <= 1_000_000 else { throw Fault(.tooLarge, detail: "> 1000000") }
    let missed = try Handle.withEngine(engine) { engine in
      guard count > 0 else { return 0 }
      guard let commands, let outcomes else { throw Fault(.nullArgument) }
      return try CaseBatch(commands, count).execute(on: engine, isWhole: isWhole, into: outcomes)
    }
    if let refused { Output.store(missed, refused) }
  }
}

/// The commands of a batch, read; what cannot be read keeps its place.
private struct CaseBatch {
  private var requests: [CommandRequest] = []
  private var faults: [Int: Fault] = [:]
  private let count: Int

  init(_ commands: UnsafePointer<xn_case_command>, _ count: Int) throws(Fault) {
    self.count = count
    let commands = UnsafeRawPointer(commands).assumingMemoryBound(to: CommandForm.self)
    let stride = try Input.size(of: commands, CommandForm.self)
    requests.reserveCapacity(count)
    for index in 0..<count {
      do throws(Fault) {
        let command = try Input.record(commands, at: index, stride: stride)
        requests.append(
          try CommandRequest(command.request) { () throws(Fault) in
            .case(try Cases.Command(command))
          })
      } catch {
        faults[index] = error
      }
    }
  }

  /// Executes them in one transaction, writes an outcome each, and tells how many were not done.
  func execute(
    on engine: Engine, isWhole: Bool, into out: UnsafeMutablePointer<xn_outcome>
  ) throws(Fault) -> Int {
    let size = try Input.size(of: out, xn_outcome.self)
    let isUnread = isWhole && !faults.isEmpty
    let results = isUnread ? [] : try engine.execute(requests, allOrNothing: isWhole)
    let isUndone = isWhole && results.last?.done == nil
    var next = 0
    var missed = 0
    for index in 0..<count {
      let place = index * size
      if !faults.isEmpty, let fault = faults[index] {
        Output.store(xn_outcome(failed(fault), size: size), out, byte: place)
        missed += 1
        continue
      }
      defer { next += 1 }
      if next < results.count, !isUndone, case .done(let done) = results[next] {
        Output.store(
          try xn_outcome(done, at: requests[next].at, in: engine, size: size), out, byte: place)
        continue
      }
      let status =
        if next >= results.count {
          xn_status(XN_NOT_TRIED)
        } else if let refusal = results[next].refusal {
          failed(refusal)
        } else {
          xn_status(XN_UNDONE)
        }
      Output.store(xn_outcome(status, size: size), out, byte: place)
      missed += 1
    }
    return missed
  }
}

/// xn_case_command with the data's pointer as it lies in memory: Swift copies no C union from an address
/// that is not aligned. A test holds both layouts against each other.
struct CommandForm: BitwiseCopyable {
  var struct_size: UInt32
  var word: Int32
  var request: UnsafePointer<xn_request>?
  var data: UnsafeRawPointer?

  /// The data as those of the command's word.
  func bound<Data>() -> UnsafePointer<Data>? { data?.assumingMemoryBound(to: Data.self) }
}
