import Foundation
import Testing
import Xiaoneng

@testable import xn

/// XML 1.0, fifth edition: what it calls a fatal error is a fault, and what it calls well-formed is read.
@Suite struct XMLTests {
  static let trace =
    "<trace><string key=\"concept:name\" value=\"1\"/>"
    + "<date key=\"startdate\" value=\"2012-08-01T09:00:00Z\"/></trace>"

  static func read(_ text: String) throws(Fault) -> XESLog { try XESReader.read(Array(text.utf8)) }

  static let fatal: [String] = [
    // The declaration stands at the beginning, once, with its members in order and between quotes that match.
    " <?xml version=\"1.0\"?><log/>", "\n<?xml version=\"1.0\"?><log/>",
    "<log><?xml version=\"1.0\"?></log>",
    "<log/><?xml version=\"1.0\"?>", "<!-- --><?xml version=\"1.0\"?><log/>",
    "<?XML version=\"1.0\"?><log/>",
    "<?xml?><log/>", "<?xml ?><log/>", "<?xml version=\"1.0'?><log/>", "<?xml version=1.0?><log/>",
    "<?xml version=\"1.1\"?><log/>", "<?xml version=\"2.0\"?><log/>", "<?xml version=\"\"?><log/>",
    "<?xml encoding=\"UTF-8\"?><log/>", "<?xml encoding=\"UTF-8\" version=\"1.0\"?><log/>",
    "<?xml version=\"1.0\"encoding=\"UTF-8\"?><log/>",
    "<?xml version=\"1.0\" standalone=\"YES\"?><log/>",
    "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?><log/>",
    "<?xml version=\"1.0\" version=\"1.0\"?><log/>", "<?xml version=\"1.0\" x=\"y\"?><log/>",
    "<?xml version=\"1.0\"><log/>", "<?xml version=\"1.0\" encoding=\"\"?><log/>",
    "<?xml VERSION=\"1.0\"?><log/>", "<?xml version=\"1.0\" ?\u{0}><log/>",
    // Instructions have a target, which is not xml.
    "<??><log/>", "<? x?><log/>", "<?1?><log/>", "<log><?xMl x?></log>", "<?x", "<?x\"?><log/>",
    // Comments hold no two hyphens.
    "<!-- -- --><log/>", "<!-- ---><log/>", "<!--><log/>", "<!- x --><log/>",
    "<!-- \u{1} --><log/>",
    // Names begin with a letter.
    "<\u{300}log/>", "<\u{B7}log/>", "<log \u{300}a=\"1\"/>", "<-log/>", "<1log/>", "<.log/>",
    "<log><a\u{D7}/></log>",
    "<log \u{2028}=\"1\"/>", "<log a\u{37E}=\"1\"/>", "< log/>", "<log></ log>",
    "<log><\u{3000}/></log>",
    // References are to characters that there are.
    "<log a=\"&#0;\"/>", "<log a=\"&#x110000;\"/>", "<log a=\"&#;\"/>", "<log a=\"&#x;\"/>",
    "<log a=\"&#X41;\"/>",
    "<log a=\"&#99999999999999999999;\"/>", "<log a=\"&#+65;\"/>", "<log a=\"&#65\"/>",
    "<log a=\"&#4A;\"/>",
    "<log a=\"&#xFFFE;\"/>", "<log a=\"&\"/>", "<log a=\"& amp;\"/>", "<log>&#1;</log>",
    "&#32;<log/>", "<log/>&#32;",
    "<log a=\"&#xD800;\"/>", "<log a=\"&nbsp;\"/>",
    // Tags.
    "<log a=1/>", "<log a/>", "<log a=\"1\"b=\"2\"/>", "<log a=\"1\" a=\"2\"/>", "<log a=\"<\"/>",
    "<log></log", "<log",
    "<log / >", "<log></log x=\"1\">", "<log>]]></log>", "<![CDATA[x]]><log/>", "<log/>x",
    "x<log/>", "<log><![CDATA[x]></log>",
    "<log><![cdata[x]]></log>", "<!DOCTYPE log><log/>", "<log>\u{FFFF}</log>", "<log a=\"\u{B}\"/>",
    // Encodings.
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><log/>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?><log/>",
    "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><log a=\"事\"/>",
    "<?xml version=\"1.0\" encoding=\"x y\"?><log/>",
  ]

  @Test(arguments: fatal)
  func `what XML calls fatal is a fault with its place`(_ text: String) {
    let fault = #expect(throws: Fault.self, "\(text)") { try Self.read(text) }
    #expect(fault?.code == .badLog)
    #expect(fault?.line != nil)
  }

  static let good: [String] = [
    "<?xml version='1.0'?>", "<?xml version=\"1.0\" ?>",
    "<?xml\tversion = '1.0'\nencoding = \"utf-8\" standalone='no'?>",
    "<?xml version=\"1.0\" encoding=\"UTF8\"?>", "<?xml version=\"1.0\" encoding=\"ascii\"?>",
    "<?xml version=\"1.0\" standalone=\"yes\"?>", "\u{FEFF}<?xml version=\"1.0\"?>", "\u{FEFF}", "",
    "\n ",
    "<?xml-stylesheet href='x'?>", "<?x?>", "<?x ? > ??>", "<!-- - -> -->", "<!---->", "<?事 y?>",
  ]

