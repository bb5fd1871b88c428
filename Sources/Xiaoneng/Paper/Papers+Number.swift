extension Papers {
  /// The number of a paper (发文字号), 儋国土许准〔2012〕5号: what stands for the organ and the kind of paper, the year, and
  /// the serial number without zeros before it. GB/T 9704-2012.
  struct Number: Equatable {
    var word: String
    var year: Int
    var serial: Int64

    /// The greatest serial number.
    static let most: Int64 = 999_999_999

    init(word: String, year: Int, serial: Int64) {
      (self.word, self.year, self.serial) = (word, year, serial)
    }

    /// Reads a number; nil for a text that is none of that form.
    ///
    /// - Complexity: O(length of the text).
    init?(_ text: String) {
      // Nearly every text is told by its last byte.
      guard text.utf8.last == 0xB7, text.utf8.count <= 256, text.hasSuffix("号"),
        let open = text.firstIndex(of: "〔"),
        let close = text.firstIndex(of: "〕"), open < close, open > text.startIndex
      else { return nil }
      let year = text[text.index(after: open)..<close]
      let serial = text[text.index(after: close)...].dropLast()
      func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      guard year.utf8.count == 4, isDigits(year), (1...9).contains(serial.utf8.count),
        isDigits(serial), serial.first != "0", let number = Int(year), let place = Int64(serial),
        Self.isWord(String(text[..<open]))
      else { return nil }
      (word, self.year, self.serial) = (String(text[..<open]), number, place)
    }

    var text: String { "\(word)〔\(year)〕\(serial)号" }

    /// Whether a text may stand for an organ or a kind of paper: empty, or letters alone.
    static func isWord(_ text: String) -> Bool {
      text.utf8.count <= 128 && text.allSatisfy(\.isLetter)
    }

    /// The counter that stands at 1 once `unit` has a paper of this number.
    func mark(in unit: String) -> String { "paper/\(unit)/\(text)" }
    /// The counter of the highest number of this sequence in `unit`.
    func counter(in unit: String) -> String { "papers/\(unit)/\(word)〔\(year)〕" }
  }
}
