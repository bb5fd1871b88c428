import Testing
import XiaonengWords

@testable import words

/// What C says of words by their layouts, and what a layout may not say.
@Suite struct LayoutTests {
  private static let words = [
    """
    record Nothing  无  Nothing.
    """,
    """
    namespace Paints  油漆  What has to do with paint.
    code Colour  颜色  A colour.
      red   红  Red.
      blue  蓝  Blue.
    record Coat  涂层  One coat.
      day  day  日期  When it was put on.
    record Maker  厂家  Who makes paint.
      _ name  text       名称  Its name.
      phone   text = ""  电话  Its telephone; empty where unknown.
    record Paint  油漆  What is painted with.  漆法 1
      colour  Colour = red  颜色    Its colour, which is red where the caller leaves it out.
      finish  Colour        面漆    The colour above.
      maker   Maker         厂家    Who makes it.
      agent   Maker?        代理    Who sells it; left out where no one does.
      layers  count?        层数    How many layers; left out where unknown.
      coats   [Coat]        涂层    The coats so far.
      price   fraction = 0  价格    What it costs.
      mixed   day? engine   调漆日  When it was mixed.
    commands Command  paint  油漆命令  What may be asked of paint.
      mix    Paint    调漆  Mixes it.
      dry    Nothing  晾干  Lets it dry.
      spill  Paint    泼漆  Spills it.
    """,
  ]

  private static let sound = """
    code      Paints.Colour   XN_COLOUR
      red     1
      blue    2
    struct    Paints.Coat     xn_coat  element
      day
    struct    Paints.Paint    xn_paint
      colour
      finish
      maker.name  as maker_name
      maker.phone
      agent   json
      layers  none -1
      coats
      price   json
    commands  Paints.Command  xn_paint
      mix     1
      dry     2
      spill   json
    """

  private static func layouts(_ text: String) throws -> Layouts {
    let names = try Names(try Self.words.map { try WordsText($0) })
    return try Layouts([("Paint", try LayoutText(text))], names)
  }

