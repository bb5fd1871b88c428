// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_credit_code_check") @implementation
public func xn_credit_code_check(_ text: UnsafePointer<CChar>?, _ length: Int) -> xn_status {
  boundary { _ = try UnifiedCreditCode(try Input.text(text, length)) }
}

@_cdecl("xn_organization_code_check") @implementation
public func xn_organization_code_check(_ text: UnsafePointer<CChar>?, _ length: Int) -> xn_status {
  boundary { _ = try OrganizationCode(try Input.text(text, length)) }
}

@_cdecl("xn_citizen_number_check") @implementation
public func xn_citizen_number_check(_ text: UnsafePointer<CChar>?, _ length: Int) -> xn_status {
  boundary { _ = try CitizenNumber(try Input.text(text, length)) }
}
