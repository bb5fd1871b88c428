extension Papers.Kind {
  /// The dossiers of which it is a paper.
  public var dossier: DossierKind {
    switch self {
    case .acceptance, .corrections, .rejection, .grant, .refusal, .hearing, .hearingNotice: .case
    case .stageAcceptance, .stageCorrections, .stageRejection, .stageRefusal: .stage
    case .complaintAcceptance, .complaintRefusal, .complaintReply: .complaint
    case .penaltyNotice, .penaltyHearing, .penaltyDecision, .penaltyNone: .penalty
    case .card: .supervision
    }
  }

  /// What its templates may name.
  public var slots: Set<Papers.Slot> {
    let remedies: Set<Papers.Slot> = [.reconsideration, .authority, .suit, .suitAfter, .court]
    let everywhere: Set<Papers.Slot> = [.name, .number, .organ, .basis]
    let application: Set<Papers.Slot> = everywhere.union([.received, .item])
    let penalty: Set<Papers.Slot> = everywhere.union([
      .violation, .committed, .law, .reckoning, .penalties,
    ])
    return switch self {
    case .acceptance:
      application.union([.manner, .lacking, .lackingBy, .promisedDue, .statutoryDue])
    case .corrections: application.union([.corrections, .correctionBy])
    case .rejection: application.union(remedies).union([.ground, .reason, .competent])
    case .grant: application.union([.certificate])
    case .refusal: application.union(remedies).union([.reason])
    case .hearing: application.union([.hearingAsk])
    case .hearingNotice: application.union([.hearingDay, .hearingPlace])
    case .stageAcceptance: application.union([.branches, .promisedDue, .statutoryDue])
    case .stageCorrections: application.union([.corrections, .correctionBy])
    case .stageRejection:
      application.union(remedies).union([.ground, .reason, .competent, .branches])
    case .stageRefusal: application.union(remedies).union([.corrections, .correctionBy])
    case .complaintAcceptance: everywhere.union([.received, .due, .handledBy])
    case .complaintRefusal: everywhere.union([.received, .ground, .reason, .competent])
    case .complaintReply: everywhere.union([.received, .finding, .measures, .reply, .review])
    case .penaltyNotice: penalty.union([.hearingBy])
    case .penaltyHearing: penalty.union([.hearingDay, .hearingPlace])
    case .penaltyNone: penalty.union(remedies).union([.ground, .reason])
    case .penaltyDecision: penalty.union(remedies).union([.pay, .lateDaily])
    case .card:
      everywhere.union([
        .unit, .severity, .rule, .source, .breached, .lines, .replyBy, .finishBy, .objectBy,
      ])
    }
  }
}

extension Papers.Slot {
  /// Whether it is a list, each with a paragraph of its own.
  public var isList: Bool {
    switch self {
    case .branches, .lacking, .corrections, .measures, .reckoning, .penalties, .lines: true
    default: false
    }
  }

