/// The form of Open311 GeoReport v2, `POST requests.json`, as a portal receives it: every value a text.
///
/// Names of fields are the standard's. The key of the interface is the host's matter and is left out.
public struct Open311Post: Record, Equatable {
  /// The category: a `service_code` of the list of services.
  public var serviceCode = ""
  /// What happened.
  public var description = ""
  /// Where, in degrees, as a decimal text.
  public var lat = ""
  /// Where, in degrees, as a decimal text.
  public var long = ""
  /// Where, as an address.
  public var addressString = ""
  /// Where, as the number of an address; kept where there is no text.
  public var addressID = ""
  /// Where a picture of it lies.
  public var mediaURL = ""
  /// The complainant's given name.
  public var firstName = ""
  /// The complainant's family name.
  public var lastName = ""
  /// The complainant's telephone.
  public var phone = ""
  /// The complainant's e-mail address.
  public var email = ""
  /// The complainant's account at the portal.
  public var accountID = ""

  /// A form to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account_id", &accountID, "")
    try visitor.defaulted("address_id", &addressID, "")
    try visitor.defaulted("address_string", &addressString, "")
    try visitor.required("description", &description)
    try visitor.defaulted("email", &email, "")
    try visitor.defaulted("first_name", &firstName, "")
    try visitor.defaulted("last_name", &lastName, "")
    try visitor.defaulted("lat", &lat, "")
    try visitor.defaulted("long", &long, "")
    try visitor.defaulted("media_url", &mediaURL, "")
    try visitor.defaulted("phone", &phone, "")
    try visitor.required("service_code", &serviceCode)
  }

  /// The complaint that the form makes: real-name where it says who, else anonymous.
  ///
  /// - Throws: `badValue` for degrees that are none.
  func intake(_ actor: Actor) throws(Refusal) -> ComplaintIntake {
    var intake = ComplaintIntake()
    intake.channel = .web
    intake.category = serviceCode
    intake.fact = ComplaintFact(
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
    intake.complainant = Complainant(
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

/// A category as Open311 GeoReport v2 lists it: one element of `services.json`.
public struct Open311Service: Record, Equatable {
  /// The category's code.
  public var serviceCode = ""
  /// Its name.
  public var serviceName = ""
  /// Its name in English.
  public var description = ""
  /// Whether there is a form of its own: never.
  public var metadata = false
  /// `realtime`: a number is given at once.
  public var type = "realtime"
  /// Words to find it by.
  public var keywords = ""
  /// The group.
  public var group = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("description", &description)
    try visitor.required("group", &group)
    try visitor.required("keywords", &keywords)
    try visitor.required("metadata", &metadata)
    try visitor.required("service_code", &serviceCode)
    try visitor.required("service_name", &serviceName)
    try visitor.required("type", &type)
  }
}

/// `services.json`: a portal serves ``services`` as it stands.
public struct Open311Services: Record, Equatable {
  /// The categories.
  public var services: [Open311Service] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("services", &services)
  }
}

/// A complaint as Open311 GeoReport v2 shows it: one element of `requests.json`.
///
/// Description, address and co-ordinates are the complainant's and are left out. Before its result is published a
/// number that is asked for is `open`, and nothing more is told of it: that there is such a number its gapless
/// series tells anyhow, and when it is decided, about what and about whom, nobody learns from here.
public struct Open311Request: Record, Equatable {
  /// Its number.
  public var serviceRequestID = ""
  /// `open` or `closed`.
  public var status = "open"
  /// The published result.
  public var statusNotes = ""
  /// The category's name.
  public var serviceName = ""
  /// The category's code.
  public var serviceCode = ""
  /// The unit.
  public var agencyResponsible = ""
  /// The day it was received, at midnight; nil before its result is published.
  public var requestedDatetime: Instant?
  /// The day it was closed, at midnight.
  public var updatedDatetime: Instant?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("agency_responsible", &agencyResponsible)
    try visitor.optional("requested_datetime", &requestedDatetime)
    try visitor.required("service_code", &serviceCode)
    try visitor.required("service_name", &serviceName)
    try visitor.required("service_request_id", &serviceRequestID)
    try visitor.required("status", &status)
    try visitor.required("status_notes", &statusNotes)
    try visitor.optional("updated_datetime", &updatedDatetime)
  }
}

/// `requests.json`: a portal serves ``requests`` as it stands, for the list and for a single one.
public struct Open311Requests: Record, Equatable {
  /// The published complaints.
  public var requests: [Open311Request] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("requests", &requests)
  }
}

/// Which requests to list: the parameters of `GET requests.json`.
public struct Open311Filter: Record, Equatable {
  /// Only these numbers, published or not; the other parameters then say nothing.
  public var serviceRequestID: [String] = []
  /// Only these categories, with commas between.
  public var serviceCode = ""
  /// `open` or `closed`, or both with a comma between.
  public var status = ""
  /// Received on this day or later.
  public var startDate: Open311Date?
  /// Received on this day or earlier.
  public var endDate: Open311Date?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("end_date", &endDate)
    try visitor.defaulted("service_code", &serviceCode, "")
    try visitor.list("service_request_id", &serviceRequestID)
    try visitor.optional("start_date", &startDate)
    try visitor.defaulted("status", &status, "")
  }
}

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

  /// A day or a moment.
  public static var schema: JSONValue { ["type": "string"] }
}
