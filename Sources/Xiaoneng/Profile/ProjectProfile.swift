extension [Projects.ArchiveKind] {
  /// What a finished project must hold [P]: from its approval to its acceptance.
  public static let whenFinished: [Projects.ArchiveKind] = [
    .approval, .land, .planning, .tender, .permit, .contract, .schedule, .acceptance,
  ]
}
