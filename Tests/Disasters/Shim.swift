// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// The library of `Shim/shim.c`, built by the C compiler that built the program.
enum Shim {
    /// Builds it in a directory.
    ///
    /// - Returns: its path.
    static func library(in directory: URL) throws -> String {
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Shim/shim.c").path
        let library = directory.appending(path: "disco.so").path
        let built = try JourneyProcess.run(
            "cc", ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"])
        guard built.status == 0 else { throw JourneyFailure("cc: \(built.errors)") }
        return library
    }
}