  @Test(arguments: good)
  func `what XML calls well-formed is read`(_ prolog: String) throws {
    #expect(
      try Self.read(prolog + "<log>\(Self.trace)</log>\n<!-- x --><?y z?>\n").traces.count == 1)
  }

  static let values: [(written: String, value: String)] = [
    ("&#0000000065;", "A"), ("&#x0000000000004E8B;", "事"), ("&#65;&#x42;", "AB"), ("a\r\nb", "a b"),
    ("a\rb", "a b"),
    ("a\n\nb", "a  b"), ("a\r\r\nb", "a  b"), ("a&#13;&#10;b", "a\r\nb"), ("a\tb", "a b"),
    ("&lt;&amp;&gt;", "<&>"),
    ("&quot;&apos;'", "\"''"), ("]]>", "]]>"),
  ]

  @Test(arguments: values)
  func `a value is what §3.3.3 makes of it`(_ row: (written: String, value: String)) throws {
    let log = try Self.read(
      "<log><trace><string key=\"concept:name\" value=\"\(row.written)\"/></trace></log>")
    #expect(log.traces.map(\.name) == [row.value])
  }

  @Test func `names may hold what may not begin them`() throws {
    let log = try Self.read(
      "<log><事·項-1.2\u{300} a\u{203F}b=\"1\"></事·項-1.2\u{300}>\(Self.trace)</log>")
    #expect(log.traces.count == 1)
  }

  // MARK: - Encodings

  /// 申请 in GBK.
  static let gbk: [UInt8] = [0xC9, 0xEA, 0xC7, 0xEB]

  static func log(_ declaration: String, _ name: [UInt8]) -> [UInt8] {
    Array("\(declaration)<log><trace><string key=\"concept:name\" value=\"".utf8) + name
      + Array("\"/></trace></log>".utf8)
  }

  @Test(arguments: ["GBK", "gbk", "GB2312", "GB18030", "cp936"])
  func `GBK is read where it is declared`(_ name: String) throws {
    let bytes = Self.log("<?xml version=\"1.0\" encoding=\"\(name)\"?>", Self.gbk)
    #expect(try XESReader.read(bytes).traces.map(\.name) == ["申请"])
  }

  @Test(
    arguments: ["", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"],
    [false, true])
  func `UTF-16 is read with and without a byte order mark`(_ declaration: String, _ isBig: Bool)
    throws
  {
    for mark in [true, false] {
      let text =
        (mark ? "\u{FEFF}" : "") + declaration
        + "<log><trace><string key=\"concept:name\" value=\"申请𠮷\"/></trace></log>"
      let bytes = sixteenBits(text, isBig: isBig)
      #expect(try XESReader.read(bytes).traces.map(\.name) == ["申请𠮷"])
    }
  }

  @Test func `what is not what it says is a fault with a line that helps`() {
    func detail(_ bytes: [UInt8]) -> String {
      let fault = #expect(throws: Fault.self) { try XESReader.read(bytes) }
      return fault?.detail ?? ""
    }
    // Made UTF-8 by hand, and still declared to be something else.
    let stale = Self.log("<?xml version=\"1.0\" encoding=\"GBK\"?>", Array("申".utf8))
    #expect(detail(stale).contains("sed '1s/GBK/UTF-8/I'"))
    #expect(detail(Self.log("", Self.gbk)).contains("encoding=\"GBK\""))
    let other = detail(Self.log("<?xml version=\"1.0\" encoding=\"KOI8-R\"?>", Array("x".utf8)))
    #expect(other.contains("iconv -f KOI8-R -t UTF-8 LOG | sed '1s/KOI8-R/UTF-8/I'"))
    // Half a character at the end, and UTF-16 that says it is UTF-8.
    #expect(throws: Fault.self) { try XESReader.read([0xFF, 0xFE, 0x3C, 0x00, 0x6C]) }
    let says = sixteenBits("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><log/>")
    #expect(throws: Fault.self) { try XESReader.read(says) }
  }

  @Test func `a table in GBK or UTF-16 is read as the same in UTF-8`() throws {
    let folder = try Folder()
    let table =
      "code,name,unit,validFrom,basis,statutory,promised\nA-1,设立许可,工商局,2012/1/1,行政许可法,20 个工作日,9wd\n"
    let utf16 = sixteenBits("\u{FEFF}" + table)
    let gbk = try #require(TextEncodingTests.gbk(table))
    for (number, bytes) in [Array(table.utf8), gbk, utf16].enumerated() {
      let file = folder.file("\(number).csv")
      try Data(bytes).write(to: file)
      let database = folder.file("\(number).db").path
      let result = try Xn.run(
        "import", "--db", database, "--catalogue", file.path, "--register-units", "--json")
      #expect(result.json?["imported"] == 1, "\(result.errors)")
      let asked =
        #"{"actor":{"id":"a","role":"administrator"},"at":"2027-02-01T00:00:00+08:00","query":"unit.list"}"#
      let units = try Xn.run(
        "query", "--db", database, "--question", asked, "--ahead", "525600")
      #expect(units.output.contains("工商局"), "\(units.output) \(units.errors)")
    }
  }
}

/// `text` in UTF-16.
func sixteenBits(_ text: String, isBig: Bool = false) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in text.utf16 {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    bytes += isBig ? [high, low] : [low, high]
  }
  return bytes
}

/// What iconv makes of GB 18030 is held against Python's codec.
enum TextEncodingTests {
  static func gbk(_ text: String) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode('gb18030'))",
    ]
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    guard (try? process.run()) != nil else { return nil }
    try? stdin.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? stdin.fileHandleForWriting.close()
    let output = try? stdout.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return output.map { Array($0) }
  }
}
