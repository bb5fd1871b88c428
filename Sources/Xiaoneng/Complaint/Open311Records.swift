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
    try visitor.defaulted("address_string", &addressString, "")
    try visitor.required("description", &description)
    try visitor.defaulted("email", &email, "")
    try visitor.defaulted("first_name", &firstName, "")
    try visitor.defaulted("last_name", &lastName, "")
    try visitor.defaulted("lat", &lat, "")
    try visitor.defaulted("long", &long, "")
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
    intake.fact = ComplaintFact(description, place: addressString)
    intake.fact.latitude = try Self.millionths(lat, "lat", most: 90)
    intake.fact.longitude = try Self.millionths(long, "long", most: 180)
    let name = [lastName + firstName, email, phone].first { !$0.isEmpty } ?? ""
    guard !name.isEmpty else {
      intake.identity = .anonymous
      return intake
    }
    intake.complainant = Complainant(
      name, phone: phone, email: email,
      account: accountID.isEmpty && !actor.role.isOfficer ? actor.id : accountID)
    return intake
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

/// A published complaint as Open311 GeoReport v2 shows it: one element of `requests.json`.
///
/// Description, address and co-ordinates are the complainant's and are left out.
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
  /// The day it was received, at midnight.
  public var requestedDatetime = Instant(0)
  /// The day it was closed, at midnight.
  public var updatedDatetime: Instant?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("agency_responsible", &agencyResponsible)
    try visitor.required("requested_datetime", &requestedDatetime)
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
  /// Only these numbers.
  public var serviceRequestID: [String] = []
  /// Only this category.
  public var serviceCode = ""
  /// `open` or `closed`.
  public var status = ""
  /// Received on this day or later.
  public var startDate: Day?
  /// Received on this day or earlier.
  public var endDate: Day?

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
