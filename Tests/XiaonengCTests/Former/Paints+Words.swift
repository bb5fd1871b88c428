// swift-format-ignore-file
// Made from Paints.words by `make words`: never edited.

import Xiaoneng

/// 油漆 · What has to do with paint.
public enum Paints {}

extension Paints {
  /// 颜色 · A colour.
  public enum Colour: String, JSONName, Hashable, Sendable {
    /// 红 · Red.
    case red
    /// 蓝 · Blue.
    case blue

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .red: "红"
      case .blue: "蓝"
      }
    }

    /// 旧称 · The value that was once called `name`.
    public static func former(_ name: String) -> Self? {
      switch name {
      case "azure": .blue
      case "skyBlue": .blue
      default: nil
      }
    }
  }
}

extension Paints {
  /// 涂层 · One coat.
  public struct Coat: Record, Equatable {
    /// 日期 · When it was put on.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(on: Day) {
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      try fields.former("day", as: "on")
      on = try fields.required("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("on"); on.write(to: &writer)
    }
  }
}

extension Paints {
  /// 油漆 · What is painted with.
  public struct Paint: Record, Equatable {
    /// 颜色 · Its colour.
    public var colour: Paints.Colour = .red
    /// 涂层 · The coats.
    public var coats: [Paints.Coat] = []
    /// 重量 · How many it was weighed in.
    public var weight: Int32 = 0
    /// 厂家 · Who makes it; no one knew before it was asked.
    public var maker: String = ""
    /// 批次 · Which batch.
    public internal(set) var batch: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(colour: Paints.Colour = .red, coats: [Paints.Coat] = [], weight: Int32, maker: String) {
      self.colour = colour
      self.coats = coats
      self.weight = weight
      self.maker = maker
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      try fields.former("layers", as: "coats")
      try fields.former("hue", as: "colour")
      try fields.former("tone", as: "colour")
      try fields.former("sizes", as: "weight", by: Conversion.countOfSizes)
      if fields.isRecorded { batch = try fields.required("batch", before: 0) }
      coats = try fields.list("coats")
      colour = try fields.usual("colour", .red)
      maker = try fields.required("maker", before: "")
      weight = try fields.required("weight")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("batch"); batch.write(to: &writer)
      if !coats.isEmpty { writer.name("coats"); coats.write(to: &writer) }
      if colour != .red { writer.name("colour"); colour.write(to: &writer) }
      writer.name("maker"); writer.freeText(maker)
      writer.name("weight"); weight.write(to: &writer)
    }
  }
}

extension Paints {
  /// 油漆命令 · What may be asked of paint.
  public enum Command: Vocabulary, Equatable {
    /// 调漆 · Mixes it.
    case mix(Paints.Paint)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "paint.mix",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words, former: ["paint.blend": "paint.mix"])

    /// The word of this value.
    public var word: String {
      switch self {
      case .mix: "paint.mix"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .mix(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .mix(let data): data.write(to: &writer)
      }
    }
  }
}

extension Paints {
  /// 油漆事件 · What happened to paint.
  public enum Event: Vocabulary, Equatable {
    /// 调漆 · It was mixed.
    case mixed(Paints.Paint)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "paint.mixed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words, former: ["paint.blended": "paint.mixed"])

    /// The word of this value.
    public var word: String {
      switch self {
      case .mixed: "paint.mixed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .mixed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .mixed(let data): data.write(to: &writer)
      }
    }
  }
}