  @Test func `the header says of a member what the words say of its field`() throws {
    let layouts = try Self.layouts(Self.sound)
    let lines = HeaderMaker.lines(of: layouts.files[0].parts)
    #expect(
      lines.joined(separator: "\n") == """
        /* 颜色 · A colour. */
        enum {
            XN_COLOUR_RED = 1, /* 红 · Red. */
            XN_COLOUR_BLUE = 2 /* 蓝 · Blue. */
        };

        /* 涂层 · One coat. */
        typedef struct xn_coat {
            xn_day day; /* 日期 · When it was put on. */
        } xn_coat;

        /* 油漆 · What is painted with. 漆法 1. */
        typedef struct xn_paint {
            uint32_t struct_size; /* sizeof (xn_paint) */
            int32_t colour;       /* 颜色 · Its colour, which is red where the caller leaves it out. XN_COLOUR_…; not
                                   * given: XN_COLOUR_RED */
            int32_t finish;       /* 面漆 · The colour above. XN_COLOUR_… */
            xn_text maker_name;   /* 名称 · Its name. */
            xn_text phone;        /* 电话 · Its telephone; empty where unknown. */
            int32_t layers;       /* 层数 · How many layers; left out where unknown. 0 is a value; -1: left out */
            const xn_coat *coats; /* 涂层 · The coats so far. */
            size_t coat_count;
        } xn_paint;

        /* 调漆 · Mixes it. */
        xn_status xn_paint_mix(xn_engine *engine, const xn_request *request, const xn_paint *data, xn_outcome *out);
        /* 晾干 · Lets it dry. */
        xn_status xn_paint_dry(xn_engine *engine, const xn_request *request, xn_outcome *out);

        /* Their numbers in a batch. */
        enum {
            XN_PAINT_MIX = 1,
            XN_PAINT_DRY = 2  /* no data */
        };

        /* The data of a word, as its function takes them. */
        typedef union xn_paint_data {
            const xn_paint *paint; /* XN_PAINT_MIX */
        } xn_paint_data;
        """)
  }

  /// What stands in the sound layout, what stands there instead, and why that is refused.
  private static let refused: [(old: String, new: String, why: String)] = [
    // Numbers.
    ("  blue    2\n", "", "Paints.Colour.blue has no number"),
    ("  blue    2", "  blue", "Paints.Colour.blue has no number from 1 on: 0 is not given"),
    ("  blue    2", "  blue    0", "Paints.Colour.blue has no number from 1 on: 0 is not given"),
    ("  blue    2", "  blue    1", "Paints.Colour.blue has the number 1 of another"),
    ("  blue    2", "  red     2", "Paints.Colour.red is laid out twice"),
    ("  blue    2", "  green   2", "Paints.Colour has no green"),
    ("  Paints.Colour ", "  Paints.Color ", "Paints.Color is no code of the words"),
    // Fields.
    ("  colour\n", "  shade\n", "Paints.Paint has no field shade"),
    ("  colour\n", "", "Paints.Paint.colour stands in no member of xn_paint: lend it, or say json"),
    (
      "  maker.phone\n", "",
      "Paints.Paint.maker.phone stands in no member of xn_paint: lend it, or say json"
    ),
    (
      "  maker.phone\n", "  maker.phone\n  maker.age\n", "Paints.Maker has no field age"
    ),
    ("  colour\n", "  colour\n  colour.red\n", "Paints.Paint.colour has no fields inside"),
    ("  colour\n", "  colour\n  mixed\n", "Paints.Paint.mixed is the engine's to say"),
    (
      "  finish\n", "  finish  json\n",
      "Paints.Paint.finish must be given, and xn_paint leaves it out"
    ),
    (
      "  agent   json\n", "  agent.name  as agent\n  agent.phone  json\n",
      "Paints.Paint.agent.name must be given where what holds it may be left out"
    ),
    ("  colour\n", "  colour\n  colour  as shade\n", "xn_paint.colour is laid out twice"),
    ("  maker.phone", "  maker.phone  as colour", "xn_paint.maker.phone is laid out twice"),
    // How C says what it says.
    ("  price   json", "  price", "xn_paint.price has no form in C: fraction = 0"),
    (
      "  maker.name  as maker_name\n  maker.phone", "  maker",
      "xn_paint.maker has no form in C: Paints.Maker"
    ),
    (
      "struct    Paints.Coat     xn_coat  element\n  day\n", "",
      "xn_paint.coats: no element lends Paints.Coat"
    ),
    ("xn_coat  element", "xn_coat", "xn_paint.coats: no element lends Paints.Coat"),
    (
      "  layers  none -1", "  layers",
      "xn_paint.layers does not say when it is not given: none -1, or with NAME"
    ),
    (
      "  maker.phone", "  maker.phone  none -1",
      "xn_paint.maker.phone is no number that may be left out"
    ),
    (
      "  layers  none -1", "  layers  with coloured",
      "xn_paint.coloured does not say whether others are given"
    ),
    (
      "  layers  none -1", "  layers  with colour",
      "xn_paint.colour does not say whether others are given"
    ),
    (
      "  colour\n", "  has_layers  given  1: layers are given.\n  colour\n",
      "xn_paint.has_layers says of no member whether it is given"
    ),
    (
      "  price   json\n", "  price   given  1: layers are given.\n",
      "xn_paint.price is a field of the words"
    ),
    (
      "  colour\n", "  colour  usual blue\n",
      "xn_paint.colour has no usual value but that of the words"
    ),
    (
      "  finish\n", "  finish  usual green\n",
      "xn_paint.finish cannot be green where it is not given"
    ),
    (
      "  maker.phone", "  maker.phone  usual x",
      "xn_paint.maker.phone has no usual value but that of the words"
    ),
    // Declarations.
    (
      "struct    Paints.Coat ", "struct    Paints.Varnish ",
      "Paints.Varnish is no record of the words"
    ),
    ("xn_coat ", "xn_paint ", "xn_paint is laid out twice"),
    ("struct    Paints.Coat ", "struct    Paints.Paint ", "Paints.Paint is laid out twice"),
    // Words.
    ("  spill   json", "", "paint.spill has no function: lay it out, or say json"),
    ("  spill   json", "  spill   2", "Paints.Command.spill has the number 2 of another"),
    ("  spill   json", "  spill", "Paints.Command.spill has no number from 1 on: 0 is not given"),
    ("  spill   json", "  spill   json\n  mix     3", "Paints.Command.mix is laid out twice"),
    ("  spill   json", "  strip   json", "Paints.Command has no strip"),
    (
      "commands  Paints.Command", "commands  Paints.Orders",
      "Paints.Orders are no commands of the words"
    ),
    (
      "xn_paint\n  colour", "xn_paint  element\n  colour",
      "Paints.Command.mix: no struct lends Paints.Paint"
    ),
    // What is no layout.
    ("code      Paints", "colours   Paints", "1: colours is not known here"),
    ("code      Paints.Colour   XN_COLOUR\n", "", "1: a member of nothing"),
    ("  XN_COLOUR", "", "1: code has a name in words and one in C"),
    ("XN_COLOUR", "XN_COLOUR  element", "1: element is not known here"),
    ("  blue    2", "  blue    two", "3: blue  two is not known here"),
    ("  layers  none -1", "  layers  none 0", "12: layers  none 0 is not known here"),
  ]

  @Test(arguments: refused)
  func `a layout that the words do not bear is refused`(
    _ row: (old: String, new: String, why: String)
  )
    throws
  {
    let place = try #require(Self.sound.firstRange(of: row.old), "\(row.old)")
    var text = Self.sound
    text.replaceSubrange(place, with: row.new)
    do {
      _ = try Self.layouts(text)
      Issue.record("not refused: \(row.why)")
    } catch {
      #expect("\(error)" == row.why)
    }
  }

  @Test(arguments: ["A type such as */*.", "A type such as text/*."])
  func `words that would end or open a comment of C are refused`(_ said: String) {
    #expect(throws: WordsFault.self) { _ = try WordsText("record Nothing  无  \(said)") }
  }

  @Test func `what is made stands between its two lines, and nowhere else`() throws {
    let lines = [Region.first("Paint"), "old", Region.last("Paint")]
    let text = (["above"] + lines + ["below", ""]).joined(separator: "\n")
    let made = try Region.filled(text, "Paint", with: ["new", "", "newer"])
    #expect(made == text.replacing("old", with: "new\n\nnewer"))
    #expect(try Region.filled(made, "Paint", with: ["old"]) == text)
    for place in [0, 2] {
      let torn = text.replacing(lines[place], with: "")
      #expect(throws: MakerFault.self) { try Region.filled(torn, "Paint", with: []) }
    }
  }
}
