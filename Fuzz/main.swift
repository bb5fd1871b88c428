import Foundation

/// Runs one program; what breaks a promise ends the process, as the fuzzer wants it.
func runOrDie(_ bytes: [UInt8]) {
  do {
    try Program(bytes).run()
  } catch {
    FileHandle.standardError.write(Data("broken: \(error)\n".utf8))
    abort()
  }
}

// Built by `make fuzz` with the sanitizer's flags, this is the fuzzer; built plainly, it writes what a run
// starts from and replays findings.
#if FUZZER
  @_silgen_name("LLVMFuzzerRunDriver")
  func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  @_silgen_name("LLVMFuzzerMutate")
  func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ most: Int) -> Int

  /// Half the changes are the fuzzer's own, half leave the JSON readable.
  @_cdecl("LLVMFuzzerCustomMutator")
  public func mutate(
    _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ most: Int, _ seed: UInt32
  ) -> Int {
    guard seed % 2 == 0, size > 0 else { return mutateBytes(data, size, most) }
    var program = Program(Array(UnsafeBufferPointer(start: data, count: size)))
    var mutator = Mutator(seed: UInt64(seed))
    for _ in 0...(seed / 2 % 3) { mutator.mutate(&program) }
    let bytes = program.bytes.prefix(most)
    guard !bytes.isEmpty else { return mutateBytes(data, size, most) }
    for (place, byte) in bytes.enumerated() { data[place] = byte }
    return bytes.count
  }

  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(
    runDriver(&count, &arguments) { data, size in
      runOrDie(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    })
#else
  let words = Array(CommandLine.arguments.dropFirst())
  switch (words.first, words.count) {
  case ("seeds", 2): try Seeds.write(to: words[1])
  case ("replay", 2...):
    for path in words.dropFirst() {
      runOrDie(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
      print("\(path): holds")
    }
  default:
    print("usage: fuzz seeds FOLDER\n       fuzz replay FILE …")
    exit(2)
  }
#endif
