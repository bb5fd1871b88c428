/// The numbers of a rule set (规则版本): everything a locality or a year might change.
///
/// Code holds the shape of a rule, the profile its numbers. A profile is chosen by the day of the
/// event, never by today (DOMAIN, "law is dated").
public struct Profile: Sendable, Equatable {
  /// The profile's name, such as `danzhou2011`.
  public var id = ""
  /// The first day it is in force.
  public var validFrom = Day(0)

  /// Working days to accept, refuse or notify corrections: 行政许可法 art 32(1)(4).
  public var acceptNoticeDays: Int32 = 5
  /// Working days an applicant has for corrections; not in the Act.
  public var correctionApplicantDays: Int32 = 15
  /// One-time notices that a case may have: 一次性告知.
  public var correctionMaxNotices: Int32 = 1
  /// Working days for promised materials under 容缺受理.
  public var lackingDays: Int32 = 10
  /// What an unfilled promise does: 安阳 art 24 (withdrawn) or 滨州 art 11 (refused).
  public var lackingLapse = LackingLapse.deemedWithdrawn
  /// The Act's own working days for a single organ, where no other law sets a limit: art 42(1).
  public var singleLimit: Int32 = 20
  /// The longest extension of them, in working days.
  public var singleExtension: Int32 = 10
  /// The same for unified, joint or concentrated handling: art 42(2).
  public var jointLimit: Int32 = 45
  /// The longest extension of them, in working days.
  public var jointExtension: Int32 = 15
  /// Working days to hand over a certificate: art 44.
  public var certificateDays: Int32 = 10
  /// Calendar days before expiry by which a renewal is in time: art 50.
  public var renewalDaysBefore: Int32 = 30
  /// Kinds of procedure that stop the clock: the closed list of art 45.
  public var pauseKinds = PauseKind.allCases
  /// Working days in which an applicant may ask for a hearing: art 47.
  public var hearingAskDays: Int32 = 5
  /// Working days in which it is held: art 47.
  public var hearingHoldDays: Int32 = 20
  /// Working days of notice before it: art 48(1).
  public var hearingNoticeDays: Int32 = 7
  /// Working days to assign officers for inspection, testing or quarantine: art 55(2).
  public var inspectionAssignDays: Int32 = 5
  /// Officers needed on site: arts 34(3), 55(2).
  public var officersOnSite: Int32 = 2
  /// Working days before the promised date at which the handler is warned 预警.
  public var warnDays: Int32 = 1
  /// The same for long promises.
  public var warnDaysLong: Int32 = 2
  /// The promise, in working days, from which ``warnDaysLong`` applies.
  public var warnLongFrom: Int32 = 10
  /// Working days after closing when a missing rating is recorded as defaulted; nil: never.
  public var ratingDefaultDays: Int32?
  /// Working days to contact the rater of a bad rating: 上海2020 art 29(2), 安阳 art 52(2).
  public var ratingContactDays: Int32 = 1
  /// Working days to put a bad rating right: DOMAIN §3.3.
  public var ratingRepairDays: Int32 = 15
  /// Values of one to five stars, in points: 30 and 0 are bad reviews.
  public var ratingValues: [Int32] = [0, 30, 60, 80, 100]
  /// Calendar days after which service by public notice counts: 民事诉讼法(2023) art 95.
  public var publicNoticeDays: Int32 = 30
  /// Days to ask for administrative reconsideration, told with every refusal: 行政复议法(2023) art 20.
  public var reconsiderationDays: Int32 = 60
  /// Months to sue, told with every refusal: 行政诉讼法 art 46.
  public var litigationMonths: Int32 = 6
  /// Years for which false material bars an applicant: 行政许可法 art 78.
  public var barFalseYears: Int32 = 1
  /// Years for which fraud bars an applicant: art 79.
  public var barFraudYears: Int32 = 3
  /// Whether another post of the same kind may stand in when A and B are away: 同岗替代制.
  public var samePostStandsIn = true
  /// Whether material that arrives after closing time counts for the same date.
  public var lateArrivalSameDay = true
  /// Closing time in minutes after midnight, for ``lateArrivalSameDay``.
  public var closingMinute: Int32 = 1050
  /// What complaints are about, with how long their papers are kept.
  public var complaintCategories = ComplaintCategory.usual
  /// Working days to decide whether a complaint is looked into: DOMAIN §3.1(2).
  public var complaintDecideDays: Int32 = 3
  /// The limit for closing a complaint: DOMAIN §3.1(6).
  public var complaintFinish = Budget.calendarDays(30)
  /// The same for a simple one.
  public var complaintFinishSimple = Budget.workingDays(5)
  /// The longest extension of it, in days of the same kind.
  public var complaintExtension: Int32 = 30
  /// Working days to tell the complainant after closing: DOMAIN §3.1(7).
  public var complaintReplyDays: Int32 = 3
  /// Working days to call back after the reply: DOMAIN §3.1(8).
  public var complaintFollowUpDays: Int32 = 10
  /// Calendar days in which a review may be asked for: DOMAIN §3.1(9), 信访工作条例 arts 35, 36.
  public var reviewAskDays: Int32 = 30
  /// Calendar days in which it is answered.
  public var reviewAnswerDays: Int32 = 30
  /// Hours in which a unit sends back what is not its own: 潍坊 12345 条例 art 22.
  public var complaintReturnHours: Int32 = 24
  /// Working days in which supervision takes up a report of retaliation.
  public var retaliationDays: Int32 = 1
  /// The limit for a hotline ticket: 潍坊 art 20, 安阳 art 50.
  public var ticketFinish = Budget.workingDays(5)
  /// The longest extension of it: 安阳 art 50.
  public var ticketExtension: Int32 = 5
  /// Years for which the papers of a complaint without a known category are kept.
  public var complaintRetentionYears: Int32 = 5
  /// How many may come as representatives: 信访工作条例 art 20.
  public var representativesMost: Int32 = 5
  /// A published count below this is withheld: it would point at a person.
  public var publicationThreshold: Int32 = 3
  /// Calls of a day that are answered, in basis points: GB/T 33358-2016.
  public var hotlineConnection: Int32 = 9_500
  /// Seconds in which the hotline answers: GB/T 33358-2016.
  public var hotlineSeconds: Int32 = 15
  /// The numbers of key projects.
  public var projects = ProjectProfile()
  /// Calendar days in which a result may be appealed against: DOMAIN §8.
  public var appraisalAppealDays: Int32 = 15
  /// Calendar days in which an appeal is answered: DOMAIN §8.
  public var appraisalAnswerDays: Int32 = 30
  /// Valid sheets below which a group's ballot is counted with another's: a sum of few would show how each chose.
  public var ballotSmallest: Int32 = 5
  /// The division's code: DOMAIN §10.4.
  public var regionCode = ""
  /// The numbers of penalties and their benchmarks: DOMAIN §7.
  public var penalty = PenaltyRules.before2021
  /// Supervision rules that are switched off.
  public var rulesOff: [FaultRule] = []

