internal import XiaonengWords

extension Law {
  /// What `basis` comes to on `day` under the rules of a place (依据): statutes in force there and then, the
  /// place's own rules, or that it rests on no law but on how dossiers are kept. Of alternatives that `|` separates
  /// the first that holds.
  ///
  /// Articles are by today's numbers, and cited by those of the day: `penalty:36(1)` of a day in 2012 is
  /// 《行政处罚法》（1996年）第二十九条第一款. What was not in force is left out; another city's rule is never
  /// cited.
  ///
  /// - Complexity: O(length of the text + articles known of its statutes).
  public static func citations(
    of basis: String?, on day: Day, under setting: Setting
  ) -> [Citation] {
    // Of alternatives, the first that holds.
    for choice in (basis ?? "record").split(separator: "|") {
      let found = citations(ofAll: Basis.parts(of: choice), on: "\(day)", under: setting)
      if !found.isEmpty { return found }
    }
    return [record]
  }

  private static func citations(
    ofAll parts: [Basis], on date: String, under setting: Setting
  ) -> [Citation] {
    var found: [Citation] = []
    for part in parts {
      switch part {
      case .statute(let place, let wanted, let version):
        let statute = statutes[place]
        let number =
          version.map { id in statute.versions.firstIndex { $0.id == id } }
          ?? statute.version(on: date)
        guard holds(statute.place, in: setting.place), let number,
          let article = article(wanted, of: statute, in: number, isPinned: version != nil)
        else { continue }
        found.append(citation(statute, number, article, inForce: true))
      case .rule(let subject, let key):
        let name = setting.names[subject] ?? ("本规则集", "the rule set in force")
        found.append(
          Citation(
            kind: .rule, basis: "rule:" + subject + (key.isEmpty ? "" : " " + key), key: key,
            chinese: name.chinese + (key.isEmpty ? "" : "（配置项 \(key)）"),
            english: name.english + (key.isEmpty ? "" : " (setting \(key))"), inForce: true))
      case .record: found.append(record)
      case .named(let text):
        found.append(
          Citation(kind: .named, basis: text, chinese: text, english: text, inForce: true))
      }
    }
    return found
  }

  /// No law: how dossiers are kept.
  static let record = Citation(
    kind: .record, basis: "record", chinese: "不以法律条文为依据：卷宗记录规则",
    english: "no law: how dossiers are kept", inForce: true)

  /// Whether a rule of `local` is in force in `place`: its own digits without the zeros behind.
  private static func holds(_ local: String, in place: String) -> Bool {
    guard !local.isEmpty else { return true }
    var digits = local[...]
    while digits.hasSuffix("00") { digits.removeLast(2) }
    return place.hasPrefix(digits)
  }

  /// The place cited in a version: nil where that had no such article.
  private static func article(
    _ wanted: StatuteText.Place?, of statute: StatuteText.Statute, in number: Int, isPinned: Bool
  ) -> StatuteText.Place?? {
    guard let wanted else { return .some(nil) }
    let items = statute.versions[number].items
    if isPinned || number == statute.versions.count - 1 {
      return .some(wanted.reading(items: items))
    }
    guard let provision = statute.provision(at: wanted) else { return nil }
    guard let place = statute.place(of: provision, in: number) else { return nil }
    // An article whose number stayed is cited as closely as it was asked for.
    return .some((place == provision.place ? wanted : place).reading(items: items))
  }

  static func citation(
    _ statute: StatuteText.Statute, _ number: Int, _ place: StatuteText.Place?, inForce: Bool
  ) -> Citation {
    let version = statute.versions[number]
    var citation = Citation(
      kind: .statute, basis: statute.id + "@" + version.id, statute: statute.id,
      version: version.id, chinese: chinese(statute, version, place),
      english: english(statute, version, place), inForce: inForce)
    guard let place else { return citation }
    (citation.article, citation.paragraph, citation.item) = (
      place.article, place.paragraph, place.item
    )
    citation.basis += ":" + digits(place)
    return citation
  }

  // MARK: - Spelling

  private static func chinese(
    _ statute: StatuteText.Statute, _ version: StatuteText.Version, _ place: StatuteText.Place?
  ) -> String {
    let name = version.names?.chinese ?? statute.chinese
    guard let place else {
      return statute.kind == .document || statute.kind == .standard ? name : "《\(name)》"
    }
    var text = "《\(name)》" + (version.label.isEmpty ? "" : "（\(version.label)）")
    text += "第\(numeral(place.article))条"
    if place.paragraph > 0 { text += "第\(numeral(place.paragraph))款" }
    if place.item > 0 { text += "第\(numeral(place.item))项" }
    return text
  }

  private static func english(
    _ statute: StatuteText.Statute, _ version: StatuteText.Version, _ place: StatuteText.Place?
  ) -> String {
    let name = version.names?.english ?? statute.english
    guard let place else { return name }
    let year = version.label.isEmpty ? "" : " (\(version.label.filter(\.isASCII)))"
    return name + year + " art " + digits(place)
  }

