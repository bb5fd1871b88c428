import Testing

@testable import Xiaoneng

/// What every record of the vocabulary keeps to.
@Suite struct RecordTests {
  @Test func `no record has more fields than a reader can tell apart`() {
    #expect(Reference.records.count > 300)
    #expect(Reference.records.values.allSatisfy { $0.fields.count < 128 })
  }

  @Test func `a field that no one knows is refused, however many there are`() throws {
    let json = Profile.danzhou2011.json
    #expect(try Profile.read(json) == .danzhou2011)
    guard case .object(let members) = json else {
      Issue.record("\(json)")
      return
    }
    #expect(members.count >= 64)
    // Wherever it stands in the order of the names.
    for name in ["aaa", "nothing", "zzz"] {
      let more = JSONValue.object(members + [JSONValue.Member(name, .integer(1))])
      let found = #expect(throws: Fault.self) { try Profile.read(more) }
      #expect(found?.code == .unknownField && found?.field == name)
    }
  }
}
