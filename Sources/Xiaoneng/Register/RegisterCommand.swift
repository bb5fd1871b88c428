/// What may be asked of the register (登记簿): units, officers, posts, items, calendar.
public enum RegisterCommand: Vocabulary, Equatable {
  /// Registers or renames a unit; the dossier is `unit/CODE`.
  case registerUnit(Unit)
  /// Registers an officer; the dossier is `person/ID`.
  case registerPerson(Officer)
  /// The officer leaves service.
  case dismissPerson(Departure)
  /// The officer will be away 缺岗.
  case recordAbsence(Absence)
  /// Creates a post or changes its holders; the dossier is `post/CODE`.
  case assignPost(Post)
  /// Publishes a version of an item; the dossier is `item/CODE`.
  indirect case publishItem(ItemVersion)
  /// Closes an item for new applications, or opens it again.
  case openItem(ItemOpening)
  /// A local rest day or make-up working day; the dossier is `calendar/main`.
  case overlayCalendar(CalendarOverlay)
  /// The State Council's notice for the next year.
  case noticeCalendar(CalendarNotice)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<RegisterCommand>] = [
    Word("unit.register", RegisterCommand.registerUnit),
    Word("person.register", RegisterCommand.registerPerson),
    Word("person.dismiss", RegisterCommand.dismissPerson),
    Word("person.absent", RegisterCommand.recordAbsence),
    Word("post.assign", RegisterCommand.assignPost),
    Word("item.publish", RegisterCommand.publishItem),
    Word("item.open", RegisterCommand.openItem),
    Word("calendar.overlay", RegisterCommand.overlayCalendar),
    Word("calendar.notice", RegisterCommand.noticeCalendar),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .registerUnit: "unit.register"
    case .registerPerson: "person.register"
    case .dismissPerson: "person.dismiss"
    case .recordAbsence: "person.absent"
    case .assignPost: "post.assign"
    case .publishItem: "item.publish"
    case .openItem: "item.open"
    case .overlayCalendar: "calendar.overlay"
    case .noticeCalendar: "calendar.notice"
    }
  }

  /// The kind of dossier the command belongs to.
  var kind: DossierKind {
    switch self {
    case .registerUnit: .unit
    case .registerPerson, .dismissPerson, .recordAbsence: .person
    case .assignPost: .post
    case .publishItem, .openItem: .item
    case .overlayCalendar, .noticeCalendar: .calendar
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .registerUnit(let data): data.write(to: &writer)
    case .registerPerson(let data): data.write(to: &writer)
    case .dismissPerson(let data): data.write(to: &writer)
    case .recordAbsence(let data): data.write(to: &writer)
    case .assignPost(let data): data.write(to: &writer)
    case .publishItem(let data): data.write(to: &writer)
    case .openItem(let data): data.write(to: &writer)
    case .overlayCalendar(let data): data.write(to: &writer)
    case .noticeCalendar(let data): data.write(to: &writer)
    }
  }
}

/// What happened in the register.
public enum RegisterEvent: Vocabulary, Equatable {
  /// A unit was registered or renamed 单位登记.
  case unitRegistered(Unit)
  /// An officer was registered 人员登记.
  case personRegistered(OfficerRecord)
  /// An officer left service 离任.
  case personDismissed(Departure)
  /// An officer will be away 缺岗.
  case absenceRecorded(AbsenceRecord)
  /// A post was created or its holders changed 定岗.
  case postAssigned(Post)
  /// A version of an item was published 事项公布.
  indirect case itemPublished(ItemVersion)
  /// An item was opened or closed 事项启停.
  case itemOpened(ItemOpening)
  /// Local days changed 地方调休.
  case calendarOverlaid(CalendarOverlay)
  /// A year's notice arrived 放假通知.
  case calendarNoticed(CalendarNotice)
  /// An applicant was barred 限制申请.
  case applicantBarred(Bar)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<RegisterEvent>] = [
    Word("unit.registered", RegisterEvent.unitRegistered),
    Word("person.registered", RegisterEvent.personRegistered),
    Word("person.dismissed", RegisterEvent.personDismissed),
    Word("person.absent", RegisterEvent.absenceRecorded),
    Word("post.assigned", RegisterEvent.postAssigned),
    Word("item.published", RegisterEvent.itemPublished),
    Word("item.opened", RegisterEvent.itemOpened),
    Word("calendar.overlaid", RegisterEvent.calendarOverlaid),
    Word("calendar.noticed", RegisterEvent.calendarNoticed),
    Word("applicant.barred", RegisterEvent.applicantBarred),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .unitRegistered: "unit.registered"
    case .personRegistered: "person.registered"
    case .personDismissed: "person.dismissed"
    case .absenceRecorded: "person.absent"
    case .postAssigned: "post.assigned"
    case .itemPublished: "item.published"
    case .itemOpened: "item.opened"
    case .calendarOverlaid: "calendar.overlaid"
    case .calendarNoticed: "calendar.noticed"
    case .applicantBarred: "applicant.barred"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .unitRegistered(let data): data.write(to: &writer)
    case .personRegistered(let data): data.write(to: &writer)
    case .personDismissed(let data): data.write(to: &writer)
    case .absenceRecorded(let data): data.write(to: &writer)
    case .postAssigned(let data): data.write(to: &writer)
    case .itemPublished(let data): data.write(to: &writer)
    case .itemOpened(let data): data.write(to: &writer)
    case .calendarOverlaid(let data): data.write(to: &writer)
    case .calendarNoticed(let data): data.write(to: &writer)
    case .applicantBarred(let data): data.write(to: &writer)
    }
  }
}
