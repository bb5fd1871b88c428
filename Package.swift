// swift-tools-version: 6.2
import PackageDescription

// XN_POSTGRESQL=1 builds the store for PostgreSQL too, and teaches the doors its addresses. Asked for by name, not found
// out: what a build gives must not depend on what happens to be installed. And not a trait: a trait is a condition in
// every module, so that asking for it would build the core anew; this one is in the doors only.
let postgres = Context.environment["XN_POSTGRESQL"] == "1"
let postgresStore: [Target.Dependency] = postgres ? ["XiaonengPostgreSQL"] : []
let postgresDoor: [SwiftSetting] = postgres ? [.define("XN_POSTGRESQL")] : []

let package = Package(
  name: "Xiaoneng",
  products: [
    .library(name: "XiaonengCalendar", targets: ["XiaonengCalendar"]),
    .library(name: "Xiaoneng", targets: ["Xiaoneng"]),
    .library(name: "XiaonengSQLite", targets: ["XiaonengSQLite"]),
    .library(name: "XiaonengShards", targets: ["XiaonengShards"]),
    .library(name: "XiaonengServer", targets: ["XiaonengServer"]),
    .library(name: "XiaonengSimulation", targets: ["XiaonengSimulation"]),
    .executable(name: "xn", targets: ["xn"]),
    .library(name: "xiaoneng", type: .dynamic, targets: ["XiaonengC"]),
    // The same bodies for linking in: benchmarks measure the door alone.
    .library(name: "XiaonengC", targets: ["XiaonengC"]),
  ],
  targets: [
    // Days, working calendars, clocks, and the JSON they are written in: no library beside Swift's own.
    .target(
      name: "XiaonengCalendar",
      exclude: [
        "Base/Forms.words",
        "Time/Time.words",
      ]),

    // Instructions of the processor that Swift has no name for; no library.
    .systemLibrary(name: "CProcessor"),

    // The core: rules, ledger, engine, the store in memory. FoundationEssentials only.
    .target(
      name: "Xiaoneng",
      dependencies: ["XiaonengCalendar", "XiaonengThreads", "XiaonengWords", "CProcessor"],
      exclude: [
        "Appraisal/Appraisal.words",
        "ApprovalCase/ApprovalCase.words",
        "Base/Base.words",
        "Complaint/Complaint.words",
        "Conduct/Conduct.words",
        "Desk/Desk.words",
        "Discretion/Discretion.words",
        "Engine/Engine.words",
        "FlowChart/FlowChart.words",
        "Inspection/Inspection.words",
        "InspectionCase/InspectionCase.words",
        "NetworkCase/NetworkCase.words",
        "RuleFile/RuleFile.words",
        "JointPlan/JointPlan.words",
        "JointStage/JointStage.words",
        "Kernel/Kernel.words",
        "Law/Law.words",
        "Law/Statutes",
        "Ledger/Ledger.words",
        "Network/Network.words",
        "Notice/Notice.words",
        "Oversight/Oversight.words",
        "Paper/Paper.words",
        "Penalty/Penalty.words",
        "PersonalRights/PersonalRights.words",
        "Profile/Profile.words",
        "Project/Project.words",
        "Register/Register.words",
        "Schedule/Schedule.words",
        "Scoring/Scoring.words",
        "Statistics/Statistics.words",
        "Supervision/Supervision.words",
        "TenRules/TenRules.words",
        "Upkeep/Upkeep.words",
        "Vocabulary/Vocabulary.words",
      ]),

    // Threads of our own, which help where everything is gone through and where a server waits for disks.
    .target(name: "XiaonengThreads"),

    // Texts of words: what is said and recorded, a line a field. `make words` makes Swift of them, and C.
    .target(name: "XiaonengWords"),
    .executableTarget(name: "words", dependencies: ["XiaonengWords"]),

    // The embedded store, on the system's libsqlite3.
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .yum(["sqlite-devel"]), .brew(["sqlite"])]
    ),
    // What stands still is packed with the system's zlib.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"]), .brew(["zlib"])]
    ),
    .target(name: "XiaonengSQLite", dependencies: ["Xiaoneng", "CSQLite", "CZlib"]),

    // Several stores as one: each dossier in the one that the hash of its name says.
    .target(name: "XiaonengShards", dependencies: ["Xiaoneng"]),

    // For servers in Swift: a door that many tasks use at once, on threads of its own.
    .target(
      name: "XiaonengServer",
      dependencies: ["Xiaoneng", "XiaonengSQLite", "XiaonengShards", "XiaonengThreads"]
        + postgresStore,
      swiftSettings: postgresDoor),

    // The C library: the header is the specification, and the compiler holds every body against it.
    .systemLibrary(name: "CXiaoneng", path: "include"),
    .target(
      name: "XiaonengC",
      dependencies: ["Xiaoneng", "XiaonengSQLite", "XiaonengShards", "CXiaoneng"] + postgresStore,
      exclude: ["Case.layout", "Complaint.layout", "Role.layout"],
      swiftSettings: postgresDoor),

    // A year of a city, made deterministically: for demonstrations, tests and sizing.
    .target(name: "XiaonengSimulation", dependencies: ["Xiaoneng"]),

    .executableTarget(
      name: "xn",
      dependencies: [
        "Xiaoneng", "XiaonengThreads", "XiaonengSQLite", "XiaonengShards", "XiaonengSimulation",
      ] + postgresStore,
      swiftSettings: postgresDoor),

    // The README's first program, as it stands.
    .executableTarget(
      name: "first", dependencies: ["Xiaoneng", "XiaonengSQLite"], path: "Examples/First"),

    // The README's server, as it stands.
    .executableTarget(
      name: "server", dependencies: ["Xiaoneng", "XiaonengServer"], path: "Examples/Server"),

    // The programs of the guides in the catalogue of documentation, as they stand.
    .executableTarget(
      name: "guides", dependencies: ["Xiaoneng", "XiaonengSQLite"], path: "Examples/Guides"),

    // Calls as programs, for `make fuzz`, and the replay of what it found.
    .executableTarget(
      name: "fuzz", dependencies: ["Xiaoneng", "XiaonengC", "CXiaoneng"], path: "Fuzz",
      exclude: ["Corpus", "town.ndjson"]),
    .testTarget(name: "XiaonengFuzzTests", dependencies: ["fuzz"]),

    // What tests of several targets stand on.
    .target(name: "XiaonengTestSupport", dependencies: ["Xiaoneng"], path: "Tests/Support"),
    .testTarget(
      name: "XiaonengTests",
      dependencies: [
        "Xiaoneng", "XiaonengThreads", "XiaonengWords", "XiaonengSQLite", "XiaonengSimulation",
        "XiaonengTestSupport", "CSQLite",
      ]),
    .testTarget(
      name: "XiaonengStoreTests",
      dependencies: [
        "Xiaoneng", "XiaonengThreads", "XiaonengSQLite", "XiaonengShards", "XiaonengSimulation",
        "XiaonengTestSupport", "CSQLite",
      ] + postgresStore,
      swiftSettings: postgresDoor
    ),
    .testTarget(
      name: "XiaonengServerTests",
      dependencies: ["Xiaoneng", "XiaonengSQLite", "XiaonengServer", "XiaonengSimulation"]),
    .testTarget(
      name: "XiaonengCTests",
      dependencies: [
        "XiaonengC", "CXiaoneng", "Xiaoneng", "XiaonengSimulation", "XiaonengWords", "fuzz",
        "words",
      ], exclude: ["Former/Paints.words"]),
    .testTarget(
      name: "xnTests",
      dependencies: [
        "xn", "first", "server", "guides", "Xiaoneng", "XiaonengThreads", "XiaonengSQLite",
        "XiaonengServer", "XiaonengSimulation",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

if postgres {
  package.products.append(.library(name: "XiaonengPostgreSQL", targets: ["XiaonengPostgreSQL"]))
  package.targets += [
    // The shared store, on the system's libpq.
    .systemLibrary(
      name: "CPostgreSQL",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .yum(["libpq-devel"]), .brew(["libpq"])]
    ),
    .target(name: "XiaonengPostgreSQL", dependencies: ["Xiaoneng", "CPostgreSQL"]),
    .testTarget(
      name: "XiaonengPostgreSQLTests",
      dependencies: [
        "Xiaoneng", "XiaonengPostgreSQL", "XiaonengSQLite", "XiaonengShards", "XiaonengSimulation",
        "xn",
      ]),
  ]
}
