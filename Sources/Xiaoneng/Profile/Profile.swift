extension Profile {
  /// The remedies as they are told with a refusal 救济途径: 行政许可法 art 38(2).
  public var remedies: String {
    "如不服本决定，可自收到之日起\(reconsiderationDays)日内申请行政复议，或者在\(litigationMonths)个月内提起行政诉讼。"
  }

  /// The category of complaints with this code; nil for an unknown one.
  public func complaintCategory(_ code: String) -> Complaints.Category? {
    complaintCategories.first { $0.code == code }
  }
}
