import Foundation

// The programs of the guides in Sources/Xiaoneng/Xiaoneng.docc: `guides NAME` runs one. The Swift that a guide shows
// stands in one of these files, and a test holds it so.

let programs: [String: () throws -> Void] = [
  "portal": portal, "deadlines": deadlines, "reckoning": reckoning, "audit": audit,
  "stores": stores,
]
guard let name = CommandLine.arguments.dropFirst().first, let program = programs[name] else {
  print(programs.keys.sorted().joined(separator: "\n"))
  exit(2)
}
try program()
