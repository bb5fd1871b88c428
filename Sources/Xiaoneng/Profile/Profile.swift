extension Profile {
  /// The remedies as they are told with a refusal 救济途径: 行政许可法 art 38(2).
  public var remedies: String { remedies(of: nil) }

  /// The same for decisions of a unit, which may have organs of its own above it.
  func remedies(of unit: Registry.Unit?) -> String {
    let organs = remedyOrgans(of: unit)
    return "如不服本决定，可自收到之日起\(reconsiderationDays)日内向\(organs.authority)申请行政复议，"
      + "或者在\(litigationMonths)个月内向\(organs.court)提起行政诉讼。"
  }

  /// Where remedies against decisions of a unit are taken: as the register says of it, else as the rule set does.
  func remedyOrgans(of unit: Registry.Unit?) -> Papers.Remedies {
    var organs = remedyOrgans
    if let unit, !unit.authority.isEmpty { organs.authority = unit.authority }
    if let unit, !unit.court.isEmpty { organs.court = unit.court }
    return organs
  }

  /// The category of complaints with this code; nil for an unknown one.
  public func complaintCategory(_ code: String) -> Complaints.Category? {
    complaintCategories.first { $0.code == code }
  }
}
