/// What the check of an identifier (代码校验) finds: right, of the right shape with a wrong check character, or none.
///
/// It tells the place of what is wrong and never the characters, since an identifier may be personal.
public enum IdentifierVerdict: Hashable, Sendable {
  /// The shape and the check character are right.
  case valid
  /// The shape is right, the check character is not; a few genuine codes are like this.
  case checkMismatch
  /// The character at `position`, counted from 1, is not allowed there, or is missing, or is one
  /// too many.
  case malformed(position: Int)

  /// Throws unless valid; the detail names the position only, since the rest may be personal.
  func refuseUnlessValid(_ standard: String?, checkPosition: Int) throws(Refusal) {
    switch self {
    case .valid: return
    case .checkMismatch: throw Self.refusal(.checkMismatch, standard, at: checkPosition)
    case .malformed(let position): throw Self.refusal(.badIdentifier, standard, at: position)
    }
  }

  static func refusal(_ code: Refusal.Code, _ standard: String?, at position: Int) -> Refusal {
    Refusal(code, article: standard, detail: "#\(position)")
  }
}
