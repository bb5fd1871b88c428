/// The caller or the storage is wrong (调用或存储错误): bad JSON, an unknown field, a full disk.
///
/// Nothing was recorded. A call that breaks a rule of the domain gets a ``Refusal`` instead.
public struct Fault: Error, Hashable, Sendable {
  /// What is wrong. The corresponding C status is ``Code/number``.
  public var code: Code
  /// The field, option or column at fault.
  public var field: String?
  /// The line of the input, counted from 1.
  public var line: Int?
  /// What was found, without personal data.
  public var detail: String?

  /// A fault with `code`.
  public init(_ code: Code, field: String? = nil, line: Int? = nil, detail: String? = nil) {
    self.code = code
    self.field = field
    self.line = line
    self.detail = detail
  }

  /// The same fault, at `line` of the input.
  public func at(line: Int) -> Fault {
    var copy = self
    copy.line = line
    return copy
  }

  /// The same fault, inside `parent`: `materials[2]` of `command` is `command.materials[2]`.
  public func inside(_ parent: String) -> Fault {
    var copy = self
    if let field {
      copy.field = field.hasPrefix("[") ? parent + field : parent + "." + field
    } else {
      copy.field = parent
    }
    return copy
  }

  /// The message in Chinese.
  public var chinese: String {
    Refusal.sentence(code.chinese, detail, open: "（", close: "）")
  }
  /// The message in English.
  public var english: String {
    Refusal.sentence(code.english, detail, open: " (", close: ")")
  }

  /// The kinds of fault. Numbers below 100 are the caller's, from 1000 on the storage's.
  public enum Code: String, CaseIterable, Sendable {
    /// A required argument is missing (缺少必需的参数).
    case nullArgument
    /// Not valid JSON (不是有效的 JSON).
    case badJSON
    /// The text is not valid UTF-8 (文本不是有效的 UTF-8).
    case badText
    /// A required field is missing (缺少必填字段).
    case missingField
    /// No such field (不认识的字段).
    case unknownField
    /// The field has the wrong type (字段类型不对).
    case wrongType
    /// The field's value is not allowed (字段的值不合要求).
    case badValue
    /// No such command or query (不认识的命令或查询).
    case unknownType
    /// Longer than allowed (内容超过允许的长度).
    case tooLarge
    /// Nested too deeply (嵌套层数过多).
    case tooDeep
    /// The handle is invalid or closed (句柄无效或已关闭).
    case badHandle
    /// The handle was opened before fork() and cannot be used in the child (句柄在 fork 之后的子进程中不能使用).
    case afterFork
    /// Wrong option (选项不正确).
    case badOption
    /// The file cannot be read (文件无法读取).
    case fileUnreadable
    /// The file cannot be written (文件无法写入).
    case fileUnwritable
    /// Not a valid event log (不是有效的事件日志).
    case badLog
    /// The rule set is not the one that the database decides by (规则集与数据库所采用的不一致).
    case rulesDiffer
    /// The database is busy; try again (数据库正被占用，请稍后重试).
    case storeBusy
    /// The disk is full (磁盘空间不足).
    case storeFull
    /// The database is read-only (数据库只读).
    case storeReadOnly
    /// The database is damaged (数据库内容损坏).
    case storeCorrupt
    /// The database was made by a newer version; upgrade (数据库由更新版本建立，请升级).
    case storeNewer
    /// The file is not a Xiaoneng database (该文件不是效能台帐).
    case notOurs
    /// The storage failed (存储操作失败).
    case storeFailed
    /// Someone else changed the dossier; try again (卷宗已被他人更新，请重试).
    case versionConflict
    /// The database does not exist, or no longer stands where it was opened (数据库文件不存在或已被移走).
    case storeMissing
    /// The database exists already (数据库文件已存在).
    case storeExists

