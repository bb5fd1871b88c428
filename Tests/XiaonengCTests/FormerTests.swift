import Testing
import XiaonengWords

@testable import Xiaoneng
@testable import words

/// What stands in `Former/Paints.words` as a field that is read from what it was before.
enum Conversion {
  static func countOfSizes(_ json: JSONValue) throws(Fault) -> JSONValue {
    guard let sizes = json.array else { throw Fault(.wrongType, detail: "array") }
    return .integer(Int64(sizes.count))
  }
}

/// Words and records as they were once said, read as they are said today; and records of words that may not break.
@Suite struct FormerTests {
  // MARK: - Reading

  private static let old: JSONValue = [
    "hue": "azure", "layers": [["day": "2012-08-01"]], "sizes": [3, 4],
  ]

  @Test func `the Swift that the tests read with is what is made of the text`() throws {
    let folder = String(#filePath.dropLast("FormerTests.swift".count)) + "Former/"
    let text = try String(contentsOfFile: folder + "Paints.words", encoding: .utf8)
    let forms = """
      form text   String  文本  A text.    {"type":"string"}   ""
      form count  Int32   个数  A number.  {"type":"integer"}  0
      form day    Day     日期  A day.     {"type":"string"}   Day(0)
      """
    let words = try WordsText(text)
    var maker = SwiftMaker(names: try Names([words, try WordsText(forms)]))
    var lines = try maker.file(words, from: "Paints").split(
      separator: "\n", omittingEmptySubsequences: false)
    lines.insert(contentsOf: ["", "import Xiaoneng"], at: 2)
    let made = lines.joined(separator: "\n")
    let target = folder + "Paints+Words.swift"
    if try made != String(contentsOfFile: target, encoding: .utf8) {
      try made.write(toFile: target + ".made", atomically: true, encoding: .utf8)
      Issue.record("made anew beside it: \(target).made")
    }
  }

  @Test func `an old event reads as today's, under names, values and forms of before`() throws {
    let event = try Paints.Event.read(word: "paint.blended", data: Self.old)
    guard case .mixed(let paint) = event else { return }
    #expect(event.word == "paint.mixed")
    #expect(paint.colour == .blue)
    #expect(paint.coats.map(\.on) == [Day("2012-08-01")])
    #expect(paint.weight == 2 && paint.maker.isEmpty && paint.batch == 0)
    #expect(try Paints.Event.read(word: "paint.mixed", data: event.json["data"] ?? .null) == event)
  }

  @Test func `a name of before the last is read too`() throws {
    let data: JSONValue = ["tone": "skyBlue", "sizes": []]
    #expect(try Paints.Paint.read(data).colour == .blue)
  }

  @Test func `callers may say it as before, but what is demanded today they must say`() throws {
    var said = try Self.refused {
      try Paints.Command.read(word: "paint.blend", data: Self.old, .said)
    }
    #expect((said.code, said.field) == (.missingField, "data.maker"))
    guard case .object(var members) = Self.old else { return }
    members.append(JSONValue.Member("maker", "立邦"))
    let command = try Paints.Command.read(word: "paint.blend", data: .object(members), .said)
    #expect(command.word == "paint.mix")
    members.append(JSONValue.Member("batch", 1))
    said = try Self.refused {
      try Paints.Command.read(word: "paint.blend", data: .object(members), .said)
    }
    #expect((said.code, said.field) == (.unknownField, "data.batch"))
  }

  @Test func `a field under both of its names is refused, whoever says it`() throws {
    for voice in [Voice.said, .recorded] {
      let both: JSONValue = ["colour": "red", "hue": "azure", "weight": 1, "maker": "", "batch": 1]
      let fault = try Self.refused { try Paints.Paint.read(both, voice) }
      #expect(fault.code == .unknownField)
    }
  }

  @Test func `what cannot be converted is refused by the name it stands under`() throws {
    let fault = try Self.refused { try Paints.Paint.read(["sizes": 4]) }
    #expect((fault.code, fault.field) == (.wrongType, "sizes"))
    let value = try Self.refused { try Paints.Paint.read(["sizes": [], "hue": "azur"]) }
    #expect((value.code, value.field) == (.badValue, "colour"))
  }

  private static func refused(_ body: () throws -> some Any) throws -> Fault {
    do {
      _ = try body()
    } catch let fault as Fault { return fault }
    throw WordsFault("nothing was refused")
  }

  // MARK: - The record

  private static let base = """
    code Colour  颜色  A colour.
      red   红  Red.
      blue  蓝  Blue.
    code Step  步骤  Nothing.
      one  一  One.
    code PaintPhase  阶段  A phase.
      wet  湿  Wet.
      dry  干  Dry.
    record Paint  油漆  What is painted with.
      colour  Colour = red  颜色  Its colour.
      maker   text?         厂家  Who makes it.
      layers  [count]       层数  Its layers.
      price   fen           价格  Its price.
      seal    digest? commits seal-1  封  What vouches for it.
    record Told  答复  An answer.
      colour  Colour  颜色  Its colour.
      note    text?   注  A note.
    record Nothing  无  Nothing.
    commands Command  paint  油漆命令  What may be asked.
      mix  Paint  调漆  Mixes it.
    events Event  paint  油漆事件  What happened.
      mixed  Paint  调漆  It was mixed.
    questions Query  paint  油漆查询  What may be known.
      get  Nothing -> Told  油漆  Tells it.
    """

  /// What of the base is broken where `old` in it becomes `new`, once it was released.
  private static func broken(_ old: String, _ new: String) throws -> [String] {
    let first = Recording.lines(of: [try WordsText(base)])
    let text = base.replacing(old, with: new)
    #expect(text != base)
    return Recording.broken(
      ([Recording.released] + first).joined(separator: "\n"), by: [try WordsText(text)])
  }

  @Test(arguments: [
    ("  blue  蓝  Blue.", "  azure was blue  蓝  Blue."),
    ("  dry  干  Dry.", "  dry  干  Dry.\n  gone  去  Gone."),
    ("  maker   text? ", "  vendor  text? was maker "),
    ("  price   fen  ", "  cost  count was price by yuan  "),
    ("  price   fen  ", "  price   fen?  "),
    ("  maker   text?  ", "  maker   text before \"\"  "),
    ("  colour  Colour = red  颜色", "  colour  Colour before red  颜色"),
    ("  note    text?   注", "  note    text?   注解"),
    (
      "  price   fen  ",
      "  price   fen  价格  Its price.\n  size    count?  大小  Its size.\n  own     fen before 0  "
    ),
    ("  mix  Paint", "  blend was mix  Paint"),
    ("  mixed  Paint", "  blended was mixed  Paint"),
    ("record Told  答复  An answer.", "record Told  答复  An answer.\n  size  count  大小  Its size."),
    ("Paint  调漆  It was mixed.", "Paint  调漆  It was mixed.\n  dried  Paint  干  It dried."),
  ])
  func `what still reads the old form is no break`(_ change: (String, String)) throws {
    #expect(try Self.broken(change.0, change.1) == [])
  }

  @Test func `a type may be called otherwise, with all that names it`() throws {
    let first = Recording.lines(of: [try WordsText(Self.base)])
    let text = Self.base.replacing("record Paint ", with: "record Varnish was Paint ")
      .replacing("  Paint  调漆", with: "  Varnish  调漆").replacing("Colour", with: "Shade")
      .replacing("code Shade ", with: "code Shade was Colour ")
    let record = ([Recording.released] + first).joined(separator: "\n")
    #expect(Recording.broken(record, by: [try WordsText(text)]) == [])
  }

  @Test(arguments: [
    ("  blue  蓝  Blue.\n", "", "no value of Colour was blue"),
    ("  wet  湿  Wet.", "  new  新  New.\n  wet  湿  Wet.", "it is number 1 now"),
    ("  maker   text?         厂家  Who makes it.\n", "", "no field of Paint was maker"),
    ("  maker   text? ", "  maker   count? ", "it is count?"),
    ("  maker   text? ", "  vendor  count? was maker ", "it is count?"),
    ("  maker   text? ", "  maker   text ", "say before VALUE"),
    ("  colour  Colour = red  颜色", "  colour  Colour = blue  颜色", "left out it was something else"),
    ("  colour  Colour = red  颜色", "  colour  Colour before blue  颜色", "left out it was red"),
    ("  layers  [count]  ", "  layers  [count]!  ", "say before VALUE"),
    ("  layers  [count]  ", "  layers  count?  ", "it is count?"),
    ("  price   fen  ", "  price   fen engine  ", "callers said it"),
    ("commits seal-1", "commits seal-2", "it vouched for seal-1"),
    ("  price   fen  ", "  price   fen  价格  Its price.\n  size    count  ", "say before VALUE"),
    ("  note    text?   注", "  remark  text? was note   注", "whoever reads answers"),
    ("  note    text?   注", "  note    text   注", "whoever reads answers"),
    ("  mix  Paint", "  blend  Paint", "no word was paint.mix"),
    ("  mixed  Paint", "  mixed  Nothing", "its record is Nothing"),
    ("Nothing -> Told", "Nothing -> Paint", "its answer is Paint"),
  ])
  func `what can no longer be read is a break, and said why`(
    _ change: (String, String, String)
  ) throws {
    let broken = try Self.broken(change.0, change.1)
    #expect(broken.contains { $0.contains(change.2) }, "\(broken)")
  }

  @Test func `a name of before stays as long as the record does`() throws {
    let renamed = Self.base.replacing("  maker   text? ", with: "  vendor  text? was maker ")
    let record = ([Recording.released] + Recording.lines(of: [try WordsText(renamed)]))
      .joined(separator: "\n")
    let forgotten = renamed.replacing(" was maker ", with: " ")
    #expect(
      Recording.broken(record, by: [try WordsText(forgotten)])
        .contains { $0.hasPrefix("former field Paint.maker") })
    let again = renamed.replacing("vendor  text? was", with: "seller  text? was vendor was")
    #expect(Recording.broken(record, by: [try WordsText(again)]) == [])
  }

