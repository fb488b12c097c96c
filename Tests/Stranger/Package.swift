// swift-tools-version: 6.2

import PackageDescription

// A package that uses the library as a stranger would: from outside, by one import.
let package = Package(
  name: "Stranger",
  dependencies: [.package(name: "abgleich", path: "../..")],
  targets: [
    .executableTarget(
      name: "TenLines", dependencies: [.product(name: "Bitext", package: "abgleich")]),
    .executableTarget(
      name: "Stranger", dependencies: [.product(name: "Bitext", package: "abgleich")]),
  ]
)
