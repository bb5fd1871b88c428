import Foundation
import XiaonengWords

/// Carries the texts of statutes into the library, which reads them when a citation is first asked for.
enum StatuteMaker {
  /// The file that is made.
  static let target = "Sources/Xiaoneng/Law/Law+Statutes.swift"

  /// All texts of statutes under `root` as Swift, once each of them is read without a fault.
  static func made(under root: String) throws -> String {
    var made = """
      // swift-format-ignore-file
      // Made from Statutes/*.statute by `make words`: never edited.

      extension Law {
        /// The texts of all statutes, line by line, without remarks.
        static let texts: [StaticString] = [

      """
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".statute") }.sorted()
    for path in paths {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)
      do { _ = try StatuteText(text) } catch { throw MakerFault("\(path):\(error)") }
      made += "    #\"\"\"\n" + Embedding.lines(of: text) + "    \"\"\"#,\n"
    }
    return made + "  ]\n}\n"
  }
}
