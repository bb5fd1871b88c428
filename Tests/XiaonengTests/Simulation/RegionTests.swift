import Testing

@testable import Xiaoneng
@testable import XiaonengSimulation

/// A province and a country, as far as one can try them in a moment.
@Suite struct RegionTests {
  @Test(arguments: ["110100", "130100", "139800", Danzhou.division])
  func `no account of a large city is taken for someone's number`(_ division: String) throws {
    let year = try CityYear(
      City.made(cases: 10, items: 1, seed: 1, year: 2012, division: division))
    var accounts: Set<String> = []
    for serial in stride(from: Int32(0), to: 100_000, by: 7) {
      let account = year.account(ofCase: serial)
      accounts.insert(account)
      #expect(!FreeText.holdsNumber(account), "\(account)")
    }
    #expect(accounts.count == 14_286)
  }
}
