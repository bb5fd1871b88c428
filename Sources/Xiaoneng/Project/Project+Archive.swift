extension Project {
  // 及时归档: file list with date, sender, title.
  func file(_ data: Projects.ArchiveDocument, _ context: Context, _ ruling: inout Ruling)
    throws(Refusal)
  {
    try require(.active, .suspended, .completed)
    try requireText(data.title, "title", .badRegister, most: 512)
    try requireText(data.sender, "sender", .badRegister, most: 512)
    try requirePast(data.day, "day", context)
    guard data.size >= 0 else { throw Refusal(.badRegister, field: "size", detail: "\(data.size)") }
    guard data.type.utf8.count <= 128, data.document.utf8.count <= 512 else {
      throw Refusal(.tooLong, field: "document")
    }
    guard data.hash != .zero else { throw Refusal(.badRegister, field: "hash") }
    guard documents.count < 100_000 else { throw Refusal(.tooMany, detail: "100000") }
    var document = data
    document.number = Int32(documents.count) + 1
    ruling.events.append(.project(.filed(document)))
  }

  /// What the archive of a finished project lacks.
  func archiveMissing(_ context: Context) -> [Projects.ArchiveKind] {
    context.profile.projects.archive.filter { !documents.contains($0) }
  }
}
