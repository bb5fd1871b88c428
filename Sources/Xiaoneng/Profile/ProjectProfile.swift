extension [ArchiveKind] {
  /// What a finished project must hold [P]: from its approval to its acceptance.
  public static let whenFinished: [ArchiveKind] = [
    .approval, .land, .planning, .tender, .permit, .contract, .schedule, .acceptance,
  ]
}
