import Foundation
import Testing
import Xiaoneng

/// Seals are published as checkpoints, and a file is held against them: C2SP tlog-checkpoint and signed-note.
@Suite struct CheckpointToolTests {
  private let folder: Folder
  private var path: String { folder.file("city.db").path }
  private static let origin = "danzhou.gov.cn/xiaoneng"
  init() throws { folder = try Folder() }

  /// `openssl`, where the machine has it with Ed25519.
  private static let hasOpenSSL: Bool = {
    (try? run("openssl", ["pkeyutl", "-help"])).map { $0.contains("-rawin") } ?? false
  }()

  @discardableResult
  private static func run(_ name: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private func made() throws {
    #expect(
      try Xn.run("init", "--db", path, "--simulation", "--origin", Self.origin).status == 0)
  }

  private func published(_ at: String, _ name: String) throws -> String {
    let file = folder.file(name).path
    let sealed = try Xn.run("seal", "--db", path, "--at", at, "--checkpoint", "--out", file)
    #expect(sealed.status == 0 && sealed.output.isEmpty, "\(sealed.errors)")
    return file
  }

  // MARK: - The log

  @Test func `a file extends every checkpoint that was published of it`() throws {
    try made()
    let first = try published("2012-08-01", "first.txt")
    let second = try published("2012-08-02", "second.txt")
    let text = try String(contentsOfFile: second, encoding: .utf8)
    #expect(text.hasPrefix(Self.origin + "\n2\n") && text.split(separator: "\n").count == 3)
    for old in [first, second] {
      let result = try Xn.run("verify", "--db", path, "--old", old)
      #expect(result.status == 0, "\(result.output)")
      #expect(result.output.contains("延续所公布的检查点"))
    }
    // Only printed, nothing is sealed.
    let printed = try Xn.run("seal", "--db", path, "--checkpoint", "--print")
    #expect(printed.output == text)
  }

  @Test func `what is written never takes the place of a database`() throws {
    try made()
    let other = folder.file("other.db").path
    #expect(try Xn.run("init", "--db", other, "--simulation").status == 0)
    let before = FileManager.default.contents(atPath: other)
    for file in [path, other] {
      let result = try Xn.run("seal", "--db", path, "--checkpoint", "--print", "--out", file)
      #expect(result.status != 0 && result.errors.contains("数据库"), "\(result.errors)")
    }
    #expect(FileManager.default.contents(atPath: other) == before)
    #expect(try Xn.run("verify", "--db", path).status == 0)
  }

  @Test func `a seal that was taken out or rewritten is found`() throws {
    try made()
    let first = try published("2012-08-01", "first.txt")
    let second = try published("2012-08-02", "second.txt")
    for (sql, word) in [
      ("DELETE FROM seal WHERE number = 2", "封存被删去"),
      ("DELETE FROM seal WHERE number = 1", "封存被删去"),
    ] {
      let copy = folder.file("copy.db").path
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try Self.run("sqlite3", [copy, "DROP TRIGGER seal_kept; " + sql])
      let result = try Xn.run("verify", "--db", copy, "--old", second)
      #expect(result.status == 1 && result.output.contains(word), "\(result.output)")
      #expect(result.output.hasPrefix("核验未通过 NOT verified\n"), "\(result.output)")
    }
    // Another file with as many seals is another log.
    let other = folder.file("other.db").path
    _ = try Xn.run("init", "--db", other, "--simulation", "--origin", Self.origin)
    _ = try Xn.run("seal", "--db", other, "--at", "2012-09-01")
    let forked = try Xn.run("verify", "--db", other, "--old", first)
    #expect(forked.status == 1 && forked.output.contains("改写"), "\(forked.output)")
  }

  @Test func `a checkpoint has a name, and nothing is sealed under none`() throws {
    #expect(try Xn.run("init", "--db", path, "--simulation").status == 0)
    #expect(try Xn.run("seal", "--db", path, "--checkpoint").status == 2)
    #expect(try Xn.run("seal", "--db", path, "--checkpoint", "--origin", "two words").status == 2)
    #expect(try Xn.run("seal", "--db", path, "--origin", "x").status == 2)
    let printed = try Xn.run("seal", "--db", path, "--checkpoint", "--origin", "x", "--print")
    #expect(printed.output.hasPrefix("x\n0\n"))
    #expect(try Xn.run("init", "--db", folder.file("b.db").path, "--origin", "a+b").status == 2)
    #expect(try Xn.run("verify", "--db", path, "--key", "x").status == 2)
    let wrong = folder.file("wrong.txt")
    try Data("nothing".utf8).write(to: wrong)
    #expect(try Xn.run("verify", "--db", path, "--old", wrong.path).status == 1)
  }

  // MARK: - Signatures

