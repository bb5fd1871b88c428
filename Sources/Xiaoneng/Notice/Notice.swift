/// How a message leaves (通知渠道).
public enum NoticeChannel: String, JSONName, Sendable {
  /// A text message 短信.
  case sms
  /// The portal's own message 网站.
  case web
  /// A note to an officer's desk 内部提醒.
  case desk
}

/// A message that waits in the outbox (通知).
///
/// The row holds the template and its facts, never the person: name and telephone are read from the
/// private record when the message is fetched for sending.
public struct Notice: Sendable, Equatable {
  /// Its number in the outbox.
  public var number: Int64
  /// The dossier it is about.
  public var dossier: DossierKey
  /// How it leaves.
  public var channel: NoticeChannel
  /// The template.
  public var template: NoticeTemplate
  /// What fills the template: neither names nor telephones.
  public var values: [String]
  /// Where it stands.
  public var state: State
  /// How often it was tried.
  public var attempts: Int32
  /// When it may be tried next.
  public var due: Instant

  /// Where a message stands.
  public enum State: String, JSONName, Sendable {
    /// Waits to be sent 待发.
    case queued
    /// Was sent, as the host says 已发.
    case sent
    /// Given up 无法投递.
    case dead
  }

  /// A message in the outbox.
  public init(
    number: Int64, dossier: DossierKey, channel: NoticeChannel, template: NoticeTemplate,
    values: [String], state: State = .queued, attempts: Int32 = 0, due: Instant
  ) {
    self.number = number
    self.dossier = dossier
    self.channel = channel
    self.template = template
    self.values = values
    self.state = state
    self.attempts = attempts
    self.due = due
  }

  /// Tries before a message is given up.
  public static let mostAttempts: Int32 = 8

  /// Milliseconds to wait after the `attempts`-th failure: one minute, doubling, a day at most.
  public static func pause(after attempts: Int32) -> Int64 {
    let minutes = Int64(1) << Int64(min(max(attempts - 1, 0), 11))
    return min(minutes, 1440) * 60_000
  }
}

/// The messages the library knows how to word (通知模板).
public enum NoticeTemplate: String, JSONName, Sendable {
  /// Corrections are needed 补正告知.
  case corrections
  /// Accepted 受理.
  case accepted
  /// A special procedure begins: the time it takes (行政许可法 art 45).
  case paused
  /// The limit is extended: the reason (art 42).
  case extended
  /// The case is closed 办结.
  case closed
  /// The corrections never came 补正逾期.
  case correctionLapsed
  /// About to pass the promise 预警, to the handler.
  case warning
  /// A rule was broken 监察通知, to the unit.
  case fault
  /// A complaint is put before the leader 呈批.
  case complaintSubmitted
  /// A complaint is looked into 投诉受理.
  case complaintAccepted
  /// A complaint is not 投诉不予受理.
  case complaintRefused
  /// A complaint was passed on 投诉转送.
  case complaintForwarded
  /// A complaint is given to a unit 投诉派单.
  case complaintDispatched
  /// The unit is asked to explain 要求说明情况.
  case complaintExplain
  /// The limit of a complaint is extended 投诉延期.
  case complaintExtended
  /// A complaint is closed 投诉办结.
  case complaintClosed
  /// A rule about complaints was broken 投诉监察通知.
  case complaintFault
  /// Retaliation was reported, to supervision 打击报复举报.
  case retaliation
  /// A late report is urged 催办, to the unit.
  case projectUrged
  /// A rung was reached, to whoever climbs it.
  case projectUrging
  /// The light of a project turned 亮灯.
  case projectLit
  /// A schedule waits for approval, to the leader.
  case projectPlan
  /// A problem was assigned 交办.
  case projectProblem
  /// Listed for supervision 挂牌督办.
  case projectListed
  /// A rule about projects was broken.
  case projectFault
  /// A ballot is open, to the voters' units 民主测评通知.
  case appraisalBallot
  /// A result was decided on, to whom it is about 考评结果告知.
  case appraisalDecided
  /// An appeal came in 考评申诉.
  case appraisalAppealed
  /// An appeal was answered 申诉答复.
  case appraisalAnswered
  /// An appeal was not answered in time 申诉逾期.
  case appraisalOverdue
  /// A penalty is intended, with the right to be heard 处罚告知.
  case penaltyNotified
  /// A hearing is called 听证通知.
  case penaltyHearing
  /// A penalty was decided 处罚决定.
  case penaltyDecided
  /// A fine was not paid in time 逾期缴款.
  case penaltyOverdue
  /// A limit of a penalty case ran out, to the unit 处罚逾期.
  case penaltyOverrun

  /// The text in Chinese, with `{0}`, `{1}` … for the values and `{name}` for the person.
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
    case .penaltyNotified: "{name}：处罚案件{0}拟对您罚款{1}元，您有权陈述、申辩{2}。"
    case .penaltyHearing: "{name}：处罚案件{0}定于{1}在{2}听证，请按时参加。"
    case .penaltyDecided: "{name}：处罚案件{0}已作出决定：{1}（{2}），决定书另行送达。"
    case .penaltyOverdue: "{name}：处罚案件{0}的罚款应于{1}前缴纳，尚欠{2}元，逾期每日加处百分之三。"
    case .penaltyOverrun: "监察通知：处罚案件{0}{1}（期限{2}）。"
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
    }
  }

  /// The text with `values` and `name` in place.
  public func text(values: [String], name: String) -> String {
    var text = ""
    var rest = chinese[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let field = rest[rest.index(after: open)..<close]
      if field == "name" {
        text += name
      } else if let index = Int(field), values.indices.contains(index) {
        text += values[index]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
