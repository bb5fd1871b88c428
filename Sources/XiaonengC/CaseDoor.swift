// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_case_draft") @implementation
public func xn_case_draft(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_application>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .draft(try .from(c: data)) }
}

@_cdecl("xn_case_submit") @implementation
public func xn_case_submit(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_application>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .submit(try .from(c: data)) }
}

@_cdecl("xn_case_fix_on_spot") @implementation
public func xn_case_fix_on_spot(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_materials>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .fixOnSpot(try .from(c: data)) }
}

@_cdecl("xn_case_notify_corrections") @implementation
public func xn_case_notify_corrections(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_correction_notice>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .notifyCorrections(try .from(c: data)) }
}

@_cdecl("xn_case_supplement") @implementation
public func xn_case_supplement(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_materials>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .supplement(try .from(c: data)) }
}

@_cdecl("xn_case_reject") @implementation
public func xn_case_reject(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rejection>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .reject(try .from(c: data)) }
}

@_cdecl("xn_case_accept") @implementation
public func xn_case_accept(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_acceptance>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .accept(try .from(c: data)) }
}

@_cdecl("xn_case_pause") @implementation
public func xn_case_pause(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_pause_order>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .pause(try .from(c: data)) }
}

@_cdecl("xn_case_resume") @implementation
public func xn_case_resume(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_pause_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .resume(try .from(c: data)) }
}

@_cdecl("xn_case_tell_hearing") @implementation
public func xn_case_tell_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_document>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .tellHearing(try .from(c: data)) }
}

@_cdecl("xn_case_ask_hearing") @implementation
public func xn_case_ask_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { .askHearing(Nothing()) }
}

@_cdecl("xn_case_schedule_hearing") @implementation
public func xn_case_schedule_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_hearing_day>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .scheduleHearing(try .from(c: data)) }
}

@_cdecl("xn_case_extend") @implementation
public func xn_case_extend(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_extension>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .extend(try .from(c: data)) }
}

@_cdecl("xn_case_advance") @implementation
public func xn_case_advance(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_step_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .advance(try .from(c: data)) }
}

@_cdecl("xn_case_inspect") @implementation
public func xn_case_inspect(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_site_visit>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .inspect(try .from(c: data)) }
}

@_cdecl("xn_case_charge") @implementation
public func xn_case_charge(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_fee>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .charge(try .from(c: data)) }
}

@_cdecl("xn_case_decide") @implementation
public func xn_case_decide(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_ruling>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .decide(try .from(c: data)) }
}

@_cdecl("xn_case_issue") @implementation
public func xn_case_issue(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_certificate>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .issue(try .from(c: data)) }
}

@_cdecl("xn_case_serve") @implementation
public func xn_case_serve(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_service>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .serve(try .from(c: data)) }
}

@_cdecl("xn_case_rate") @implementation
public func xn_case_rate(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rating>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .rate(try .from(c: data)) }
}

@_cdecl("xn_case_withdraw") @implementation
public func xn_case_withdraw(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_reason>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .withdraw(try .from(c: data)) }
}

@_cdecl("xn_case_refer") @implementation
public func xn_case_refer(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_referral>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .refer(try .from(c: data)) }
}

@_cdecl("xn_case_void") @implementation
public func xn_case_void(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_voiding>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .void(try .from(c: data)) }
}

@_cdecl("xn_case_verify") @implementation
public func xn_case_verify(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_commitment_check>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .verify(try .from(c: data)) }
}

@_cdecl("xn_case_revoke") @implementation
public func xn_case_revoke(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_revocation>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .revoke(try .from(c: data)) }
}

@_cdecl("xn_case_archive") @implementation
public func xn_case_archive(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { .archive(Nothing()) }
}

@_cdecl("xn_case_erase") @implementation
public func xn_case_erase(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_erasure>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .erase(try .from(c: data)) }
}

@_cdecl("xn_case_contact_rater") @implementation
public func xn_case_contact_rater(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rater_contact>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .contactRater(try .from(c: data)) }
}

@_cdecl("xn_case_repair_rating") @implementation
public func xn_case_repair_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rating_repair>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .repairRating(try .from(c: data)) }
}

@_cdecl("xn_case_contest_rating") @implementation
public func xn_case_contest_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rating_contest>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .contestRating(try .from(c: data)) }
}

@_cdecl("xn_case_rule_rating") @implementation
public func xn_case_rule_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ data: UnsafePointer<xn_rating_ruling>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  single(engine, request, out) { () throws(Fault) in .ruleRating(try .from(c: data)) }
}

/// One command about a case.
private func single(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?,
  _ out: UnsafeMutablePointer<xn_outcome>?, _ command: () throws(Fault) -> Cases.Command
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(try command()) }
}

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
