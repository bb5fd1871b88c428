import Foundation
import XiaonengWords

// Makes Swift of every text of words under Sources, the record of the words beside the C interface, and with the layouts
// the structs, numbers and functions by which C says them: `make words`. With `--check` nothing is written, and what would
// change is named.

let root = "Sources"
let isCheck = CommandLine.arguments.contains("--check")

/// The texts of a kind, with their paths.
func find(_ kind: String) throws -> [(path: String, text: String)] {
  try FileManager.default.subpathsOfDirectory(atPath: root)
    .filter { $0.hasSuffix(kind) }.sorted().map { (root + "/" + $0, try read(root + "/" + $0)) }
}

func read(_ path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
}

/// What a file is called, without folder and kind.
func name(_ path: String, _ kind: String) -> String {
  String((path.split(separator: "/").last ?? "").dropLast(kind.count))
}

func fail(_ text: String) -> Never {
  FileHandle.standardError.write(Data((text + "\n").utf8))
  exit(1)
}

do {
  var texts: [(path: String, text: String, words: WordsText)] = []
  for (path, text) in try find(".words") {
    do { texts.append((path, text, try WordsText(text))) } catch { fail("\(path):\(error)") }
  }
  let names = try Names(texts.map(\.words))
  var stale: [String] = []
  func put(_ made: String, at target: String) throws {
    guard (try? read(target)) != made else { return }
    stale.append(target)
    if !isCheck { try Data(made.utf8).write(to: URL(filePath: target)) }
  }
  for (path, text, words) in texts {
    let base = String(path.dropLast(".words".count))
    let name = name(path, ".words")
    var maker = SwiftMaker(names: names)
    var made = try maker.file(words, from: name)
    made += Embedding.of(text, as: name)
    if !words.roots.isEmpty {
      made += Embedding.list(texts.map(\.path))
      let story = try? String(contentsOfFile: "Tests/Golden/story.ndjson", encoding: .utf8)
      made += Embedding.examples(story ?? "")
      let met = try? String(contentsOfFile: "Tests/Golden/met.txt", encoding: .utf8)
      made += Embedding.met(met ?? "")
    }
    try put(made, at: base + "+Words.swift")
  }
  try put(try StatuteMaker.made(under: root), at: StatuteMaker.target)

  var laid: [(name: String, text: LayoutText)] = []
  for (path, text) in try find(".layout") {
    do { laid.append((name(path, ".layout"), try LayoutText(text))) } catch {
      fail("\(path):\(error)")
    }
  }
  let layouts = try Layouts(laid, names)
  let (header, wrapper) = ("include/xiaoneng.h", "include/xiaoneng.hpp")
  var (inC, inCPlusPlus) = (try read(header), try read(wrapper))
  for (name, parts) in layouts.files {
    inC = try Region.filled(inC, name, with: HeaderMaker.lines(of: parts))
    let methods = WrapperMaker.lines(of: parts)
    if !methods.isEmpty {
      inCPlusPlus = try Region.filled(inCPlusPlus, name, with: methods, indent: "    ")
    }
    let doors = try DoorMaker.file(name, parts, names)
    try put(doors, at: "Sources/XiaonengC/\(name)+Layout.swift")
    let lending = LendingMaker.file(name, parts, layouts)
    try put(lending, at: "Fuzz/\(name)+Layout.swift")
  }
  try put(inC, at: header)
  try put(inCPlusPlus, at: wrapper)

  let record = "include/xiaoneng.words.txt"
  let recorded = (try? String(contentsOfFile: record, encoding: .utf8)) ?? ""
  let lines = Recording.lines(of: texts.map(\.words))
  let broken = try Recording.broken(recorded, by: texts.map(\.words))
  guard broken.isEmpty else {
    fail(broken.map { "was released and is no longer so: \($0)" }.joined(separator: "\n"))
  }
  let first = recorded.hasPrefix(Recording.released) ? Recording.released : Recording.open
  try put(([first] + lines).joined(separator: "\n") + "\n", at: record)
  for target in stale { print(isCheck ? "stale: \(target)" : "made: \(target)") }
  if isCheck, !stale.isEmpty { exit(1) }
} catch {
  fail("\(error)")
}
