import Foundation
import XiaonengWords

// Makes Swift of every text of words under Sources, and the record of the words beside the C interface:
// `make words`. With `--check` nothing is written, and what would change is named.

let root = "Sources"
let isCheck = CommandLine.arguments.contains("--check")

func find(under folder: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder)
    .filter { $0.hasSuffix(".words") }.sorted().map { folder + "/" + $0 }
}

func fail(_ text: String) -> Never {
  FileHandle.standardError.write(Data((text + "\n").utf8))
  exit(1)
}

do {
  var texts: [(path: String, text: String, words: WordsText)] = []
  for path in try find(under: root) {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    do { texts.append((path, text, try WordsText(text))) } catch { fail("\(path):\(error)") }
  }
  let names = try Names(texts.map(\.words))
  var stale: [String] = []
  func put(_ made: String, at target: String) throws {
    let old = (try? Data(contentsOf: URL(filePath: target))).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard old != made else { return }
    stale.append(target)
    if !isCheck { try Data(made.utf8).write(to: URL(filePath: target)) }
  }
  for (path, text, words) in texts {
    let base = String(path.dropLast(".words".count))
    let name = String(base.split(separator: "/").last ?? "")
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
  let record = "include/xiaoneng.words.txt"
  let recorded = (try? String(contentsOfFile: record, encoding: .utf8)) ?? ""
  let lines = Recording.lines(of: texts.map(\.words))
  let broken = Recording.broken(recorded, by: lines)
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
