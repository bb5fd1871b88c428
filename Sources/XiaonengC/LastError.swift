import CXiaoneng
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was thrown, for as long as a thread remembers it.
final class Failure {
  private let fault: Fault?
  private let refusal: Refusal?
  /// The parts as C reads them, written when they are first asked for.
  private var texts: UnsafeMutablePointer<CChar>?

  init(_ error: any Error) {
    refusal = error as? Refusal
    fault = refusal == nil ? error as? Fault ?? Fault(.storeFailed) : nil
  }

  deinit { free(texts) }

  var status: xn_status { refusal?.code.number ?? fault?.code.number ?? xn_status(XN_OK) }

  var json: JSONValue { refusal?.json ?? fault?.json ?? [:] }

  /// The parts; their texts last as long as this object.
  func parts() throws(Fault) -> xn_error {
    let parts: [String?] = [
      refusal?.code.rawValue ?? fault?.code.rawValue, refusal?.ground,
      refusal?.field ?? fault?.field, refusal?.detail ?? fault?.detail,
      refusal?.chinese ?? fault?.chinese, refusal?.english ?? fault?.english,
    ]
    let room = parts.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 }
    if texts == nil { texts = malloc(room)?.bindMemory(to: CChar.self, capacity: room) }
    guard let texts else { throw Fault(.storeFull) }
    var place = 0
    let written = parts.map { part -> xn_text in
      guard let part else { return xn_text() }
      let start = place
      for byte in part.utf8 {
        texts[place] = CChar(bitPattern: byte)
        place += 1
      }
      texts[place] = 0
      place += 1
      return xn_text(bytes: texts + start, length: place - 1 - start)
    }
    return xn_error(
      struct_size: UInt32(MemoryLayout<xn_error>.size), status: status, code: written[0],
      article: written[1], field: written[2], detail: written[3], chinese: written[4],
      english: written[5])
  }
}

/// The last failure of each thread: its own, so that neither a lock nor a fork() stands between.
enum LastError {
  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let made = pthread_key_create(&key) { failure in
      if let failure { Unmanaged<Failure>.fromOpaque(failure).release() }
    }
    return made == 0 ? key : nil
  }()

  static func remember(_ failure: Failure) {
    guard let key else { return }
    let before = pthread_getspecific(key)
    let kept = Unmanaged.passRetained(failure)
    guard pthread_setspecific(key, kept.toOpaque()) == 0 else { return kept.release() }
    if let before { Unmanaged<Failure>.fromOpaque(before).release() }
  }

  static var current: Failure? {
    guard let key, let kept = pthread_getspecific(key) else { return nil }
    return Unmanaged<Failure>.fromOpaque(kept).takeUnretainedValue()
  }
}
