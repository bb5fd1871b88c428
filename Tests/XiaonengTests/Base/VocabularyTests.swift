import Foundation
import Testing
import Xiaoneng

/// One vocabulary through every door: Swift's Codable, the library's own reader, NDJSON.
@Suite struct VocabularyTests {
  static func bytes(_ value: some JSONCodable) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return writer.bytes
  }

  @Test func `requests and outcomes read back through the library's own reader`() throws {
    let town = try Tour.lived()
    for request in town.requests + Town.register {
      let text = Self.bytes(request)
      #expect(Canonical.holds(text))
      let again = try CommandRequest.read(JSONValue(parsing: text))
      #expect(again == request)
      #expect(Self.bytes(again) == text)
    }
    for outcome in town.outcomes {
      let text = Self.bytes(outcome)
      #expect(Canonical.holds(text))
      let again = try Outcome.read(JSONValue(parsing: text))
      guard let refusal = outcome.refusal else {
        #expect(again == outcome)
        continue
      }
      // What was read is cited by the versions it was read with.
      #expect(again.refusal?.code == refusal.code && again.refusal?.field == refusal.field)
      #expect(again.refusal?.detail == refusal.detail)
      let told = refusal.citations.map(\.basis)
      #expect(again.refusal?.article == told.joined(separator: "; "))
    }
  }

  @Test func `requests and queries read back through Foundation`() throws {
    for request in try Tour.lived().requests {
      let data = try JSONEncoder().encode(request)
      #expect(try JSONDecoder().decode(CommandRequest.self, from: data) == request)
      let command = try JSONEncoder().encode(request.command)
      #expect(try JSONDecoder().decode(Command.self, from: command) == request.command)
      // What Foundation writes the library reads, and the other way round.
      // Members come in no order from there.
      let read = try CommandRequest.read(JSONValue(parsing: Array(data)))
      #expect(Self.bytes(read) == Self.bytes(request))
      #expect(
        try JSONDecoder().decode(CommandRequest.self, from: Data(Self.bytes(request))) == request)
    }
    let queries: [Query] = [
      .caseGet(Nothing()), .caseList(CaseFilter(unit: "GS", limit: 5)), .unitList(Nothing()),
      .casePersonal(PersonalReading(slot: "applicant", purpose: "核对")),
      .report(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))),
      .due(DueFilter(by: day("2012-08-31"))),
    ]
    for query in queries {
      let data = try JSONEncoder().encode(query)
      #expect(try JSONDecoder().decode(Query.self, from: data) == query)
      #expect(try Query.read(JSONValue(parsing: Self.bytes(query))) == query)
    }
  }

  @Test func `Foundation meets deep nesting without a trap`() {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(JSONValue.self, from: Data(deep.utf8))
    }
  }

  @Test func `every word is unique and reads its empty record or names what is missing`() {
    for words in [Command.words, Event.words, Query.words] {
      #expect(Set(words).count == words.count)
      #expect(words.allSatisfy { !$0.isEmpty })
    }
    for word in Command.words {
      do { _ = try Command.read(word: word, data: [:]) } catch {
        #expect(error.code == .missingField, "\(word)")
        #expect(error.field?.hasPrefix("data.") == true, "\(word): \(error.field ?? "")")
      }
    }
  }

  static let faults: [(text: String, code: Fault.Code, field: String)] = [
    (#"[]"#, .wrongType, ""),
    (
      #"{"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{}}"#, .missingField,
      "actor"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"command":"case.accept","data":{}}"#, .missingField,
      "at"
    ),
    (
      #"{"actor":{"id":"a"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{}}"#,
      .missingField, "actor.role"
    ),
    (
      #"{"actor":{"id":"a","role":"king"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{}}"#,
      .badValue, "actor.role"
    ),
    (
      #"{"actor":{"id":1,"role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{}}"#,
      .wrongType, "actor.id"
    ),
    (
      #"{"actor":{"id":"a","role":"window","x":1},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{}}"#,
      .unknownField, "actor.x"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01","command":"case.accept","data":{}}"#,
      .badValue, "at"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.fly","data":{}}"#,
      .unknownType, "command"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{"documentNumber":7}}"#,
      .wrongType, "data.documentNumber"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.supplement","data":{"materials":["a",1]}}"#,
      .wrongType, "data.materials[1]"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.submit","data":{"item":"x","applicant":{"name":"n","nmae":"n"}}}"#,
      .unknownField, "data.applicant.nmae"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.extend","data":{"days":4294967296,"reason":"r","documentNumber":"d"}}"#,
      .badValue, "data.days"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{},"dossier":"kase/1"}"#,
      .badValue, "dossier"
    ),
    (
      #"{"actor":{"id":"a","role":"window"},"at":"2012-08-01T09:00:00+08:00","command":"case.accept","data":{},"extra":1}"#,
      .unknownField, "extra"
    ),
  ]

  @Test(arguments: faults.indices)
  func `what is wrong is named with its path`(_ index: Int) throws {
    let row = Self.faults[index]
    let json = try JSONValue(parsing: row.text)
    let fault = #expect(throws: Fault.self) { try CommandRequest.read(json) }
    #expect(fault?.code == row.code)
    #expect(fault?.field ?? "" == row.field)
  }
}
