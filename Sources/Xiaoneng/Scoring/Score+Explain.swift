extension League.Row {
  /// One subject's score on a page (考评说明), part by part, with articles and evidence: for the subject
  /// itself and for whoever checks it.
  ///
  /// - Parameters:
  ///   - scheme: the scheme it was scored under, which has the names and articles of the parts.
  ///   - chinese: whether the page is in Chinese; else in English.
  ///   - ranked: whether its rank is told; not where it stands alone.
  /// - Complexity: O(parts).
  public func explanation(
    under scheme: Scheme, chinese: Bool, ranked: Bool = true
  ) -> String {
    let name = score.name.isEmpty ? score.subject : score.name
    let decimals = Int(scheme.decimals)
    func pick(_ zh: String, _ en: String) -> String { chinese ? zh : en }
    func shown(_ part: Score.Part) -> String {
      var scale: Int128 = 1
      for _ in 0..<min(max(decimals, 0), 2) { scale *= 10 }
      return Fraction(Int128(part.shown), scale)?.rounded(decimals) ?? ""
    }
    var lines = [
      pick("\(name) 考评说明", "\(name): how the score came about"),
      pick("方案：\(scheme.chinese)", "Scheme: \(scheme.english)")
        + " \(scheme.id)@\(scheme.version) [\(scheme.source)]",
      pick(
        (ranked ? "名次：\(rank)　" : "") + "等次：\(grade.chinese)　总分：\(shown(score.total))",
        (ranked ? "Rank: \(rank)   " : "")
          + "Grade: \(grade.english)   Total: \(shown(score.total))"),
      "",
    ]
    var rows = [[pick("项目", "Part"), pick("分值", "Points"), pick("依据", "Basis")]]
    func add(_ part: Score.Part, _ depth: Int) {
      let indent = String(repeating: "  ", count: depth)
      var basis = part.article.isEmpty ? [] : [part.article]
      basis += part.evidence.prefix(3)
      if part.evidence.count > 3 { basis.append("+\(part.evidence.count - 3)") }
      rows.append([
        indent + pick(part.chinese, part.english), shown(part), basis.joined(separator: ", "),
      ])
      for child in part.children { add(child, depth + 1) }
    }
    for part in score.total.children { add(part, 0) }
    rows.append([pick("总分", "Total"), shown(score.total), ""])
    lines += TextTable.lines(rows, right: [1])
    lines.append("")
    if isSurplus {
      lines.append(
        pick(
          "分数达到\(earned.chinese)，因名额已满列为\(grade.chinese)。",
          "The score reaches \(earned.english); the places were taken, so the grade is \(grade.english)."
        ))
    }
    for finding in score.vetoes {
      guard let veto = scheme.vetoes.first(where: { $0.id == finding.veto }) else { continue }
      lines.append(
        pick("一票否决：\(veto.chinese)", "Veto: \(veto.english)")
          + " [\(finding.evidence.joined(separator: ", "))]")
    }
    let coefficient = Fraction(Int128(grade.coefficient), 10_000)?.rounded(1) ?? ""
    lines.append(
      pick(
        "建议（由人决定）：奖金系数 \(coefficient)",
        "Proposed, for people to decide: bonus coefficient \(coefficient)"))
    for proposal in proposals {
      lines.append("  " + pick(proposal.chinese, proposal.english) + " [\(proposal.article)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