    /// The number C sees; never given a second meaning.
    public var number: Int32 {
      switch self {
      case .nullArgument: 1
      case .badJSON: 2
      case .badText: 3
      case .missingField: 4
      case .unknownField: 5
      case .wrongType: 6
      case .badValue: 7
      case .unknownType: 8
      case .tooLarge: 9
      case .tooDeep: 10
      case .badHandle: 11
      case .afterFork: 12
      case .badOption: 13
      case .fileUnreadable: 14
      case .badLog: 15
      case .rulesDiffer: 16
      case .fileUnwritable: 17
      case .storeBusy: 1000
      case .storeFull: 1001
      case .storeReadOnly: 1002
      case .storeCorrupt: 1003
      case .storeNewer: 1004
      case .notOurs: 1005
      case .storeFailed: 1006
      case .versionConflict: 1007
      case .storeMissing: 1008
      case .storeExists: 1009
      }
    }

    /// The message in Chinese.
    public var chinese: String {
      switch self {
      case .nullArgument: "缺少必需的参数"
      case .badJSON: "不是有效的 JSON"
      case .badText: "文本不是有效的 UTF-8"
      case .missingField: "缺少必填字段"
      case .unknownField: "不认识的字段"
      case .wrongType: "字段类型不对"
      case .badValue: "字段的值不合要求"
      case .unknownType: "不认识的命令或查询"
      case .tooLarge: "内容超过允许的长度"
      case .tooDeep: "嵌套层数过多"
      case .badHandle: "句柄无效或已关闭"
      case .afterFork: "句柄在 fork 之后的子进程中不能使用"
      case .badOption: "选项不正确"
      case .fileUnreadable: "文件无法读取"
      case .fileUnwritable: "文件无法写入"
      case .badLog: "不是有效的事件日志"
      case .rulesDiffer: "规则集与数据库所采用的不一致"
      case .storeBusy: "数据库正被占用，请稍后重试"
      case .storeFull: "磁盘空间不足"
      case .storeReadOnly: "数据库只读"
      case .storeCorrupt: "数据库内容损坏"
      case .storeNewer: "数据库由更新版本建立，请升级"
      case .notOurs: "该文件不是效能台帐"
      case .storeFailed: "存储操作失败"
      case .versionConflict: "卷宗已被他人更新，请重试"
      case .storeMissing: "数据库文件不存在或已被移走"
      case .storeExists: "数据库文件已存在"
      }
    }

    /// The message in English.
    public var english: String {
      switch self {
      case .nullArgument: "a required argument is missing"
      case .badJSON: "not valid JSON"
      case .badText: "the text is not valid UTF-8"
      case .missingField: "a required field is missing"
      case .unknownField: "no such field"
      case .wrongType: "the field has the wrong type"
      case .badValue: "the field's value is not allowed"
      case .unknownType: "no such command or query"
      case .tooLarge: "longer than allowed"
      case .tooDeep: "nested too deeply"
      case .badHandle: "the handle is invalid or closed"
      case .afterFork: "the handle was opened before fork() and cannot be used in the child"
      case .badOption: "wrong option"
      case .fileUnreadable: "the file cannot be read"
      case .fileUnwritable: "the file cannot be written"
      case .badLog: "not a valid event log"
      case .rulesDiffer: "the rule set is not the one that the database decides by"
      case .storeBusy: "the database is busy; try again"
      case .storeFull: "the disk is full"
      case .storeReadOnly: "the database is read-only"
      case .storeCorrupt: "the database is damaged"
      case .storeNewer: "the database was made by a newer version; upgrade"
      case .notOurs: "the file is not a Xiaoneng database"
      case .storeFailed: "the storage failed"
      case .versionConflict: "someone else changed the dossier; try again"
      case .storeMissing: "the database does not exist, or was moved away"
      case .storeExists: "the database exists already"
      }
    }
  }
}

extension Fault: CustomStringConvertible {
  /// Line, field, code and both messages, on one line.
  public var description: String {
    var text = ""
    if let line { text += "line \(line): " }
    if let field { text += "\(field): " }
    return text + "\(code.rawValue): \(chinese) / \(english)"
  }
}
