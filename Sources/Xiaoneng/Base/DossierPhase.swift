/// Where a dossier of a domain stands (阶段): a code of its texts, whose name ends in `Phase`.
protocol DossierPhase: JSONName {
  /// The name in Chinese.
  var chinese: String { get }
  /// The place among the phases, the one before its first event first.
  var number: UInt8 { get }
}
