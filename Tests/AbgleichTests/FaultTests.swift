import Foundation
import Testing

/// A fault that a library makes where it opens certain files: the tool stops there at once.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cc"), "there is no C compiler"))
struct FaultTests {
  /// Loaded before the C library, it ends the program where a path has "fault" in it.
  private static let library = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <signal.h>
    #include <stdarg.h>
    #include <string.h>
    int open(const char *path, int flags, ...) {
      va_list list;
      va_start(list, flags);
      int mode = va_arg(list, int);
      va_end(list);
      if (strstr(path, "fault") != 0) raise(SIGILL);
      return ((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open"))(path, flags, mode);
    }
    """

  /// The faulty pairs among ten.
  @Test(arguments: [[], [4], [0, 9], [1, 2, 3]])
  func costsOnlyThePairsThatMakeIt(faulty: [Int]) throws {
    let scratch = try Self.scratch()
    for pair in 0..<10 {
      let name = faulty.contains(pair) ? "fault\(pair)" : "sound\(pair)"
      try scratch.write("The bridge has \(1200 + pair) arches.\n", to: "site/\(name).en.txt")
      try scratch.write("Die Brücke hat \(1300 + pair) Bögen.\n", to: "site/\(name).de.txt")
    }
    let outcome = try Tool.run(
      ["audit", "site", "--format", "json"], in: scratch.folder,
      variables: ["LD_PRELOAD": scratch.url("trap.so").path])
    #expect(outcome.status == (faulty.isEmpty ? 1 : 2), "\(outcome.errors)")
    let result = try outcome.json()
    let pairs = try #require(result["pairs"] as? [[String: Any]])
    #expect(pairs.count == 10 - faulty.count)
    #expect(pairs.allSatisfy { ($0["findings"] as? [Any])?.count == 1 })
    let failures = try #require(result["failures"] as? [[String: String]])
    #expect(failures.compactMap { $0["path"] } == faulty.map { "site/fault\($0).de.txt" })
    #expect(failures.allSatisfy { $0["message"]?.contains("a fault of abgleich itself") == true })
  }

  @Test func leavesASentenceWhereTwoFilesMakeIt() throws {
    let scratch = try Self.scratch()
    try scratch.write("The bridge has 1200 arches.\n", to: "fault.en.txt")
    try scratch.write("Die Brücke hat 1300 Bögen.\n", to: "fault.de.txt")
    let outcome = try Tool.run(
      ["audit", "fault.en.txt", "fault.de.txt"], in: scratch.folder,
      variables: ["LD_PRELOAD": scratch.url("trap.so").path])
    #expect(outcome.status == 2)
    #expect(outcome.errors == "abgleich: ended by a fault of its own; please report it\n")
  }

  /// A folder with the library in it.
  private static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(library, to: "fault.c")
    let built = try Tool.run(
      URL(fileURLWithPath: "/usr/bin/cc"),
      ["-shared", "-fPIC", "-o", "trap.so", "fault.c", "-ldl"],
      in: scratch.folder)
    try #require(built.status == 0, "\(built.errors)")
    return scratch
  }
}
