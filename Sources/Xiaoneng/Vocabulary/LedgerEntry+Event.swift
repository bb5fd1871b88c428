extension LedgerEntry {
  /// The event.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a word or a record this version does not
  ///   know.
  public func event() throws(Fault) -> Event {
    do { return try Event.read(word: word, data: data) } catch {
      throw Fault(.storeCorrupt, field: "\(dossier)#\(sequence)", detail: error.english)
    }
  }
}
