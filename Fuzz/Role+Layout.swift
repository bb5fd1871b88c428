// swift-format-ignore-file
// Made of Role.layout and the words by `make words`, never edited.

import CXiaoneng
import Xiaoneng

extension Role {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .citizen: 1
    case .applicant: 2
    case .agent: 3
    case .window: 4
    case .handler: 5
    case .reviewer: 6
    case .approver: 7
    case .organHead: 8
    case .governmentHead: 9
    case .efficiencyOffice: 10
    case .supervisor: 11
    case .auditor: 12
    case .administrator: 13
    case .system: 14
    case .efficiencyHead: 15
    }
  }
}
