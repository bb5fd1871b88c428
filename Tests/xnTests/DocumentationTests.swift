import Foundation
import Testing
import Xiaoneng

/// The catalogues of documentation beside the sources, held against what is there.
@Suite struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// Where the products and the modules were built.
  private static let built = Xn.binary.deletingLastPathComponent()
  private static let hasDocC = (try? shell("command -v docc", in: root).status) == 0

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// `script` as a shell runs it in `folder`, with the products that were built in front of the path.
  private static func shell(_ script: String, in folder: URL) throws -> (
    status: Int32, told: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-euc", script]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = built.path + ":" + (environment["PATH"] ?? "")
    environment["XN_LOGIN"] = folder.appendingPathComponent("login.json").path
    process.environment = environment
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let told = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }

  // MARK: - Links and names

  @Test(.enabled(if: hasDocC, "this Swift toolchain has no docc"))
  func `every link leads somewhere, and every public name has its place on a page`() throws {
    let folder = try Folder()
    let archive = folder.file("Xiaoneng.doccarchive")
    // No page of HTML for each symbol: the links are looked at, not read.
    let made = try Self.shell(
      "sh Scripts/docc.sh '\(Self.built.path)/Modules' '\(archive.path)' --no-transform-for-static-hosting",
      in: Self.root)
    try #require(made.status == 0, "\(made.told)")
    for module in ["xiaoneng", "xiaonengcalendar", "xiaonengsqlite", "xiaonengserver"] {
      let page = try JSONSerialization.jsonObject(
        with: Data(contentsOf: archive.appendingPathComponent("data/documentation/\(module).json")))
      let sections = try #require((page as? [String: Any])?["topicSections"] as? [[String: Any]])
      #expect(!sections.isEmpty)
      // What no page names, docc gathers by kind under headings of its own.
      for section in sections where section["generated"] as? Bool == true {
        Issue.record("\(module): \(section["identifiers"] ?? "") stands under no heading")
      }
    }
  }

  @Test(.enabled(if: hasDocC, "this Swift toolchain has no docc"))
  func `a link that leads nowhere fails`() throws {
    let folder = try Folder()
    let catalogue = folder.file("Wrong.docc")
    try FileManager.default.createDirectory(at: catalogue, withIntermediateDirectories: true)
    try "# Wrong\n\nAsk the ``Engine``.\n".write(
      to: catalogue.appendingPathComponent("Wrong.md"), atomically: true, encoding: .utf8)
    let made = try Self.shell(
      "docc convert '\(catalogue.path)' --output-dir '\(folder.file("out").path)' --warnings-as-errors",
      in: folder.url)
    #expect(made.status != 0)
    #expect(made.told.contains("'Engine'"), "\(made.told)")
  }

  // MARK: - What is shown

  /// A block between fences, with the guide it stands in.
  private struct Block {
    var guide: String
    var language: String
    var lines: [Substring]
  }

  private static func guides() throws -> [String] {
    let folder = root.appendingPathComponent("Sources/Xiaoneng/Xiaoneng.docc")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }
  }

  private static func blocks() throws -> [Block] {
    try guides().flatMap { guide -> [Block] in
      var blocks: [Block] = []
      var open: Block?
      let lines = try text("Sources/Xiaoneng/Xiaoneng.docc/" + guide)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines {
        if line.hasPrefix("```") {
          if let block = open {
            blocks.append(block)
            open = nil
          } else {
            open = Block(guide: guide, language: String(line.dropFirst(3)), lines: [])
          }
        } else {
          open?.lines.append(line)
        }
      }
      if open != nil { Issue.record("\(guide): a fence is not closed") }
      return blocks
    }
  }

  /// The lines without the indentation that all of them have.
  private static func flush(_ lines: some Collection<Substring>) -> [Substring] {
    let depths = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }
    let least = depths.min() ?? 0
    return lines.map { $0.dropFirst(least) }
  }

  /// Whether the lines stand in `source` one after the other, however far they are indented there.
  private static func stands(_ block: [Substring], in source: String) -> Bool {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let sought = flush(block)
    guard !sought.isEmpty, lines.count >= sought.count else { return false }
    return (0...(lines.count - sought.count)).contains { start in
      lines[start].hasSuffix(sought[0]) && flush(lines[start..<(start + sought.count)]) == sought
    }
  }

  /// Where what is shown in a language comes from: files that are built, run or read by other tests.
  private static let sources: [String: [String]] = [
    "swift": [
      "Examples/Guides/Portal.swift", "Examples/Guides/Deadlines.swift",
      "Examples/Guides/Reckoning.swift", "Examples/Guides/Audit.swift",
      "Examples/Guides/Stores.swift",
    ],
    "c": ["Examples/c/case.c", "Examples/c/structs.c"],
    "php": ["Bindings/php/README.md"],
    "words": ["Sources/Xiaoneng/ApprovalCase/ApprovalCase.words"],
  ]

  @Test func `whatever a guide shows stands in a file that is built, run or read elsewhere`() throws
  {
    let blocks = try Self.blocks()
    #expect(blocks.count { $0.language == "swift" } >= 10)
    for block in blocks where block.language != "sh" {
      let paths = try #require(
        Self.sources[block.language], "\(block.guide): no source of \(block.language)")
      let found = try paths.contains { Self.stands(block.lines, in: try Self.text($0)) }
      #expect(found, "\(block.guide):\n\(block.lines.joined(separator: "\n"))")
    }
  }

  @Test func `a block that differs by a word or a line from its file does not stand in it`() throws
  {
    let source = "func a() {\n  let b = 1\n\n  c(b)\n}\n"
    #expect(Self.stands(["let b = 1", "", "c(b)"], in: source))
    #expect(!Self.stands(["let b = 2", "", "c(b)"], in: source))
    #expect(!Self.stands(["let b = 1", "c(b)"], in: source))
    #expect(!Self.stands(["let b = 1", "", "  c(b)"], in: source))
    #expect(!Self.stands([], in: source))
  }

  @Test(arguments: [
    ("portal", ["GS-XK-0001201208010001 true", "GS 预警：办件GS-XK-0001201208010001"]),
    ("deadlines", ["2012-10-10 true", "2012-09-07 false 15", "2012-08-02 第1个工作日", "100 "]),
    ("reckoning", ["法定时限20个工作日于2012-08-29届满", #"true ["land", "build"]"#]),
    ("audit", ["核验通过", "\ntrue\n"]),
    ("stores", ["1\n"]),
  ])
  func `the programs of the guides run and say what the guides say`(
    _ name: String, _ expected: [String]
  ) throws {
    let folder = try Folder()
    let run = try Self.shell("guides \(name)", in: folder.url)
    #expect(run.status == 0, "\(run.told)")
    for text in expected { #expect(run.told.contains(text), "\(run.told)") }
    guard name == "portal" else { return }
    let said = try Self.text("Sources/Xiaoneng/Xiaoneng.docc/Portal.md")
      .split(separator: "\n").filter { $0.hasPrefix("It prints `") }
    #expect(said.count == 2)
    for line in said {
      let text = line.split(separator: "`")[1]
      #expect(run.told.contains(text), "\(run.told)")
    }
  }

  @Test(arguments: ["Office.md", "Auditing.md"])
  func `the lines of a guide run one after the other as they stand`(_ guide: String) throws {
    let lines = try Self.blocks().filter { $0.guide == guide && $0.language == "sh" }
    #expect(lines.count >= 3)
    let folder = try Folder()
    let script = lines.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    let run = try Self.shell(script, in: folder.url)
    #expect(run.status == 0, "\(run.told)")
    #expect(run.told.contains("核验通过"))
  }

  @Test func `lines that run stand only in guides whose lines are run`() throws {
    let guides = Set(try Self.blocks().filter { $0.language == "sh" }.map(\.guide))
    #expect(guides == ["Office.md", "Auditing.md"])
  }

  @Test func `every guide speaks Chinese beside English, and cites no paper that its reader lacks`()
    throws
  {
    for guide in try Self.guides() where guide != "Engine.md" {
      let text = try Self.text("Sources/Xiaoneng/Xiaoneng.docc/" + guide)
      let lines = text.split(separator: "\n")
      for line in lines where line.hasPrefix("# ") && !line.hasPrefix("# ``") {
        #expect(line.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(guide): \(line)")
      }
      #expect(text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } > 100, "\(guide)")
      #expect(!text.contains("DOMAIN") && !text.contains("DESIGN"), "\(guide)")
    }
  }
}
