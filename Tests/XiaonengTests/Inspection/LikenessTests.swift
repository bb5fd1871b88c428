import Testing
import Xiaoneng

/// How much two plans are alike 照搬照抄比对.
@Suite struct LikenessTests {
  private static let plan =
    "一、加强组织领导，成立作风建设年活动领导小组。二、严格落实首问负责制、限时办结制，公开办事流程。三、强化监督检查，对违反规定的人员严肃问责。"

  @Test func `the share is that of the windows which both have`() throws {
    // abcdefgh has 4 windows of five, abcdefxy 4; abcde and bcdef are in both: 2 of 6.
    let likeness = try Inspections.compare("abcdefgh", "abcdefxy")
    #expect(likeness.common == 2 && likeness.windows == 6 && likeness.likeness == 3_333)
    #expect(!likeness.shown && likeness.passages.isEmpty)
    var numbers = Inspections.Numbers()
    numbers.window = 1
    // a…f of a…h, x, y: 6 of 10, which is the line itself.
    let single = try Inspections.compare("abcdefgh", "abcdefxy", under: numbers)
    #expect(single.common == 6 && single.windows == 10 && single.likeness == 6_000 && single.shown)
  }

  @Test func `spaces, punctuation and the unit's own name make no plan another`() throws {
    let copy = "工商局方案：" + Self.plan.replacing("，", with: " ，\n").replacing("。", with: "；")
    let likeness = try Inspections.compare(
      "环保局方案" + Self.plan, copy, without: ["工商局", "环保局"])
    #expect(likeness.likeness == 10_000 && likeness.shown)
    #expect(likeness.passages.count == 1)
    #expect(likeness.passages.first?.text.hasPrefix("方案：一、加强组织领导 ，\n成立") == true)
    #expect(try Inspections.compare("环保局方案" + Self.plan, copy).likeness < 10_000)
  }

  @Test func `the longest common passages come first, and none lies in another`() throws {
    let other =
      "本局认真学习文件。严格落实首问负责制、限时办结制，公开办事流程。另外安排专人值班。成立作风建设年活动领导小组，由局长任组长。"
    let likeness = try Inspections.compare(Self.plan, other)
    #expect(
      likeness.passages.map(\.text) == ["严格落实首问负责制、限时办结制，公开办事流程", "成立作风建设年活动领导小组"])
    #expect(likeness.passages.map(\.length) == [20, 13])
    let first = Array(Self.plan.unicodeScalars.filter { !"，。、".unicodeScalars.contains($0) })
    for passage in likeness.passages {
      let text = first[Int(passage.first)..<Int(passage.first + passage.length)]
      #expect(passage.text.unicodeScalars.filter { $0 != "、" && $0 != "，" }.elementsEqual(text))
    }
  }

  @Test func `what has nothing in common, or nothing at all, is not alike`() throws {
    for (a, b) in [("", ""), ("一二三四", "一二三四"), ("", Self.plan), ("甲乙丙丁戊己", "子丑寅卯辰巳")] {
      let likeness = try Inspections.compare(a, b)
      #expect(likeness.likeness == 0 && !likeness.shown && likeness.passages.isEmpty)
    }
  }

  @Test func `a text of one character a hundred thousand times is compared in a moment`() throws {
    let text = String(repeating: "一", count: 20_000)
    let likeness = try Inspections.compare(text, text + "二")
    #expect(likeness.windows == 2 && likeness.common == 1 && likeness.likeness == 5_000)
    #expect(likeness.passages.map(\.length) == [20_000])
  }

  @Test func `runs found by the automaton are those found one by one`() throws {
    var random = SplitMix64(seed: 20_120_810)
    var numbers = Inspections.Numbers()
    (numbers.passage, numbers.passages, numbers.window) = (3, 1, 3)
    for round in 0..<200 {
      func text() -> String {
        String(
          (0..<(3 + Int(random.next() % 40))).map { _ in
            Character(["甲", "乙", "丙"][Int(random.next() % 3)])
          })
      }
      let (a, b) = (text(), text())
      let (left, right) = (Array(a), Array(b))
      var longest = 0
      for i in left.indices {
        for j in right.indices {
          var count = 0
          while i + count < left.count, j + count < right.count, left[i + count] == right[j + count]
          {
            count += 1
          }
          longest = max(longest, count)
        }
      }
      let found = try Inspections.compare(a, b, under: numbers).passages.first
      #expect(Int(found?.length ?? 0) == (longest >= 3 ? longest : 0), "round \(round): \(a) \(b)")
      if let found {
        let (i, j, n) = (Int(found.first), Int(found.second), Int(found.length))
        #expect(left[i..<(i + n)] == right[j..<(j + n)], "round \(round)")
      }
    }
  }

  @Test func `numbers that are none, and texts that are too long, are refused`() {
    var numbers = Inspections.Numbers()
    numbers.window = 0
    #expect(
      refusal { () throws(Refusal) in try Inspections.compare("a", "b", under: numbers) }
        == .badBudget)
    let long = String(repeating: "a", count: Inspections.mostCharacters + 1)
    #expect(refusal { () throws(Refusal) in try Inspections.compare("a", long) } == .tooLong)
  }
}
