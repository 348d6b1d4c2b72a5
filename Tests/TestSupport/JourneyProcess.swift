// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A program run to its end.
///
/// Not `Foundation.Process`: that waits for every descendant too, and a terminal server outlives who asks it.
public enum JourneyProcess {
    /// What a program left.
    public struct Result {
        /// Standard output.
        public let output: String
        /// Standard error.
        public let errors: String
        /// Exit status; a signal is 128 and its number.
        public let status: Int32
    }

    /// Runs a program found in the path, or named by it, and waits for its end.
    public static func run(
        _ program: String, _ arguments: [String], environment: [String: String]? = nil
    ) throws -> Result {
        let output = try JourneyScratch()
        let errors = try JourneyScratch()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.descriptor, 2)
        // The threads of a test block signals, and a blocked signal stays blocked in what they start.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment ?? ProcessInfo.processInfo.environment
        var world: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + world).forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, program, &actions, &attributes, &words, &world)
        guard failure == 0 else {
            throw JourneyFailure("\(program) does not start: \(String(cString: strerror(failure)))")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        let hasExited = status & 0x7F == 0
        return Result(
            output: output.text(), errors: errors.text(),
            status: hasExited ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
    }
}
