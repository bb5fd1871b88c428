extension Engine {
  /// What the register holds beside what is to be entered.
  public enum Knowing: Sendable, Equatable {
    /// Nothing is registered there.
    case new
    /// The same is.
    case same
    /// Something else is: each field in Chinese, as it stands and as it would be; names of people are not told.
    case different([Difference])
  }

  /// One field that would change.
  public struct Difference: Sendable, Equatable {
    /// The field, in Chinese.
    public var field: String
    /// As it stands.
    public var before: String
    /// As it would be.
    public var after: String
  }

  /// Whether an officer, a post or a version of an item from that day on is registered as `command` says, for whoever
  /// keeps the file; of any other command nothing is known.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  public func knows(
    _ command: Registry.Command, as dossier: DossierKey
  ) throws(Fault) -> Knowing {
    try transact(writing: false) { () throws(Fault) in
      switch command {
      case .personRegister(let officer): try knows(officer, as: dossier)
      case .postAssign(let post): knows(post, as: dossier)
      case .itemPublish(let version): knows(version, as: dossier)
      default: .new
      }
    }
  }

  private func knows(_ officer: Registry.Officer, as dossier: DossierKey) throws(Fault) -> Knowing {
    guard let place = register.person(dossier.id),
      register.persons.indices.contains(Int(place))
    else { return .new }
    let known = register.persons[Int(place)]
    let name = try kept(Registry.Named.self, of: dossier, slot: "name")?.name
    func roles(_ has: (Role) -> Bool) -> String {
      Role.allCases.filter(has).map(\.chinese).joined(separator: "、")
    }
    var found = [
      Difference(field: "所属单位", before: known.unit, after: officer.unit),
      Difference(
        field: "担任角色", before: roles(known.roles.contains), after: roles(officer.roles.contains)),
    ].filter { $0.before != $0.after }
    if name != officer.name {
      found.append(Difference(field: "姓名", before: "已登记的姓名", after: "表中的姓名"))
    }
    return found.isEmpty ? .same : .different(found)
  }

  private func knows(_ post: Registry.Post, as dossier: DossierKey) -> Knowing {
    guard let place = register.post(dossier.id), register.posts.indices.contains(Int(place)) else {
      return .new
    }
    let known = register.posts[Int(place)].post
    let found = [
      Difference(field: "岗位名称", before: known.name, after: post.name),
      Difference(field: "所属单位", before: known.unit, after: post.unit),
      Difference(field: "岗位类别", before: known.kind, after: post.kind),
      Difference(field: "岗位职责", before: known.duties, after: post.duties),
      Difference(field: "A岗责任人", before: known.holderA, after: post.holderA),
      Difference(field: "B岗责任人", before: known.holderB, after: post.holderB),
    ].filter { $0.before != $0.after }
    return found.isEmpty ? .same : .different(found)
  }

  private func knows(_ version: Registry.ItemVersion, as dossier: DossierKey) -> Knowing {
    let versions = register.item(dossier.id).flatMap { register.entry(item: $0) }?.versions ?? []
    guard let known = versions.last(where: { $0.value.validFrom == version.validFrom })?.value
    else {
      return .new
    }
    let found = CatalogueColumn.allCases.filter { $0 != .code }.map {
      Difference(
        field: $0.chinese[0], before: $0.text(of: known), after: $0.text(of: version))
    }.filter { $0.before != $0.after }
    return known == version ? .same : found.isEmpty ? .new : .different(found)
  }
}
