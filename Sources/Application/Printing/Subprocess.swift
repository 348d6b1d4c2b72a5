// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Another program at work: what it is given and what it answers go through memory, never through a file.
///
/// Nothing here waits unless asked: `poll` moves what can be moved. A program that is let go of is stopped.
final class Subprocess {
    /// How a program ended.
    struct Ending: Hashable {
        /// What it wrote.
        var output: [UInt8]
        /// What it complained of.
        var errors: String
        /// Exit status; a signal is 128 and its number.
        var status: Int32
    }

    private var process: pid_t = 0
    private var input: Int32 = -1
    private var output: Int32 = -1
    private var complaints: Int32 = -1
    private var unsent: ArraySlice<UInt8>
    private var received: [UInt8] = []
    private var complained: [UInt8] = []
    private var status: Int32?

    /// Starts a program by its path.
    ///
    /// - Throws: `CommandFailure` when it does not start.
    init(_ path: String, _ arguments: [String], input bytes: [UInt8], variables: [String: String]) throws {
        unsent = bytes[...]
        let ends = try (Subprocess.pair(), Subprocess.pair(), Subprocess.pair())
        (input, output, complaints) = (ends.0.ours, ends.1.ours, ends.2.ours)
        let theirs = [ends.0.theirs, ends.1.theirs, ends.2.theirs]
        defer { theirs.forEach { close($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in theirs.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        // A group of its own: the keys of the terminal do not reach it, and stopping it stops what it started.
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var world: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + world).forEach { free($0) } }
        guard posix_spawn(&process, path, &actions, &attributes, &words, &world) == 0 else {
            process = 0
            throw CommandFailure("Il programma \(path) non parte: controllarne l'installazione.", status: .inputOutput)
        }
    }

    deinit {
        stop()
        [input, output, complaints].filter { $0 >= 0 }.forEach { close($0) }
    }

    /// Ends the program at once.
    func stop() {
        guard process > 0, status == nil else { return }
        kill(-process, SIGKILL)
        var raw: Int32 = 0
        while waitpid(process, &raw, 0) < 0, errno == EINTR {}
        status = 128 + SIGKILL
    }

    /// Moves what can be moved; answers how the program ended, once it has.
    func poll() -> Ending? {
        send()
        Subprocess.receive(&output, into: &received)
        Subprocess.receive(&complaints, into: &complained)
        reap()
        guard let status else { return nil }
        // What was written just before the end is still to be read.
        Subprocess.receive(&output, into: &received)
        Subprocess.receive(&complaints, into: &complained)
        return Ending(
            output: received, errors: String(decoding: complained.prefix(4000), as: UTF8.self), status: status)
    }

    /// Waits until something can be moved, at most so long.
    func wait(milliseconds: Int32) {
        var waited: [pollfd] = []
        if input >= 0 { waited.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        for end in [output, complaints] where end >= 0 {
            waited.append(pollfd(fd: end, events: Int16(POLLIN), revents: 0))
        }
        // With nothing left to move only the end is awaited: a short pause, and it is asked again.
        _ = Foundation.poll(&waited, nfds_t(waited.count), waited.isEmpty ? min(5, milliseconds) : milliseconds)
    }

    /// Waits for the end.
    func finish() -> Ending {
        while true {
            if let ending = poll() { return ending }
            wait(milliseconds: 1000)
        }
    }

    private func send() {
        while input >= 0 {
            if unsent.isEmpty {
                close(input)
                input = -1
                return
            }
            // No signal when the program has closed its end: what it answers says why.
            let count = unsent.withUnsafeBytes {
                Foundation.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                unsent = unsent.dropFirst(count)
            } else if errno == EAGAIN || errno == EINTR {
                return
            } else {
                unsent = []
            }
        }
    }

    private static func receive(_ end: inout Int32, into bytes: inout [UInt8]) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while end >= 0 {
            let count = read(end, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer.prefix(count)
            } else if count < 0, errno == EAGAIN || errno == EINTR {
                return
            } else {
                close(end)
                end = -1
            }
        }
    }

    private func reap() {
        guard status == nil else { return }
        var raw: Int32 = 0
        guard waitpid(process, &raw, WNOHANG) == process else { return }
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    }

    /// Two ends of a channel: ours does not block, theirs does.
    private static func pair() throws -> (ours: Int32, theirs: Int32) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw CommandFailure("Il sistema non apre altri canali: chiudere qualche programma.", status: .inputOutput)
        }
        _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
        return (ends[0], ends[1])
    }
}
