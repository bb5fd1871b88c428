/// Someone or something that is appraised (考评对象).
public struct AppraisalSubject: Record, Equatable {
  /// A unit's code, a person's or a post's id in the register.
  public var id = ""
  /// What it is.
  public var kind: AppraisalSubjectKind = .unit
  /// Its name, said by the engine; a person has none here.
  public var name = ""
  /// 折合系数: what the total is multiplied with, in basis points.
  public var coefficient: Int64 = Scheme.whole
  /// The grade of the appraisal before, said by the engine.
  public var previousGrade: String?

  /// A record to read into or to fill.
  public init() {}
  /// The subject `id`.
  public init(_ id: String, kind: AppraisalSubjectKind = .unit, coefficient: Int64 = Scheme.whole) {
    self.id = id
    self.kind = kind
    self.coefficient = coefficient
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("coefficient", &coefficient, Scheme.whole)
    try visitor.required("id", &id)
    try visitor.defaulted("kind", &kind, .unit)
    try visitor.defaulted("name", &name, "")
    try visitor.optional("previousGrade", &previousGrade)
  }
}

/// An appraisal to open (启动考评): its period, its scheme and its population, fixed from here on.
public struct AppraisalOpening: Record, Equatable {
  /// What it is called.
  public var title = ""
  /// The first day of the period.
  public var from = Day(0)
  /// The last day of the period.
  public var through = Day(0)
  /// The last day for handing in marks and findings; not before the period's end.
  public var evidenceThrough = Day(0)
  /// A built-in scheme: its id, or id@version.
  public var schemeName = ""
  /// A scheme as data, where no built-in one is named.
  public var scheme: Scheme?
  /// The appraisal before, for consequences of a grade that comes again.
  public var previous: DossierKey?
  /// Who is appraised; 1…1,000.
  public var subjects: [AppraisalSubject] = []

  /// A record to read into or to fill.
  public init() {}
  /// The appraisal `title`.
  public init(
    _ title: String, from: Day, through: Day, evidenceThrough: Day, schemeName: String = "",
    scheme: Scheme? = nil, previous: DossierKey? = nil, subjects: [AppraisalSubject] = []
  ) {
    self.title = title
    self.from = from
    self.through = through
    self.evidenceThrough = evidenceThrough
    self.schemeName = schemeName
    self.scheme = scheme
    self.previous = previous
    self.subjects = subjects
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("evidenceThrough", &evidenceThrough)
    try visitor.required("from", &from)
    try visitor.optional("previous", &previous)
    try visitor.optional("scheme", &scheme)
    try visitor.defaulted("schemeName", &schemeName, "")
    try visitor.list("subjects", &subjects)
    try visitor.required("through", &through)
    try visitor.required("title", &title)
  }
}

/// An appraisal as it was opened: everything a score will ever need of the rules.
public struct AppraisalStart: Record, Equatable {
  /// The appraisal.
  public var dossier = DossierKey(.appraisal, "-")
  /// What it is called.
  public var title = ""
  /// The first day of the period.
  public var from = Day(0)
  /// The last day of the period.
  public var through = Day(0)
  /// The last day for handing in marks and findings.
  public var evidenceThrough = Day(0)
  /// The whole scheme, as it was adopted.
  public var scheme = Scheme()
  /// The appraisal before.
  public var previous: DossierKey?
  /// Who is appraised.
  public var subjects: [AppraisalSubject] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("dossier", &dossier)
    try visitor.required("evidenceThrough", &evidenceThrough)
    try visitor.required("from", &from)
    try visitor.optional("previous", &previous)
    try visitor.required("scheme", &scheme)
    try visitor.list("subjects", &subjects)
    try visitor.required("through", &through)
    try visitor.required("title", &title)
  }
}
