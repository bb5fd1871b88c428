import CXiaoneng
import Xiaoneng

/// One command: read, decide, write.
func decide(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ out: UnsafeMutablePointer<xn_outcome>?, _ command: () throws(Fault) -> Command
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let size = try Input.size(of: out, xn_outcome.self)
    let request = try CommandRequest(request, command)
    let outcome = try Handle.withEngine(engine) { engine in
      switch try engine.execute(request) {
      case .done(let done): try xn_outcome(done, at: request.at, in: engine, size: size)
      case .refused(let refusal): throw refusal
      }
    }
    Output.store(outcome, out)
  }
}
