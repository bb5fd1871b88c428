/// The sheet of official documents (公文用纸版式): A4, text block of 156 × 225 mm, 22 lines, page number at the outer side
/// of the foot. GB/T 9704-2012.
package enum OfficialSheet {
  /// Fonts of the body 仿宋, of titles 小标宋, of headings 黑体.
  package static let body =
    "'仿宋_GB2312','仿宋','FangSong','STFangsong','FZFangSong-Z02','Noto Serif CJK SC','Source Han Serif SC',serif"
  package static let title =
    "'方正小标宋简体','FZXiaoBiaoSong-B05S','Noto Serif CJK SC','Source Han Serif SC',serif"
  package static let heading =
    "'黑体','SimHei','STHeiti','Noto Sans CJK SC','Source Han Sans SC',sans-serif"

  /// What every page on the sheet begins its style with.
  package static let style = """
    @page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}
    @page :right{@bottom-right{content:"— " counter(page) " —";font:14pt '宋体','SimSun','Noto Serif CJK SC',serif;padding-right:5mm;vertical-align:top;padding-top:7mm}}
    @page :left{@bottom-left{content:"— " counter(page) " —";font:14pt '宋体','SimSun','Noto Serif CJK SC',serif;padding-left:5mm;vertical-align:top;padding-top:7mm}}
    *{box-sizing:border-box}
    html{font-family:\(body);color:#000}
    body{margin:0 auto;width:156mm;font-size:16pt;line-height:29pt}
    p{margin:0}
    .organ{color:#c7000b;font:700 32pt/1.2 \(title);text-align:center;letter-spacing:.06em;padding-top:6mm}
    h1{font:700 22pt/34pt \(title);text-align:center;margin:29pt 0;text-wrap:balance}
    .body{text-indent:2em}

    """

  /// A page on the sheet: what stands in `body` is HTML already, `heading` is text.
  package static func page(heading: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(text(heading))</title>
    <style>
    \(style)</style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Text as it may stand in HTML and between quotes of either kind; what may not is left out.
  package static func text(_ text: String) -> String {
    PictureText.escaped(text).with("&#39;", for: "'")
  }
}

/// A paper as one page that needs nothing else (文书版式): the letter form of GB/T 9704-2012, with the organ's name over a
/// double line, the number below it at the right, and room for the seal over name and day. The same paper gives the same
/// bytes.
struct PaperPage {
  let paper: Papers.Paper

  var html: String {
    var body = "<header>\n<p class=\"organ\">\(OfficialSheet.text(paper.organ))</p>\n"
    if !paper.documentNumber.isEmpty {
      body += "<p class=\"number\">\(OfficialSheet.text(paper.documentNumber))</p>\n"
    }
    body += "</header>\n<main>\n<h1>\(OfficialSheet.text(paper.title))</h1>\n"
    body += "<p class=\"to\">\(OfficialSheet.text(paper.addressee))：</p>\n"
    for paragraph in paper.paragraphs {
      body += "<p class=\"body\">\(OfficialSheet.text(paragraph))</p>\n"
    }
    body += "</main>\n<footer>\n<p>\(OfficialSheet.text(paper.organ))</p>\n"
    body += "<p class=\"seal\">（印章）</p>\n"
    body += "<p>\(OfficialSheet.text(paper.dateChinese))</p>\n</footer>\n"
    return OfficialSheet.page(
      heading: paper.documentNumber.isEmpty
        ? paper.title : "\(paper.title)　\(paper.documentNumber)",
      style: OfficialSheet.style + Self.style, body: body)
  }

  private static let style = """
    .organ{padding:0 0 3mm;border-bottom:3pt double #c7000b}
    .number{text-align:right;padding-top:2mm}
    .to{text-align:left}
    .body:last-child{break-after:avoid}
    footer{display:table;margin:58pt 4em 0 auto;text-align:center;break-inside:avoid}
    .seal{font-size:10.5pt;line-height:14pt;color:#666}
    @media screen{body{padding:20mm 0}}@media screen and (max-width:165mm){body{width:auto;padding:8mm 4mm}footer{margin-right:0}}

    """
}
