// swift-format-ignore-file
// Made of Role.layout and the words by `make words`, never edited. Names and documentation are those of
// include/xiaoneng.h.

import CXiaoneng
import Xiaoneng

extension Role: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_ROLE_CITIZEN: self = .citizen
    case XN_ROLE_APPLICANT: self = .applicant
    case XN_ROLE_AGENT: self = .agent
    case XN_ROLE_WINDOW: self = .window
    case XN_ROLE_HANDLER: self = .handler
    case XN_ROLE_REVIEWER: self = .reviewer
    case XN_ROLE_APPROVER: self = .approver
    case XN_ROLE_ORGAN_HEAD: self = .organHead
    case XN_ROLE_GOVERNMENT_HEAD: self = .governmentHead
    case XN_ROLE_EFFICIENCY_OFFICE: self = .efficiencyOffice
    case XN_ROLE_SUPERVISOR: self = .supervisor
    case XN_ROLE_AUDITOR: self = .auditor
    case XN_ROLE_ADMINISTRATOR: self = .administrator
    case XN_ROLE_SYSTEM: self = .system
    case XN_ROLE_EFFICIENCY_HEAD: self = .efficiencyHead
    default: return nil
    }
  }
}
