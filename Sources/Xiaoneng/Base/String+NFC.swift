// The standard library normalises, but publishes it to Foundation only. Foundation's own door to it
// lives in the part that brings ICU (30 MB); this one costs nothing.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C: what the ledger writes and hashes.
  ///
  /// - Complexity: O(n).
  public var nfc: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
