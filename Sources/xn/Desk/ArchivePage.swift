import Xiaoneng

/// A dossier as files that last (归档): the page that a person reads first, the ledger as it stands, the papers, the proof,
/// the digests of what was attached. The same answers give the same bytes.
struct ArchivePage {
  var key: DossierKey
  var papers: [Papers.Paper]
  /// The entries of the ledger, as JSON.
  var entries: [JSONValue] = []
  /// The digest of the last entry.
  var head = ""
  /// The proof that it is part of what was sealed; nil where it is not yet.
  var proof: JSONValue?
  /// The last day of the term of keeping; nil while it lives, and where no term is known.
  var keptUntil: String?
  /// The names of units by their codes.
  var units: [String: String] = [:]

  init(key: DossierKey, papers: [Papers.Paper]) { (self.key, self.papers) = (key, papers) }

  /// A file that was attached, as the ledger knows it.
  struct Attachment {
    var entry: String
    var type: String
    var size: String
    var hash: String
    var material: String
  }

  /// Every file that came with an entry.
  var attachments: [Attachment] {
    entries.flatMap { entry in
      (entry["data"]?["attachments"]?.array ?? []).map { file in
        Attachment(
          entry: Self.shown(entry["seq"]), type: Self.shown(file["type"]),
          size: Self.shown(file["size"]), hash: Self.shown(file["hash"]),
          material: Self.shown(file["material"]))
      }
    }
  }

  private static func shown(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let flag): flag ? "是" : "否"
    case .null, .array, .object, nil: ""
    }
  }

  /// Every file by its path in the folder.
  var files: [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [("index.html", Array(index.utf8))]
    let lines = entries.map { $0.text + "\n" }.joined()
    files.append(("ledger.ndjson", Array(lines.utf8)))
    if let proof { files.append(("proof.json", Array((proof.pretty + "\n").utf8))) }
    if !attachments.isEmpty {
      let rows = attachments.map {
        [$0.entry, $0.type, $0.size, $0.hash, $0.material].map(Self.cell).joined(separator: ",")
      }
      let text = "\u{FEFF}记录,媒体类型,字节,SHA-256,材料\r\n" + rows.map { $0 + "\r\n" }.joined()
      files.append(("attachments.csv", Array(text.utf8)))
    }
    for (place, paper) in papers.enumerated() {
      files.append((Self.path(place), Array((paper.html ?? "").utf8)))
    }
    return files
  }

  private static func path(_ place: Int) -> String {
    "papers/" + (place < 9 ? "0" : "") + "\(place + 1).html"
  }

  private static func cell(_ text: String) -> String {
    let plain = text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text
    guard plain.contains(where: { ",\"\r\n".contains($0) }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  // MARK: - The page

  private var index: String {
    var body = Markup.table(["项目", "内容"], summary, caption: "卷宗概况")
    body += Markup.table(
      ["序号", "时间", "记录", "办理人", "单位", "校验"], entries.map(row), caption: "台帐（ledger.ndjson）",
      right: [0])
    let corrections = entries.filter { $0["event"]?.string == "upkeep.rectified" }
    if !corrections.isEmpty {
      body += Markup.table(
        ["序号", "更正的记录", "字段", "更正前", "更正后"],
        corrections.map { entry in
          let data = entry["data"]
          return [
            Self.shown(entry["seq"]), "第\(Self.shown(data?["entry"]))条", Self.shown(data?["field"]),
            Self.shown(data?["before"]), Self.shown(data?["value"]),
          ].map(Markup.text)
        }, caption: "更正（原记录不动）", right: [0])
    }
    if !papers.isEmpty {
      body += Markup.table(
        ["文书", "文号", "成文日期"],
        papers.enumerated().map { place, paper in
          [
            "<a href=\"\(Self.path(place))\">\(Markup.text(paper.title))</a>",
            Markup.text(paper.documentNumber), Markup.text(paper.dateChinese),
          ]
        }, caption: "文书")
    }
    if !attachments.isEmpty {
      body += Markup.table(
        ["记录", "媒体类型", "字节", "SHA-256", "材料"],
        attachments.map {
          [$0.entry, $0.type, $0.size, $0.hash, $0.material].map(Markup.text)
        }, caption: "附件（原件由受理系统保存，凭校验值核对）", right: [0, 2])
    }
    let title = "\(key.kind.chinese)卷宗 \(key.id)"
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.text(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(Markup.text(title))</h1>
      \(body)<section>
      <h2>怎样核对</h2>
      <ol>
      <li>文件夹完整：<code>sha256sum -c SHA256SUMS</code></li>
      <li>台帐连续：每条记录的 <code>previous</code> 是上一条原文的 SHA-256，首条为零；末条原文的 SHA-256 即本页的末条校验值。</li>
      <li>确在封存之内：由 <code>proof.json</code> 的叶节点逐级合并到根，与已公布的封存根校验值相同（RFC 6962）。</li>
      </ol>
      </section>
      </main>
      </body>
      </html>

      """
  }

  private var summary: [[String]] {
    let code = entries.first.flatMap { $0["unit"]?.string } ?? ""
    var rows: [(String, String)] = [("卷宗号", key.description), ("类别", key.kind.chinese)]
    if !code.isEmpty { rows.append(("立卷单位", units[code].map { "\($0)（\(code)）" } ?? code)) }
    rows.append(("立卷时间", Self.moment(entries.first)))
    rows.append(("最后记录", Self.moment(entries.last)))
    rows.append(("记录条数", "\(entries.count)"))
    rows.append(("末条校验值", head))
    rows.append(("保管期限至", keptUntil ?? "未办结，或者规则集未规定"))
    if let proof {
      rows.append(("封存根校验值", Self.shown(proof["root"])))
      rows.append(("封存时记录条数", Self.shown(proof["length"])))
    } else {
      rows.append(("封存", "尚未封存"))
    }
    return rows.map { [$0, Markup.text($1)] }
  }

  private static func moment(_ entry: JSONValue?) -> String {
    guard let text = entry?["at"]?.string, let at = Instant(text) else { return "" }
    return at.minute
  }

  private func row(_ entry: JSONValue) -> [String] {
    let word = entry["event"]?.string ?? ""
    let role = entry["role"]?.string.flatMap { Role(rawValue: $0)?.chinese } ?? ""
    let code = entry["unit"]?.string ?? ""
    return [
      Self.shown(entry["seq"]), Self.moment(entry), Manual.meaning(of: word)?.chinese ?? word,
      "\(role) \(Self.shown(entry["actor"]))", units[code] ?? code,
      String(SHA256.hash(entry.text).hex.prefix(16)),
    ].map(Markup.text)
  }

  private static let style = """
    body{font:16px/1.7 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;margin:0;color:#111;background:#fff}
    main{max-width:64rem;margin:0 auto;padding:1.5rem}
    h1{font-size:1.5rem}h2{font-size:1.2rem}
    table{border-collapse:collapse;width:100%;margin:1.2rem 0}
    caption{text-align:left;font-weight:bold;padding:.3rem 0}
    th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
    td.n,th.n{text-align:right}
    code{font-family:monospace}
    @media print{main{max-width:none;padding:0}tr{break-inside:avoid}}
    """
}
