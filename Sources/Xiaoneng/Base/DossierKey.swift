/// What a dossier (卷宗) is.
public enum DossierKind: String, JSONName, Sendable {
  /// An approval case 办件.
  case approval = "case"
  /// A complaint 投诉件.
  case complaint
  /// A published table of complaints 投诉通报.
  case bulletin
  /// A day of the hotline 热线日志.
  case hotline
  /// A key project 重点项目.
  case project
  /// An appraisal of one period and population 绩效考评.
  case appraisal
  /// A penalty case 行政处罚案件.
  case penalty
  /// A unit 单位.
  case unit
  /// An officer 工作人员.
  case person
  /// A post 岗位.
  case post
  /// A catalogue item 事项.
  case item
  /// The bar on one applicant 限制申请.
  case bar
  /// The working calendar 工作日历.
  case calendar

  /// The kind in Chinese.
  public var chinese: String {
    switch self {
    case .approval: "办件"
    case .complaint: "投诉件"
    case .bulletin: "投诉通报"
    case .hotline: "热线日志"
    case .project: "重点项目"
    case .appraisal: "绩效考评"
    case .penalty: "行政处罚案件"
    case .unit: "单位"
    case .person: "工作人员"
    case .post: "岗位"
    case .item: "事项"
    case .bar: "限制申请"
    case .calendar: "工作日历"
    }
  }
}

/// The name of one dossier, such as `case/46900300GS-XK-0001201208010001`.
public struct DossierKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What the dossier is.
  public var kind: DossierKind
  /// Its number or code within the kind.
  public var id: String

  /// The dossier `id` of `kind`.
  public init(_ kind: DossierKind, _ id: String) {
    self.kind = kind
    // As the ledger writes it, so that a name is one name in every spelling.
    self.id = id.utf8.allSatisfy { $0 < 0x80 } ? id : id.nfc
  }

  /// Reads `kind/id`; nil for an unknown kind, an empty id or one over 128 bytes.
  public init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: 0x2F),
      let kind = DossierKind(rawValue: String(text[..<slash]))
    else { return nil }
    let id = String(text[text.index(after: slash)...])
    guard Self.isID(id) else { return nil }
    self.init(kind, id)
  }

  /// Whether `id` can name a dossier: 1…128 bytes, without space, control characters, quotes, backslash and what
  /// turns the direction of a text.
  public static func isID(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 128
      && id.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
      && id.isPlainLine && id.isStreamSafe
  }

  /// The case numbered `number`.
  public static func approval(_ number: String) -> DossierKey { DossierKey(.approval, number) }

  /// Ids differ far more than kinds, so only they are hashed.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// `kind/id`.
  public var description: String { kind.rawValue + "/" + id }

  /// The order of the text form, by bytes.
  public static func < (a: DossierKey, b: DossierKey) -> Bool {
    a.kind == b.kind
      ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
      : a.kind.rawValue.utf8.lexicographicallyPrecedes(b.kind.rawValue.utf8)
  }
}

extension DossierKey: JSONCodable {
  /// Reads `"kind/id"`.
  public static func read(_ json: JSONValue) throws(Fault) -> DossierKey {
    guard let key = DossierKey(try String.read(json)) else {
      throw Fault(.badValue, detail: "kind/id")
    }
    return key
  }
  /// Writes `"kind/id"`.
  public func write(to writer: inout JSONWriter) { writer.string(description) }
  /// The name of a dossier.
  public static var schema: JSONValue {
    let kinds = DossierKind.allCases.map(\.rawValue).joined(separator: "|")
    return ["type": "string", "pattern": .string("^(\(kinds))/[^\\s\"\\\\]{1,128}$")]
  }
}
