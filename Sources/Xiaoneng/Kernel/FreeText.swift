/// The free texts of events (自由文本), which stay in the ledger for ever: none may hold a telephone number, a
/// citizen's number, or what is kept beside the ledger of whom the dossier is about, since nothing could erase it
/// there (个人信息保护法 art 47). One check for all domains.
enum FreeText {
  /// The free texts of `events`: what their records write as someone's own words.
  static func texts(of events: [Event]) -> [String] {
    var writer = JSONWriter()
    writer.collectsFreeTexts = true
    for event in events {
      writer.removeAll()
      event.writeData(to: &writer)
    }
    return writer.freeTexts
  }

  /// What whoever a dossier is about is known by (特征): as it is compared, see ``bare(_:)``.
  struct Marks {
    let texts: [[UInt8]]

    init(_ texts: [String] = []) { self.texts = texts.map(FreeText.bareBytes) }

    /// Whether one of them stands in `text`, however either is spaced or set.
    ///
    /// - Complexity: O(bytes of the text × marks), with one look at nearly every byte.
    func stand(in text: String) -> Bool {
      guard !texts.isEmpty else { return false }
      let text = FreeText.bareBytes(text)
      return texts.contains { FreeText.holds($0.span, in: text.span) }
    }
  }

  private static func holds(_ mark: Span<UInt8>, in bytes: Span<UInt8>) -> Bool {
    guard !mark.isEmpty, bytes.count >= mark.count else { return false }
    for start in 0...(bytes.count - mark.count) where bytes[start] == mark[0] {
      var length = 1
      while length < mark.count, bytes[start + length] == mark[length] { length += 1 }
      if length == mark.count { return true }
    }
    return false
  }

  // MARK: - What no text may hold

  /// Whether a text holds a mobile telephone number of China (11 digits from 13 to 19, with or without 86) or a
  /// citizen's number with its check digit (GB 11643-1999), however it is spaced or set. An amount of money is none.
  ///
  /// - Complexity: O(bytes).
  static func holdsNumber(_ text: String) -> Bool {
    // The digits of a hash are no one's.
    guard mayHoldNumber(text), LedgerDigest(hex: text) == nil else { return false }
    var run: [UInt8] = []
    for letter in plain(text) + [0] {
      if (0x30...0x39).contains(letter) || letter == 0x58 && run.count == 17 {
        run.append(letter)
        continue
      }
      // 元, 万 and 亿 follow amounts; their first bytes stand for them.
      if isNumber(run), letter != money { return true }
      run.removeAll(keepingCapacity: true)
    }
    return false
  }

