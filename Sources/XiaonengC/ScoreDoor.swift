// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_scheme_open") @implementation
public func xn_scheme_open(
  _ name: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  open(out) {
    guard let scheme = Scheme.builtIn(try Input.name(name)) else {
      throw Refusal(
        .notFound, field: "name",
        detail: Set(Scheme.builtIns.map(\.id)).sorted().joined(separator: " | "))
    }
    return scheme
  }
}

@_cdecl("xn_scheme_open_json") @implementation
public func xn_scheme_open_json(
  _ json: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  open(out) { try Scheme.read(try Input.json(json, length)) }
}

private func open(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ scheme: () throws -> Scheme
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    Output.store(try Handle.open(try scheme()), out)
  }
}

@_cdecl("xn_scheme_json") @implementation
public func xn_scheme_json(
  _ scheme: OpaquePointer?, _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(try Handle.withScheme(scheme) { $0.scheme }, to: out)
  }
}

@_cdecl("xn_scheme_factors") @implementation
public func xn_scheme_factors(
  _ scheme: OpaquePointer?, _ out: UnsafeMutablePointer<Int>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    Output.store(try Handle.withScheme(scheme) { $0.kernel.factors }, out)
  }
}

@_cdecl("xn_scheme_close") @implementation
public func xn_scheme_close(_ scheme: OpaquePointer?) -> xn_status {
  boundary { try Handle.close(scheme) }
}

@_cdecl("xn_scores") @implementation
public func xn_scores(
  _ scheme: OpaquePointer?, _ marks: UnsafePointer<Int32>?, _ count: Int,
  _ totals: UnsafeMutablePointer<Int32>?, _ parts: UnsafeMutablePointer<Int32>?,
  _ ranks: UnsafeMutablePointer<Int32>?, _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  boundary {
    let count = try Input.count(count)
    let refusals = try Handle.withScheme(scheme) { box in
      let kernel = box.kernel
      guard count > 0 else { return 0 }
      guard let marks, let totals else { throw Fault(.nullArgument) }
      let cells = try Input.count(count &* kernel.factors)
      return try Aligned.reading(marks, cells) { marks in
        if let parts { try Aligned.writing(parts, cells) { try kernel.parts(marks, into: &$0) } }
        if let ranks { try Aligned.writing(ranks, count) { try kernel.rank(marks, into: &$0) } }
        return try Aligned.writing(totals, count) { try kernel.score(marks, into: &$0) }
      }
    }
    if let refused { Output.store(refusals, refused) }
  }
}
