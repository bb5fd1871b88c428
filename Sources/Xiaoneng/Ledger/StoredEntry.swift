/// An entry of a ledger with its place in the store (库内条目): the text as it was hashed, and its number.
public struct StoredEntry: Sendable, Equatable {
  /// Its number among all entries.
  public var number: Int64
  /// Its canonical text.
  public var text: [UInt8]

  /// An entry with its place.
  public init(number: Int64, text: [UInt8]) {
    self.number = number
    self.text = text
  }
}
