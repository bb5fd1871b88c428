/// What may be asked of a key project (重点项目): DOMAIN §5.
///
/// The large records are indirect, so that every other command stays small.
public enum ProjectCommand: Vocabulary, Equatable {
  /// Puts it on the list 列入重点项目.
  indirect case register(ProjectIntake)
  /// Another leader 变更分管领导.
  case changeLeader(LeaderChange)
  /// Another responsible unit 变更责任单位.
  indirect case changeUnit(ProjectUnitChange)
  /// The team, or another one 组建工作班子.
  case formTeam(TeamChange)
  /// Who follows it to the end 指定专人跟踪.
  case nameTracker(TrackerChange)
  /// Another required finish 调整要求完成时间.
  case changeFinish(FinishChange)
  /// Targets, layer by layer 目标分解.
  case setTargets(TargetTree)
  /// The investment plan 投资计划.
  case planInvestment(InvestmentPlan)
  /// Hands in a backward schedule 报送倒排工期计划.
  indirect case submitPlan(PlanSubmission)
  /// Approves it 批准工期计划.
  case approvePlan(PlanApproval)
  /// Sends it back 退回工期计划.
  case rejectPlan(PlanRejection)
  /// Tells what is known of tasks 登记任务进展.
  case track(TaskFacts)
  /// The half-month report 半月汇报.
  indirect case report(ProgressReport)
  /// Corrects one 更正半月汇报.
  indirect case correctReport(ProgressReport)
  /// Lets one come later 同意延期报送.
  case excuseReport(ReportExcuse)
  /// What was done on a rung 催办记录.
  indirect case recordUrging(UrgingRecord)
  /// A visit to the site 现场调研.
  case visit(ProjectVisit)
  /// A meeting and its decisions 协调会.
  indirect case meet(ProjectMeeting)
  /// Raises a problem 提出问题.
  case raiseProblem(ProjectProblem)
  /// Gives it to a unit 交办问题.
  indirect case assignProblem(ProblemAssignment)
  /// Its unit solves it 解决问题.
  case solveProblem(ProblemSolution)
  /// The office checks 核实.
  case verifyProblem(ProblemCheck)
  /// Strikes it off 销号.
  case writeOffProblem(ProblemWriteOff)
  /// Opens it again 重新交办.
  case reopenProblem(ProblemReopening)
  /// Lists it for supervision 挂牌督办.
  indirect case list(ProjectListing)
  /// The weekly report 挂牌督办周报.
  case reportListing(ListingReport)
  /// The office checks 挂牌督办核查.
  case checkListing(ListingCheck)
  /// Signs it off 挂牌督办销号.
  case delist(Delisting)
  /// Hands out a card 发卡.
  case issueCard(CardIssue)
  /// A card comes back 回收监督卡.
  case returnCard(CardReturn)
  /// Takes a returned card in 监督卡办理.
  case takeCard(CardTaking)
  /// Voids a card 作废.
  case voidCard(CardVoid)
  /// Replaces a card 补发.
  case reissueCard(CardVoid)
  /// Files a document 归档.
  indirect case file(ArchiveDocument)
  /// Names one of its approval cases 关联办件.
  case linkCase(ProjectCaseLink)
  /// Stops it for a time 暂停.
  case suspend(ProjectOrder)
  /// Goes on 恢复.
  case resume(ProjectOrder)
  /// It is built 竣工.
  case complete(ProjectCompletion)
  /// Closes its ledger 办结归档.
  case close(Reason)
  /// Takes it off the list 撤销.
  case cancel(ProjectOrder)
  /// Erases personal data; every proof stays 删除个人信息.
  case erase(PersonalErasure)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<ProjectCommand>] = [
    Word("project.register", ProjectCommand.register),
    Word("project.changeLeader", ProjectCommand.changeLeader),
    Word("project.changeUnit", ProjectCommand.changeUnit),
    Word("project.formTeam", ProjectCommand.formTeam),
    Word("project.nameTracker", ProjectCommand.nameTracker),
    Word("project.changeFinish", ProjectCommand.changeFinish),
    Word("project.setTargets", ProjectCommand.setTargets),
    Word("project.planInvestment", ProjectCommand.planInvestment),
    Word("project.submitPlan", ProjectCommand.submitPlan),
    Word("project.approvePlan", ProjectCommand.approvePlan),
    Word("project.rejectPlan", ProjectCommand.rejectPlan),
    Word("project.track", ProjectCommand.track),
    Word("project.report", ProjectCommand.report),
    Word("project.correctReport", ProjectCommand.correctReport),
    Word("project.excuseReport", ProjectCommand.excuseReport),
    Word("project.recordUrging", ProjectCommand.recordUrging),
    Word("project.visit", ProjectCommand.visit),
    Word("project.meet", ProjectCommand.meet),
    Word("project.raiseProblem", ProjectCommand.raiseProblem),
    Word("project.assignProblem", ProjectCommand.assignProblem),
    Word("project.solveProblem", ProjectCommand.solveProblem),
    Word("project.verifyProblem", ProjectCommand.verifyProblem),
    Word("project.writeOffProblem", ProjectCommand.writeOffProblem),
    Word("project.reopenProblem", ProjectCommand.reopenProblem),
    Word("project.supervise", ProjectCommand.list),
    Word("project.reportWeekly", ProjectCommand.reportListing),
    Word("project.checkSupervised", ProjectCommand.checkListing),
    Word("project.endSupervision", ProjectCommand.delist),
    Word("project.issueCard", ProjectCommand.issueCard),
    Word("project.returnCard", ProjectCommand.returnCard),
    Word("project.takeCard", ProjectCommand.takeCard),
    Word("project.voidCard", ProjectCommand.voidCard),
    Word("project.reissueCard", ProjectCommand.reissueCard),
    Word("project.file", ProjectCommand.file),
    Word("project.linkCase", ProjectCommand.linkCase),
    Word("project.suspend", ProjectCommand.suspend),
    Word("project.resume", ProjectCommand.resume),
    Word("project.complete", ProjectCommand.complete),
    Word("project.close", ProjectCommand.close),
    Word("project.cancel", ProjectCommand.cancel),
    Word("project.erase", ProjectCommand.erase),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .register: "project.register"
    case .changeLeader: "project.changeLeader"
    case .changeUnit: "project.changeUnit"
    case .formTeam: "project.formTeam"
    case .nameTracker: "project.nameTracker"
    case .changeFinish: "project.changeFinish"
    case .setTargets: "project.setTargets"
    case .planInvestment: "project.planInvestment"
    case .submitPlan: "project.submitPlan"
    case .approvePlan: "project.approvePlan"
    case .rejectPlan: "project.rejectPlan"
    case .track: "project.track"
    case .report: "project.report"
    case .correctReport: "project.correctReport"
    case .excuseReport: "project.excuseReport"
    case .recordUrging: "project.recordUrging"
    case .visit: "project.visit"
    case .meet: "project.meet"
    case .raiseProblem: "project.raiseProblem"
    case .assignProblem: "project.assignProblem"
    case .solveProblem: "project.solveProblem"
    case .verifyProblem: "project.verifyProblem"
    case .writeOffProblem: "project.writeOffProblem"
    case .reopenProblem: "project.reopenProblem"
    case .list: "project.supervise"
    case .reportListing: "project.reportWeekly"
    case .checkListing: "project.checkSupervised"
    case .delist: "project.endSupervision"
    case .issueCard: "project.issueCard"
    case .returnCard: "project.returnCard"
    case .takeCard: "project.takeCard"
    case .voidCard: "project.voidCard"
    case .reissueCard: "project.reissueCard"
    case .file: "project.file"
    case .linkCase: "project.linkCase"
    case .suspend: "project.suspend"
    case .resume: "project.resume"
    case .complete: "project.complete"
    case .close: "project.close"
    case .cancel: "project.cancel"
    case .erase: "project.erase"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .register(let data): data.write(to: &writer)
    case .changeLeader(let data): data.write(to: &writer)
    case .changeUnit(let data): data.write(to: &writer)
    case .formTeam(let data): data.write(to: &writer)
    case .nameTracker(let data): data.write(to: &writer)
    case .changeFinish(let data): data.write(to: &writer)
    case .setTargets(let data): data.write(to: &writer)
    case .planInvestment(let data): data.write(to: &writer)
    case .submitPlan(let data): data.write(to: &writer)
    case .approvePlan(let data): data.write(to: &writer)
    case .rejectPlan(let data): data.write(to: &writer)
    case .track(let data): data.write(to: &writer)
    case .report(let data), .correctReport(let data): data.write(to: &writer)
    case .excuseReport(let data): data.write(to: &writer)
    case .recordUrging(let data): data.write(to: &writer)
    case .visit(let data): data.write(to: &writer)
    case .meet(let data): data.write(to: &writer)
    case .raiseProblem(let data): data.write(to: &writer)
    case .assignProblem(let data): data.write(to: &writer)
    case .solveProblem(let data): data.write(to: &writer)
    case .verifyProblem(let data): data.write(to: &writer)
    case .writeOffProblem(let data): data.write(to: &writer)
    case .reopenProblem(let data): data.write(to: &writer)
    case .list(let data): data.write(to: &writer)
    case .reportListing(let data): data.write(to: &writer)
    case .checkListing(let data): data.write(to: &writer)
    case .delist(let data): data.write(to: &writer)
    case .issueCard(let data): data.write(to: &writer)
    case .returnCard(let data): data.write(to: &writer)
    case .takeCard(let data): data.write(to: &writer)
    case .voidCard(let data), .reissueCard(let data): data.write(to: &writer)
    case .file(let data): data.write(to: &writer)
    case .linkCase(let data): data.write(to: &writer)
    case .suspend(let data), .resume(let data), .cancel(let data): data.write(to: &writer)
    case .complete(let data): data.write(to: &writer)
    case .close(let data): data.write(to: &writer)
    case .erase(let data): data.write(to: &writer)
    }
  }
}
