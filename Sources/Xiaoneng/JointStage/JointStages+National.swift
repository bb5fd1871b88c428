extension JointStages {
  /// Tables of the national system of construction approval (工程建设项目审批管理系统数据共享交换标准), as far as a stage of joint
  /// approval has what they hold: items of a stage, opinions that were asked for, special procedures, approvals.
  ///
  /// Who applies stands in none of them. The meaning of the states of step records (BLZT) is not published: there is no such
  /// table here. So that a row can be read alone, opinions and special procedures name their stage too (BLSPSLBM), and
  /// special procedures say when the clock ran on (JSSJ), which their tables in the standard do not; files of approvals
  /// (FJMC, FJLX, FJID) and codes of special procedures (TBCX) are left to whoever sends the rows on.
  public struct NationalTables: Sendable, Equatable {
    /// A table: its name, its columns, and its rows as text.
    public struct Table: Sendable, Equatable {
      /// The table's name in the standard, such as SPGL_XMSPSXBLXXB.
      public var name: String
      /// What it holds, in Chinese.
      public var chinese: String
      /// The columns, by their names in the standard.
      public var columns: [String]
      /// The rows, each with a text a column; empty for what is not known.
      public var rows: [[String]] = []

      init(_ name: String, _ chinese: String, _ columns: [String]) {
        (self.name, self.chinese, self.columns) = (name, chinese, columns)
      }

      /// The rows as objects, by the names of the columns.
      public var json: JSONValue {
        .array(
          rows.map { row in
            .object(zip(columns, row).map { JSONValue.Member($0, .string($1)) })
          })
      }
    }

    /// 项目审批事项办理信息表: a row a branch that was sent.
    public var items = Table(
      "SPGL_XMSPSXBLXXB", "项目审批事项办理信息表",
      [
        "DFSJZJ", "XZQHDM", "GCDM", "SPSXBM", "SPSXBBH", "SPLCBM", "SPLCBBH", "SPSXSLBM",
        "BLSPSLBM", "SPBMBM", "SPBMMC", "SXBLSX", "SLFS", "GKFS", "SJYXBS", "SJSCZT",
      ])
    /// 项目审批事项征求意见信息表: a row an opinion, survey, review or acceptance that a department was asked for.
    public var opinions = Table(
      "SPGL_XMSPSXZQYJXXB", "项目审批事项征求意见信息表",
      ["DFSJZJ", "BLSPSLBM", "SPSXSLBM", "BLDWDM", "BLDWMC", "FKSJ", "FKYJ", "SJYXBS", "SJSCZT"])
    /// 项目审批事项办理特别程序信息表: a row a time on which a clock stood still.
    public var procedures = Table(
      "SPGL_XMSPSXBLTBCXXXB", "项目审批事项办理特别程序信息表",
      [
        "DFSJZJ", "XZQHDM", "GCDM", "BLSPSLBM", "SPSXSLBM", "TBCXMC", "TBCXKSSJ", "JSSJ", "SJYXBS",
        "SJSCZT",
      ])
    /// 项目审批事项批复文件信息表: a row a licence that was granted by a decision.
    public var approvals = Table(
      "SPGL_XMSPSXPFWJXXB", "项目审批事项批复文件信息表",
      [
        "DFSJZJ", "XZQHDM", "GCDM", "BLSPSLBM", "SPSXSLBM", "PFRQ", "PFWH", "PFWJBT", "SJYXBS",
        "SJSCZT",
      ])

    /// The tables in the order of the standard.
    public var all: [Table] { [items, opinions, procedures, approvals] }

    /// The table called `name`, to be changed.
    subscript(name: String) -> Table? {
      get { all.first { $0.name == name } }
      set {
        guard let newValue else { return }
        if name == items.name { items = newValue }
        if name == opinions.name { opinions = newValue }
        if name == procedures.name { procedures = newValue }
        if name == approvals.name { approvals = newValue }
      }
    }

    /// No rows.
    ///
    /// - Parameter region: the code of the division, of six digits; empty where none is set.
    public init(region: String = "") { self.region = region }

    private let region: String

    /// Adds a stage as its viewer sees it.
    ///
    /// - Complexity: O(branches + pauses).
    public mutating func add(_ view: JointStages.View) {
      for branch in view.branches where branch.routed != nil {
        let key = "\(view.number)-\(branch.id)"
        // What is no case of its own has the number of its branch.
        let instance = branch.case?.id ?? key
        items.rows.append([
          key, region, view.project?.id ?? "", branch.item, "\(branch.version)", view.template,
          "\(view.version)", instance, view.number, branch.unit, branch.unitName,
          Self.days(branch.limit), "1", "1", "1", "0",
        ])
        if branch.kind != .licence {
          opinions.rows.append([
            key, view.number, instance, branch.unit, branch.unitName,
            branch.ended.map { "\($0)" } ?? "", branch.end?.chinese ?? "", "1", "0",
          ])
        }
        for (place, stop) in branch.stops.enumerated() {
          procedures.rows.append([
            "\(key)-\(place + 1)", region, view.project?.id ?? "", view.number, instance,
            stop.cause, "\(stop.from)", stop.through.map { "\($0)" } ?? "", "1", "0",
          ])
        }
        // What silence granted has no paper: 行政许可法 art 38(1) knows decisions in writing only.
        if branch.kind == .licence, branch.end == .granted, !branch.documentNumber.isEmpty {
          let name = branch.name.isEmpty ? branch.id : branch.name
          approvals.rows.append([
            key, region, view.project?.id ?? "", view.number, instance,
            branch.ended.map { "\($0)" } ?? "", branch.documentNumber, name + "准予行政许可决定书", "1",
            "0",
          ])
        }
      }
    }

    /// A limit as the standard has it: a number of working days.
    private static func days(_ limit: Budget?) -> String {
      if case .workingDays(let days)? = limit { "\(days)" } else { "" }
    }
  }
}
