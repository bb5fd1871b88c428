extension FreeText {
  /// What one look at the bytes of a text tells (一览), so that nearly every text needs no second one.
  ///
  /// - Complexity: O(bytes).
  struct Glance {
    /// Whether it is of ASCII, Chinese characters and the stops between them alone, so that it reads as it is written:
    /// the other answers are asked of such a text only.
    private(set) var isPlain = true
    private var letters = 0
    private var digits = 0
    private var characters = 0
    private var signs = Signs()

    init(_ text: String) {
      let bytes = text.utf8.span
      var index = 0
      while isPlain, index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39:
          digits &+= 1
          index &+= 1
        case 0x41...0x5A, 0x61...0x7A:
          letters &+= 1
          index &+= 1
        case 0x20...0x7E: index &+= 1
        case 0xE3...0xE9, 0xEF:
          isPlain = index &+ 2 < bytes.count && take(byte, bytes[index &+ 1], bytes[index &+ 2])
          index &+= 3
        default: isPlain = false
        }
      }
    }

    /// Takes a character of three bytes; false for one that may stand for another.
    private mutating func take(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
      let scalar =
        UInt32(first & 0xF) &<< 12 | UInt32(second & 0x3F) &<< 6 | UInt32(third & 0x3F)
      switch scalar {
      case 0x3400...0x9FFF:
        characters &+= 1
        signs.add(scalar)
      // 、。《》〔〕 and （），：；
      case 0x3001, 0x3002, 0x300A, 0x300B, 0x3014, 0x3015, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B:
        break
      default: return false
      }
      return true
    }

    /// Whether it has digits enough for the number of a person.
    var mayHoldNumber: Bool { digits > 10 }

    /// Whether it may hold what `person` is known by: the characters are there, or as many letters and digits as the
    /// shortest number or address of theirs has.
    func mayName(_ person: Person) -> Bool {
      letters &+ digits >= Int(person.fewest) || mayName && person.isPossible(in: signs)
    }

    /// Whether it is long enough to hold what anyone is known by.
    var mayName: Bool { letters &+ digits &+ characters > 1 }
  }

  /// The characters of a text, each as one of 64 signs: where a sign of a name is missing the name is not there.
  struct Signs: Equatable {
    private var bits: UInt64 = 0

    static let all: Signs = {
      var signs = Signs()
      signs.bits = .max
      return signs
    }()

    fileprivate func isWithin(_ others: Signs) -> Bool { bits & ~others.bits == 0 }

    fileprivate mutating func add(_ scalar: UInt32) {
      bits |= 1 &<< UInt64((scalar &* 0x9E37_79B1) &>> 26)
    }
  }

  /// What whoever a dossier is about is known by, as signs of its characters (当事人特征): kept in mind beside an open
  /// dossier, so that texts that cannot name them need not look them up.
  struct Person: Equatable {
    // A name and an address; all signs where there is none, since hardly a text has them all.
    private var one = Signs.all
    private var other = Signs.all
    /// How many letters and digits the shortest of what is nothing else has, such as a telephone number; none is longer
    /// than this can say where there is none.
    fileprivate private(set) var fewest = UInt8.max

    /// Known by nothing: the dossier keeps nothing of anyone.
    init() {}

    init(_ marks: Marks) {
      for mark in marks.texts {
        var (signs, isOfLetters) = (Signs(), true)
        for scalar in String(decoding: mark, as: UTF8.self).unicodeScalars where scalar.value > 0x7F
        {
          signs.add(scalar.value)
          isOfLetters = false
        }
        if isOfLetters {
          let count = mark.count {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          }
          fewest = min(fewest, UInt8(clamping: count))
          continue
        }
        if one == .all {
          one = signs
        } else if other == .all {
          other = signs
        } else {
          one = Signs()
        }
      }
    }

    fileprivate func isPossible(in signs: Signs) -> Bool {
      one.isWithin(signs) || other.isWithin(signs)
    }
  }
}
