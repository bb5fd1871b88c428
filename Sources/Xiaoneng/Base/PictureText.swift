/// Text as pictures take it: cut to columns, escaped for XML.
enum PictureText {
  /// The fonts that draw Chinese on the usual machines.
  static let fonts =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"

  /// So many columns at most, Chinese characters two wide.
  static func clipped(_ text: String, to columns: Int) -> String {
    guard TextTable.width(of: text) > columns else { return text }
    var short = ""
    for character in text {
      guard TextTable.width(of: short + String(character)) < columns else { break }
      short.append(character)
    }
    return short + "…"
  }

  /// The text in lines of at most so many columns.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
      if TextTable.width(of: line + String(character)) > columns, !line.isEmpty {
        // No line begins with what closes the one before it.
        guard !"，。；：、）》”".contains(character) else {
          line.append(character)
          continue
        }
        lines.append(line)
        line = ""
      }
      line.append(character)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Text as it may stand in XML; what may not is left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}":
        continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
