import Xiaoneng

/// Text as it stands in HTML, and what every page begins and ends with.
enum Markup {
  /// The text, escaped for HTML; line ends stay line ends.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "<br>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name for a file: letters and digits stay, everything else stands as `_` and its bytes.
  static func fileName(_ code: String) -> String {
    code.utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D: return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "_" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }

  /// A table with its caption; cells are HTML already.
  static func table(
    _ headings: [String], _ rows: [[String]], caption: String, right: Set<Int> = []
  ) -> String {
    var out = "<table>\n<caption>\(caption)</caption>\n<thead><tr>"
    for heading in headings { out += "<th scope=\"col\">\(heading)</th>" }
    out += "</tr></thead>\n<tbody>\n"
    for row in rows {
      out += "<tr>"
      for (place, cell) in row.enumerated() {
        let style = right.contains(place) ? " class=\"n\"" : ""
        out += place == 0 ? "<th scope=\"row\"\(style)>\(cell)</th>" : "<td\(style)>\(cell)</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }
}