  /// What an unfilled promise of material does to the case.
  public enum LackingLapse: String, JSONName {
    /// The case counts as withdrawn 视为撤回.
    case deemedWithdrawn
    /// The case is refused 不予许可.
    case refused
  }

  /// The remedies as they are told with a refusal 救济途径: 行政许可法 art 38(2).
  public var remedies: String {
    "如不服本决定，可自收到之日起\(reconsiderationDays)日内申请行政复议，或者在\(litigationMonths)个月内提起行政诉讼。"
  }

  /// The category of complaints with this code; nil for an unknown one.
  public func complaintCategory(_ code: String) -> ComplaintCategory? {
    complaintCategories.first { $0.code == code }
  }

  /// A profile to read into or to fill.
  public init() {}
}

extension Profile: Record {
  /// Every number, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("acceptNoticeDays", &acceptNoticeDays, 5)
    try visitor.defaulted("appraisalAnswerDays", &appraisalAnswerDays, 30)
    try visitor.defaulted("appraisalAppealDays", &appraisalAppealDays, 15)
    try visitor.defaulted("ballotSmallest", &ballotSmallest, 5)
    try visitor.defaulted("barFalseYears", &barFalseYears, 1)
    try visitor.defaulted("barFraudYears", &barFraudYears, 3)
    try visitor.defaulted("certificateDays", &certificateDays, 10)
    try visitor.defaulted("closingMinute", &closingMinute, 1050)
    try visitor.defaulted(
      "complaintCategories", &complaintCategories, ComplaintCategory.usual)
    try visitor.defaulted("complaintDecideDays", &complaintDecideDays, 3)
    try visitor.defaulted("complaintExtension", &complaintExtension, 30)
    try visitor.defaulted("complaintFinish", &complaintFinish, .calendarDays(30))
    try visitor.defaulted("complaintFinishSimple", &complaintFinishSimple, .workingDays(5))
    try visitor.defaulted("complaintFollowUpDays", &complaintFollowUpDays, 10)
    try visitor.defaulted("complaintReplyDays", &complaintReplyDays, 3)
    try visitor.defaulted("complaintRetentionYears", &complaintRetentionYears, 5)
    try visitor.defaulted("complaintReturnHours", &complaintReturnHours, 24)
    try visitor.defaulted("correctionApplicantDays", &correctionApplicantDays, 15)
    try visitor.defaulted("correctionMaxNotices", &correctionMaxNotices, 1)
    try visitor.defaulted("hearingAskDays", &hearingAskDays, 5)
    try visitor.defaulted("hearingHoldDays", &hearingHoldDays, 20)
    try visitor.defaulted("hearingNoticeDays", &hearingNoticeDays, 7)
    try visitor.defaulted("hotlineConnection", &hotlineConnection, 9_500)
    try visitor.defaulted("hotlineSeconds", &hotlineSeconds, 15)
    try visitor.required("id", &id)
    try visitor.defaulted("inspectionAssignDays", &inspectionAssignDays, 5)
    try visitor.defaulted("jointExtension", &jointExtension, 15)
    try visitor.defaulted("jointLimit", &jointLimit, 45)
    try visitor.defaulted("lackingDays", &lackingDays, 10)
    try visitor.defaulted("lackingLapse", &lackingLapse, .deemedWithdrawn)
    try visitor.defaulted("lateArrivalSameDay", &lateArrivalSameDay, true)
    try visitor.defaulted("litigationMonths", &litigationMonths, 6)
    try visitor.defaulted("officersOnSite", &officersOnSite, 2)
    try visitor.defaulted("pauseKinds", &pauseKinds, PauseKind.allCases)
    try visitor.defaulted("penalty", &penalty, .before2021)
    try visitor.defaulted("projects", &projects, ProjectProfile())
    try visitor.defaulted("publicNoticeDays", &publicNoticeDays, 30)
    try visitor.defaulted("publicationThreshold", &publicationThreshold, 3)
    try visitor.defaulted("ratingContactDays", &ratingContactDays, 1)
    try visitor.optional("ratingDefaultDays", &ratingDefaultDays)
    try visitor.defaulted("ratingRepairDays", &ratingRepairDays, 15)
    try visitor.defaulted("ratingValues", &ratingValues, [0, 30, 60, 80, 100])
    try visitor.defaulted("reconsiderationDays", &reconsiderationDays, 60)
    try visitor.defaulted("regionCode", &regionCode, "")
    try visitor.defaulted("renewalDaysBefore", &renewalDaysBefore, 30)
    try visitor.defaulted("representativesMost", &representativesMost, 5)
    try visitor.defaulted("retaliationDays", &retaliationDays, 1)
    try visitor.defaulted("reviewAnswerDays", &reviewAnswerDays, 30)
    try visitor.defaulted("reviewAskDays", &reviewAskDays, 30)
    try visitor.list("rulesOff", &rulesOff)
    try visitor.defaulted("samePostStandsIn", &samePostStandsIn, true)
    try visitor.defaulted("singleExtension", &singleExtension, 10)
    try visitor.defaulted("singleLimit", &singleLimit, 20)
    try visitor.defaulted("ticketExtension", &ticketExtension, 5)
    try visitor.defaulted("ticketFinish", &ticketFinish, .workingDays(5))
    try visitor.required("validFrom", &validFrom)
    try visitor.defaulted("warnDays", &warnDays, 1)
    try visitor.defaulted("warnDaysLong", &warnDaysLong, 2)
    try visitor.defaulted("warnLongFrom", &warnLongFrom, 10)
  }
}
