/// A column of the table of sheets of a ballot: the group of the urn, then a column for each row of the sheet. Each sheet is
/// a row, and nothing in it says whose it is.
struct BallotColumn: TableColumn {
  struct Row {
    var group = ""
    var marks: [Int32] = []
  }

  let field: String
  let names: [String]
  let example: String
  /// The row of the sheet; nil for the group.
  private let place: Int?
  private let form: Appraisals.BallotForm
  /// Left blank, a row of a sheet is not counted; a column that is missing would leave it blank on all of them.
  let mustStand = true
  var isRequired: Bool { place == nil }

  static func all(_ known: Tables.Known) -> [BallotColumn] {
    let form = known.ballot.form
    return [
      BallotColumn(
        field: "group", names: ["评议人组别", "组别", "评议组", "票箱"],
        example: form.groups.first?.said ?? "", place: nil, form: form)
    ]
      + headings(form).enumerated().map { place, names in
        BallotColumn(
          field: names.last ?? "", names: names, example: form.choices.first?.said ?? "",
          place: place, form: form)
      }
  }

  static func == (one: BallotColumn, other: BallotColumn) -> Bool { one.place == other.place }

  /// What the columns of the rows may be called: by the name of whom it is about and by its id, with the factor where
  /// there is more than one; a name that two rows share is none.
  private static func headings(_ form: Appraisals.BallotForm) -> [[String]] {
    let hasOneFactor = Set(form.rows.map(\.factor)).count < 2
    let said = form.rows.map { row in
      [
        row.name + (hasOneFactor ? "" : "·" + row.factorChinese),
        row.subject + (hasOneFactor ? "" : "·" + row.factor),
      ].map { Tables.heading($0) }
    }
    let count = Dictionary(grouping: said.flatMap { Set($0) }) { $0 }
    return zip(form.rows, said).map { row, names in
      let own = row.name.isEmpty ? Array(names.suffix(1)) : names
      let distinct = own.filter { count[$0]?.count == 1 }
      return distinct.isEmpty ? Array(own.suffix(1)) : distinct
    }
  }

  static func row(_ known: Tables.Known) -> Row {
    Row(marks: Array(repeating: 0, count: known.ballot.form.rows.count))
  }

  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault) {
    guard let place else {
      guard let group = form.groups.first(where: { [$0.id, $0.chinese].contains(text) }) else {
        throw CatalogueText.bad(text, form.groups.map(\.said).joined(separator: "、"))
      }
      row.group = group.id
      return
    }
    guard row.marks.indices.contains(place) else { return }
    row.marks[place] = try mark(text)
  }

  /// Which choice a cell says: 0 for none, -1 for more than one.
  private func mark(_ text: String) throws(Fault) -> Int32 {
    let narrow = text.narrow.trimmed
    if ["未选", "空白", "弃权", "-", "—", "/"].contains(narrow) { return 0 }
    if ["多选", "涂改"].contains(narrow) { return -1 }
    var marks: [Int32] = []
    for part in TableText.list(narrow) {
      let place = form.choices.firstIndex { $0.chinese == part || $0.points == part.points }
      guard let place else {
        throw CatalogueText.bad(
          text,
          form.choices.map(\.form).joined(separator: "、") + "；未选留空，选了不止一项写“多选”")
      }
      marks.append(Int32(clamping: place + 1))
    }
    return marks.count == 1 ? marks[0] : marks.isEmpty ? 0 : -1
  }

  func text(of row: Row) -> String {
    guard let place else {
      return form.groups.first { $0.id == row.group }?.said ?? row.group
    }
    guard row.marks.indices.contains(place), row.marks[place] != 0 else { return "" }
    let choice = Int(row.marks[place]) - 1
    return form.choices.indices.contains(choice) ? form.choices[choice].said : "多选"
  }

  static func key(_ row: Row) -> String? { nil }

  /// All of them are counted together, group by group, in an order that chance gave: nothing of that of the rows is left.
  static func lines(
    _ rows: [(row: Int, value: Row)], _ known: Tables.Known
  ) -> (lines: [Tables.Line], faults: [Tables.CellFault]) {
    guard let first = rows.first else {
      return (
        [],
        [
          Tables.CellFault(
            cell: "2", column: "", said: "", chinese: "没有测评票", english: "there is no sheet")
        ]
      )
    }
    var chance = Chance(source: known.ballot.chance)
    let urns = known.ballot.form.groups.map { group in
      Appraisals.BallotUrn(
        group.id,
        sheets: rows.filter { $0.value.group == group.id }
          .map { Appraisals.BallotSheet($0.value.marks) }.shuffled(using: &chance))
    }
    let count = Appraisals.BallotCount(urns: urns, witnesses: known.ballot.witnesses)
    return (
      [
        Tables.Line(
          row: first.row, dossier: known.ballot.appraisal,
          command: .appraisal(.countBallots(count)))
      ], []
    )
  }

  /// The host's chance as the standard library draws from it.
  private struct Chance: RandomNumberGenerator {
    var source: SaltSource
    mutating func next() -> UInt64 { source.half() }
  }
}

extension Appraisals.BallotFormGroup {
  /// How it is said in a cell.
  fileprivate var said: String { chinese.isEmpty ? id : chinese }
}

extension Appraisals.BallotFormChoice {
  /// What it is worth in points, as people write it: 80, 62.5.
  fileprivate var points: String { Fraction(Int128(worth), 100)?.rounded(2).points ?? "" }
  /// How it is said in a cell.
  fileprivate var said: String { chinese.isEmpty ? points : chinese }
  /// Both ways to say it.
  fileprivate var form: String { chinese.isEmpty ? points : "\(chinese)（\(points)）" }
}

extension String {
  /// Points without what says nothing: 80分 and 80.00 are 80.
  fileprivate var points: String {
    let bare = hasSuffix("分") ? String(dropLast()) : self
    guard bare.contains(".") else { return bare }
    let cut = bare.reversed().drop { $0 == "0" }
    return String((cut.first == "." ? cut.dropFirst() : cut[...]).reversed())
  }
}
