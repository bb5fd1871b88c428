import Testing
import Xiaoneng

/// Tables as spreadsheets write them and people fill them in.
@Suite struct SpreadsheetTests {
  static let head = "code,name,unit,validFrom,basis,statutory,promised"

  static func read(_ text: String) -> Result<[Catalogue.Line], Catalogue.Faults> {
    Catalogue.commands(fromCSV: Array(text.utf8))
  }

  static let row = "A-1,设立,u,2012-01-01,b,20wd,9wd"

  @Test(arguments: [
    "sep=,\n\(head)\n\(row)\n", "sep=,\r\n\(head)\r\n\(row)\r\n",
    "\u{FEFF}sep=,\r\n\(head)\r\n\(row)\r\n",
    "\(head)\n\(row)\n,,,,,,\n,,,,,,\n", ",,,,,,\n\(head)\n , ,,,,,\n\(row)\n",
    "\(head),,\n\(row),,\n", "\(head),,\n\(row)\n", "\(head)\n\(row),,\n",
    "\(head), \n\(row),\u{3000}\n",
  ])
  func `what spreadsheets leave behind is passed over`(_ table: String) throws {
    #expect(try Self.read(table).get().map(\.dossier.id) == ["A-1"])
  }

  @Test func `lines are those of the file, whatever was passed over`() {
    guard case .failure(let faults) = Self.read("sep=,\n\(Self.head)\n,,,,,,\nA,n,u,x,b,20wd,9wd\n")
    else {
      Issue.record("read")
      return
    }
    #expect(faults.faults.map(\.line) == [4])
  }

  @Test func `a cell beyond the header is refused where it says something`() {
    for table in [
      "\(Self.head)\n\(Self.row),,x\n", "\(Self.head),,\n\(Self.row),x\n",
      "\(Self.head),,fee\n\(Self.row)\n",
    ] {
      guard case .failure = Self.read(table) else {
        Issue.record("read: \(table)")
        continue
      }
    }
  }

  @Test(arguments: [
    "2012/1/1", "2012-1-1", "2012.1.1", "2012年1月1日", "2012/01/01", "２０１２-０１-０１", "２０１２／１／１",
    "2012年01月1",
  ])
  func `a day is read as spreadsheets and people write it`(_ text: String) throws {
    let lines = try Self.read("\(Self.head)\nA-1,设立,u,\(text),b,20wd,9wd\n").get()
    #expect(lines.map(\.version.validFrom) == [day("2012-01-01")])
  }

  @Test(arguments: [
    "1/2/2012", "12/1/1", "2012/13/1", "2012/2/30", "2012/1", "2012/1/1/1", "2012/-1/1", "40909",
  ])
  func `a day that could be another is none`(_ text: String) {
    guard case .failure(let faults) = Self.read("\(Self.head)\nA-1,设立,u,\(text),b,20wd,9wd\n")
    else {
      Issue.record("read")
      return
    }
    #expect(faults.faults.first?.field == "validFrom 生效日期")
  }

  static let limits: [(text: String, budget: Budget)] = [
    ("20 个工作日", .workingDays(20)), ("２０个工作日", .workingDays(20)),
    ("20\u{3000}工作日", .workingDays(20)),
    ("20 wd", .workingDays(20)), ("30 日", .calendarDays(30)), ("2 个月", .months(2)),
    ("２０ｗｄ", .workingDays(20)),
  ]

  @Test(arguments: limits)
  func `a limit is read with spaces and full-width digits`(_ row: (text: String, budget: Budget))
    throws
  {
    let lines = try Self.read("\(Self.head)\nA-1,设立,u,2012-01-01,b,\(row.text),1wd\n").get()
    #expect(lines.map(\.version.statutory) == [row.budget])
  }

  @Test func `money is read in full-width digits`() throws {
    let lines = try Self.read("\(Self.head),fee,feeBasis\n\(Self.row),１２．５０元,价格法\n").get()
    #expect(lines.map(\.version.fee) == [1_250])
  }

  @Test func `at once without its kind is told which column says so`() {
    guard case .failure(let faults) = Self.read("\(Self.head)\nA-1,设立,u,2012-01-01,b,20wd,即办\n")
    else {
      Issue.record("read")
      return
    }
    #expect(faults.faults.first?.detail?.hasSuffix("kind 办件类型 = 即办件") == true)
    let right = Self.read("\(Self.head),kind\nA-1,设立,u,2012-01-01,b,20wd,即办,即办件\n")
    #expect((try? right.get().map(\.version.promised)) == [.workingDays(0)])
  }
}
