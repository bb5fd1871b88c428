import CXiaoneng
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Engine.Options {
  /// What `xn_open_options` says, with the machine's clock.
  static func from(c given: xn_open_options) throws(Fault) -> Engine.Options {
    let flags = Int(given.flags)
    let known =
      XN_OPEN_SIMULATION | XN_OPEN_ANY_MOMENT | XN_OPEN_APPOINTED | XN_OPEN_PERSISTENT
    guard flags & ~known == 0 else {
      throw Fault(.badValue, field: "flags", detail: "\(flags)")
    }
    guard given.ahead_seconds >= 0 else { throw Fault(.badValue, field: "ahead_seconds") }
    var options = Engine.Options()
    options.isSimulation = flags & XN_OPEN_SIMULATION != 0
    options.requiresAppointment = flags & XN_OPEN_APPOINTED != 0
    if flags & XN_OPEN_ANY_MOMENT == 0 {
      let seconds = given.ahead_seconds == 0 ? 300 : Int64(given.ahead_seconds)
      options.latest = { now(plus: seconds) }
    }
    guard given.threads <= 256 else { throw Fault(.badValue, field: "threads") }
    if given.threads != 0 { options.threads = Int(given.threads) }
    if given.cache_bytes != 0 { options.cacheBytes = Int(clamping: given.cache_bytes) }
    if given.origin.length > 0 {
      options.origin = try Input.text(given.origin.bytes, given.origin.length, most: 128)
    }
    if given.rules.length > 0 {
      let text = try Input.text(given.rules.bytes, given.rules.length, most: JSONValue.largest)
      options.profiles = try profiles(text)
    }
    return options
  }

  /// Rule sets as JSON, or the name of a built-in one.
  private static func profiles(_ text: String) throws(Fault) -> Profiles {
    let isJSON = text.utf8.first { $0 > 0x20 }.map { [0x5B, 0x7B].contains($0) } ?? false
    let json = isJSON ? try JSONValue(parsing: text) : JSONValue.string(text)
    do throws(Law.RuleSet.Faults) { return try Profiles.read(json) } catch { throw error.whole }
  }

  /// So many seconds from now by the machine's clock.
  private static func now(plus seconds: Int64) -> Instant {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return Instant(.max) }
    let (second, overflow) = Int64(time.tv_sec).addingReportingOverflow(seconds)
    guard !overflow else { return Instant(.max) }
    return Instant(secondsSince1970: second, nanoseconds: Int64(time.tv_nsec))
  }
}

/// What a kept engine is found by again (长连接): the address and everything that the options say.
struct KeptName: Hashable {
  private var url: String
  private var numbers: [UInt64]
  private var texts: [String]

  /// The name under which an engine is kept; nil where none is to be.
  init?(_ url: String, _ given: xn_open_options) throws(Fault) {
    guard Int(given.flags) & XN_OPEN_PERSISTENT != 0 else { return nil }
    self.url = url
    numbers = [
      UInt64(given.flags), UInt64(given.mode), UInt64(bitPattern: Int64(given.ahead_seconds)),
      given.cache_bytes, UInt64(given.threads),
    ]
    texts = []
    for text in [given.origin, given.rules] {
      texts.append(
        text.length == 0
          ? "" : try Input.text(text.bytes, text.length, most: JSONValue.largest))
    }
  }
}
