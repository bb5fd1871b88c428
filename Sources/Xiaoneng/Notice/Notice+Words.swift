// swift-format-ignore-file
// Made from Notice.words by `make words`: never edited.

/// 通知渠道 · How a message leaves.
public enum NoticeChannel: String, JSONName, Hashable, Sendable {
  /// 短信 · As a text message to a telephone.
  case sms
  /// 网站 · As a message in the portal, to an account.
  case web
  /// 内部提醒 · As a note to the desk of a unit.
  case desk

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .sms: "短信"
    case .web: "网站"
    case .desk: "内部提醒"
    }
  }
}

extension Notice {
  /// 通知状态 · Where a message stands.
  public enum State: String, JSONName, Hashable, Sendable {
    /// 待发 · It waits to be sent, at first or again after a failure.
    case queued
    /// 已发 · It was sent, as the host says.
    case sent
    /// 无法投递 · It was given up after the last of its tries; the host may put it back.
    case dead

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .queued: "待发"
      case .sent: "已发"
      case .dead: "无法投递"
      }
    }
  }
}

/// 通知模板 · The messages that the library knows how to word; `{name}` stands for the person and `{0}` and so on for the facts.
public enum NoticeTemplate: String, JSONName, Hashable, Sendable {
  /// {name}：您办理的“{1}”（办件编号{0}）需补正材料，请于{2}前补齐。详见一次性告知书{3}。 · To the applicant: what must be corrected, by which day and in which notice.
  /// 行政许可法 32(1)(4).
  case corrections
  /// {name}：您办理的“{1}”（办件编号{0}）已受理，承诺于{2}前办结。 · To the applicant: the silence of the organ has accepted the case, and by which day it is promised.
  /// 行政许可法 32(1)(4).
  case accepted
  /// {name}：您办理的“{1}”（办件编号{0}）进入{2}程序，所需时间{3}不计入办理期限。 · To the applicant: a special procedure begins, and how long it takes.
  /// 行政许可法 45.
  case paused
  /// {name}：您办理的“{1}”（办件编号{0}）经批准延长{2}个工作日，理由：{3}。 · To the applicant: the limit is extended, by how many working days and why.
  /// 行政许可法 42.
  case extended
  /// {name}：您办理的“{1}”（办件编号{0}）已办结，结果：{2}。请对本次服务作出评价。 · To the applicant: the case is closed, with its result, and can be rated.
  case closed
  /// {name}：您办理的“{1}”（办件编号{0}）逾期未补正，已按规定办结。 · To the applicant: the corrections never came, and the case was closed.
  case correctionLapsed
  /// 预警：办件{0}（{1}）将于{2}到期，请及时办理。 · To the unit that handles the case: the promised day comes near.
  case warning
  /// 监察通知：办件{0}（{1}）违反规则{2}：{3}。 · To the unit that handles the case: which rule of supervision was broken.
  case fault
  /// 呈批：投诉件{0}请{1}当日批示。 · To the unit of the leader: a complaint is put before them, to be decided on that day.
  case complaintSubmitted
  /// {name}：您反映的问题（编号{0}）已受理，将于{1}前办结。 · To the complainant: the complaint is looked into, and by which day it ends.
  case complaintAccepted
  /// {name}：您反映的问题（编号{0}）不予受理：{1}。{2} · To the complainant: the complaint is not looked into, on which ground, and which channel is the right one.
  case complaintRefused
  /// {name}：您反映的问题（编号{0}）已转送{1}办理。 · To the complainant: the complaint was passed on, and to which organ.
  case complaintForwarded
  /// 派单：投诉件{0}交你单位办理，限{1}前办结；不属本单位职责的，24小时内说明理由退回。 · To the unit that gets a complaint: by which day it ends, and that it can be given back with reasons within 24 hours.
  case complaintDispatched
  /// 请就投诉件{0}于{1}前书面说明情况（{2}）。 · To the unit complained about: by which day it must explain in writing, and under which number it is asked.
  case complaintExplain
  /// {name}：您反映的问题（编号{0}）经批准延期{1}日，理由：{2}。 · To the complainant: the limit is extended, by how many days and why.
  case complaintExtended
  /// {name}：您反映的问题（编号{0}）已办结，认定：{1}。答复意见另行送达。 · To the complainant: the complaint is closed, and what was found; the reply follows.
  case complaintClosed
  /// 监察通知：投诉件{0}违反规则{1}：{2}。 · To the unit that handles the complaint, or to the efficiency office where none does: which rule was broken.
  case complaintFault
  /// 紧急：投诉件{0}有打击报复举报，请于{1}前处置。 · To supervision: retaliation was reported, and by which day it must be taken up.
  case retaliation
  /// {2}：重点项目{0}{1}进度表应于{3}报送，至今未报，请即报送并说明原因。 · To the unit of a project: which half-month report is late, since when, and by which rung of urging.
  case projectUrged
  /// 重点项目{0}（{1}）{2}进度表逾期，应予{3}，并记录办理情况。 · To the efficiency office, or supervision on the last rung: which rung a late report has reached, so that it is climbed and recorded.
  case projectUrging
  /// 重点项目{0}{1}亮{2}，建议：{3}。 · To the unit, the leader and the efficiency office: the light of a project turned, and which step is proposed.
  case projectLit
  /// 重点项目{0}倒排工期计划第{1}版请{2}审批。 · To the unit of the leader: a version of the backward schedule waits for approval.
  case projectPlan
  /// 交办：重点项目{0}第{1}号问题，请于{2}前办结并报告结果。 · To the unit it was assigned to: which problem, and by which day it must be solved and reported.
  case projectProblem
  /// 挂牌督办：重点项目{0}（{1}），限{2}前销号，每周报告进展。 · To the unit of the project: it is listed for supervision, by which day it must be signed off, and that it reports every week.
  case projectListed
  /// 监察通知：重点项目{0}违反规则{1}：{2}。 · To the unit at fault, or to the efficiency office where none is: which rule about projects was broken.
  case projectFault
  /// 民主测评：考评{0}请于{1}前投票。 · To the units of the voters: a ballot is open, and until when.
  case appraisalBallot
  /// 考评结果：{1}在考评{0}中为{2}。如有异议，可于{3}前申诉。 · To the unit of whom it is about: the grade, and until when an appeal may be made.
  case appraisalDecided
  /// 申诉：{1}对考评{0}的结果提出申诉，请于{2}前答复。 · To the unit of the head of the efficiency office: an appeal came in, and by which day it must be answered.
  case appraisalAppealed
  /// 申诉答复：{1}对考评{0}的申诉，处理结果：{2}。 · To the unit of whom it is about: how the appeal was answered.
  case appraisalAnswered
  /// 监察通知：{1}对考评{0}的申诉应于{2}前答复，已逾期。 · To the unit of the head of the efficiency office: an appeal was not answered in time.
  case appraisalOverdue
  /// {name}：处罚案件{0}拟对您罚款{1}元，您有权陈述、申辩{2}。 · To the person concerned: which fine is intended, and the right to be heard before it.
  /// 行政处罚法 44.
  case penaltyNotified
  /// {name}：处罚案件{0}定于{1}在{2}听证，请按时参加。 · To the person concerned: day and place of the hearing.
  /// 行政处罚法 64(2).
  case penaltyHearing
  /// {name}：处罚案件{0}已作出决定：{1}（{2}），决定书另行送达。 · To the person concerned: what was decided and under which number; the decision itself is served apart.
  case penaltyDecided
  /// {name}：处罚案件{0}的罚款应于{1}前缴纳，尚欠{2}元，逾期每日加处百分之三。 · To the person concerned: since when the fine is due, what is still owed in yuan, and the late charge of three per cent a day.
  /// 行政处罚法 72(1)(1).
  case penaltyOverdue
  /// {name}：您申办的“{1}”（并联审批编号{0}）需补正材料，请于{2}前补齐。详见告知书{3}。 · To the applicant: what must be corrected, by which day and in which notice.
  /// 滨州市工程建设项目并联审批管理规定 10(2).
  case stageCorrections
  /// {name}：您申办的“{1}”（并联审批编号{0}）不予受理（文号{2}），理由和救济途径见决定书。 · To the applicant: the stage is not accepted.
  /// 行政许可法 32(2).
  case stageRejected
  /// {name}：您申办的“{1}”（并联审批编号{0}）材料逾期未补正或者补正后仍不符合要求，不予审批。 · To the applicant: the stage was refused, since its material was not put in order.
  /// 滨州市工程建设项目并联审批管理规定 10(2).
  case stageRefused
  /// {name}：您申办的“{1}”（并联审批编号{0}）已受理，承诺于{2}前办结。 · To the applicant: the lead accepted for all, and by which day it is promised.
  /// 滨州市工程建设项目并联审批管理规定 19(1).
  case stageAccepted
  /// 并联审批：{0}（{1}）事项{2}已分送你单位，请按时办理。 · To the unit of a branch: it was sent to it.
  case stageRouted
  /// 并联审批：{0}定于{1}在{2}举行{3}，内容：{4}，请按时参加。 · To the unit of a branch: a joint review, survey or acceptance is called, and what it is about.
  /// 滨州市工程建设项目并联审批管理规定 13.
  case stageMeeting
  /// 督办：并联审批{0}事项{1}请抓紧办理：{2}。 · To the unit that holds a branch: it is urged, and why.
  case stageUrged
  /// 并联审批：{0}事项{1}，贵单位的不同意见未获采纳，详见{2}。 · To the unit that did not agree: the stage goes on, and in which paper that is told.
  case stageDissent
  /// 并联审批：{0}各事项均已办结，请统一送达。 · To the lead: every branch has ended, so that the papers can be delivered.
  /// 滨州市工程建设项目并联审批管理规定 20(1).
  case stageConcluded
  /// {name}：您申办的“{1}”（并联审批编号{0}）各事项结果已统一送达。 · To the applicant: all papers were delivered.
  case stageDelivered
  /// 监察通知：并联审批{0}违反规则{1}：{2}。 · To the unit that answers for it: which rule about joint approval was broken.
  case stageFault
  /// 监察通知：处罚案件{0}{1}（期限{2}）。 · To the unit that handles the case: which limit ran out, and on which day.
  case penaltyOverrun
  /// 个人信息权利：卷宗{0}有人请求{1}，请于{2}前答复。 · To the unit that keeps the data, or to the efficiency office where it is a complaint or no unit's: what a person asks for, and by which day it is answered.
  /// 个人信息保护法 50(1).
  case personalAsked
  /// 监察通知：{0}发{1}：{2}，违反时刻{3}。 · To the unit, and those that the rule set tells: a warning or a card was issued, by which rule and since when.
  case supervisionIssued
  /// 监察通知：{0}{1}已送达（{2}），请于{3}前答复。 · To the unit: a card was served, under which number, and by which day it must be answered.
  case supervisionServed
  /// 申诉：{0}对{1}提出申诉，请于{2}前答复。 · To the efficiency office: a unit objects to a card, and by which day that must be answered.
  case supervisionObjected
  /// 监察通知：{0}{1}已撤销：{2}。 · To the unit: a warning or a card was lifted, and why.
  case supervisionLifted
  /// 问责建议：{0}违反规则{1}，请于{2}前由有权的人认定。 · To the efficiency office and supervision: an accountability record was proposed, and by which day a person determines it.
  case recordProposed
  /// 问责告知：{0}请于{1}前书面答复，可以陈述申辩。 · To the unit: an accountability record is about it, by which day to answer, and the right to be heard.
  case recordNotified
  /// 问责决定：{0}已认定并送达（{1}），可于{2}前申诉。 · To the unit: a determination was served, under which number, and until when an appeal may be made.
  case recordServed
  /// 申诉：{0}的问责决定被申诉，请于{1}前答复。 · To the efficiency office and supervision: an appeal came in, and by which day it must be answered.
  case recordAppealed
  /// 督查：{0}第{1}号责令{2}，请于{3}前报告。 · To the unit: it was ordered to act, and by which day it reports.
  /// 政府督查工作条例 18.
  case inspectionOrdered
  /// 监察通知：督查{0}第{1}号责令应于{2}前报告，已逾期。 · To the unit and the efficiency office: a report did not come in time.
  case inspectionLate
  /// 督查{0}第{1}号责令逾期未报，应予{2}，并记录催办情况。 · To the efficiency office: a late report has reached a rung of the ladder.
  case inspectionUrging
  /// 督查：{0}第{1}号责令的报告退回（{2}），重报期限：{3}。 · To the unit: its report was sent back, why, and by which day it reports again.
  case inspectionSentBack
  /// 督查：{0}第{1}号责令已销号。 · To the unit: what it was ordered to do is done.
  case inspectionStruckOff
  /// 督查结论：{0}（{1}）已反馈，如有异议可于{2}前申请复核。 · To the unit: a conclusion about it, and until when it may be objected to.
  /// 政府督查工作条例 17.
  case inspectionTold
  /// 异议：督查{0}的结论被申请复核，请于{1}前决定。 · To the government: a conclusion was objected to, and by which day that is decided.
  /// 政府督查工作条例 17.
  case inspectionObjected
  /// 复核决定：督查{0}的结论{1}（{2}）。 · To the unit: what became of its objection.
  case inspectionReviewed
  /// 监察通知：督查{0}{1}（期限{2}）。 · To the efficiency office: which limit of an inspection ran out.
  case inspectionOverrun
  /// 监察通知：{0}{1}（期限{2}）。 · To the efficiency office and supervision: which limit of an accountability record ran out.
  case recordOverrun
  /// 作风问题：{0}发现“{1}”，请由第二人核实。 · To the efficiency office: a finding of conduct waits to be verified by a second person.
  case conductFound
  /// 作风问题：{0}经核实认定“{1}”，可于{2}前申诉。 · To the unit: a finding of conduct was verified, and until when it may be objected to.
  case conductVerified
  /// 申诉：作风问题{0}被申诉，请于{1}前答复。 · To the efficiency office: an objection came in, and by which day it must be answered.
  case conductObjected
  /// 申诉处理：作风问题{0}{1}（{2}）。 · To the unit: what became of the objection.
  case conductRuled
  /// 影像管理：作风问题{0}的影像应于{1}前删除，请销毁并记录。 · To the efficiency office: a clip has come to the end of its term, and must be deleted.
  /// 个人信息保护法 47.
  case conductClip
  /// 首问：{0}已登记，请当场处置并于{1}前办结。 · To the unit that was asked: a first contact was written down, and by which day it ends.
  case contactAsked
  /// 首问：{0}转由你单位承办，请于{1}前办结；不属本单位职责的，说明理由退回。 · To the unit it goes to: a first contact was forwarded, and by which day it ends.
  case contactForwarded
  /// 首问：{0}被退回，请重新处置，期限仍为{1}。 · To the unit that was asked: what it forwarded came back, and its last day stays.
  case contactReturned
  /// 首问：{0}已退回{1}次，请于{2}前指定承办单位。 · To the efficiency office: a first contact came back as often as it may, and by which day to rule.
  case contactRuling
  /// 首问：{0}指定你单位承办，请于{1}前办结，不得再退回。 · To the unit named: the office ruled, finally, and by which day it ends.
  case contactRuled
  /// 监察通知：首问{0}{1}（期限{2}）。 · To whoever is late, the unit or the efficiency office: which limit of a first contact ran out.
  case contactOverrun
  /// 监察通知：首问{0}以人员外出为由未办理，请立即安排顶岗办理。 · To the unit that was asked: a visitor was sent away because someone was out.
  case contactTurnedAway
  /// 十项制度：单位{0}的“{1}”经检查未落实，请整改。 · To the unit: a rule was looked into, and it is not kept.
  case rulesChecked
  /// 十项制度：单位{0}的制度已由{1}替代，请重新印发、明确督查责任并纳入考核。 · To the unit: a document was replaced, so that the rules are to be handed out anew.
  case rulesSuperseded
  /// 否定报备：单位{0}第{1}号报备（文号{2}），请收存效能办联。 · To the efficiency office: a refusal was filed, whose copy it keeps.
  case rulesFiled
  /// 否定报备：单位{0}办件{1}不予办理，请于{2}内报备。 · To the unit: an application was refused, and on which day it is to be filed.
  case rulesFilingDue
  /// 岗位责任：单位{0}岗位{1}责任人{2}后离岗，请及时明确责任人。 · To the unit: the holder of a post leaves, and after which day.
  case rulesVacant
  /// {name}：您委托代办的事项（编号{0}）已登记，将于{1}前转交受理机关，代办无偿。 · To the applicant: the mandate was written down, by which day it goes up, and that nothing is paid for it.
  case mandateGiven
  /// 代办：{0}请于{1}前转交。 · To the unit that answers for the point where it lies: by which day it is handed on.
  case mandateDue
  /// 代办：{0}已转交你单位，请签收。 · To the unit it goes to: a mandate was handed over, and waits to be signed for.
  case mandateHanded
  /// 代办：{0}已由你单位签收，请于{1}前受理、不予受理或者一次性告知补正。 · To the organ that decides: by which day it accepts, refuses or says what is missing.
  /// 行政许可法 32(1)(4).
  case mandateReceived
  /// 代办：{0}办理结果：{1}，请于{2}前送回委托网点。 · To the unit where it lies: what came of it, and by which day it is carried back.
  case mandateEnded
  /// {name}：您委托代办的事项（编号{0}）办理结果：{1}。结果由代办员送达，代办无偿。 · To the applicant: what came of it, and that the agent brings it.
  case mandateResult
  /// 代办：{0}已送达，请于{1}前回访委托人。 · To the unit of the point: by which day the applicant is called back.
  case mandateVisit
  /// 监察通知：代办{0}{1}逾期（期限{2}）。 · To the unit that is late and the efficiency office: which clock of a mandate ran out.
  case mandateOverrun
  /// 监察通知：代办{0}发现收取费用，代办一律无偿，请立即退还。 · To the unit of the point and the efficiency office: an agent took a fee.
  case mandateCharged
  /// 服务网点：{0}已停办（{1}），请告知群众并妥善交接代办件。 · To the unit that answers for it: a point was closed, and why.
  case pointClosed
  /// 督查计划：{0}请审批。 · To the government: a plan of inspections waits for approval.
  /// 政府督查工作条例 11(2).
  case planProposed
  /// 督查计划：{0}{1}。 · To the efficiency office: what became of its plan.
  case planDecided
  /// 督查立项：{0}请审批。 · To the government: an inspection that stands in no plan waits for approval.
  /// 政府督查工作条例 11(2).
  case inspectionProposed
  /// 督查立项：{0}已批准（{1}），请组织开展。 · To the efficiency office: an inspection was approved.
  case inspectionApproved
  /// 督查：{0}第{1}号责令已报告（{2}），请复查。 · To the efficiency office: a report on an order came, and waits to be checked.
  /// 政府督查工作条例 18.
  case inspectionReported
  /// 督查：{0}拟作{1}（第{2}号措施），请审批。 · To the government: a measure on a conclusion waits for approval.
  /// 政府督查工作条例 21.
  case inspectionMeasured
  /// 督查：{0}第{1}号措施（{2}）已批准（{3}），请实施。 · To the efficiency office: a measure was approved.
  /// 政府督查工作条例 21.
  case inspectionAgreed
  /// 督查：{0}的处理措施“{1}”已实施（{2}）。 · To the unit: a measure was carried out, and where it stands.
  /// 政府督查工作条例 21.
  case inspectionCarried
  /// 督查：{0}的处理措施“{1}”已更正（{2}）。 · To the unit: what was made public was put right, and where that stands.
  case inspectionCorrected

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .corrections: "{name}：您办理的“{1}”（办件编号{0}）需补正材料，请于{2}前补齐。详见一次性告知书{3}。"
    case .accepted: "{name}：您办理的“{1}”（办件编号{0}）已受理，承诺于{2}前办结。"
    case .paused: "{name}：您办理的“{1}”（办件编号{0}）进入{2}程序，所需时间{3}不计入办理期限。"
    case .extended: "{name}：您办理的“{1}”（办件编号{0}）经批准延长{2}个工作日，理由：{3}。"
    case .closed: "{name}：您办理的“{1}”（办件编号{0}）已办结，结果：{2}。请对本次服务作出评价。"
    case .correctionLapsed: "{name}：您办理的“{1}”（办件编号{0}）逾期未补正，已按规定办结。"
    case .warning: "预警：办件{0}（{1}）将于{2}到期，请及时办理。"
    case .fault: "监察通知：办件{0}（{1}）违反规则{2}：{3}。"
    case .complaintSubmitted: "呈批：投诉件{0}请{1}当日批示。"
    case .complaintAccepted: "{name}：您反映的问题（编号{0}）已受理，将于{1}前办结。"
    case .complaintRefused: "{name}：您反映的问题（编号{0}）不予受理：{1}。{2}"
    case .complaintForwarded: "{name}：您反映的问题（编号{0}）已转送{1}办理。"
    case .complaintDispatched: "派单：投诉件{0}交你单位办理，限{1}前办结；不属本单位职责的，24小时内说明理由退回。"
    case .complaintExplain: "请就投诉件{0}于{1}前书面说明情况（{2}）。"
    case .complaintExtended: "{name}：您反映的问题（编号{0}）经批准延期{1}日，理由：{2}。"
    case .complaintClosed: "{name}：您反映的问题（编号{0}）已办结，认定：{1}。答复意见另行送达。"
    case .complaintFault: "监察通知：投诉件{0}违反规则{1}：{2}。"
    case .retaliation: "紧急：投诉件{0}有打击报复举报，请于{1}前处置。"
    case .projectUrged: "{2}：重点项目{0}{1}进度表应于{3}报送，至今未报，请即报送并说明原因。"
    case .projectUrging: "重点项目{0}（{1}）{2}进度表逾期，应予{3}，并记录办理情况。"
    case .projectLit: "重点项目{0}{1}亮{2}，建议：{3}。"
    case .projectPlan: "重点项目{0}倒排工期计划第{1}版请{2}审批。"
    case .projectProblem: "交办：重点项目{0}第{1}号问题，请于{2}前办结并报告结果。"
    case .projectListed: "挂牌督办：重点项目{0}（{1}），限{2}前销号，每周报告进展。"
    case .projectFault: "监察通知：重点项目{0}违反规则{1}：{2}。"
    case .appraisalBallot: "民主测评：考评{0}请于{1}前投票。"
    case .appraisalDecided: "考评结果：{1}在考评{0}中为{2}。如有异议，可于{3}前申诉。"
    case .appraisalAppealed: "申诉：{1}对考评{0}的结果提出申诉，请于{2}前答复。"
    case .appraisalAnswered: "申诉答复：{1}对考评{0}的申诉，处理结果：{2}。"
    case .appraisalOverdue: "监察通知：{1}对考评{0}的申诉应于{2}前答复，已逾期。"
    case .penaltyNotified: "{name}：处罚案件{0}拟对您罚款{1}元，您有权陈述、申辩{2}。"
    case .penaltyHearing: "{name}：处罚案件{0}定于{1}在{2}听证，请按时参加。"
    case .penaltyDecided: "{name}：处罚案件{0}已作出决定：{1}（{2}），决定书另行送达。"
    case .penaltyOverdue: "{name}：处罚案件{0}的罚款应于{1}前缴纳，尚欠{2}元，逾期每日加处百分之三。"
    case .stageCorrections: "{name}：您申办的“{1}”（并联审批编号{0}）需补正材料，请于{2}前补齐。详见告知书{3}。"
    case .stageRejected: "{name}：您申办的“{1}”（并联审批编号{0}）不予受理（文号{2}），理由和救济途径见决定书。"
    case .stageRefused: "{name}：您申办的“{1}”（并联审批编号{0}）材料逾期未补正或者补正后仍不符合要求，不予审批。"
    case .stageAccepted: "{name}：您申办的“{1}”（并联审批编号{0}）已受理，承诺于{2}前办结。"
    case .stageRouted: "并联审批：{0}（{1}）事项{2}已分送你单位，请按时办理。"
    case .stageMeeting: "并联审批：{0}定于{1}在{2}举行{3}，内容：{4}，请按时参加。"
    case .stageUrged: "督办：并联审批{0}事项{1}请抓紧办理：{2}。"
    case .stageDissent: "并联审批：{0}事项{1}，贵单位的不同意见未获采纳，详见{2}。"
    case .stageConcluded: "并联审批：{0}各事项均已办结，请统一送达。"
    case .stageDelivered: "{name}：您申办的“{1}”（并联审批编号{0}）各事项结果已统一送达。"
    case .stageFault: "监察通知：并联审批{0}违反规则{1}：{2}。"
    case .penaltyOverrun: "监察通知：处罚案件{0}{1}（期限{2}）。"
    case .personalAsked: "个人信息权利：卷宗{0}有人请求{1}，请于{2}前答复。"
    case .supervisionIssued: "监察通知：{0}发{1}：{2}，违反时刻{3}。"
    case .supervisionServed: "监察通知：{0}{1}已送达（{2}），请于{3}前答复。"
    case .supervisionObjected: "申诉：{0}对{1}提出申诉，请于{2}前答复。"
    case .supervisionLifted: "监察通知：{0}{1}已撤销：{2}。"
    case .recordProposed: "问责建议：{0}违反规则{1}，请于{2}前由有权的人认定。"
    case .recordNotified: "问责告知：{0}请于{1}前书面答复，可以陈述申辩。"
    case .recordServed: "问责决定：{0}已认定并送达（{1}），可于{2}前申诉。"
    case .recordAppealed: "申诉：{0}的问责决定被申诉，请于{1}前答复。"
    case .inspectionOrdered: "督查：{0}第{1}号责令{2}，请于{3}前报告。"
    case .inspectionLate: "监察通知：督查{0}第{1}号责令应于{2}前报告，已逾期。"
    case .inspectionUrging: "督查{0}第{1}号责令逾期未报，应予{2}，并记录催办情况。"
    case .inspectionSentBack: "督查：{0}第{1}号责令的报告退回（{2}），重报期限：{3}。"
    case .inspectionStruckOff: "督查：{0}第{1}号责令已销号。"
    case .inspectionTold: "督查结论：{0}（{1}）已反馈，如有异议可于{2}前申请复核。"
    case .inspectionObjected: "异议：督查{0}的结论被申请复核，请于{1}前决定。"
    case .inspectionReviewed: "复核决定：督查{0}的结论{1}（{2}）。"
    case .inspectionOverrun: "监察通知：督查{0}{1}（期限{2}）。"
    case .recordOverrun: "监察通知：{0}{1}（期限{2}）。"
    case .conductFound: "作风问题：{0}发现“{1}”，请由第二人核实。"
    case .conductVerified: "作风问题：{0}经核实认定“{1}”，可于{2}前申诉。"
    case .conductObjected: "申诉：作风问题{0}被申诉，请于{1}前答复。"
    case .conductRuled: "申诉处理：作风问题{0}{1}（{2}）。"
    case .conductClip: "影像管理：作风问题{0}的影像应于{1}前删除，请销毁并记录。"
    case .contactAsked: "首问：{0}已登记，请当场处置并于{1}前办结。"
    case .contactForwarded: "首问：{0}转由你单位承办，请于{1}前办结；不属本单位职责的，说明理由退回。"
    case .contactReturned: "首问：{0}被退回，请重新处置，期限仍为{1}。"
    case .contactRuling: "首问：{0}已退回{1}次，请于{2}前指定承办单位。"
    case .contactRuled: "首问：{0}指定你单位承办，请于{1}前办结，不得再退回。"
    case .contactOverrun: "监察通知：首问{0}{1}（期限{2}）。"
    case .contactTurnedAway: "监察通知：首问{0}以人员外出为由未办理，请立即安排顶岗办理。"
    case .rulesChecked: "十项制度：单位{0}的“{1}”经检查未落实，请整改。"
    case .rulesSuperseded: "十项制度：单位{0}的制度已由{1}替代，请重新印发、明确督查责任并纳入考核。"
    case .rulesFiled: "否定报备：单位{0}第{1}号报备（文号{2}），请收存效能办联。"
    case .rulesFilingDue: "否定报备：单位{0}办件{1}不予办理，请于{2}内报备。"
    case .rulesVacant: "岗位责任：单位{0}岗位{1}责任人{2}后离岗，请及时明确责任人。"
    case .mandateGiven: "{name}：您委托代办的事项（编号{0}）已登记，将于{1}前转交受理机关，代办无偿。"
    case .mandateDue: "代办：{0}请于{1}前转交。"
    case .mandateHanded: "代办：{0}已转交你单位，请签收。"
    case .mandateReceived: "代办：{0}已由你单位签收，请于{1}前受理、不予受理或者一次性告知补正。"
    case .mandateEnded: "代办：{0}办理结果：{1}，请于{2}前送回委托网点。"
    case .mandateResult: "{name}：您委托代办的事项（编号{0}）办理结果：{1}。结果由代办员送达，代办无偿。"
    case .mandateVisit: "代办：{0}已送达，请于{1}前回访委托人。"
    case .mandateOverrun: "监察通知：代办{0}{1}逾期（期限{2}）。"
    case .mandateCharged: "监察通知：代办{0}发现收取费用，代办一律无偿，请立即退还。"
    case .pointClosed: "服务网点：{0}已停办（{1}），请告知群众并妥善交接代办件。"
    case .planProposed: "督查计划：{0}请审批。"
    case .planDecided: "督查计划：{0}{1}。"
    case .inspectionProposed: "督查立项：{0}请审批。"
    case .inspectionApproved: "督查立项：{0}已批准（{1}），请组织开展。"
    case .inspectionReported: "督查：{0}第{1}号责令已报告（{2}），请复查。"
    case .inspectionMeasured: "督查：{0}拟作{1}（第{2}号措施），请审批。"
    case .inspectionAgreed: "督查：{0}第{1}号措施（{2}）已批准（{3}），请实施。"
    case .inspectionCarried: "督查：{0}的处理措施“{1}”已实施（{2}）。"
    case .inspectionCorrected: "督查：{0}的处理措施“{1}”已更正（{2}）。"
    }
  }
}

