extension JointStages {
  /// A stage as a place may publish it, before it names its units and items (阶段范本): what comes after what, and
  /// limits to begin with. A place sets its own.
  public struct Model: Sendable {
    /// Its short name, such as `construction`.
    public var id: String
    /// What the stage is called.
    public var name: String
    /// The promise of the whole.
    public var promise: Budget
    /// Its items: a matter's name, the department that usually decides it, its limit, what comes before it.
    public var stage: Stage
    /// What each item is that is no licence, by its name.
    public var kinds: [String: Kind]

    /// Where a place decides an item of a model: its own catalogue's item, in a version, at a unit.
    public struct Place: Sendable, Equatable {
      /// The code of the catalogue's item.
      public var item: String
      /// Its version, counted from 0.
      public var version: Int32
      /// The code of the unit that owns it.
      public var unit: String

      /// The item `item` of `unit`.
      public init(_ item: String, version: Int32 = 0, unit: String) {
        (self.item, self.version, self.unit) = (item, version, unit)
      }
    }

    /// The template of a place, to be adopted.
    ///
    /// - Parameters:
    ///   - lead: the code of the lead unit.
    ///   - documentNumber: the number of the document that publishes it.
    ///   - places: where each item is decided, by its name.
    /// - Throws: `notFound` for an item that has no place.
    /// - Complexity: O(items).
    public func template(
      lead: String, documentNumber: String, places: [String: Place]
    ) throws(Refusal) -> Template {
      var items: [TemplateItem] = []
      for item in stage.items {
        guard let place = places[item.id] else {
          throw Refusal(.notFound, field: "places.\(item.id)", detail: item.id)
        }
        items.append(
          TemplateItem(
            item.id, item: place.item, version: place.version, unit: place.unit, limit: item.limit,
            after: item.after, kind: kinds[item.id] ?? .licence,
            silence: kinds[item.id] == .opinion ? .consent : .none))
      }
      return Template(
        name: name, lead: lead, promise: promise, items: items, documentNumber: documentNumber)
    }

    init(
      _ id: String, _ name: String, _ promise: Int32, kinds: [String: Kind] = [:], _ items: [Item]
    ) {
      (self.id, self.name, self.kinds) = (id, name, kinds)
      self.promise = .workingDays(promise)
      stage = Stage(items: items)
    }
  }

  /// The four stages of construction projects and the set-up of an enterprise before the unified code.
  ///
  /// 滨州市工程建设项目并联审批管理规定 art 3 names the four stages; the enterprise chain is that of 2011–2012:
  /// name, licence, seal beside organisation code, tax.
  public static let models: [Model] = [land, engineering, building, completion, enterprise]

  private static func item(
    _ id: String, _ department: String, _ limit: Int32, after: [Link] = []
  ) -> Item {
    Item(id, department: department, limit: .workingDays(limit), after: after)
  }

  private static let land = Model(
    "land", "立项用地规划许可", 20, kinds: ["环保意见": .opinion],
    [
      item("项目立项", "发展改革", 5), item("环保意见", "环境保护", 5),
      item("选址意见", "规划", 7, after: [Link("项目立项")]),
      item("用地预审", "国土资源", 7, after: [Link("项目立项")]),
      item("用地规划许可", "规划", 5, after: [Link("选址意见"), Link("用地预审", mode: .together)]),
    ])

  private static let engineering = Model(
    "engineering", "工程建设许可", 20, kinds: ["方案会审": .meeting, "消防意见": .opinion],
    [
      item("方案会审", "规划", 7), item("消防意见", "消防", 5),
      item("人防审查", "人民防空", 5),
      item(
        "工程规划许可", "规划", 8,
        after: [Link("方案会审"), Link("消防意见"), Link("人防审查", mode: .together)]),
    ])

  private static let building = Model(
    "construction", "施工许可", 15,
    [
      item("施工图审查", "住房城乡建设", 7), item("消防设计审核", "消防", 7),
      item("防雷设计审核", "气象", 5),
      item(
        "施工许可", "住房城乡建设", 5,
        after: [Link("施工图审查"), Link("消防设计审核"), Link("防雷设计审核", mode: .together)]),
    ])

  private static let completion = Model(
    "completion", "竣工验收", 15,
    kinds: ["规划核实": .acceptance, "消防验收": .acceptance, "人防验收": .acceptance],
    [
      item("规划核实", "规划", 7), item("消防验收", "消防", 7), item("人防验收", "人民防空", 7),
      item(
        "竣工备案", "住房城乡建设", 5, after: [Link("规划核实"), Link("消防验收"), Link("人防验收")]),
    ])

  private static let enterprise = Model(
    "enterprise", "企业设立", 10,
    [
      item("名称预核", "工商", 1), item("营业执照", "工商", 3, after: [Link("名称预核")]),
      item("公章刻制", "公安", 1, after: [Link("营业执照")]),
      item("组织机构代码", "质监", 1, after: [Link("营业执照")]),
      item("税务登记", "税务", 2, after: [Link("组织机构代码"), Link("公章刻制", mode: .together)]),
    ])
}
