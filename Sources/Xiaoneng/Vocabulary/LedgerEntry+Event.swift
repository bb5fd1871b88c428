extension LedgerEntry {
  /// The event.
  ///
  /// - Throws: ``Fault/Code/storeCorrupt`` for a word or a record this version does not know.
  public func event() throws(Fault) -> Event {
    guard let word = Event.wordTable[word] else {
      throw Fault(.storeCorrupt, field: "\(dossier)#\(sequence)", detail: String(word.prefix(64)))
    }
    do { return try word.read(data) } catch {
      throw Fault(.storeCorrupt, field: "\(dossier)#\(sequence)", detail: error.english)
    }
  }
}
