import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// After erasure nothing of who complained is left on the disk, and every proof stays.
@Suite struct ComplaintErasureTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private static let at = Instant("2012-08-01T09:00:00+08:00") ?? Instant(0)
  private static let keeper = Principal("admin", .administrator)
  private static let clerk = Principal("c", .efficiencyOffice, unit: "XN")
  private static let head = Principal("h", .efficiencyHead, unit: "XN")

  private func later(_ days: Int64) -> Instant {
    Instant(Self.at.milliseconds + days * 86_400_000)
  }

  private func engine() throws -> Engine {
    let engine = try Engine(store: try SQLiteStore(path: folder.file("city.db")))
    let orders: [CommandOrder] = [
      .unit("XN", Registry.Unit("效能办")), .unit("GS", Registry.Unit("工商局")),
      .person("c", Registry.Officer("接听", unit: "XN", roles: [.efficiencyOffice])),
      .person("h", Registry.Officer("主任", unit: "XN", roles: [.efficiencyHead])),
    ]
    for order in orders {
      #expect(try engine.execute(order, by: Self.keeper, at: Self.at).refusal == nil)
    }
    return engine
  }

  private func marks(_ index: Int) -> [String] {
    [
      "投诉人某\(index)号", "1370000\(10_000 + index)", "m\(index)@example.cn", "中和镇\(index)号院",
      "u-\(index)-acct",
    ]
  }

  private func intake(_ index: Int) -> Complaints.Intake {
    let mark = marks(index)
    let who = Complaints.Complainant(
      mark[0], phone: mark[1], email: mark[2], address: mark[3], account: mark[4])
    return Complaints.Intake(
      "extortion", fact: Complaints.Fact("我是\(mark[0])，电话\(mark[1])，被索要烟酒"), complainant: who,
      identity: .realName, channel: .letter, unit: "GS")
  }

  /// How many of the marks stand in any file of the store.
  private func traces(_ count: Int) -> Int {
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .map { folder.bytes($0) }
    return (0..<count).flatMap(marks).count { mark in
      files.contains { $0.range(of: Data(mark.utf8)) != nil }
    }
  }

  @Test func `no byte of an erased complainant is left, and yesterday's seal still holds`() throws {
    let count = 40
    let engine = try engine()
    var keys: [DossierKey] = []
    for index in 0..<count {
      // With request keys, so that what is remembered of the request is looked at too.
      let done = try engine.execute(
        .complain(intake(index)), by: Self.clerk, at: Self.at, key: "k\(index)"
      ).done
      keys.append(try #require(done).dossier)
    }
    for key in keys {
      for (command, actor) in [
        (Complaints.Command.submit(Complaints.Submission("h")), Self.clerk),
        (
          .refuse(
            Complaints.Refusal(
              .otherRemedy, reason: "属诉讼", rightChannel: "法院", documentNumber: "不受1号")),
          Self.head
        ),
      ] {
        let outcome = try engine.execute(.complaint(command), on: key, by: actor, at: later(1))
        #expect(outcome.refusal == nil, "\(outcome)")
      }
      // A reading, so that answers and their traces are there too.
      let reply = try engine.query(
        .complaintPersonal(PersonalReading(slot: "complainant", purpose: "答复")), on: key,
        by: Self.head, at: later(2))
      #expect(reply.answer != nil)
    }
    #expect(traces(count) == 5 * count)
    let seal = try engine.seal(at: later(3))
    for key in keys {
      for slot in ["complainant", "fact"] {
        let agreed = try engine.execute(
          .personal(.approveErasure(PersonalRights.Approval(slot, reason: "本人申请"))), on: key,
          by: Self.head, at: later(4))
        #expect(agreed.refusal == nil, "\(agreed)")
        let outcome = try engine.execute(
          .complaint(.erase(PersonalErasure(slot: slot, reason: "本人申请"))), on: key,
          by: Self.keeper, at: later(4))
        #expect(outcome.refusal == nil, "\(outcome)")
      }
    }
    #expect(traces(count) == 0)
    let verification = try engine.verify(against: seal)
    #expect(verification.wrong == nil)
    #expect(verification.seals == 2)
    // The words are gone, and the engine says so.
    let reply = try engine.query(
      .complaintPersonal(PersonalReading(slot: "fact", purpose: "核对")), on: keys[0],
      by: Self.head, at: later(5))
    #expect(reply.refusal?.code == .erased)
    #expect(traces(count) == 0)
  }

  @Test func `when the years of keeping are over a sweep erases, and a hold keeps`() throws {
    let engine = try engine()
    var keys: [DossierKey] = []
    for index in 0..<2 {
      keys.append(
        try #require(
          try engine.execute(.complain(intake(index)), by: Self.clerk, at: Self.at).done
        ).dossier)
    }
    for key in keys {
      _ = try engine.execute(
        .complaint(.withdraw(Cases.WithdrawalRequest("不投诉了"))), on: key, by: Self.clerk,
        at: later(1))
    }
    let supervisor = Registry.Officer("监察", unit: "XN", roles: [.efficiencyHead])
    _ = try engine.execute(.person("s", supervisor), by: Self.keeper, at: Self.at)
    let held = try engine.execute(
      .personal(.hold(PersonalRights.Hold("诉讼", documentNumber: "保1号"))), on: keys[1],
      by: Principal("s", .efficiencyHead, unit: "XN"), at: later(2))
    #expect(held.refusal == nil)
    // 吃拿卡要 is kept for ten years.
    while try engine.sweep(at: later(3_650)).more {}
    #expect(traces(2) == 10)
    while try engine.sweep(at: later(3_660)).more {}
    #expect(traces(1) == 0)
    #expect(traces(2) == 5)
    #expect(try engine.verify().wrong == nil)
  }
}