  /// The slots by their Chinese names.
  static let named = Dictionary(
    allCases.map { ($0.chinese, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Papers.Template {
  /// A part of a paragraph.
  enum Part: Equatable {
    case text(String)
    case slot(Papers.Slot)
    /// Articles, as they are cited on the day of the paper.
    case articles(String)
    /// What stands in braces and is neither.
    case unknown(String)
  }

  /// Templates of one rule set.
  static let most = 100

  /// The parts of a paragraph. A brace that is not closed is unknown, whatever follows it.
  ///
  /// - Complexity: O(length of the text).
  static func parts(of paragraph: String) -> [Part] {
    var parts: [Part] = []
    var rest = paragraph[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        parts.append(.unknown(String(rest[open...].prefix(32))))
        return parts
      }
      let name = rest[rest.index(after: open)..<close]
      if name.hasPrefix("依据 ") {
        parts.append(.articles(String(name.dropFirst(3))))
      } else if let slot = Papers.Slot.named[String(name)] {
        parts.append(.slot(slot))
      } else {
        parts.append(.unknown(String(name.prefix(32))))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  /// Everything wrong with templates of a rule set, each by its key: every unknown slot is named, every slot that
  /// the kind of paper has nothing for, every list that is not at the end of its paragraph, every article that no
  /// statute has.
  static func faults(in templates: [Papers.Template]) -> [Fault] {
    var faults: [Fault] = []
    func fault(_ key: String, _ detail: String) {
      faults.append(Fault(.badValue, field: key, detail: detail))
    }
    if templates.count > most { fault("papers", "\(templates.count) > \(most)") }
    for (place, template) in templates.prefix(most).enumerated() {
      let key = "papers[\(place)]"
      if !DossierKey.isID(template.id) || template.id.utf8.count > 64 { fault(key + ".id", "1…64") }
      if templates[..<place].contains(where: { $0.kind == template.kind }) {
        fault(key + ".kind", "\(template.kind.rawValue) ×2")
      }
      for (name, text, most) in [("title", template.title, 128), ("word", template.word, 32)] {
        guard text.utf8.count <= most else {
          fault("\(key).\(name)", "≤ \(most)")
          continue
        }
        let isRight = name == "word" ? Papers.Number.isWord(text) : isPlain(text)
        if !isRight { fault("\(key).\(name)", name == "word" ? "许准" : "{ }") }
      }
      if !(1...60).contains(template.paragraphs.count) {
        fault(key + ".paragraphs", "1…60 ≠ \(template.paragraphs.count)")
      }
      for (line, paragraph) in template.paragraphs.prefix(60).enumerated() {
        for wrong in template.faults(in: paragraph) { fault("\(key).paragraphs[\(line)]", wrong) }
      }
    }
    return faults
  }

  /// Text on one line without what a template is taken apart by.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "{" && $0 != "}" }
  }

  private func faults(in paragraph: String) -> [String] {
    guard (1...4_096).contains(paragraph.utf8.count) else { return ["1…4096"] }
    guard paragraph.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      return ["U+0000…U+001F"]
    }
    var wrong: [String] = []
    let parts = Self.parts(of: paragraph)
    for (place, part) in parts.enumerated() {
      switch part {
      case .text: break
      case .unknown(let name): wrong.append("{\(name)}")
      case .slot(let slot):
        if !kind.slots.contains(slot) {
          wrong.append("{\(slot.chinese)}：\(kind.chinese)")
        } else if slot.isList, place != parts.count - 1 {
          wrong.append("{\(slot.chinese)}…")
        }
      case .articles(let basis):
        let named = basis.split(separator: "|").flatMap { Law.Basis.parts(of: $0) }
        let isKnown = named.allSatisfy { part in
          switch part {
          case .statute, .rule: true
          case .record, .named: false
          }
        }
        if named.isEmpty || !isKnown { wrong.append("{依据 \(basis.prefix(64))}") }
      }
    }
    return wrong
  }
}

/// What an event has to say in the slots of a paper (文书填充).
struct PaperFilling {
  /// Text kept beside the ledger, by which member of which slot it stands there.
  struct Kept: Equatable {
    var slot: String
    var member: String
  }

  var documentNumber = ""
  /// Who issues it.
  var organ = ""
  /// Whom it is for, where that is no person kept beside the ledger.
  var addressee = ""
  var texts: [Papers.Slot: String] = [:]
  var lists: [Papers.Slot: [String]] = [:]
  var kept: [Papers.Slot: Kept] = [:]

  /// What stands for kept text that is not read.
  static let mask = "×××"
}

extension Papers.Template {
  /// What stands above the paper.
  var heading: String { title.isEmpty ? kind.chinese : title }

  /// The slots that its paragraphs name.
  var named: Set<Papers.Slot> {
    var named: Set<Papers.Slot> = []
    for paragraph in paragraphs {
      for case .slot(let slot) in Self.parts(of: paragraph) { named.insert(slot) }
    }
    return named
  }

  /// Its paragraphs, filled: those with a slot or an article that has nothing to say are left out.
  ///
  /// - Complexity: O(length of the template and of what it is filled with).
  func filled(
    with filling: PaperFilling, on day: Day, under setting: Law.Setting
  ) -> [String] {
    paragraphs.flatMap { paragraph -> [String] in
      var line = ""
      var items: [String] = []
      for part in Self.parts(of: paragraph) {
        let text: String
        switch part {
        case .text(let plain): text = plain
        case .unknown: return []
        case .articles(let basis): text = Law.line(basis, on: day, under: setting)
        case .slot(let slot) where slot.isList:
          items = filling.lists[slot] ?? []
          if items.isEmpty { return [] }
          continue
        case .slot(let slot): text = filling.texts[slot] ?? ""
        }
        if text.isEmpty { return [] }
        line += text
      }
      let numbered = items.count < 2 ? items : items.enumerated().map { "\($0 + 1)．\($1)" }
      return (line.isEmpty ? [] : [line]) + numbered
    }
  }
}

extension Papers {
  /// A day as it stands in the text of a paper: 2012年8月1日.
  static func chinese(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.year)年\(parts.month)月\(parts.day)日"
  }

  /// The day under a paper: in Arabic figures by GB/T 9704-2012 since 2012-07-01, in Chinese ones by GB/T 9704-1999
  /// before: 二○一二年五月一日.
  static func dated(_ day: Day) -> String {
    guard let since = Day(year: 2012, month: 7, day: 1), day < since else { return chinese(day) }
    let digits = ["○", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let parts = day.parts
    let year = "\(parts.year)".compactMap { $0.wholeNumberValue }.map { digits[$0] }.joined()
    return year + "年\(Law.numeral(Int32(clamping: parts.month)))月"
      + "\(Law.numeral(Int32(clamping: parts.day)))日"
  }
}
