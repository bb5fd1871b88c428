import Testing
import Xiaoneng
import XiaonengThreads

@testable import xn

/// A log that is read in parts, by several, is the log that is read in one go; and what the scanner says of a text is what
/// XML says of it byte by byte.
@Suite struct XESPartsTests {
  /// Every construct there is, some of them around what looks like a trace.
  static let whole = """
    \u{FEFF}<!-- <trace> --><?pi <trace>?>
    <x:log xes.version='1.0'\t>
    <extension name="Concept" prefix="concept" uri='u'/><global scope="event"><event/></global>
    <string key="concept:name" value="permits"/><classifier name="c" keys="k"/><event/>
    <trace ><string key="concept:name" value="1"/><date key="startdate" value="2012-08-01T09:00:00Z"/></trace>
    <trace><string key="concept:name" value="a &lt;trace> &#x4E8B;\r\n\tb"/><string key="department" value='局"'>
    <string key="channel" value="no"/></string><string key="concept&#58;name" value="no"/>
    <event><string key="concept:name" value="initial review of materials"/>
    <string key="org:resource" value="职员甲"/><string key="lifecycle:transition" value="Complete"/>
    <date key="time:timestamp" value=" 2012-08-01T09:00:00.5+08:00 "/></event>
    <!-- <trace></trace> - --><![CDATA[<trace>]]>&amp;text]
    <event ><string key="concept:name" value="initial review of materials"/>
    <string key="lifecycle:transition" value="start"/><trace/>
    <date key="time:timestamp" value="2012-08-01T08:00:00"/></event>
    </trace ><x:trace/><trace><trace><event/></trace><event/></trace><trace/>
    <list><trace/><string key="concept:name" value="late"/></list><trace key="concept:name" value="z"/>
    <事·項 a\u{203F}b='1' key="k" value="v"></事·項><event key="concept:name" value="stray"></event>
    <trace><string value="7" key="concept:name"/></trace>
    <classifier name="d"/></x:log><!-- <trace/> --> <?x <trace/>?>

    """

