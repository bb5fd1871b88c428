// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_complaint_register") @implementation
public func xn_complaint_register(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .register(try .from(c: data)) }
}

@_cdecl("xn_complaint_submit") @implementation
public func xn_complaint_submit(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_submission>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .submit(try .from(c: data)) }
}

@_cdecl("xn_complaint_accept") @implementation
public func xn_complaint_accept(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_acceptance>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .accept(try .from(c: data)) }
}

@_cdecl("xn_complaint_refuse") @implementation
public func xn_complaint_refuse(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_refusal>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .refuse(try .from(c: data)) }
}

@_cdecl("xn_complaint_report") @implementation
public func xn_complaint_report(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_findings>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .report(try .from(c: data)) }
}

@_cdecl("xn_complaint_close") @implementation
public func xn_complaint_close(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_closing>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .close(try .from(c: data)) }
}

@_cdecl("xn_complaint_reply") @implementation
public func xn_complaint_reply(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_reply_text>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .reply(try .from(c: data)) }
}

@_cdecl("xn_complaint_follow_up") @implementation
public func xn_complaint_follow_up(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_call_back>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .followUp(try .from(c: data)) }
}

@_cdecl("xn_complaint_withdraw") @implementation
public func xn_complaint_withdraw(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_reason>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .withdraw(try .from(c: data)) }
}

@_cdecl("xn_complaint_publish") @implementation
public func xn_complaint_publish(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_complaint_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .publish(try .from(c: data)) }
}

/// One command about a complaint.
private func single(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ out: UnsafeMutablePointer<xn_outcome>?, _ command: () throws(Fault) -> Complaints.Command
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(try command()) }
}
