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

extension Danzhou {
  /// Which commands each published figure comes out of (数字来源): nothing is put in as a number.
  public static let origins: [(figures: [String], commands: [String])] = [
    (
      [
        "departments in the centre", "items in the centre", "items cleaned up",
        "of these classified", RateID.statutoryMean.rawValue, RateID.promisedMean.rawValue,
      ], ["unit.register", "item.publish"]
    ),
    (["cases accepted"], ["case.submit", "case.supplement", "case.accept", "stage.route"]),
    (
      [
        "cases closed", RateID.closingCohort.rawValue, RateID.actualMean.rawValue,
        RateID.faster.rawValue, RateID.s2.rawValue, RateID.early.rawValue,
      ], ["case.pause", "case.resume", "case.advance", "case.decide"]
    ),
    ([RateID.satisfaction.rawValue], ["case.rate"]),
    (
      ["complaints accepted 2011", "complaints accepted 2012"],
      ["complaint.register", "complaint.submit", "complaint.accept"]
    ),
    (
      ["complaints closed 2011", "complaint closing rate 2011", "complaints closed 2012"],
      ["complaint.report", "complaint.close", "bulletin.issue"]
    ),
    (["key projects"], ["project.register"]),
    (["supervision cards", "contact cards"], ["project.issueCard"]),
    (["appraised 2012"], ["appraisal.open", "appraisal.compute", "appraisal.publish"]),
    (
      [
        "visits mobilisation 2011", "objects discipline 2012", "objects shops 2012",
        "visits halls 2012", "objects halls 2012",
      ],
      [
        "inspectionPlan.propose", "inspectionPlan.approve", "inspectionPlan.seal",
        "inspectionPlan.commitDraw", "inspectionPlan.reveal", "inspection.open",
      ]
    ),
    (
      ["orders to explain 2011", "orders to rectify 2011", "orders to draw up anew 2011"],
      ["inspection.find", "inspection.order"]
    ),
    (
      ["units with the ten rules"], ["tenRules.open", "tenRules.draft", "tenRules.adopt"]
    ),
    (["of these handed out to each"], ["tenRules.distribute"]),
    (["units that supervise and appraise"], ["tenRules.supervise", "tenRules.appraise"]),
    (
      [
        "items served at the centre", "town service centres", "towns", "village service centres",
      ], ["unit.register", "item.publish", "point.open"]
    ),
    (
      ["exposures 2012"],
      [
        "inspection.verify", "inspection.hear", "inspection.measure", "inspection.approveMeasure",
        "inspection.carryOut",
      ]
    ),
  ]
}
