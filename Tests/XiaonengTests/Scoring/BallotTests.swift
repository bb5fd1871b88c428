import Testing
import Xiaoneng

/// Ballots (DOMAIN §6.2, §6.3).
@Suite struct BallotTests {
  private let rule = Scheme.six.ballot ?? Scheme.BallotRule()

  private func ballot(_ change: (inout [Ballot.Group]) -> Void = { _ in }) -> Ballot {
    var groups: [Ballot.Group] = [
      .init("leaders", entitled: 4, returned: 4, choices: [2, 2, 0, 0]),
      .init("staff", entitled: 30, returned: 20, invalid: 1, blank: 3, choices: [8, 4, 2, 2]),
      .init("panel", entitled: 5, returned: 5, choices: [0, 5, 0, 0]),
    ]
    change(&groups)
    return Ballot(groups)
  }

  @Test func `a mark is the weighted mean of what valid votes chose`() throws {
    let result = try rule.count(ballot())
    // 90, (800+320+120+80)/16 = 82.5, 80 at 20, 40, 40 %.
    #expect(result.mark == Fraction(18 + 33 + 32))
    #expect(result.turnout == Fraction(29, 39))
  }

  @Test func `a group without a valid vote gives its weight to the others`() throws {
    let result = try rule.count(
      ballot {
        $0[1] = .init("staff", entitled: 30, returned: 20, invalid: 20, choices: [0, 0, 0, 0])
      })
    #expect(result.groups[1] == nil)
    #expect(result.mark == Fraction(90 * 20 + 80 * 40, 60))
  }

  @Test func `below two thirds a ballot is void; at two thirds it stands`() throws {
    func turnout(_ returned: Int64, of entitled: Int64) -> Refusal.Code? {
      Marked.refusal {
        _ = try rule.count(
          Ballot([
            .init("leaders", entitled: 0, returned: 0, choices: [0, 0, 0, 0]),
            .init("staff", entitled: entitled, returned: returned, choices: [returned, 0, 0, 0]),
            .init("panel", entitled: 0, returned: 0, choices: [0, 0, 0, 0]),
          ]))
      }?.code
    }
    #expect(turnout(20, of: 30) == nil)
    #expect(turnout(19, of: 30) == .revoteNeeded)
    #expect(turnout(0, of: 0) == .revoteNeeded)
  }

  @Test func `counts that do not fit together are refused`() {
    func refused(_ change: (inout [Ballot.Group]) -> Void) -> Refusal.Code? {
      Marked.refusal { _ = try rule.count(ballot(change)) }?.code
    }
    #expect(refused { $0[0].returned = 5 } == .ballotInvalid)
    #expect(refused { $0[0].choices[0] = 3 } == .ballotInvalid)
    #expect(refused { $0[0].choices[0] = -1 } == .ballotInvalid)
    #expect(refused { $0[0].choices[0] = .max } == .ballotInvalid)
    #expect(refused { $0[0].entitled = .max } == .ballotInvalid)
    #expect(refused { $0[0].choices = [4] } == .ballotInvalid)
    #expect(refused { $0.removeLast() } == .ballotInvalid)
  }

  @Test func `two marks in a row spoil a sheet, none leaves the row blank`() {
    #expect(Ballot.isValid(marksInRows: [1, 1, 0]))
    #expect(!Ballot.isValid(marksInRows: [1, 2, 1]))
    #expect(!Ballot.isValid(marksInRows: [0, 0]))
    #expect(!Ballot.isValid(marksInRows: []))
  }
}