/// The text this file is made from.
package enum NoticeWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code NoticeChannel fixed  通知渠道  How a message leaves.
     sms  短信  As a text message to a telephone.
     web  网站  As a message in the portal, to an account.
     desk  内部提醒  As a note to the desk of a unit.
    code Notice.State fixed  通知状态  Where a message stands.
     queued  待发  It waits to be sent, at first or again after a failure.
     sent  已发  It was sent, as the host says.
     dead  无法投递  It was given up after the last of its tries; the host may put it back.
    code NoticeTemplate fixed  通知模板  The messages that the library knows how to word; `{name}` stands for the person and `{0}` and so on for the facts.
     corrections  {name}：您办理的“{1}”（办件编号{0}）需补正材料，请于{2}前补齐。详见一次性告知书{3}。  To the applicant: what must be corrected, by which day and in which notice.  行政许可法 32(1)(4)
     accepted  {name}：您办理的“{1}”（办件编号{0}）已受理，承诺于{2}前办结。  To the applicant: the silence of the organ has accepted the case, and by which day it is promised.  行政许可法 32(1)(4)
     paused  {name}：您办理的“{1}”（办件编号{0}）进入{2}程序，所需时间{3}不计入办理期限。  To the applicant: a special procedure begins, and how long it takes.  行政许可法 45
     extended  {name}：您办理的“{1}”（办件编号{0}）经批准延长{2}个工作日，理由：{3}。  To the applicant: the limit is extended, by how many working days and why.  行政许可法 42
     closed  {name}：您办理的“{1}”（办件编号{0}）已办结，结果：{2}。请对本次服务作出评价。  To the applicant: the case is closed, with its result, and can be rated.
     correctionLapsed  {name}：您办理的“{1}”（办件编号{0}）逾期未补正，已按规定办结。  To the applicant: the corrections never came, and the case was closed.
     warning  预警：办件{0}（{1}）将于{2}到期，请及时办理。  To the unit that handles the case: the promised day comes near.
     fault  监察通知：办件{0}（{1}）违反规则{2}：{3}。  To the unit that handles the case: which rule of supervision was broken.
     complaintSubmitted  呈批：投诉件{0}请{1}当日批示。  To the unit of the leader: a complaint is put before them, to be decided on that day.
     complaintAccepted  {name}：您反映的问题（编号{0}）已受理，将于{1}前办结。  To the complainant: the complaint is looked into, and by which day it ends.
     complaintRefused  {name}：您反映的问题（编号{0}）不予受理：{1}。{2}  To the complainant: the complaint is not looked into, on which ground, and which channel is the right one.
     complaintForwarded  {name}：您反映的问题（编号{0}）已转送{1}办理。  To the complainant: the complaint was passed on, and to which organ.
     complaintDispatched  派单：投诉件{0}交你单位办理，限{1}前办结；不属本单位职责的，24小时内说明理由退回。  To the unit that gets a complaint: by which day it ends, and that it can be given back with reasons within 24 hours.
     complaintExplain  请就投诉件{0}于{1}前书面说明情况（{2}）。  To the unit complained about: by which day it must explain in writing, and under which number it is asked.
     complaintExtended  {name}：您反映的问题（编号{0}）经批准延期{1}日，理由：{2}。  To the complainant: the limit is extended, by how many days and why.
     complaintClosed  {name}：您反映的问题（编号{0}）已办结，认定：{1}。答复意见另行送达。  To the complainant: the complaint is closed, and what was found; the reply follows.
     complaintFault  监察通知：投诉件{0}违反规则{1}：{2}。  To the unit that handles the complaint, or to the efficiency office where none does: which rule was broken.
     retaliation  紧急：投诉件{0}有打击报复举报，请于{1}前处置。  To supervision: retaliation was reported, and by which day it must be taken up.
     projectUrged  {2}：重点项目{0}{1}进度表应于{3}报送，至今未报，请即报送并说明原因。  To the unit of a project: which half-month report is late, since when, and by which rung of urging.
     projectUrging  重点项目{0}（{1}）{2}进度表逾期，应予{3}，并记录办理情况。  To the efficiency office, or supervision on the last rung: which rung a late report has reached, so that it is climbed and recorded.
     projectLit  重点项目{0}{1}亮{2}，建议：{3}。  To the unit, the leader and the efficiency office: the light of a project turned, and which step is proposed.
     projectPlan  重点项目{0}倒排工期计划第{1}版请{2}审批。  To the unit of the leader: a version of the backward schedule waits for approval.
     projectProblem  交办：重点项目{0}第{1}号问题，请于{2}前办结并报告结果。  To the unit it was assigned to: which problem, and by which day it must be solved and reported.
     projectListed  挂牌督办：重点项目{0}（{1}），限{2}前销号，每周报告进展。  To the unit of the project: it is listed for supervision, by which day it must be signed off, and that it reports every week.
     projectFault  监察通知：重点项目{0}违反规则{1}：{2}。  To the unit at fault, or to the efficiency office where none is: which rule about projects was broken.
     appraisalBallot  民主测评：考评{0}请于{1}前投票。  To the units of the voters: a ballot is open, and until when.
     appraisalDecided  考评结果：{1}在考评{0}中为{2}。如有异议，可于{3}前申诉。  To the unit of whom it is about: the grade, and until when an appeal may be made.
     appraisalAppealed  申诉：{1}对考评{0}的结果提出申诉，请于{2}前答复。  To the unit of the head of the efficiency office: an appeal came in, and by which day it must be answered.
     appraisalAnswered  申诉答复：{1}对考评{0}的申诉，处理结果：{2}。  To the unit of whom it is about: how the appeal was answered.
     appraisalOverdue  监察通知：{1}对考评{0}的申诉应于{2}前答复，已逾期。  To the unit of the head of the efficiency office: an appeal was not answered in time.
     penaltyNotified  {name}：处罚案件{0}拟对您罚款{1}元，您有权陈述、申辩{2}。  To the person concerned: which fine is intended, and the right to be heard before it.  行政处罚法 44
     penaltyHearing  {name}：处罚案件{0}定于{1}在{2}听证，请按时参加。  To the person concerned: day and place of the hearing.  行政处罚法 64(2)
     penaltyDecided  {name}：处罚案件{0}已作出决定：{1}（{2}），决定书另行送达。  To the person concerned: what was decided and under which number; the decision itself is served apart.
     penaltyOverdue  {name}：处罚案件{0}的罚款应于{1}前缴纳，尚欠{2}元，逾期每日加处百分之三。  To the person concerned: since when the fine is due, what is still owed in yuan, and the late charge of three per cent a day.  行政处罚法 72(1)(1)
     stageCorrections  {name}：您申办的“{1}”（并联审批编号{0}）需补正材料，请于{2}前补齐。详见告知书{3}。  To the applicant: what must be corrected, by which day and in which notice.  滨州市工程建设项目并联审批管理规定 10(2)
     stageRejected  {name}：您申办的“{1}”（并联审批编号{0}）不予受理（文号{2}），理由和救济途径见决定书。  To the applicant: the stage is not accepted.  行政许可法 32(2)
     stageRefused  {name}：您申办的“{1}”（并联审批编号{0}）材料逾期未补正或者补正后仍不符合要求，不予审批。  To the applicant: the stage was refused, since its material was not put in order.  滨州市工程建设项目并联审批管理规定 10(2)
     stageAccepted  {name}：您申办的“{1}”（并联审批编号{0}）已受理，承诺于{2}前办结。  To the applicant: the lead accepted for all, and by which day it is promised.  滨州市工程建设项目并联审批管理规定 19(1)
     stageRouted  并联审批：{0}（{1}）事项{2}已分送你单位，请按时办理。  To the unit of a branch: it was sent to it.
     stageMeeting  并联审批：{0}定于{1}在{2}举行{3}，内容：{4}，请按时参加。  To the unit of a branch: a joint review, survey or acceptance is called, and what it is about.  滨州市工程建设项目并联审批管理规定 13
     stageUrged  督办：并联审批{0}事项{1}请抓紧办理：{2}。  To the unit that holds a branch: it is urged, and why.
     stageDissent  并联审批：{0}事项{1}，贵单位的不同意见未获采纳，详见{2}。  To the unit that did not agree: the stage goes on, and in which paper that is told.
     stageConcluded  并联审批：{0}各事项均已办结，请统一送达。  To the lead: every branch has ended, so that the papers can be delivered.  滨州市工程建设项目并联审批管理规定 20(1)
     stageDelivered  {name}：您申办的“{1}”（并联审批编号{0}）各事项结果已统一送达。  To the applicant: all papers were delivered.
     stageFault  监察通知：并联审批{0}违反规则{1}：{2}。  To the unit that answers for it: which rule about joint approval was broken.
     penaltyOverrun  监察通知：处罚案件{0}{1}（期限{2}）。  To the unit that handles the case: which limit ran out, and on which day.
     personalAsked  个人信息权利：卷宗{0}有人请求{1}，请于{2}前答复。  To the unit that keeps the data, or to the efficiency office where it is a complaint or no unit's: what a person asks for, and by which day it is answered.  个人信息保护法 50(1)
     supervisionIssued  监察通知：{0}发{1}：{2}，违反时刻{3}。  To the unit, and those that the rule set tells: a warning or a card was issued, by which rule and since when.
     supervisionServed  监察通知：{0}{1}已送达（{2}），请于{3}前答复。  To the unit: a card was served, under which number, and by which day it must be answered.
     supervisionObjected  申诉：{0}对{1}提出申诉，请于{2}前答复。  To the efficiency office: a unit objects to a card, and by which day that must be answered.
     supervisionLifted  监察通知：{0}{1}已撤销：{2}。  To the unit: a warning or a card was lifted, and why.
     recordProposed  问责建议：{0}违反规则{1}，请于{2}前由有权的人认定。  To the efficiency office and supervision: an accountability record was proposed, and by which day a person determines it.
     recordNotified  问责告知：{0}请于{1}前书面答复，可以陈述申辩。  To the unit: an accountability record is about it, by which day to answer, and the right to be heard.
     recordServed  问责决定：{0}已认定并送达（{1}），可于{2}前申诉。  To the unit: a determination was served, under which number, and until when an appeal may be made.
     recordAppealed  申诉：{0}的问责决定被申诉，请于{1}前答复。  To the efficiency office and supervision: an appeal came in, and by which day it must be answered.
     inspectionOrdered  督查：{0}第{1}号责令{2}，请于{3}前报告。  To the unit: it was ordered to act, and by which day it reports.  政府督查工作条例 18
     inspectionLate  监察通知：督查{0}第{1}号责令应于{2}前报告，已逾期。  To the unit and the efficiency office: a report did not come in time.
     inspectionUrging  督查{0}第{1}号责令逾期未报，应予{2}，并记录催办情况。  To the efficiency office: a late report has reached a rung of the ladder.
     inspectionSentBack  督查：{0}第{1}号责令的报告退回（{2}），重报期限：{3}。  To the unit: its report was sent back, why, and by which day it reports again.
     inspectionStruckOff  督查：{0}第{1}号责令已销号。  To the unit: what it was ordered to do is done.
     inspectionTold  督查结论：{0}（{1}）已反馈，如有异议可于{2}前申请复核。  To the unit: a conclusion about it, and until when it may be objected to.  政府督查工作条例 17
     inspectionObjected  异议：督查{0}的结论被申请复核，请于{1}前决定。  To the government: a conclusion was objected to, and by which day that is decided.  政府督查工作条例 17
     inspectionReviewed  复核决定：督查{0}的结论{1}（{2}）。  To the unit: what became of its objection.
     inspectionOverrun  监察通知：督查{0}{1}（期限{2}）。  To the efficiency office: which limit of an inspection ran out.
     recordOverrun  监察通知：{0}{1}（期限{2}）。  To the efficiency office and supervision: which limit of an accountability record ran out.
     conductFound  作风问题：{0}发现“{1}”，请由第二人核实。  To the efficiency office: a finding of conduct waits to be verified by a second person.
     conductVerified  作风问题：{0}经核实认定“{1}”，可于{2}前申诉。  To the unit: a finding of conduct was verified, and until when it may be objected to.
     conductObjected  申诉：作风问题{0}被申诉，请于{1}前答复。  To the efficiency office: an objection came in, and by which day it must be answered.
     conductRuled  申诉处理：作风问题{0}{1}（{2}）。  To the unit: what became of the objection.
     conductClip  影像管理：作风问题{0}的影像应于{1}前删除，请销毁并记录。  To the efficiency office: a clip has come to the end of its term, and must be deleted.  个人信息保护法 47
     contactAsked  首问：{0}已登记，请当场处置并于{1}前办结。  To the unit that was asked: a first contact was written down, and by which day it ends.
     contactForwarded  首问：{0}转由你单位承办，请于{1}前办结；不属本单位职责的，说明理由退回。  To the unit it goes to: a first contact was forwarded, and by which day it ends.
     contactReturned  首问：{0}被退回，请重新处置，期限仍为{1}。  To the unit that was asked: what it forwarded came back, and its last day stays.
     contactRuling  首问：{0}已退回{1}次，请于{2}前指定承办单位。  To the efficiency office: a first contact came back as often as it may, and by which day to rule.
     contactRuled  首问：{0}指定你单位承办，请于{1}前办结，不得再退回。  To the unit named: the office ruled, finally, and by which day it ends.
     contactOverrun  监察通知：首问{0}{1}（期限{2}）。  To whoever is late, the unit or the efficiency office: which limit of a first contact ran out.
     contactTurnedAway  监察通知：首问{0}以人员外出为由未办理，请立即安排顶岗办理。  To the unit that was asked: a visitor was sent away because someone was out.
     rulesChecked  十项制度：单位{0}的“{1}”经检查未落实，请整改。  To the unit: a rule was looked into, and it is not kept.
     rulesSuperseded  十项制度：单位{0}的制度已由{1}替代，请重新印发、明确督查责任并纳入考核。  To the unit: a document was replaced, so that the rules are to be handed out anew.
     rulesFiled  否定报备：单位{0}第{1}号报备（文号{2}），请收存效能办联。  To the efficiency office: a refusal was filed, whose copy it keeps.
     rulesFilingDue  否定报备：单位{0}办件{1}不予办理，请于{2}内报备。  To the unit: an application was refused, and on which day it is to be filed.
     rulesVacant  岗位责任：单位{0}岗位{1}责任人{2}后离岗，请及时明确责任人。  To the unit: the holder of a post leaves, and after which day.
     mandateGiven  {name}：您委托代办的事项（编号{0}）已登记，将于{1}前转交受理机关，代办无偿。  To the applicant: the mandate was written down, by which day it goes up, and that nothing is paid for it.
     mandateDue  代办：{0}请于{1}前转交。  To the unit that answers for the point where it lies: by which day it is handed on.
     mandateHanded  代办：{0}已转交你单位，请签收。  To the unit it goes to: a mandate was handed over, and waits to be signed for.
     mandateReceived  代办：{0}已由你单位签收，请于{1}前受理、不予受理或者一次性告知补正。  To the organ that decides: by which day it accepts, refuses or says what is missing.  行政许可法 32(1)(4)
     mandateEnded  代办：{0}办理结果：{1}，请于{2}前送回委托网点。  To the unit where it lies: what came of it, and by which day it is carried back.
     mandateResult  {name}：您委托代办的事项（编号{0}）办理结果：{1}。结果由代办员送达，代办无偿。  To the applicant: what came of it, and that the agent brings it.
     mandateVisit  代办：{0}已送达，请于{1}前回访委托人。  To the unit of the point: by which day the applicant is called back.
     mandateOverrun  监察通知：代办{0}{1}逾期（期限{2}）。  To the unit that is late and the efficiency office: which clock of a mandate ran out.
     mandateCharged  监察通知：代办{0}发现收取费用，代办一律无偿，请立即退还。  To the unit of the point and the efficiency office: an agent took a fee.
     pointClosed  服务网点：{0}已停办（{1}），请告知群众并妥善交接代办件。  To the unit that answers for it: a point was closed, and why.
     planProposed  督查计划：{0}请审批。  To the government: a plan of inspections waits for approval.  政府督查工作条例 11(2)
     planDecided  督查计划：{0}{1}。  To the efficiency office: what became of its plan.
     inspectionProposed  督查立项：{0}请审批。  To the government: an inspection that stands in no plan waits for approval.  政府督查工作条例 11(2)
     inspectionApproved  督查立项：{0}已批准（{1}），请组织开展。  To the efficiency office: an inspection was approved.
     inspectionReported  督查：{0}第{1}号责令已报告（{2}），请复查。  To the efficiency office: a report on an order came, and waits to be checked.  政府督查工作条例 18
     inspectionMeasured  督查：{0}拟作{1}（第{2}号措施），请审批。  To the government: a measure on a conclusion waits for approval.  政府督查工作条例 21
     inspectionAgreed  督查：{0}第{1}号措施（{2}）已批准（{3}），请实施。  To the efficiency office: a measure was approved.  政府督查工作条例 21
     inspectionCarried  督查：{0}的处理措施“{1}”已实施（{2}）。  To the unit: a measure was carried out, and where it stands.  政府督查工作条例 21
     inspectionCorrected  督查：{0}的处理措施“{1}”已更正（{2}）。  To the unit: what was made public was put right, and where that stands.
    """#
}
