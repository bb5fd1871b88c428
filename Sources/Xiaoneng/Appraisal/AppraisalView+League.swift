extension Appraisals.RaterView {
  init(_ severity: RaterSeverity) {
    (factor, method, rater) = (severity.factor, severity.method, severity.rater)
    subjects = Int32(clamping: severity.subjects)
    (own, others) = (severity.own.rounded(2), severity.others.rounded(2))
    deviation = severity.deviation.rounded(2)
  }
}
