internal import XiaonengWords

/// The statutes that rules rest on, as a page in Chinese (法律依据一览): made of the texts of statutes and of the
/// built-in rule sets.
public enum LawDocument {
  /// The page in Markdown.
  public static var text: String {
    var text = """
      # 法律依据一览

      本页由 `make docs` 根据法规文本（`Sources/Xiaoneng/Law/Statutes`）和内置规则集生成，不得手工修改。条文要点为本库自拟的
      简述，以法规原文为准。地方性法规只在本地有效，在其他地方仅作参照。

      拒绝、问责和说明所引条款，按事件发生之日有效的版本计算：`xn law cite 'licensing:32(1)(4)' --on 2012-08-01`。

      ## 法规

      """
    for statute in Law.statutes { text += "\n" + page(of: statute) }
    text += "\n## 内置规则集\n\n"
    text += "每一数值、单位、依据、生效日和设定者；依据按规则集生效之日或2012年8月1日（较晚者）引用。\n"
    for profile in Profile.builtIn {
      let day = max(profile.validFrom, Day(year: 2012, month: 8, day: 1) ?? profile.validFrom)
      text += "\n### \(profile.id)\n\n自\(profile.validFrom)起。"
      let table = RuleTable(profile, on: day)
      guard let before = Profile.builtIn.last(where: { $0.validFrom < profile.validFrom }) else {
        text += "全部数值：\n\n" + Self.table(table.rows)
        continue
      }
      let changed = RuleTable(before, on: day).differences(to: table).compactMap(\.there)
      text += changed.isEmpty ? "与上一规则集无异。\n" : "与上一规则集不同之处：\n\n" + Self.table(changed)
    }
    return text
  }

  private static func table(_ rows: [Law.Row]) -> String {
    var text = "| 配置项 | 取值 | 单位 | 含义 | 依据 | 生效日 | 设定者 |\n|---|---|---|---|---|---|---|\n"
    for row in rows {
      let cells = [
        "`\(row.key)`", row.shown, row.unit, row.meaning, row.basis, "\(row.since)", row.setBy,
      ]
      text += "| " + cells.map { $0.with("／", for: "|") }.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func page(of statute: StatuteText.Statute) -> String {
    var text = "### \(statute.chinese)\n\n标识 `\(statute.id)`"
    if !statute.place.isEmpty { text += "，适用地区 \(statute.place)" }
    text += "\n\n| 版本 | 施行 | 失效 | 文号 | 沿革 |\n|---|---|---|---|---|\n"
    for version in statute.versions {
      let name = version.names.map { "《\($0.chinese)》" } ?? ""
      text +=
        "| \(version.id)\(name) | \(version.from) | \(version.until.isEmpty ? "现行" : version.until)"
      text += " | \(version.document) | \(version.history) |\n"
    }
    guard !statute.provisions.isEmpty else { return text }
    text += "\n| 条款 | 条目 | 要点 | 旧版条款 | 数值 |\n|---|---|---|---|---|\n"
    let newest = statute.versions.count - 1
    for provision in statute.provisions {
      let former = provision.former.map { former in
        let place = former.place.map { "第" + Law.digits($0) + "条" } ?? "无"
        return "\(former.version)年起\(place)"
      }
      let numbers = provision.parameters.map { parameter in
        "`\(parameter.key)` \(parameter.value)\(parameter.unit)（\(parameter.since)起"
          + (parameter.until.isEmpty ? "" : "至\(parameter.until)") + "）"
      }
      let place = provision.place.reading(items: statute.versions[newest].items)
      let cited = Law.citation(statute, newest, place, inForce: true).chinese
      let short = cited.firstIndex(of: "第").map { String(cited[$0...]) } ?? cited
      text += "| \(short) | \(provision.heading.chinese) | \(provision.text.chinese) | "
      text += former.joined(separator: "；") + " | " + numbers.joined(separator: "；") + " |\n"
    }
    return text
  }
}
