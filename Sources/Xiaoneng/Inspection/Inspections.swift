/// Inspections (督查督办): what can be reckoned about them by anyone, without a database.
public enum Inspections {
  /// How many ids a frame may have, as many as a list may.
  public static let mostIDs = 10_000
  /// How many inspectors may be dealt.
  public static let mostInspectors = 10_000
  /// How many characters a plan may have that is compared.
  public static let mostCharacters = 1 << 20

  /// A penalty is looked into, and a random check made, by two people or more.
  static let twoArticle = "penalty:42(1)"
}

extension Inspections.Numbers {
  /// Holds the numbers against themselves.
  ///
  /// - Throws: `badBudget` for numbers that are not possible ones.
  public func check() throws(Refusal) {
    guard (1...100).contains(inspectors), (1...64).contains(window), (0...10_000).contains(alike),
      (1...10_000).contains(passage), (0...1_000).contains(passages)
    else { throw Refusal(.badBudget, field: "inspections") }
    for (field, limit) in [
      ("explain", explain), ("rectify", rectify), ("redo", redo), ("conclude", conclude),
    ] where (try? limit.validate()) == nil || limit.days <= 0 {
      throw Refusal(.badBudget, field: "inspections." + field)
    }
    guard 0 < urgePhone, urgePhone < urgeLetter, urgeLetter < urgeSite else {
      throw Refusal(
        .badBudget, field: "inspections.urgePhone",
        detail: "0 < \(urgePhone) < \(urgeLetter) < \(urgeSite)")
    }
    guard (0...100).contains(sendBacks), (1...366).contains(enterpriseMost),
      (0...10_000).contains(unannounced)
    else { throw Refusal(.badBudget, field: "inspections.enterpriseMost") }
  }
}