  /// A key of Ed25519, and its line as C2SP writes it.
  private func key(_ name: String, type: UInt8, _ file: String) throws -> (
    file: String, vkey: String
  ) {
    let pem = folder.file(file).path
    try Self.run("openssl", ["genpkey", "-algorithm", "ed25519", "-out", pem])
    let der = folder.file(file + ".der").path
    try Self.run("openssl", ["pkey", "-in", pem, "-pubout", "-outform", "DER", "-out", der])
    let bytes = [type] + [UInt8](try Data(contentsOf: URL(fileURLWithPath: der))).suffix(32)
    let id = SHA256.hash(Array(name.utf8) + [0x0A] + bytes).hex.prefix(8)
    return (pem, "\(name)+\(id)+\(Data(bytes).base64EncodedString())")
  }

  /// The line that `key` writes under `text`.
  private func line(
    _ name: String, _ key: (file: String, vkey: String), _ text: String, time: UInt64? = nil
  ) throws
    -> String
  {
    let (message, signature) = (folder.file("message"), folder.file("signature"))
    let head = time.map { "cosignature/v1\ntime \($0)\n" } ?? ""
    try Data((head + text).utf8).write(to: message)
    try Self.run(
      "openssl",
      [
        "pkeyutl", "-sign", "-rawin", "-inkey", key.file, "-in", message.path, "-out",
        signature.path,
      ])
    let id = LedgerDigest(
      hex: String(key.vkey.split(separator: "+")[1]) + String(repeating: "0", count: 56))
    var body = Array((id?.bytes ?? []).prefix(4))
    if let time { body += (0..<8).map { UInt8(truncatingIfNeeded: time >> UInt64(56 - 8 * $0)) } }
    body += [UInt8](try Data(contentsOf: signature))
    return "— \(name) \(Data(body).base64EncodedString())\n"
  }

  @Test(.enabled(if: hasOpenSSL))
  func `a signed and cosigned checkpoint is verified by openssl, a forged one is not`() throws {
    try made()
    let text = try String(contentsOfFile: try published("2012-08-01", "c.txt"), encoding: .utf8)
    let log = try key(Self.origin, type: 0x01, "log.pem")
    let witness = try key("witness.example/w1", type: 0x04, "witness.pem")
    let note = folder.file("note.txt")
    let signed = try line(Self.origin, log, text)
    let cosigned = try line("witness.example/w1", witness, text, time: 1_351_674_000)
    try Data((text + "\n" + signed + cosigned).utf8).write(to: note)
    func verify(_ keys: String...) throws -> Xn.Result {
      try Xn.run(["verify", "--db", path, "--old", note.path] + keys.flatMap { ["--key", $0] })
    }
    let both = try verify(log.vkey, witness.vkey)
    #expect(both.status == 0, "\(both.output)")
    #expect(both.output.contains("签名已核验 verified: \(Self.origin)"))
    #expect(both.output.contains("2012-10-31T17:00:00.000+08:00"))
    // Without a key nothing is counted as verified.
    let none = try verify()
    #expect(none.status == 0 && !none.output.contains("签名已核验"))
    #expect(none.output.contains("签名未核验"))
    // A key that did not sign, and a signature of another text.
    let stranger = try key(Self.origin, type: 0x01, "stranger.pem")
    #expect(try verify(stranger.vkey).status == 1)
    let forged = try line(Self.origin, log, text + "more\n")
    try Data((text + "\n" + forged).utf8).write(to: note)
    let wrong = try verify(log.vkey)
    #expect(wrong.status == 1 && wrong.output.contains("签名不符"), "\(wrong.output)")
    #expect(try verify(witness.vkey).output.contains("没有该签名"))
  }

  @Test func `without openssl a signature is not verified, and the line to run is told`() throws {
    try made()
    let text = try String(contentsOfFile: try published("2012-08-01", "c.txt"), encoding: .utf8)
    // The form is that of the log's key; what it signed is of no account where no one can verify.
    let vkey = "danzhou.gov.cn/xiaoneng+106c536a+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    let line =
      "— danzhou.gov.cn/xiaoneng EGxTajYHD0iYlNBLCN/xGwPvyYC/mAEyvTlC/yMNHHW1Qa1SaOkN4LDJQhshAlEUKpkisb+eLsgJZpamMV92AWeQFQo=\n"
    let note = folder.file("note.txt")
    try Data((text + "\n" + line).utf8).write(to: note)
    let process = Process()
    process.executableURL = Xn.binary
    process.arguments = ["verify", "--db", path, "--old", note.path, "--key", vkey]
    process.environment = ["PATH": folder.url.path, "TMPDIR": folder.url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(output.contains("签名未核验") && output.contains("openssl pkeyutl -verify -pubin -inkey"))
    #expect(!output.contains("签名已核验"))
  }
}
