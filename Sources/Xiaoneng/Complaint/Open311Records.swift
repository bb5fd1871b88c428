/// A bound of a search by date: a day, or a moment, which stands for the day it falls on in the jurisdiction's own
/// time (`2012-08-01T16:00:00Z` is 2 August in China); one without an offset is a local time.
public enum Open311Date: JSONCodable, Equatable {
  /// A day.
  case day(Day)
  /// A moment as the standard writes it: RFC 3339.
  case at(Instant)

  /// The day in the time that is `offsetMinutes` ahead of UTC.
  func day(offsetMinutes: Int32) -> Day {
    switch self {
    case .day(let day): day
    case .at(let instant): instant.day(offsetMinutes: offsetMinutes)
    }
  }

  /// Reads `"2012-08-01"`, `"2012-08-01T00:00:00Z"` or `"2012-08-01T00:00:00"`.
  public static func read(_ json: JSONValue) throws(Fault) -> Open311Date {
    let text = try String.read(json)
    if let day = Day(text) { return .day(day) }
    guard let moment = LooseInstant(text) else {
      throw Fault(.badValue, detail: "2012-08-01T00:00:00Z")
    }
    switch moment.zone {
    case .offset, .unknown: return .at(moment.instant(offsetMinutes: 0))
    case .none: return .day(moment.localDay)
    }
  }

  /// Writes what ``read(_:)`` reads back.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .day(let day): day.write(to: &writer)
    case .at(let instant): instant.write(to: &writer)
    }
  }

}

extension Complaints.Open311Post {
  /// The complaint that the form makes: real-name where it says who, else anonymous.
  ///
  /// - Throws: `badValue` for degrees that are none.
  func intake(_ actor: Principal) throws(Refusal) -> Complaints.Intake {
    var intake = Complaints.Intake()
    intake.channel = .web
    intake.category = serviceCode
    intake.fact = Complaints.Fact(
      description, place: addressString.isEmpty ? addressID : addressString)
    intake.fact.media = mediaURL
    intake.fact.latitude = try Self.millionths(lat, "lat", most: 90)
    intake.fact.longitude = try Self.millionths(long, "long", most: 180)
    let name = [lastName + firstName, email, phone].first { !$0.isEmpty } ?? ""
    guard !name.isEmpty else {
      intake.identity = .anonymous
      return intake
    }
    // Only who is logged in has an account.
    let isVisitor = actor.role.isOfficer || actor.role == .citizen
    intake.complainant = Complaints.Complainant(
      name, phone: phone, email: email,
      account: accountID.isEmpty && !isVisitor ? actor.id : accountID)
    return intake
  }

  /// A refusal of the complaint, with the name that its field has in the form.
  static func inForm(_ refusal: Refusal) -> Refusal {
    let field: String? =
      switch refusal.field {
      case "fact.text": "description"
      case "fact.place": "address_string"
      case "fact.media": "media_url"
      case "fact.latitude": "lat"
      case "fact.longitude": "long"
      case "category": "service_code"
      case "complainant.account": "account_id"
      case "complainant.name": "last_name"
      case "complainant.phone": "phone"
      case "complainant.email": "email"
      case let other: other
      }
    return field.map(refusal.at(field:)) ?? refusal
  }

  /// `19.5209` as millionths of a degree; nil for an empty text. Digits beyond the sixth are dropped.
  static func millionths(
    _ text: String, _ field: String, most: Int32
  ) throws(Refusal) -> Int32? {
    guard !text.isEmpty else { return nil }
    let refusal = Refusal(.badRegister, field: field)
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...3).contains(whole.utf8.count),
      whole.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let degrees = Int32(whole)
    else { throw refusal }
    var fraction: Int32 = 0
    if parts.count == 2 {
      guard (1...20).contains(parts[1].utf8.count),
        parts[1].utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
      else { throw refusal }
      let digits = Array(parts[1].utf8.prefix(6))
      for place in 0..<6 {
        fraction = fraction * 10 + (place < digits.count ? Int32(digits[place] - 48) : 0)
      }
    }
    let value = degrees * 1_000_000 + fraction
    guard value <= most * 1_000_000 else { throw refusal }
    return isNegative ? -value : value
  }
}