  /// Whether there are digits enough for a number, or full-width ones: every actor's id is asked.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) { digits &+= 1 }
      // The first bytes of digits of other scripts and in rings.
      if digits > 10 || byte == 0xEF || byte == 0xE2 || byte == 0xD9 || byte == 0xDB || byte == 0xF0
      {
        return true
      }
    }
    return false
  }

  private static func isNumber(_ run: [UInt8]) -> Bool {
    switch run.count {
    case 11: isMobile(run[...])
    case 13: run[0] == 0x38 && run[1] == 0x36 && isMobile(run[2...])
    case 15: false
    case 18: CitizenNumber.check(String(decoding: run, as: UTF8.self)) == .valid
    default: false
    }
  }

  private static func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
    let first = digits.startIndex
    return digits.count == 11 && digits[first] == 0x31 && (0x33...0x39).contains(digits[first + 1])
  }

  /// What stands for a unit of money.
  private static let money: UInt8 = 0x24

  /// The digit that a character is, in whichever script or ring it is written; nil for any other.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value > 0x7F,
      scalar.properties.numericType == .decimal
        || scalar.properties.numericType == .digit,
      let value = scalar.properties.numericValue, let digit = UInt8(exactly: value), digit < 10
    else { return nil }
    return digit + 0x30
  }

  /// Whether a character only stands between others for the eye: a space, a mark, a stop, nothing at all.
  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isHidden { return true }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .otherPunctuation, .connectorPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .mathSymbol,
      .modifierSymbol, .otherSymbol, .format, .control, .nonspacingMark, .lineSeparator:
      true
    default: false
    }
  }

  /// The text as letters of ASCII: digits of every script as digits, x as X, what stands between digits for the eye left
  /// out, units of money as one sign, and everything else as a stop.
  private static func plain(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: letters.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x58, 0x78, 0xFF38, 0xFF58: letters.append(0x58)
      // One of these apart says that another thing begins: a list, a sum, a share, a date.
      case 0x2C, 0x3001, 0xFF0C, 0x3002, 0x3B, 0xFF1B, 0x25, 0x0A, 0x0D: letters.append(0x2E)
      case 0x5143, 0x4E07, 0x4EBF: letters.append(money)
      // No letter is a digit of another script, nor is a Chinese character; of the signs of ASCII, money stands for itself.
      // Between the characters lie the hexagrams, which are signs.
      case 0x41...0x5A, 0x61...0x7A, 0x24, 0x3400...0x4DBF, 0x4E00...0x9FFF: letters.append(0x2E)
      case 0x20...0x7E: break
      default:
        if let digit = digit(scalar) {
          letters.append(digit)
        } else if !isBetween(scalar) {
          letters.append(0x2E)
        }
      }
    }
    return letters
  }

  /// A text as it is compared: without what stands between letters for the eye, full-width letters as the others, and
  /// small ones for large.
  ///
  /// - Complexity: O(bytes).
  static func bare(_ text: String) -> String { String(decoding: bareBytes(text), as: UTF8.self) }

  fileprivate static func bareBytes(_ text: String) -> [UInt8] {
    var bare: [UInt8] = []
    bare.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: bare.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: bare.append(UInt8(truncatingIfNeeded: scalar.value &+ 0x20))
      // Chinese characters are most of it, and stand for themselves.
      case 0x3400...0x4DBF, 0x4E00...0x9FFF: bare += scalar.utf8
      case 0xFF21...0xFF3A: bare.append(UInt8(truncatingIfNeeded: scalar.value &- 0xFEC0))
      case 0xFF41...0xFF5A: bare.append(UInt8(truncatingIfNeeded: scalar.value &- 0xFEE0))
      default:
        if let digit = digit(scalar) {
          bare.append(digit)
        } else if !isBetween(scalar) {
          bare += scalar.utf8
        }
      }
    }
    return bare
  }

  /// What of `record`, kept beside the ledger of whom a dossier is about, no text may repeat: the names and numbers
  /// of a person. What an organisation is called is public.
  static func marks(of record: PersonalRecord) -> Marks {
    guard let json = try? JSONValue(parsing: record.value) else { return Marks() }
    let isOrganisation =
      json["kind"]?.string == "organisation" || !(json["creditCode"]?.string ?? "").isEmpty
    var marks = ["idNumber", "phone", "email", "address"].compactMap { json[$0]?.string }
      .filter { $0.count >= 5 }
    // Two letters stand in many a word; two characters are a name.
    if !isOrganisation, let name = json["name"]?.string, name.utf8.count >= 5 { marks.append(name) }
    return Marks(marks)
  }
}

extension DossierKind {
  /// The slot in which a dossier of the kind keeps whom it is about; nil where it is about no one.
  var slotOfPerson: String? {
    switch self {
    case .case: "applicant"
    case .project: "contact"
    case .penalty: "subject"
    case .stage, .mandate: "applicant"
    case .contact: "asker"
    case .person: "name"
    // A complaint has a rule of its own: who complains is not even to be guessed (信访工作条例 art 30).
    case .complaint: nil
    case .appraisal, .bulletin, .hotline, .supervision, .accountability, .conduct, .inspectionPlan,
      .inspection, .tenRules, .point, .unit, .post,
      .item, .template, .bar, .calendar,
      .ruleSet, .attempt:
      nil
    }
  }
}
