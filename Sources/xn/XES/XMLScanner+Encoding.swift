import Xiaoneng
import XiaonengThreads

// What stands before the first tag, instructions, and the encoding of it all.
extension XMLScanner {
  /// [16] PI: a target, which is not xml, and after a space whatever one likes.
  mutating func instruction(_ text: Span<UInt8>) throws(Fault) {
    let target = self.text(in: try name(text))
    guard target.lowercased() != "xml" else {
      throw fault("the declaration stands at the beginning only XML 声明只能在开头")
    }
    guard isSpace(at: index, text) || peek("?>", text) else { throw fault("not well-formed 格式不正确") }
    try pass("?>", text)
  }

  /// [23] XMLDecl: the version, then the encoding, then standalone, in this order.
  mutating func declaration(_ text: Span<UInt8>) throws(Fault) {
    guard let version = try member("version", text) else {
      throw fault("version expected 应为 version")
    }
    guard version == "1.0" else { throw fault("XML \(version.short) ≠ 1.0") }
    if let encoding = try member("encoding", text) { try check(encoding: encoding) }
    if let standalone = try member("standalone", text), standalone != "yes", standalone != "no" {
      throw fault("standalone: yes | no")
    }
    skipSpace(text)
    guard take("?>", text) else { throw fault("?> expected 应为 ?>") }
  }

  /// The value of a member of the declaration; nil where another stands, or none.
  private mutating func member(
    _ name: StaticString, _ text: Span<UInt8>
  ) throws(Fault) -> String? {
    let start = index
    let hasSpace = skipSpace(text)
    guard take(name, text) else {
      index = start
      return nil
    }
    guard hasSpace else { throw fault("not well-formed 格式不正确") }
    skipSpace(text)
    guard take("=", text) else { throw fault("= expected 应为 =") }
    skipSpace(text)
    let quote: UInt8 = peek("'", text) ? 0x27 : 0x22
    guard index < bytes.count, bytes[index] == quote else { throw fault("a quote expected 应为引号") }
    let first = index + 1
    guard let last = bytes[first...].firstIndex(of: quote), last - first <= 64 else {
      throw fault("not well-formed 格式不正确")
    }
    index = last + 1
    return self.text(in: first..<last)
  }

  private func check(encoding name: String) throws(Fault) {
    let name = name.uppercased()
    if let source {
      // What is written in 16 bits cannot say that it is not (§4.3.3).
      guard !source.hasPrefix("UTF-16") || name.hasPrefix("UTF-16") else {
        throw fault("\(source) ≠ \(name)")
      }
      return
    }
    guard TextEncoding.plain.contains(name) else {
      // Where it was made UTF-8 by hand, the declaration has to say so.
      throw fault(
        "encoding \(name.short): iconv -f \(name.short) -t UTF-8 LOG | sed '1s/\(name.short)/UTF-8/I'"
          + "  请先转换为 UTF-8 并改写声明")
    }
    guard name.hasPrefix("UTF") || bytes.allSatisfy({ $0 < 0x80 }) else {
      throw fault("not \(name) 不是 \(name)")
    }
  }

  /// The bytes in UTF-8, and what they were in: by their first two bytes, or by what the declaration says.
  static func decoded(_ bytes: [UInt8]) throws(Fault) -> ([UInt8], String?) {
    var name = TextEncoding.sixteenBits(bytes)
    if name == nil, let said = declaredEncoding(bytes), !TextEncoding.plain.contains(said),
      !said.hasPrefix("UTF-16"), TextEncoding.isKnown(said)
    {
      name = said
    }
    guard let name else { return (bytes, nil) }
    guard let text = TextEncoding.utf8(bytes, from: name) else {
      // A log that was made UTF-8 and still says that it is something else.
      let hint =
        TextEncoding.isUTF8(bytes) ? "; it is UTF-8: sed '1s/\(name)/UTF-8/I' 实为 UTF-8，请改写声明" : ""
      throw Fault(.badLog, line: 1, detail: "not \(name) 不是 \(name)\(hint)")
    }
    return (text, name)
  }

  /// Makes sure that it is UTF-8, in which no more characters in a row combine than may.
  mutating func requireText(_ crew: Crew) throws(Fault) {
    let (isUTF8, isStreamSafe) = soundness(crew)
    guard isUTF8 else {
      guard source != nil || TextEncoding.utf8(bytes, from: "GB18030") == nil else {
        throw Fault(
          .badLog, line: 1,
          detail: "not UTF-8; iconv -f GB18030 -t UTF-8 LOG  不是 UTF-8，可能是 GBK：请在首行声明 "
            + "<?xml version=\"1.0\" encoding=\"GBK\"?>")
      }
      do {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        index = error.byteOffsets.lowerBound
      }
      throw fault("not UTF-8 不是 UTF-8")
    }
    // Attributes are compared and put in order later on: UAX #15, Stream-Safe Text Format.
    guard isStreamSafe else { throw fault(Fault.tooManyMarks.detail ?? "") }
  }

  /// Looked at in parts that begin with ASCII, which neither goes on with a character nor combines with one.
  private func soundness(_ crew: Crew) -> (isUTF8: Bool, isStreamSafe: Bool) {
    let bytes = bytes
    var places = [0]
    while let last = places.last, last < bytes.count {
      let next = bytes[min(last + 1 << 20, bytes.count)...].firstIndex { $0 < 0x80 }
      places.append(next ?? bytes.count)
    }
    let ends = places
    let parts = crew.map(ends.count - 1) { place in
      let part = bytes.span.extracting(ends[place]..<ends[place + 1])
      let isUTF8 = (try? UTF8Span(validating: part)) != nil
      return (isUTF8: isUTF8, isStreamSafe: isUTF8 && part.isStreamSafe)
    }
    return (parts.allSatisfy(\.isUTF8), parts.allSatisfy(\.isStreamSafe))
  }

  /// What the declaration says of the encoding, in capitals, read as far as all encodings but those of 16 bits agree.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(256)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E) else {
      return nil
    }
    let words = String(decoding: head[..<end], as: UTF8.self)
      .split { " \t\r\n=\"'".contains($0) }
    guard let place = words.firstIndex(of: "encoding") else { return nil }
    return words.dropFirst(place + 1).first?.uppercased()
  }
}