  /// `32(1)(4)`.
  static func digits(_ place: StatuteText.Place) -> String {
    [place.paragraph, place.item].filter { $0 > 0 }.reduce("\(place.article)") { "\($0)(\($1))" }
  }

  /// Chinese numerals: 三十二, 一百零五, 一千二百六十.
  package static func numeral(_ number: Int32) -> String {
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var rest = max(0, min(number, 9_999))
    var isGap = false
    for (unit, name) in [(Int32(1_000), "千"), (100, "百"), (10, "十")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        isGap = !text.isEmpty
        continue
      }
      if isGap { text += "零" }
      isGap = false
      text += (digit == 1 && unit == 10 && text.isEmpty ? "" : names[Int(digit)]) + name
    }
    if rest > 0 || text.isEmpty { text += (isGap ? "零" : "") + names[Int(rest)] }
    return text
  }

  /// Citations on one line, in Chinese: 《行政许可法》第四十二条、第七十四条第二项.
  public static func chinese(_ citations: [Citation]) -> String {
    var text = ""
    var before: Citation?
    for citation in citations {
      if !text.isEmpty { text += "、" }
      if let before, !before.statute.isEmpty, before.statute == citation.statute,
        citation.article > 0, let mark = citation.chinese.firstIndex(of: "第")
      {
        text += citation.chinese[mark...]
      } else {
        text += citation.chinese
      }
      before = citation
    }
    return text
  }

  /// Citations on one line, in English.
  public static func english(_ citations: [Citation]) -> String {
    citations.map(\.english).joined(separator: "; ")
  }

  /// What `basis` comes to, on one line in Chinese: nothing where it rests on no law and no rule.
  static func line(_ basis: String?, on day: Day, under setting: Setting) -> String {
    let found = citations(of: basis, on: day, under: setting).filter { $0.kind != .record }
    return chinese(found)
  }

  /// The same as data: parts with the version they were cited in, which an event records.
  static func pinned(_ basis: String?, on day: Day, under setting: Setting) -> String {
    let found = citations(of: basis, on: day, under: setting).filter { $0.kind != .record }
    return found.map(\.basis).joined(separator: "; ")
  }
}

extension Refusal {
  /// What it rests on, cited for the day of the refused command; where there was none, for the newest law.
  public var citations: [Law.Citation] {
    Law.citations(of: cites ?? article, on: day ?? .last, under: setting ?? .nowhere)
  }

  /// What it rests on in Chinese, on one line; nil where that is no law and no rule of the place.
  public var ground: String? {
    let text = Law.line(cites ?? article, on: day ?? .last, under: setting ?? .nowhere)
    return text.isEmpty ? nil : text
  }
}

extension Law.Setting {
  /// No place, and no names of its own.
  public static let nowhere = Law.Setting(place: "", names: Law.RuleName.usual.table)
}

extension [Law.RuleName] {
  /// The names by subject.
  var table: [String: (chinese: String, english: String)] {
    Dictionary(
      map { ($0.subject.rawValue, ($0.chinese, $0.english)) }, uniquingKeysWith: { $1 })
  }
}

extension Law.RuleName {
  /// What rules are called where a place has said nothing else.
  public static let usual = [
    Law.RuleName(.service, "本市政务服务事项办事指南", "the city's service guide"),
    Law.RuleName(.complaint, "本市效能投诉工作规定", "the city's rules on complaints"),
    Law.RuleName(.ticket, "本市热线工单办理规定", "the city's rules on hotline tickets"),
    Law.RuleName(.project, "本市重点项目管理规定", "the city's rules on key projects"),
    Law.RuleName(.appraisal, "本市绩效考评办法", "the city's rules on appraisal"),
    Law.RuleName(.supervision, "本市电子监察办法", "the city's rules on electronic supervision"),
    Law.RuleName(.penalty, "本机关行政处罚程序与裁量规定", "the organ's rules on penalties and discretion"),
    Law.RuleName(.inspection, "本市督查工作办法", "the city's rules on inspections"),
    Law.RuleName(.tenRules, "关于建立健全和落实机关效能建设十项制度的通知", "the city's notice on the ten rules"),
    Law.RuleName(.network, "本市三级便民服务网络管理规定", "the city's rules on the service network"),
    Law.RuleName(.post, "岗位责任制", "the rule of posts and duties"),
    Law.RuleName(.deputy, "AB岗工作制", "the rule of A and B holders"),
    Law.RuleName(.standIn, "同岗替代制", "the rule of standing in at like posts"),
  ]

  /// As Danzhou calls its rules.
  static let danzhou = usual.map { name in
    guard name.subject == .complaint else { return name }
    return Law.RuleName(
      .complaint, "儋州市效能投诉工作若干规定", "the Danzhou rules on efficiency complaints")
  }
}
