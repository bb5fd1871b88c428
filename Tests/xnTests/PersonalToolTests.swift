import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// `xn personal`, as a citizen, a desk and those who watch use it. 个人信息保护法 arts 44–50.
@Suite struct PersonalToolTests {
  @Test func `a person reads who read their data, takes a copy along, and is answered`() throws {
    let folder = try Folder()
    let (path, number) = try DeskToolTests.town(folder)
    func run(_ words: String..., actor: String) throws -> Xn.Result {
      try Xn.run(words + ["--db", path, "--actor", actor, "--at", "2012-08-03T09:00:00.000+08:00"])
    }
    let person = "alice:applicant"
    let copy = try run("personal", "export", number, actor: person)
    #expect(copy.status == 0 && copy.output.contains("applicant  {"), "\(copy)")
    let readings = try run("personal", "readings", number, actor: person)
    #expect(readings.output.contains("本人查阅、复制"), "\(readings)")
    #expect(readings.output.contains("申请人"))
    let watched = try run("personal", "readings", number, actor: "auditor:auditor")
    #expect(watched.output.contains("alice") && watched.output.contains("查阅人"), "\(watched)")
    let asked = try run(
      "do", "personal.ask", "case/\(number)", "--kind", "erasure",
      actor: person)
    #expect(asked.status == 0, "\(asked)")
    let requests = try run("personal", "requests", number, actor: person)
    #expect(requests.output.contains("删除") && requests.output.contains("2012-09-02"), "\(requests)")
    let stranger = try run("personal", "export", number, actor: "nobody:applicant")
    #expect(stranger.status == 1 && !stranger.output.contains("{"), "\(stranger)")
    // Who tried, and who holds power, is seen by those who watch.
    let refused = try run("personal", "export", number, actor: "auditor:auditor")
    #expect(refused.status == 1)
    let attempts = try run("personal", "attempts", actor: "auditor:auditor")
    #expect(attempts.output.contains("personal.export") && attempts.output.contains(number))
    #expect(
      try run("personal", "attempts", number, actor: "auditor:auditor").output == attempts.output)
    #expect(try run("personal", "attempts", actor: person).status == 1)
    let powers = try run("people", "--powers", actor: "auditor:auditor")
    #expect(powers.status == 0 && powers.output.contains("尚未登记任何人"), "\(powers)")
    #expect(try run("people", "--powers", actor: person).status == 1)
    #expect(try run("personal", "export", "", actor: person).status == 2)
    #expect(try run("personal", actor: person).status == 2)
  }
}
