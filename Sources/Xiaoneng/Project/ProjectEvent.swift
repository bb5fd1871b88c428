/// What happened to a key project. Days and limits stand in the event, so that folding it needs neither calendar
/// nor profile; people of the owner and words of cards are commitments.
public enum ProjectEvent: Vocabulary, Equatable {
  /// It was put on the list 列入重点项目.
  indirect case registered(ProjectRegistration)
  /// Another leader took over 变更分管领导.
  case leaderChanged(LeaderChange)
  /// Another unit took over 变更责任单位.
  indirect case unitChanged(ProjectUnitChange)
  /// The team, or another one 组建工作班子.
  case teamFormed(TeamChange)
  /// Who follows it 指定专人跟踪.
  case trackerNamed(TrackerChange)
  /// Another required finish 调整要求完成时间.
  case finishChanged(FinishChange)
  /// Targets 目标分解.
  case targetsSet(TargetTree)
  /// The investment plan 投资计划.
  case investmentPlanned(InvestmentPlan)
  /// A schedule was handed in 报送工期计划.
  indirect case planSubmitted(PlanSubmission)
  /// It was approved 批准工期计划.
  case planApproved(PlanApproval)
  /// It was sent back 退回工期计划.
  case planRejected(PlanRejection)
  /// What is known of tasks 任务进展.
  case tracked(TaskFacts)
  /// A report came 半月汇报.
  indirect case reported(ProgressRecord)
  /// One was corrected 更正半月汇报.
  indirect case reportCorrected(ProgressRecord)
  /// One may come later 同意延期报送.
  case reportExcused(ReportExcuse)
  /// One did not come in time 未按时报送.
  case reportMissed(ReportMiss)
  /// A rung was reached 启动催办.
  case urged(Urging)
  /// What was done on it 催办记录.
  indirect case urgingRecorded(UrgingRecord)
  /// The light of a period 亮灯.
  indirect case assessed(ProjectAssessment)
  /// A visit to the site 现场调研.
  case visited(ProjectVisit)
  /// A meeting and its decisions 协调会.
  indirect case met(ProjectMeeting)
  /// A problem was raised 提出问题.
  case problemRaised(ProjectProblem)
  /// It was given to a unit 交办问题.
  indirect case problemAssigned(ProblemAssignment)
  /// Its unit solved it 解决问题.
  case problemSolved(ProblemSolution)
  /// The office checked 核实.
  case problemVerified(ProblemCheck)
  /// It was struck off 销号.
  case problemWrittenOff(ProblemWriteOff)
  /// It was opened again 重新交办.
  case problemReopened(ProblemReopening)
  /// It was listed for supervision 挂牌督办.
  indirect case listed(ProjectListing)
  /// A weekly report came 挂牌督办周报.
  case listingReported(ListingReport)
  /// The office checked 挂牌督办核查.
  case listingChecked(ListingCheck)
  /// It was signed off 挂牌督办销号.
  case delisted(Delisting)
  /// A card was handed out 发卡.
  indirect case cardIssued(CardRecord)
  /// A card came back 回收监督卡.
  indirect case cardReturned(CardReturnRecord)
  /// It was taken in 监督卡办理.
  case cardTaken(CardTakingRecord)
  /// It is void 作废.
  case cardVoided(CardVoid)
  /// A document was filed 归档.
  indirect case filed(ArchiveDocument)
  /// A case was named 关联办件.
  case caseLinked(ProjectCaseLink)
  /// It was stopped 暂停.
  case suspended(ProjectOrder)
  /// It went on 恢复.
  case resumed(ProjectOrder)
  /// It was built 竣工.
  case completed(ProjectCompletion)
  /// Its ledger was closed 办结归档.
  case closed(Reason)
  /// It was taken off the list 撤销.
  case cancelled(ProjectOrder)
  /// A rule was broken; the ``ProjectFinding`` names it.
  indirect case faulted(ProjectFinding)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<ProjectEvent>] = [
    Word("project.registered", ProjectEvent.registered),
    Word("project.leaderChanged", ProjectEvent.leaderChanged),
    Word("project.unitChanged", ProjectEvent.unitChanged),
    Word("project.teamFormed", ProjectEvent.teamFormed),
    Word("project.trackerNamed", ProjectEvent.trackerNamed),
    Word("project.finishChanged", ProjectEvent.finishChanged),
    Word("project.targetsSet", ProjectEvent.targetsSet),
    Word("project.investmentPlanned", ProjectEvent.investmentPlanned),
    Word("project.planSubmitted", ProjectEvent.planSubmitted),
    Word("project.planApproved", ProjectEvent.planApproved),
    Word("project.planRejected", ProjectEvent.planRejected),
    Word("project.tracked", ProjectEvent.tracked),
    Word("project.reported", ProjectEvent.reported),
    Word("project.reportCorrected", ProjectEvent.reportCorrected),
    Word("project.reportExcused", ProjectEvent.reportExcused),
    Word("project.reportMissed", ProjectEvent.reportMissed),
    Word("project.urged", ProjectEvent.urged),
    Word("project.urgingRecorded", ProjectEvent.urgingRecorded),
    Word("project.assessed", ProjectEvent.assessed),
    Word("project.visited", ProjectEvent.visited),
    Word("project.met", ProjectEvent.met),
    Word("project.problemRaised", ProjectEvent.problemRaised),
    Word("project.problemAssigned", ProjectEvent.problemAssigned),
    Word("project.problemSolved", ProjectEvent.problemSolved),
    Word("project.problemVerified", ProjectEvent.problemVerified),
    Word("project.problemWrittenOff", ProjectEvent.problemWrittenOff),
    Word("project.problemReopened", ProjectEvent.problemReopened),
    Word("project.supervised", ProjectEvent.listed),
    Word("project.reportedWeekly", ProjectEvent.listingReported),
    Word("project.supervisedChecked", ProjectEvent.listingChecked),
    Word("project.supervisionEnded", ProjectEvent.delisted),
    Word("project.cardIssued", ProjectEvent.cardIssued),
    Word("project.cardReturned", ProjectEvent.cardReturned),
    Word("project.cardTaken", ProjectEvent.cardTaken),
    Word("project.cardVoided", ProjectEvent.cardVoided),
    Word("project.filed", ProjectEvent.filed),
    Word("project.caseLinked", ProjectEvent.caseLinked),
    Word("project.suspended", ProjectEvent.suspended),
    Word("project.resumed", ProjectEvent.resumed),
    Word("project.completed", ProjectEvent.completed),
    Word("project.closed", ProjectEvent.closed),
    Word("project.cancelled", ProjectEvent.cancelled),
    Word("project.faulted", ProjectEvent.faulted),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .registered: "project.registered"
    case .leaderChanged: "project.leaderChanged"
    case .unitChanged: "project.unitChanged"
    case .teamFormed: "project.teamFormed"
    case .trackerNamed: "project.trackerNamed"
    case .finishChanged: "project.finishChanged"
    case .targetsSet: "project.targetsSet"
    case .investmentPlanned: "project.investmentPlanned"
    case .planSubmitted: "project.planSubmitted"
    case .planApproved: "project.planApproved"
    case .planRejected: "project.planRejected"
    case .tracked: "project.tracked"
    case .reported: "project.reported"
    case .reportCorrected: "project.reportCorrected"
    case .reportExcused: "project.reportExcused"
    case .reportMissed: "project.reportMissed"
    case .urged: "project.urged"
    case .urgingRecorded: "project.urgingRecorded"
    case .assessed: "project.assessed"
    case .visited: "project.visited"
    case .met: "project.met"
    case .problemRaised: "project.problemRaised"
    case .problemAssigned: "project.problemAssigned"
    case .problemSolved: "project.problemSolved"
    case .problemVerified: "project.problemVerified"
    case .problemWrittenOff: "project.problemWrittenOff"
    case .problemReopened: "project.problemReopened"
    case .listed: "project.supervised"
    case .listingReported: "project.reportedWeekly"
    case .listingChecked: "project.supervisedChecked"
    case .delisted: "project.supervisionEnded"
    case .cardIssued: "project.cardIssued"
    case .cardReturned: "project.cardReturned"
    case .cardTaken: "project.cardTaken"
    case .cardVoided: "project.cardVoided"
    case .filed: "project.filed"
    case .caseLinked: "project.caseLinked"
    case .suspended: "project.suspended"
    case .resumed: "project.resumed"
    case .completed: "project.completed"
    case .closed: "project.closed"
    case .cancelled: "project.cancelled"
    case .faulted: "project.faulted"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .registered(let data): data.write(to: &writer)
    case .leaderChanged(let data): data.write(to: &writer)
    case .unitChanged(let data): data.write(to: &writer)
    case .teamFormed(let data): data.write(to: &writer)
    case .trackerNamed(let data): data.write(to: &writer)
    case .finishChanged(let data): data.write(to: &writer)
    case .targetsSet(let data): data.write(to: &writer)
    case .investmentPlanned(let data): data.write(to: &writer)
    case .planSubmitted(let data): data.write(to: &writer)
    case .planApproved(let data): data.write(to: &writer)
    case .planRejected(let data): data.write(to: &writer)
    case .tracked(let data): data.write(to: &writer)
    case .reported(let data), .reportCorrected(let data): data.write(to: &writer)
    case .reportExcused(let data): data.write(to: &writer)
    case .reportMissed(let data): data.write(to: &writer)
    case .urged(let data): data.write(to: &writer)
    case .urgingRecorded(let data): data.write(to: &writer)
    case .assessed(let data): data.write(to: &writer)
    case .visited(let data): data.write(to: &writer)
    case .met(let data): data.write(to: &writer)
    case .problemRaised(let data): data.write(to: &writer)
    case .problemAssigned(let data): data.write(to: &writer)
    case .problemSolved(let data): data.write(to: &writer)
    case .problemVerified(let data): data.write(to: &writer)
    case .problemWrittenOff(let data): data.write(to: &writer)
    case .problemReopened(let data): data.write(to: &writer)
    case .listed(let data): data.write(to: &writer)
    case .listingReported(let data): data.write(to: &writer)
    case .listingChecked(let data): data.write(to: &writer)
    case .delisted(let data): data.write(to: &writer)
    case .cardIssued(let data): data.write(to: &writer)
    case .cardReturned(let data): data.write(to: &writer)
    case .cardTaken(let data): data.write(to: &writer)
    case .cardVoided(let data): data.write(to: &writer)
    case .filed(let data): data.write(to: &writer)
    case .caseLinked(let data): data.write(to: &writer)
    case .suspended(let data), .resumed(let data), .cancelled(let data): data.write(to: &writer)
    case .completed(let data): data.write(to: &writer)
    case .closed(let data): data.write(to: &writer)
    case .faulted(let data): data.write(to: &writer)
    }
  }
}
