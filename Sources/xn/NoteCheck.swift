import Foundation
import Xiaoneng

/// A checkpoint that was published, and who must have signed it.
struct PublishedCheckpoint {
  /// What it says.
  let checkpoint: SealLog.Checkpoint
  /// The note it stands in; nil for a text without signatures.
  let note: SealLog.Note?
  /// Whose signatures are asked for.
  let keys: [SealLog.Key]

  /// Reads the checkpoint at `path`.
  init(_ path: String, keys: [String]) throws {
    let bytes = try Input.read(path, most: 1 << 20)
    do throws(Fault) { checkpoint = try SealLog.Checkpoint(parsing: bytes) } catch {
      throw error.inside(path.short)
    }
    note = try? SealLog.Note(parsing: bytes)
    self.keys = try keys.map { text in
      do throws(Fault) { return try SealLog.Key(text) } catch {
        throw UsageError.wrongValue("--key", text, "NAME+ID+KEY")
      }
    }
  }

  /// What holding the log of `engine` against it comes to.
  func held(against engine: Engine) throws -> Result {
    Result(finding: try engine.extends(checkpoint), signatures: signatures())
  }

  /// A verdict for every key that was asked for, then one for every other line.
  private func signatures() -> [NoteCheck] {
    let asked = keys.map { key in
      guard let note, let line = note.signatures.first(where: { $0.names(key) }) else {
        return NoteCheck(name: key.name, verdict: .missing)
      }
      return NoteCheck(line, of: note, under: key)
    }
    let others = (note?.signatures ?? []).filter { line in !keys.contains { line.names($0) } }
    return asked + others.map { NoteCheck(name: $0.name, verdict: .notAsked) }
  }

  /// A log held against a checkpoint.
  struct Result {
    var finding: SealLog.Finding
    var signatures: [NoteCheck]

    /// Whether the log extends the checkpoint, and every signature that was asked for is verified.
    var holds: Bool { finding.extends && signatures.allSatisfy(\.holds) }

    var lines: [String] {
      [
        (finding.extends ? "✓ " : "✗ ") + finding.chinese, "  " + finding.english,
      ] + signatures.flatMap(\.lines)
    }

    /// The same beside the members of `verification`.
    func added(to verification: JSONValue) -> JSONValue {
      guard case .object(var members) = verification else { return verification }
      members.append(.init("old", finding.json))
      members.append(.init("signatures", .array(signatures.map(\.json))))
      return .object(members)
    }
  }
}

/// What became of one signature of a note: the `openssl` command verifies it, or no one does.
struct NoteCheck {
  enum Verdict: Equatable {
    /// It holds; for a cosignature with the second at which it was made.
    case verified(time: UInt64?)
    /// It does not hold.
    case wrong
    /// The note bears no signature of that key.
    case missing
    /// Nobody asked for it.
    case notAsked
    /// It could not be verified here; the line to run elsewhere, where there is one.
    case unverified(line: String?)
  }

  var name: String
  var verdict: Verdict

  init(name: String, verdict: Verdict) {
    self.name = name
    self.verdict = verdict
  }

  /// Has `line` verified under `key`.
  init(_ line: SealLog.Signature, of note: SealLog.Note, under key: SealLog.Key) {
    name = key.name
    guard let message = line.message(of: note, under: key), let pem = key.pem else {
      verdict = .unverified(line: nil)
      return
    }
    verdict = OpenSSL.verdict(
      signed: message.signed, signature: message.signature, pem: pem, time: line.time(under: key))
  }

  /// Whether it stands in no one's way: verified, or not asked for.
  var holds: Bool {
    switch verdict {
    case .verified, .notAsked: true
    case .wrong, .missing, .unverified: false
    }
  }

  var lines: [String] {
    switch verdict {
    case .verified(let time):
      let moment = time.flatMap { Int64(exactly: $0) }.flatMap { seconds -> Instant? in
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        return overflow ? nil : Instant(milliseconds)
      }
      return ["✓ 签名已核验 verified: \(name)" + (moment.map { "，见证于 cosigned at \($0)" } ?? "")]
    case .wrong: return ["✗ 签名不符 the signature does not hold: \(name)"]
    case .missing: return ["✗ 没有该签名 not signed by: \(name)"]
    case .notAsked: return ["签名未核验 not verified, no --key: \(name)"]
    case .unverified(let line):
      return ["✗ 签名未核验 not verified: \(name)"]
        + (line.map { ["  没有可用的 openssl；请执行 without openssl here; run:", "  \($0)"] }
          ?? ["  不支持该算法 the algorithm is not known here"])
    }
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(name))]
    switch verdict {
    case .verified(let time):
      members.append(.init("verified", true))
      if let time, let seconds = Int64(exactly: time) {
        members.append(.init("time", .integer(seconds)))
      }
    case .wrong: members += [.init("verified", false), .init("why", "wrong")]
    case .missing: members += [.init("verified", false), .init("why", "missing")]
    case .notAsked: members += [.init("verified", false), .init("why", "notAsked")]
    case .unverified(let line):
      members += [.init("verified", false), .init("why", "unverified")]
      if let line { members.append(.init("run", .string(line))) }
    }
    return .object(members)
  }
}

/// The `openssl` command, which knows Ed25519 where the library has no such thing.
private enum OpenSSL {
  /// The command, where the machine has one.
  private static var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/openssl" }.first(where: FileManager.default.isExecutableFile)
  }

  static func verdict(
    signed: [UInt8], signature: [UInt8], pem: String, time: UInt64?
  ) -> NoteCheck.Verdict {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xn-note-\(UUID().uuidString)")
    let files = ["key.pem", "text", "signature"].map { folder.appendingPathComponent($0) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      for (file, bytes) in zip(files, [Array(pem.utf8), signed, signature]) {
        try Data(bytes).write(to: file)
      }
    } catch { return .unverified(line: nil) }
    let arguments = [
      "pkeyutl", "-verify", "-pubin", "-inkey", files[0].path, "-rawin", "-in", files[1].path,
      "-sigfile", files[2].path,
    ]
    let verdict = path.flatMap { run($0, arguments, time) }
    // The files stay where someone else is to verify them.
    guard let verdict else {
      return .unverified(line: (["openssl"] + arguments).joined(separator: " "))
    }
    try? FileManager.default.removeItem(at: folder)
    return verdict
  }

  /// What the command says; nil where it says neither yes nor no, as one that does not know `-rawin`.
  private static func run(
    _ path: String, _ arguments: [String], _ time: UInt64?
  ) -> NoteCheck.Verdict? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let said = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    let text = String(decoding: said ?? Data(), as: UTF8.self)
    if process.terminationReason == .exit, process.terminationStatus == 0,
      text.contains("Signature Verified Successfully")
    {
      return .verified(time: time)
    }
    return text.contains("Signature Verification Failure") ? .wrong : nil
  }
}