  @Test func `nothing is held while nothing is released`() throws {
    let record = ([Recording.open] + Recording.lines(of: [try WordsText(Self.base)]))
      .joined(separator: "\n")
    #expect(Recording.broken(record, by: []) == [])
  }

  // MARK: - What a text may not say

  @Test(arguments: [
    ("  blue  蓝  Blue.", "  blue was red  蓝  Blue.", "Colour: red stands for two things"),
    ("  maker   text? ", "  maker   text? was price ", "Paint: price stands for two things"),
    ("  maker   text? ", "  maker   text? was a was a ", "Paint: a stands for two things"),
    ("  maker   text? ", "  maker   text? before \"\" ", "before is of what must be there"),
    ("commits seal-1", "commits seal-1 was old by f", "what is read by its name is not converted"),
    (
      "  mix  Paint  调漆  Mixes it.",
      "  mix was dry  Paint  调漆  Mixes it.\n  dry  Paint  干  Dries it.",
      "paint.dry stands for two things"
    ),
    ("record Told ", "record Told was Paint ", "types: Paint stands for two things"),
  ])
  func `a name of before is never another's`(_ change: (String, String, String)) throws {
    let text = Self.base.replacing(change.0, with: change.1)
    #expect(text != Self.base)
    #expect(throws: (any Error).self) { try Names([try WordsText(text)]) }
    do { _ = try Names([try WordsText(text)]) } catch {
      #expect("\(error)".contains(change.2), "\(error)")
    }
  }

  @Test(arguments: [
    "commands Command was Old  paint  命令  Words.", "code Colour was  颜色  A colour.",
  ])
  func `a name of before must be one, of what can have it`(_ line: String) {
    #expect(throws: WordsFault.self) { try WordsText(line) }
  }
}
