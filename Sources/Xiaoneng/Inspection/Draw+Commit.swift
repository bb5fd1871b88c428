extension Inspections.Draw {
  /// The name of the scheme, which every hash holds.
  public static let scheme = "xn-draw-1"

  /// What is committed to before the public value is known: canonical JSON of draw, frame, size and beacon.
  ///
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public var document: [UInt8] {
    JSONValue.object([
      .init("beacon", ["kind": .string(beacon.kind), "ref": .string(beacon.ref)]),
      .init("draw", .string(draw)), .init("frame", .string(frame.hex)),
      .init("frameSize", .integer(Int64(ids.count))), .init("scheme", .string(Self.scheme)),
      .init("take", .integer(Int64(take))),
    ]).canonicalBytes
  }

  /// The hash of the frame: SHA-256 of the ids, sorted by their bytes, as canonical JSON.
  ///
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public var frame: LedgerDigest {
    let sorted = ids.map(\.nfc).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SHA256.hash(JSONValue.array(sorted.map { .string($0) }).canonicalBytes)
  }

  /// The commitment (承诺值): SHA-256 of the document, a line end and the nonce in hexadecimal digits.
  ///
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public var commitment: LedgerDigest { SHA256.hash(document + Array("\n\(nonce.hex)".utf8)) }

  /// Holds the draw against itself.
  ///
  /// - Parameter numbers: how many inspectors an object has at least.
  /// - Throws: `badRegister` for what has no number, id, kind or reference; `tooLong`; `tooMany`;
  ///   `alreadyExists` for an id, an inspector or a strike that stands twice; `notFound` for a strike that is
  ///   not in the frame; `quantityOutOfRange` for a number to draw that the frame, without whoever is struck,
  ///   does not have; `twoPeopleNeeded` for too few inspectors; `timeWentBack` for a public value that was
  ///   known before the commitment.
  /// - Complexity: O(*n*), *n* = ids.
  public func check(_ numbers: Inspections.Numbers = .init()) throws(Refusal) {
    try numbers.check()
    try Self.require(draw, "draw")
    try Self.require(beacon.kind, "beacon.kind")
    try Self.require(beacon.ref, "beacon.ref")
    if let value = beacon.value { try Self.require(value, "beacon.value", most: 4_096) }
    guard !ids.isEmpty else { throw Refusal(.badRegister, field: "ids") }
    let frame = try Self.different(ids, "ids", most: Inspections.mostIDs)
    guard take >= 1, Int(take) <= ids.count else {
      throw Refusal(.quantityOutOfRange, field: "take", detail: "\(take) ∉ 1…\(ids.count)")
    }
    let struck = try Self.different(strike, "strike", most: Inspections.mostIDs)
    for (place, id) in strike.enumerated() where !frame.contains(id.nfc) {
      throw Refusal(.notFound, field: "strike[\(place)]", detail: id)
    }
    guard frame.count - struck.count >= Int(take) else {
      throw Refusal(
        .quantityOutOfRange, field: "strike",
        detail: "\(frame.count) − \(struck.count) < \(take)")
    }
    if let inspectors {
      _ = try Self.different(inspectors, "inspectors", most: Inspections.mostInspectors)
      guard inspectors.count >= Int(numbers.inspectors) else {
        throw Refusal(
          .twoPeopleNeeded, article: Inspections.twoArticle, field: "inspectors",
          detail: "\(inspectors.count) < \(numbers.inspectors)")
      }
    }
    if let known = beacon.at, let committed = committedAt, known <= committed {
      throw Refusal(.timeWentBack, field: "beacon.at", detail: "\(known) ≤ \(committed)")
    }
  }

  /// The texts, which must differ.
  private static func different(
    _ texts: [String], _ field: String, most: Int
  ) throws(Refusal) -> Set<String> {
    guard texts.count <= most else {
      throw Refusal(.tooMany, field: field, detail: "\(texts.count) > \(most)")
    }
    var seen: Set<String> = []
    for (place, text) in texts.enumerated() {
      try require(text, "\(field)[\(place)]")
      guard seen.insert(text.nfc).inserted else {
        throw Refusal(.alreadyExists, field: "\(field)[\(place)]", detail: text)
      }
    }
    return seen
  }

  private static func require(_ text: String, _ field: String, most: Int = 128) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal(.badRegister, field: field) }
    guard text.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
    try Refusal.requirePlain(text, field)
  }
}
