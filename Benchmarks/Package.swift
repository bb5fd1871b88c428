// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "XiaonengBenchmarks",
  dependencies: [.package(name: "Xiaoneng", path: "..")],
  targets: [
    // The plain C loop that our figures stand beside: what a user would write by hand.
    .target(name: "Yardstick", linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Yardstick",
        .product(name: "Xiaoneng", package: "Xiaoneng"),
        .product(name: "XiaonengC", package: "Xiaoneng"),
        .product(name: "XiaonengSQLite", package: "Xiaoneng"),
        .product(name: "XiaonengSimulation", package: "Xiaoneng"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
