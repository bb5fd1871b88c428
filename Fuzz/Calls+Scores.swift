import CXiaoneng
import Xiaoneng

extension Call {
  /// Schemes and arrays of marks: parts add up, and one subject scores as it does among many.
  static let scores: [Call] = [
    // How many marks, the marks, then a built-in name, or JSON where it begins with a brace.
    Call(
      "S", "xn_scheme_open", "xn_scheme_open_json", "xn_scheme_json", "xn_scheme_factors",
      "xn_scheme_close", "xn_scores"
    ) { machine, arguments in
      let count = min(max(0, Int(arguments.short())), 4_096)
      let marks = (0..<count).map { _ in arguments.short() }
      let text = arguments.text()
      var scheme: OpaquePointer?
      let opened: xn_status
      if text.first == 0x7B {
        opened = text.asC { xn_scheme_open_json($0, $1, &scheme) }
      } else {
        opened = (text + [0]).asC { name, _ in xn_scheme_open(name, &scheme) }
      }
      guard try machine.hold(opened) else {
        guard scheme == nil else { throw Broken("no scheme, and a handle") }
        return
      }
      var out = xn_buffer()
      guard try machine.hold(xn_scheme_json(scheme, &out)) else { throw Broken("no JSON") }
      let json = try machine.take(&out)
      var again: OpaquePointer?
      guard json.asC({ xn_scheme_open_json($0, $1, &again) }) == 0 else {
        throw Broken("what was written cannot be read")
      }
      try machine.score(marks, scheme)
      try machine.hold(xn_scheme_close(scheme))
      try machine.hold(xn_scheme_close(again))
      guard xn_scheme_close(scheme) == 0 else { throw Broken("closed twice") }
    }
  ]
}

extension Machine {
  func score(_ marks: [Int32], _ scheme: OpaquePointer?) throws {
    var factors = 0
    guard try hold(xn_scheme_factors(scheme, &factors)), factors > 0 else { return }
    let count = marks.count / factors
    var totals = [Int32](repeating: 7, count: count)
    var ranks = totals
    var parts = [Int32](repeating: 7, count: count * factors)
    var refused = 0
    guard try hold(xn_scores(scheme, marks, count, &totals, &parts, &ranks, &refused)) else {
      return
    }
    let missing = Int32.min
    guard refused == totals.count(where: { $0 == missing }) else { throw Broken("\(refused)") }
    for subject in 0..<count {
      let own = Array(marks[(subject * factors)..<((subject + 1) * factors)])
      var one: Int32 = 7
      _ = xn_scores(scheme, own, 1, &one, nil, nil, nil)
      guard one == totals[subject] else { throw Broken("\(own) scores \(one) alone") }
      if one == missing {
        guard ranks[subject] == 0 else { throw Broken("refused, and ranked") }
        continue
      }
      let sum = parts[(subject * factors)..<((subject + 1) * factors)].reduce(0, &+)
      guard sum == one, (1...Int32(count)).contains(ranks[subject]) else {
        throw Broken("\(own): parts \(sum), total \(one), rank \(ranks[subject])")
      }
    }
    for wrong in [-1, Int.min, Int.max] {
      guard xn_scores(scheme, marks, wrong, &totals, nil, nil, nil) != 0 else {
        throw Broken("\(wrong) subjects are taken")
      }
    }
  }
}
