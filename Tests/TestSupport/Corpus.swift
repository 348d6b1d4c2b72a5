// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// Inputs of a parser kept in the project, in `Tests/Corpus/NAME`, one a file: real shapes with invented data, and what
/// once broke something.
public struct Corpus {
    /// Its folder.
    public let directory: URL
    /// Name and bytes of each file, in the order of the names.
    public let inputs: [(name: String, bytes: [UInt8])]

    /// Reads a corpus; a folder that is not there is a mistake of the test.
    public init(_ name: String) throws {
        directory = JourneyPlaces.root.appending(path: "Tests/Corpus/\(name)")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        inputs = try names.map { [directory] file in
            (file, [UInt8](try Data(contentsOf: directory.appending(path: file))))
        }
    }

    /// Keeps an input that broke something, to be tried first from now on.
    ///
    /// - Returns: the path, from the root of the project.
    func keep(_ input: [UInt8], seed: UInt64) -> String {
        let file = directory.appending(path: "regressione-\(seed)")
        try? Data(input).write(to: file)
        return "Tests/Corpus/\(directory.lastPathComponent)/\(file.lastPathComponent)"
    }
}
