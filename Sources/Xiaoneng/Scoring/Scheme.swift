extension Scheme {
  /// 10,000 basis points; 100.00 points.
  public static let whole: Int64 = 10_000
}

extension Scheme.Method {
  /// A method.
  public init(_ id: String, _ chinese: String, _ english: String, by rater: Rater = .office) {
    (self.id, self.chinese, self.english) = (id, chinese, english)
    self.rater = rater
  }
}
