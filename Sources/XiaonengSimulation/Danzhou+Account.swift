import Xiaoneng

extension Danzhou {
  /// The heading of the bulletin.
  public static let bulletinTitle = "儋州市机关效能通报（2012年度）"

  /// What the account published, as it printed it, by figure. Figures that follow from these, such as
  /// 266 open cases, were not printed and so have nothing to stand beside.
  public static let published: [String: String] = [
    "departments in the centre": "23",
    "items in the centre": "324",
    "items cleaned up": "468",
    "of these classified": "4",
    "cases accepted": "11685",
    "cases closed": "11419",
    RateID.closingCohort.rawValue: "98%",
    RateID.statutoryMean.rawValue: "20",
    RateID.promisedMean.rawValue: "9.25",
    RateID.actualMean.rawValue: "7.75",
    RateID.faster.rawValue: "12.25",
    RateID.s2.rawValue: "63%",
    RateID.early.rawValue: "79%",
    RateID.satisfaction.rawValue: "100%",
    "complaints accepted 2011": "11",
    "complaints closed 2011": "10",
    "complaint closing rate 2011": "91%",
    "complaints accepted 2012": "4",
    "complaints closed 2012": "4",
    "key projects": "69",
    "supervision cards": "50",
    "contact cards": "20",
  ]

  /// What the account tells of the appraisal: the departments it began with.
  public static let publishedAppraisal = ["appraised 2012": "23"]

  /// The years whose complaints the account tells of.
  public static let complaintYears = ["2011", "2012"]
}
