// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "abgleich",
  products: [
    .executable(name: "abgleich", targets: ["abgleich"]),
    .library(name: "Bitext", targets: ["Bitext"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    // Without its Foundation trait: nothing here needs a second ICU.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    // The doors: each C library enters through one target, and only its room knows it.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZLIB", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CLibXML"]),
    .systemLibrary(name: "CHTML", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),

    // The rooms, in the order of the data.
    .target(name: "BitextCore", swiftSettings: strict),
    // What is known of languages: plain text under `Packs`, which the plugin embeds.
    .executableTarget(name: "PackEmbedder", swiftSettings: strict),
    .plugin(
      name: "EmbedPacks", capability: .buildTool(), dependencies: ["PackEmbedder"],
      path: "Sources/EmbedPacks"),
    .target(
      name: "BitextLanguages", dependencies: ["BitextCore"], exclude: ["Packs"],
      swiftSettings: strict, plugins: ["EmbedPacks"]),
    .testTarget(
      name: "BitextLanguagesTests", dependencies: ["BitextLanguages", "BitextCore"],
      swiftSettings: strict),
    .target(
      name: "BitextUnicode", dependencies: ["BitextCore", "CICU"], swiftSettings: strict),
    .target(
      name: "BitextReading",
      dependencies: [
        "BitextCore", "BitextLanguages", "BitextUnicode", "CMarkdown", "CHTML", "Yams",
      ],
      swiftSettings: strict),
    .target(
      name: "BitextAnalysis",
      dependencies: ["BitextCore", "BitextLanguages", "BitextUnicode", "CStemmer"],
      swiftSettings: strict),
    .target(
      name: "BitextLexicon",
      dependencies: [
        "BitextCore", "BitextLanguages", "BitextUnicode", "BitextAnalysis", "CXML", "CZLIB",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BitextLexiconTests",
      dependencies: [
        "BitextLexicon", "BitextAnalysis", "BitextCore", "BitextLanguages", "BitextUnicode",
        "BitextTestSupport", "CZLIB",
      ],
      swiftSettings: strict),
    .target(
      name: "BitextAlignment", dependencies: ["BitextCore", "BitextLanguages", "BitextLexicon"],
      swiftSettings: strict),
    .target(
      name: "BitextPairing",
      dependencies: ["BitextCore", "BitextLanguages", "BitextLexicon", "BitextAlignment"],
      swiftSettings: strict),
    .target(
      name: "BitextAudit",
      dependencies: [
        "BitextCore", "BitextLanguages", "BitextUnicode", "BitextLexicon", "BitextAlignment",
      ],
      swiftSettings: strict),
    .target(
      name: "BitextHistory",
      dependencies: ["BitextCore", "BitextLanguages", "BitextLexicon", "BitextAudit"],
      swiftSettings: strict),
    .target(
      name: "BitextReports",
      dependencies: [
        "BitextCore", "BitextLexicon", "BitextAudit", "BitextHistory",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Templates/align.css"),
        .embedInCode("Templates/align.mustache"),
        .embedInCode("Templates/bead.mustache"),
        .embedInCode("Templates/cell.mustache"),
        .embedInCode("Templates/diff.css"),
        .embedInCode("Templates/diff.mustache"),
        .embedInCode("Templates/finding.mustache"),
        .embedInCode("Templates/head.mustache"),
        .embedInCode("Templates/index.css"),
        .embedInCode("Templates/index.js"),
        .embedInCode("Templates/index.mustache"),
        .embedInCode("Templates/page.mustache"),
        .embedInCode("Templates/pair.css"),
        .embedInCode("Templates/pair.js"),
        .embedInCode("Templates/row.mustache"),
        .embedInCode("Templates/style.css"),
      ],
      swiftSettings: strict),
    .target(
      name: "BitextGate",
      dependencies: [
        "BitextCore", "BitextUnicode", "BitextPairing", "BitextAudit", "BitextHistory", "Yams",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .target(
      name: "BitextRun",
      dependencies: [
        "BitextCore", "BitextLanguages", "BitextUnicode", "BitextReading", "BitextAnalysis",
        "BitextLexicon", "BitextAlignment", "BitextPairing", "BitextAudit", "BitextHistory",
        "BitextReports", "BitextGate",
      ],
      swiftSettings: strict),
    // The front door: one import for a program that audits.
    .target(
      name: "Bitext",
      dependencies: [
        "BitextCore", "BitextUnicode", "BitextReading", "BitextAnalysis", "BitextLexicon",
        "BitextAlignment", "BitextPairing", "BitextAudit", "BitextHistory", "BitextReports",
        "BitextGate", "BitextRun",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "abgleich",
      dependencies: [
        "BitextCore", "BitextUnicode", "BitextReading", "BitextLexicon", "BitextAlignment",
        "BitextPairing", "BitextAudit", "BitextHistory", "BitextReports", "BitextGate",
        "BitextRun",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measures and fits the alignment; no product, not installed with the tool.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BitextCore", "BitextUnicode", "BitextReading", "BitextAnalysis", "BitextLexicon",
        "BitextAlignment", "BitextAudit", "BitextReports", "BitextRun",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["Benchmarks", "BitextCore", "BitextRun"],
      swiftSettings: strict),

    .testTarget(
      name: "AbgleichTests", dependencies: ["abgleich", "BitextReports", "BitextTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "BitextTests", dependencies: ["Bitext"], swiftSettings: strict),
    .testTarget(
      name: "BitextAlignmentTests",
      dependencies: ["BitextAlignment", "BitextAnalysis", "BitextCore", "BitextLexicon"],
      swiftSettings: strict),
    // What several test targets share: two texts as a bead, two articles through the whole line.
    .target(
      name: "BitextTestSupport",
      dependencies: [
        "BitextCore", "BitextReading", "BitextAnalysis", "BitextLexicon", "BitextAlignment",
        "BitextAudit",
      ],
      path: "Tests/BitextTestSupport", swiftSettings: strict),
    .testTarget(
      name: "BitextFrenchTests", dependencies: ["BitextTestSupport", "BitextCore"],
      swiftSettings: strict),
    .testTarget(
      name: "BitextQuantityTests",
      dependencies: [
        "BitextCore", "BitextLanguages", "BitextAnalysis", "BitextAudit", "BitextTestSupport",
        "BitextUnicode",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BitextAuditTests",
      dependencies: [
        "BitextAudit", "BitextAlignment", "BitextAnalysis", "BitextLexicon", "BitextReading",
        "BitextTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BitextReportsTests",
      dependencies: [
        "BitextCore", "BitextAudit", "BitextHistory", "BitextReports", "CMarkdown",
      ],
      exclude: ["Readers", "Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "BitextHistoryTests", dependencies: ["BitextHistory", "BitextCore"],
      swiftSettings: strict),
    .testTarget(
      name: "BitextGateTests",
      dependencies: [
        "BitextGate", "BitextCore", "BitextAudit", "BitextAnalysis", "BitextHistory",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BitextPairingTests",
      dependencies: [
        "BitextPairing", "BitextCore", "BitextLexicon", "BitextAnalysis", "BitextReading",
        "BitextTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BitextReadingTests",
      dependencies: ["BitextCore", "BitextLanguages", "BitextReading", "BitextTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BitextAnalysisTests", dependencies: ["BitextAnalysis", "BitextCore"],
      swiftSettings: strict),
  ]
)
