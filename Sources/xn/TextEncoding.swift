import Glibc
import Xiaoneng

/// Texts in the encodings that old systems and spreadsheets write, made UTF-8 by the C library's iconv.
enum TextEncoding {
  /// The encodings that are read, by the names of IANA in capitals, with the names iconv knows them by.
  ///
  /// GB 2312 and GBK are read as GB 18030, which holds both.
  private static let known: [String: String] = [
    "GB18030": "GB18030", "GBK": "GB18030", "GB2312": "GB18030", "CP936": "GB18030",
    "GB_2312-80": "GB18030", "X-GBK": "GB18030", "BIG5": "BIG5", "BIG5-HKSCS": "BIG5-HKSCS",
    "UTF-16": "UTF-16", "UTF-16LE": "UTF-16LE", "UTF-16BE": "UTF-16BE", "ISO-8859-1": "ISO-8859-1",
    "LATIN1": "ISO-8859-1", "ISO-8859-15": "ISO-8859-15", "WINDOWS-1252": "WINDOWS-1252",
  ]

  /// Names of what is UTF-8 as it stands.
  static let plain: Set = ["UTF-8", "UTF8", "US-ASCII", "ASCII"]

  /// Whether `name` is read.
  static func isKnown(_ name: String) -> Bool {
    known[name.uppercased()] != nil || plain.contains(name.uppercased())
  }

  /// How the bytes begin in 16 bits: by a byte order mark, or by the first character of an XML text.
  static func sixteenBits(_ bytes: [UInt8]) -> String? {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE), (0x3C, 0x00): "UTF-16LE"
    case (0xFE, 0xFF), (0x00, 0x3C): "UTF-16BE"
    default: nil
    }
  }

  /// `bytes` in UTF-8, without a byte order mark; nil where they are not of the encoding called `name`, or where
  /// the C library does not know it.
  ///
  /// - Complexity: O(bytes).
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let name = known[name.uppercased()] else { return nil }
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
      return nil
    }
    defer { iconv_close(descriptor) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let isWhole = input.withUnsafeMutableBytes { raw -> Bool in
      var source = raw.bindMemory(to: CChar.self).baseAddress
      var left = raw.count
      while left > 0 {
        var failure: Int32 = 0
        let written = chunk.withUnsafeMutableBytes { room -> Int in
          var target = room.bindMemory(to: CChar.self).baseAddress
          var free = room.count
          if iconv(descriptor, &source, &left, &target, &free) == -1 { failure = errno }
          return room.count - free
        }
        output += chunk[..<written]
        // A full chunk is no failure; a byte that fits nowhere, or half a character at the end, is.
        guard failure == 0 || failure == E2BIG && written > 0 else { return false }
      }
      return true
    }
    guard isWhole else { return nil }
    return output.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(output.dropFirst(3)) : output
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }
}

extension Input {
  /// The text of the file at `path`, or of stdin for `-`, in UTF-8: as it stands, from UTF-16 with a byte order mark,
  /// or from GB 18030, in which spreadsheets here write what is not UTF-8.
  ///
  /// - Throws: as ``read(_:most:)``; ``Fault/Code/badText`` for what is none of them.
  static func text(_ path: String, most: Int) throws(Fault) -> [UInt8] {
    let bytes = try read(path, most: most)
    let mark = bytes.prefix(2)
    // As a workbook it is saved by default; its table is another form.
    guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]),
      !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    else {
      throw Fault(.badText, field: path.short, detail: "这是 Excel 工作簿，请先另存为“CSV（逗号分隔）”")
    }
    let sixteen =
      mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF] ? TextEncoding.sixteenBits(bytes) : nil
    if sixteen == nil, TextEncoding.isUTF8(bytes) { return bytes }
    guard let text = TextEncoding.utf8(bytes, from: sixteen ?? "GB18030") else {
      throw Fault(.badText, field: path.short, detail: "UTF-8 | GB18030 | UTF-16")
    }
    return text
  }
}
