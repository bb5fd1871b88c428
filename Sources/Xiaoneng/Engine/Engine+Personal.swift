extension Engine {
  /// Whoever reads personal data says what for: 个人信息保护法 art 6.
  func checkPurpose(of reading: PersonalReading) throws(Refusal) {
    guard reading.purpose.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.reasonMissing, article: "个人信息保护法 art 6", field: "data.purpose")
    }
    guard reading.purpose.utf8.count <= 512, reading.slot.utf8.count <= 64 else {
      throw Refusal(.tooLong, field: "data.purpose")
    }
  }

  /// Reads personal data of a dossier that the viewer may see. The reading is recorded, by `record`, before
  /// anything is shown; what fell due before it happens first.
  func readPersonal<State>(
    _ reading: PersonalReading, of slot: Int, on shelf: Shelf<State>, _ context: Context,
    by author: Principal? = nil, record: (Ruling) throws -> Void
  ) throws -> PersonalView {
    let key = shelf.slots[slot].head.key
    guard let kept = try store.personal(of: key, slot: reading.slot) else {
      throw try absence(of: reading.slot, in: key)
    }
    guard context.at >= shelf.slots[slot].head.lastAt else {
      throw Refusal(.timeWentBack, field: "at")
    }
    try elapse(slot, on: shelf, through: context.at)
    try record(try ruled(.personalRead(reading), by: author))
    var view = PersonalView()
    view.slot = reading.slot
    view.value = try JSONValue(parsing: kept.value)
    return view
  }

  /// What is kept beside the ledger under `slot`, as a record; nil where it was never kept, or erased.
  func kept<Value: Record>(
    _: Value.Type, of key: DossierKey, slot: String
  ) throws(Fault) -> Value? {
    guard let record = try personal(of: key, slot: slot),
      let json = try? JSONValue(parsing: record.value)
    else { return nil }
    return try? Value.read(json)
  }
}
