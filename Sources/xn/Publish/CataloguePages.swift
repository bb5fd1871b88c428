import Xiaoneng

/// The public catalogue (权力目录) as pages that any web server hands out: an index by unit, an index by the characters of
/// the names for searching without a script, and a page for each item with what 行政许可法 art 30(1) has published, its flow
/// chart and its BPMN. The same answers give the same bytes.
struct CataloguePages {
  private let day: Day
  private let units: [String: String]
  private let secret: Int
  private let contact: String
  private var items: [(view: ItemView, chart: FlowCharts.Chart)] = []

  /// The pages as of `day`.
  init(day: Day, units: [String: String], secret: Int, contact: String) {
    (self.day, self.units, self.secret, self.contact) = (day, units, secret, contact)
  }

  /// Adds an item that may be shown.
  mutating func add(_ view: ItemView, _ chart: FlowCharts.Chart) { items.append((view, chart)) }

  /// Every file by its path in the folder.
  func files() -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [
      ("index.html", Array(index().utf8)), ("search.html", Array(search().utf8)),
      ("style.css", Array(Self.style.utf8)), ("search.js", Array(Self.script.utf8)),
    ]
    for (view, chart) in items {
      let name = "items/" + Markup.fileName(view.code)
      files.append((name + ".html", Array(page(view, chart).utf8)))
      guard !chart.findings.contains(where: \.error) else { continue }
      files.append((name + ".svg", Array(chart.flow.svg().utf8)))
      files.append((name + ".bpmn", Array(chart.bpmn.utf8)))
    }
    return files
  }

  private func unit(_ code: String) -> String { units[code] ?? code }

  private func document(
    _ title: String, _ body: String, up: String = "", here: String = "", script: Bool = false
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.text(title))</title>
    <link rel="stylesheet" href="\(up)style.css">
    \(script ? "<script src=\"\(up)search.js\" defer></script>\n" : "")</head>
    <body>
    <a class="skip" href="#main">跳到正文</a>
    <header><nav aria-label="主导航"><a href="\(up)index.html"\(here == "index" ? " aria-current=\"page\"" : "")>权力目录</a>
    <a href="\(up)search.html"\(here == "search" ? " aria-current=\"page\"" : "")>按字查找</a></nav></header>
    <main id="main">
    <h1>\(Markup.text(title))</h1>
    \(body)</main>
    <footer><p>内容截至\(day)。\(contact.isEmpty ? "" : "监督投诉：" + Markup.text(contact))</p></footer>
    </body>
    </html>

    """
  }

  // MARK: - Index

  private var byUnit: [(code: String, items: [ItemView])] {
    Dictionary(grouping: items.map(\.view), by: \.version.unit).map { ($0.key, $0.value) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  /// Whether it takes applications, and why not.
  private static func state(_ view: ItemView) -> String {
    if view.open { return "受理" }
    return view.version.cleanUp == .kept ? "暂停受理" : "已\(view.version.cleanUp.chinese)"
  }

  private func link(_ view: ItemView) -> String {
    "<a href=\"items/\(Markup.fileName(view.code)).html\">\(Markup.text(view.version.name))</a>"
  }

  private func index() -> String {
    var body = "<p>共\(items.count)项"
    body += secret > 0 ? "，另有涉密事项\(secret)项依法不予公开" : ""
    body += "。</p>\n"
    body += Self.form
    body += "<nav aria-label=\"单位\"><h2>单位</h2>\n<ul class=\"units\">\n"
    for (place, group) in byUnit.enumerated() {
      body +=
        "<li><a href=\"#u\(place + 1)\">\(Markup.text(unit(group.code)))</a> \(group.items.count)</li>\n"
    }
    body += "</ul></nav>\n"
    for (place, group) in byUnit.enumerated() {
      body +=
        "<section class=\"list\" id=\"u\(place + 1)\">\n<h2>\(Markup.text(unit(group.code)))</h2>\n"
      let rows = group.items.map { view in
        [
          link(view), Markup.text(view.code), view.version.kind.chinese,
          Markup.text(view.version.promised.chinese), Markup.text(view.version.statutory.chinese),
          Self.state(view),
        ]
      }
      body += Markup.table(
        ["事项", "编码", "类型", "承诺时限", "法定时限", "状态"], rows,
        caption: "\(Markup.text(unit(group.code)))的事项，共\(group.items.count)项")
      body += "</section>\n"
    }
    return document("权力目录", body, here: "index", script: true)
  }

  /// It is hidden until the script can answer it.
  private static let form = """
    <form role="search" id="search" hidden>
    <label for="q">查找事项（名称或编码）</label>
    <input id="q" type="search" autocomplete="off">
    <p id="found" role="status"></p>
    </form>
    <p id="plain">要按名称查找，请用<a href="search.html">按字查找</a>。</p>

    """

  // MARK: - Search without a script

  /// Items by each character of their names: whoever seeks 登记 goes to 登 and reads on from there.
  private func search() -> String {
    var byCharacter: [Character: [ItemView]] = [:]
    for (view, _) in items {
      for character in Set(view.version.name) where character.isLetter || character.isNumber {
        byCharacter[character, default: []].append(view)
      }
    }
    let characters = byCharacter.keys.sorted {
      String($0).utf8.lexicographicallyPrecedes(String($1).utf8)
    }
    func mark(_ character: Character) -> String {
      "c"
        + String(character).unicodeScalars.map { String($0.value, radix: 16) }.joined(
          separator: "-")
    }
    var body = "<p>点击事项名称中的任意一个字，列出含有该字的事项。</p>\n" + Self.form
    body += "<nav aria-label=\"字\"><h2>字</h2>\n<ul class=\"characters\">\n"
    for character in characters {
      body += "<li><a href=\"#\(mark(character))\">\(Markup.text(String(character)))</a></li>\n"
    }
    body += "</ul></nav>\n"
    for character in characters {
      body +=
        "<section id=\"\(mark(character))\">\n<h2>\(Markup.text(String(character)))</h2>\n<ul>\n"
      for view in byCharacter[character] ?? [] {
        body +=
          "<li>\(link(view)) <span class=\"unit\">\(Markup.text(unit(view.version.unit)))</span></li>\n"
      }
      body += "</ul>\n</section>\n"
    }
    return document("按字查找", body.replacing(Self.form, with: ""), here: "search")
  }

  // MARK: - One item

  private static func money(_ fen: Int64) -> String {
    fen == 0 ? "不收费" : (Fraction(Int128(fen), 100)?.rounded(2) ?? "") + "元"
  }

  private func page(_ view: ItemView, _ chart: FlowCharts.Chart) -> String {
    let version = view.version
    let name = Markup.fileName(view.code)
    var body = "<p class=\"lead\">\(Markup.text(unit(version.unit)))　\(Markup.text(view.code))"
    body += view.open ? "</p>\n" : "　<strong>\(Self.state(view))</strong></p>\n"
    // 行政许可法 art 30(1): matter, basis, conditions, quantity, procedure, limits, materials.
    body += "<section>\n<h2>公示内容</h2>\n<dl>\n"
    let fields = [
      ("事项", version.name), ("依据", version.basis), ("条件", version.conditions),
      ("数量", version.scarce ? "有数量限制" : "无数量限制"), ("程序", version.procedure),
      (
        "期限",
        version.kind == .immediate
          ? "当场办结（法定\(version.statutory.chinese)）"
          : "承诺\(version.promised.chinese)（法定\(version.statutory.chinese)）"
      ),
      ("收费", Self.money(version.fee) + (version.feeBasis.isEmpty ? "" : "，依据：" + version.feeBasis)),
      ("实施主体", unit(version.unit)), ("办理地点", version.inCentre ? "政务服务中心窗口" : "实施主体办公场所"),
      ("生效日", "\(version.validFrom)"),
    ]
    for (term, text) in fields {
      body += "<dt>\(term)</dt><dd>\(text.isEmpty ? "未填写" : Markup.text(text))</dd>\n"
    }
    body += "</dl>\n</section>\n<section>\n<h2>申请材料</h2>\n"
    if version.materials.isEmpty {
      body += "<p>除申请外不需提交其他材料。</p>\n"
    } else {
      body += Markup.table(
        ["序号", "材料", "要求"],
        version.materials.enumerated().map { place, material in
          [
            "\(place + 1)", Markup.text(material.name),
            (material.required ? "必要" : "视情况") + (material.canLack ? "，可容缺受理" : ""),
          ]
        }, caption: "应提交的全部材料")
    }
    body += "</section>\n<section>\n<h2>权力运行流程图</h2>\n"
    if chart.findings.contains(where: \.error) {
      body += "<p>流程图正在核对，暂不公布。</p>\n"
    } else {
      body +=
        "<figure class=\"chart\" tabindex=\"0\" aria-label=\"流程图，内容同下表\">\n\(chart.flow.svg(table: false))</figure>\n"
      let table = chart.flow.table
      body += "<div class=\"wide\" tabindex=\"0\" aria-label=\"流程表\">\n"
      body += Markup.table(
        table.headings, table.rows.map { $0.map(Markup.text) }, caption: "流程图所示环节")
      body += "</div>\n"
      body +=
        "<p class=\"files\">下载：<a href=\"\(name).svg\">流程图（SVG）</a>　<a href=\"\(name).bpmn\">流程（BPMN 2.0）</a></p>\n"
    }
    body += "</section>\n"
    return document(version.name, body, up: "../")
  }

  // MARK: - Style and script

  private static let style = """
    :root{--ink:#1b2530;--soft:#4a5866;--line:#c3ccd5;--blue:#1d4f80}
    *{box-sizing:border-box}
    body{margin:0;color:var(--ink);background:#fff;font:17px/1.75 'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif}
    header,main,footer{max-width:1120px;margin:0 auto;padding:0 20px}
    header{border-bottom:3px solid var(--blue);padding-top:14px;padding-bottom:12px}
    header nav a{margin-right:22px;font-weight:700}
    a{color:var(--blue)}a:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid #b8860b;outline-offset:2px}
    .skip{position:absolute;left:-999px}.skip:focus{left:12px;top:8px;background:#fff;padding:6px 10px}
    h1{font-size:30px;line-height:1.35;margin:28px 0 10px}h2{font-size:21px;margin:32px 0 10px}
    .lead{color:var(--soft);margin-top:0}
    dl{display:grid;grid-template-columns:7em 1fr;border-top:1px solid var(--line);margin:0}
    dt,dd{margin:0;padding:9px 0;border-bottom:1px solid var(--line)}dt{font-weight:700}
    table{border-collapse:collapse;width:100%;font-size:16px}caption{text-align:left;color:var(--soft);padding:6px 0}
    th,td{border:1px solid var(--line);padding:7px 10px;text-align:left;vertical-align:top;font-weight:400}
    thead th{background:#eef2f6;font-weight:700}
    ul.units,ul.characters{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:6px 20px}
    ul.characters{gap:4px}ul.characters a{display:block;min-width:36px;padding:4px 8px;text-align:center;border:1px solid var(--line);text-decoration:none}
    .unit{color:var(--soft);font-size:15px}
    form label{display:block;font-weight:700}input{font:inherit;width:100%;max-width:480px;padding:8px 10px;border:2px solid var(--soft)}
    figure.chart{margin:0;overflow-x:auto}figure.chart svg{display:block;width:100%;min-width:720px;max-width:1040px;height:auto}
    .wide{overflow-x:auto;margin-top:18px}
    footer{border-top:1px solid var(--line);margin-top:48px;color:var(--soft);font-size:15px}
    @media (max-width:640px){dl{grid-template-columns:1fr}dt{border-bottom:0;padding-bottom:0}}
    @media print{@page{size:A4;margin:18mm 15mm}body{font-size:11pt}header,.skip,.files,form,#plain{display:none}a{color:inherit;text-decoration:none}
    figure.chart{break-inside:avoid}figure.chart svg{min-width:0;max-height:225mm}tr{break-inside:avoid}table{font-size:9.5pt}h2{break-after:avoid}}

    """

  private static let script = """
    'use strict';
    (function () {
      var form = document.getElementById('search');
      if (!form) { return; }
      var box = document.getElementById('q'), found = document.getElementById('found');
      var plain = document.getElementById('plain');
      form.hidden = false;
      if (plain) { plain.hidden = true; }
      form.addEventListener('submit', function (event) { event.preventDefault(); });
      function seek() {
        var words = box.value.trim().toLowerCase().split(/\\s+/), count = 0;
        document.querySelectorAll('section.list').forEach(function (section) {
          var any = false;
          section.querySelectorAll('tbody tr').forEach(function (row) {
            var text = row.textContent.toLowerCase();
            var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
            row.hidden = !fits;
            if (fits) { any = true; count += 1; }
          });
          section.hidden = !any;
        });
        found.textContent = box.value.trim() ? '找到' + count + '项' : '';
      }
      box.addEventListener('input', seek);
    })();

    """
}
