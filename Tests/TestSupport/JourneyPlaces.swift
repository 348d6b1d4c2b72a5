// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Where the tests find what was built and what is shipped.
public enum JourneyPlaces {
    /// The root of the sources.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The data files of the program.
    public static let data = root.appending(path: "data")

    /// The directory of the tests' own bundle, where the program is built too.
    public static let products: URL = {
        let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
        for line in maps.split(separator: "\n") where line.hasSuffix(".xctest") {
            guard let slash = line.firstIndex(of: "/") else { continue }
            return URL(fileURLWithPath: String(line[slash...])).deletingLastPathComponent()
        }
        return root.appending(path: ".build/debug")
    }()

    /// The built program.
    public static let program = products.appending(path: "percorso")
}
