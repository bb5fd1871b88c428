import Xiaoneng

/// What a commit works with, kept from one to the next so that nothing is allocated anew.
struct Scratch {
  /// What the store knows of each head of the change set before it is written.
  struct Place {
    /// The dossier's number.
    var id: Int64
    /// Whether it is new.
    var isNew: Bool
    /// Its hash and last entry as they stand in the store.
    var storedHash: LedgerDigest
    var storedLast: Int64
    /// The same as they grow with each entry.
    var hash: LedgerDigest
    var last: Int64
    /// Its due moment in the store.
    var due: Instant?
  }

  var places: [Place] = []
  /// Places of heads in the order of their rows.
  var order: [Int] = []
  var text: [UInt8] = []
  var digests: [UInt8] = []
  var writer = JSONWriter(capacity: 1_024)
}