  /// Some bytes of `whole` changed, left out or put in again elsewhere. The seed is fixed.
  static func broken(_ count: Int) -> [[UInt8]] {
    var state: UInt64 = 0x2012_0815
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    let whole = Array(whole.utf8)
    return (0..<count).map { _ in
      var bytes = whole
      for _ in 0...random(2) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes[place] = UInt8(random(128))
        case 1: bytes[place] = Array("<>&\"'/=!?-[] ]\r;:".utf8)[random(17)]
        case 2: bytes.removeSubrange(place..<max(place, min(bytes.count - 1, place + random(9))))
        default: bytes.insert(contentsOf: whole[random(whole.count)...].prefix(12), at: place)
        }
      }
      return bytes
    }
  }

  private static func read(_ bytes: [UInt8], _ crew: Crew, part: Int = 1 << 20) -> String {
    do throws(Fault) { return "\(try XESReader.read(bytes, crew: crew, part: part))" } catch {
      return "\(error)"
    }
  }

  @Test func `what the log holds is read`() throws {
    let log = try XESReader.read(Array(Self.whole.utf8))
    #expect(log.name == "permits")
    #expect(log.marks == ["concept", "c", "d"])
    #expect(log.strayEvents == 2)
    let names: [String?] = ["1", "a <trace> 事  b", nil, nil, nil, nil, "7"]
    #expect(log.traces.map(\.name) == names)
    #expect(log.traces.map(\.number) == Array(1...7))
    #expect(log.traces.map(\.events.count) == [0, 2, 0, 1, 0, 0, 0])
    let label = "initial review of materials"
    #expect(log.traces[1].events.map(\.label) == [label, label + "+start"])
    #expect(log.traces[1].department == "局\"")
    #expect(log.traces[1].events.map(\.resource) == ["职员甲", ""])
  }

  @Test func `a log is the same in parts of any size, read by any number`() {
    let bytes = Array(Self.whole.utf8)
    let one = Self.read(bytes, Crew(threads: 1))
    for threads in [2, 3] {
      let crew = Crew(threads: threads)
      for part in 1...64 { #expect(Self.read(bytes, crew, part: part) == one, "\(part)") }
      #expect(Self.read(bytes, crew, part: .max) == one)
    }
  }

  @Test func `a broken log is refused at the same place in parts of any size`() {
    let (one, crew) = (Crew(threads: 1), Crew(threads: 3))
    for (number, bytes) in Self.broken(1500).enumerated() {
      let whole = Self.read(bytes, one)
      for part in [1, 90, 700] {
        #expect(
          Self.read(bytes, crew, part: part) == whole,
          "\(number): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    let whole = Array(Self.whole.utf8)
    for count in 0..<whole.count {
      let bytes = Array(whole.prefix(count))
      #expect(Self.read(bytes, crew, part: 1) == Self.read(bytes, one))
    }
  }

  // MARK: - The scanner beside one that reads byte by byte

  private struct Recorder: XMLHandler {
    static let readsText = true
    var events: [String] = []

    mutating func start(
      _ element: XMLElement, in text: Span<UInt8>, depth: Int
    ) throws(Fault) {
      let attributes = element.attributes.map {
        String(decoding: text.extracting($0.name).copy, as: UTF8.self) + "="
          + String(decoding: $0.bytes(in: text), as: UTF8.self)
      }
      let name = String(decoding: text.extracting(element.name).copy, as: UTF8.self)
      events.append("\(depth) <\(name) \(attributes)>")
    }
    mutating func end(depth: Int) { events.append("\(depth) end") }
    mutating func text(_ text: String) { events.append(text) }
  }

  private static func events(of bytes: [UInt8]) -> (events: [String], fault: Fault?) {
    var recorder = Recorder()
    do throws(Fault) {
      var scanner = try XMLScanner(bytes)
      try scanner.scan(&recorder)
    } catch { return (recorder.events, error) }
    return (recorder.events, nil)
  }

  static let odd: [String] = [
    "<a b='&#x4E8B;&amp;\"' c=\"'\"/>", "<a>x]]y]</a>", "<a>]]></a>", "<a b=\"]]>\"/>", "<a>]",
    "<a b=\"\u{FFFD}\u{FFFC}\u{F000}\"/>", "<a b=\"\u{FFFE}\"/>", "<a>\u{FFFF}</a>",
    "<a>\u{F8FF}</a>",
    "<a b=\"\u{7F}\u{80}\u{85}\"/>", "<a>\u{7F}\u{80}\u{2028}</a>", "<a b=\"\u{1F}\"/>",
    "<a>\u{8}</a>",
    "<a b=\"\t\r\n\r\" \tc\r=\n'd'\t/>", "<a\n>\r\n\r</a\t>", "<a b='<'/>", "<a b='>'/>",
    "<a b=\"1\" b='2'/>",
    "<ab c='1' cc='2' ccc='3'/>", "<a b='1'c='2'/>", "<a:b:/>", "<:/>", "<::a/>", "<a.-1_é/>",
    "<é/>",
    "<a><b></a></b>", "<a></ab>", "<ab></a>", "<a/><!-- x --> <?x y?>", "<a/>x", "x<a/>",
    "<a/>&#32;",
    "<a>&lt;&gt;&quot;&apos;&amp;&#65;</a>", "<a>&ltx</a>", "<a b='&am;'/>", "<a b='&'/>",
    "<a>&</a>", "<a b='&",
    "<a b='&#x;'/>", "<a b='&#55296;'/>", "<a b='&#1114112;'/>",
    "<a b='&#0000000000000000000065;'/>",
    "<a><!--x--><![CDATA[ <b> ]] > ]]></a>", "<a><![CDATA[", "<a><!--", "<a><!---->", "<a><!--->",
    "<a><!x></a>",
    "<!DOCTYPE a><a/>", "<a><?b?></a>", "<a><?b", "<a><?xml c?></a>", "<", "<a", "<a ", "<a b",
    "<a b=", "<a b='",
    "<a b='1", "<a b='1'", "<a/", "</a>", "<a></a", "<a></a ", "<a></", "", " ",
    "<a b=\"x'y\" c='x\"y'/>",
    "<a b=\"" + String(repeating: "&#769;", count: 31) + "\"/>",
    "<a b=\"" + String(repeating: "&#769;", count: 30) + "\"/>",
    "<a b=\"\u{301}" + String(repeating: "&#769;", count: 30) + "\"/>",
    String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256),
    String(repeating: "<a>", count: 257),
    "<a " + (0..<257).map { "b\($0)='1'" }.joined(separator: " ") + "/>",
    "<a " + (0..<256).map { "b\($0)='1'" }.joined(separator: " ") + "/>",
  ]

  /// What is looked at more closely, and what is next to it, at every place among eight bytes and eight.
  static let among: [String] = (0..<17).flatMap { offset in
    [
      "\"", "'", "<", "&amp;", "&", "\t", "\r\n", "\u{1}", "\u{1F}", " ", "!", "#", "%", "(", ";",
      "=", "]",
      "]]>", "\u{7F}", "\u{A2}", "\u{BC}", "\u{E000}", "\u{EFFF}", "\u{F000}", "\u{FFFD}",
      "\u{FFFE}",
      "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "事",
    ].flatMap { odd in
      let text = String(repeating: "x", count: offset) + odd + "behind it stands more than eight"
      return ["<a b=\"\(text)\" c='1'/>", "<a b='\(text)'/>", "<a>\(text)</a>"]
    }
  }

  @Test func `the scanner says of every construct what one says that reads byte by byte`() {
    // The plain one knows no byte order mark.
    let whole = Array(Self.whole.utf8.dropFirst(3))
    let prefixes = (0..<whole.count).map { Array(whole.prefix($0)) }
    let broken = Self.broken(3000).map {
      $0.starts(with: [0xEF, 0xBB, 0xBF]) ? Array($0.dropFirst(3)) : $0
    }
    var faults = 0
    for bytes in (Self.odd + Self.among).map({ Array($0.utf8) }) + prefixes + broken
    where TextEncoding.isUTF8(bytes) && String(decoding: bytes, as: UTF8.self).isStreamSafe
      && TextEncoding.sixteenBits(bytes) == nil
    {
      let (plain, read) = (PlainXML.read(bytes), Self.events(of: bytes))
      #expect(
        read.events == plain.events && read.fault == plain.fault,
        "\(String(decoding: bytes, as: UTF8.self))")
      if plain.fault != nil { faults += 1 }
    }
    #expect(faults > 2000)
  }

  @Test func `a text that was made once is the text that is asked for`() {
    var texts = XESTexts()
    for round in 0..<2 {
      for number in 0..<3000 {
        let text =
          String(repeating: "字", count: number % 7) + "a step called \(number)"
          + String(repeating: "-", count: number % 5)
        let made = texts.text(text.utf8.span)
        #expect(made == text, "\(round)")
      }
    }
    let long = String(repeating: "x", count: 300)
    let made = (texts.text(long.utf8.span), texts.text("".utf8.span))
    #expect(made == (long, ""))
  }

  @Test func `what is made of a log is the same, whoever helps`() throws {
    let traces = (1...1_300).map { number in
      let name =
        number.isMultiple(of: 7)
        ? "same" : number.isMultiple(of: 11) ? "a b \(number)" : "n\(number)"
      let date =
        number.isMultiple(of: 13)
        ? "" : "<date key=\"time:timestamp\" value=\"2012-08-01T09:00:00Z\"/>"
      return "<trace><string key=\"concept:name\" value=\"\(name)\"/><event>\(date)"
        + "<string key=\"concept:name\" value=\"step \(number)\"/></event></trace>"
    }
    let bytes = log(traces.joined(separator: "\n"))
    let options = XESImport.Options(at: Instant(0))
    let one = try XESImport.prepare(data: bytes, options: options)
    #expect(one.requests.count == 1_200 && one.undated.count == 100)
    #expect(one.numbers.first == 1 && one.numbers.last == 1_299)
    let isDoubtful = { (number: Int) in
      !number.isMultiple(of: 13)
        && (number.isMultiple(of: 7) ? number > 7 : number.isMultiple(of: 11))
    }
    #expect(one.doubtful.map(\.number) == (1...1_300).filter(isDoubtful))
    for threads in [2, 5] {
      let crew = Crew(threads: threads)
      let other = try XESImport.prepare(data: bytes, options: options, crew: crew)
      #expect(other.requests.map(\.json.text) == one.requests.map(\.json.text))
      #expect((other.source, other.names, other.numbers) == (one.source, one.names, one.numbers))
      #expect("\(other.doubtful)\(other.undated)" == "\(one.doubtful)\(one.undated)")
      #expect((other.events, other.open, other.closed) == (one.events, one.open, one.closed))
    }
  }
}
