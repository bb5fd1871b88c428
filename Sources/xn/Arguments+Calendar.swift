import Xiaoneng

extension Option {
  static let calendar = Option.value(
    "calendar", "china|weekdays|FILE",
    "the working calendar: holiday notices of China (default), Monday to Friday, or a file: a feed of holidays\n"
      + "(RFC 5545) or a calendar as JSON (xn schema calendar)",
    "工作日历：国务院放假安排（默认）、周一至周五，或日历文件（ICS 或 JSON）")
}

extension Arguments {
  /// The working calendar of `--calendar`: a built-in one by name, or a file.
  ///
  /// - Throws: ``UsageError`` for what is neither; `Fault` and `Refusal` for a file that is no calendar.
  func calendar() throws -> WorkingCalendar {
    guard let name = string("calendar") else { return .china }
    if let known = WorkingCalendar.builtIn(name) { return known }
    let bytes: [UInt8]
    do throws(Fault) {
      bytes = try Input.text(name, most: JSONValue.largest)
    } catch {
      guard error.code == .fileUnreadable, !name.contains("/"), !name.contains(".") else {
        throw error
      }
      throw UsageError.wrongValue(
        "--calendar", name, "china|weekdays|FILE",
        hint: Suggestion.nearest(to: name, among: ["china", "weekdays"]))
    }
    let first = bytes.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard first == UInt8(ascii: "{") else {
      return try WorkingCalendar(name: Self.name(of: name), feed: bytes)
    }
    return try WorkingCalendar(CalendarForm.read(try JSONValue(parsing: bytes)))
  }

  /// A feed has no name of its own: that of the file, without folder and ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? "feed"
    let stem = file.split(separator: ".").first ?? file
    return stem == "-" ? "feed" : String(stem)
  }
}
