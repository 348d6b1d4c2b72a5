// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A program in a terminal of 24 rows and 80 columns whose other end we hold: keys in, bytes out, time beside each.
final class PseudoTerminal {
    /// What came back after a key: how long until its last byte, and how many bytes.
    struct Answer {
        var time: Nanoseconds
        var bytes: Int
    }

    let process: pid_t
    /// When the program was started.
    let start: Nanoseconds
    private let master: Int32
    private var hasEnded = false

    /// After so many milliseconds without a byte an answer is complete; it does not count in the time.
    private static let silence: Int32 = 12
    // What <asm/ioctls.h> and <spawn.h> call TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let setSession: Int16 = 0x80

    /// Starts a program found in the path, or named by it.
    init(_ command: [String], environment: [String: String]) throws(BenchProblem) {
        master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, PseudoTerminal.setLock, &locked) == 0,
            ioctl(master, PseudoTerminal.getNumber, &number) == 0
        else { throw BenchProblem("nessun terminale libero") }
        let slave = "/dev/pts/\(number)"
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        start = .now
        process = try PseudoTerminal.spawn(command, environment, slave)
    }

    deinit { end() }

    /// Reads until every word has come, and answers when the last one did.
    func wait(for words: [String], seconds: Double = 20) throws(BenchProblem) -> Nanoseconds {
        var text = ""
        let limit = Nanoseconds(value: start.value + UInt64(seconds * 1e9))
        while true {
            guard let bytes = read(milliseconds: 1000) else { throw BenchProblem("il programma è finito: \(text)") }
            let moment = Nanoseconds.now
            text += String(decoding: bytes, as: UTF8.self)
            if words.allSatisfy({ text.contains($0) }) { return moment - start }
            guard moment < limit else { throw BenchProblem("non è comparso \(words): \(text.suffix(400))") }
        }
    }

    /// Presses a key and waits for all that it paints; nil when it paints nothing in a second.
    func press(_ key: String) -> Answer? {
        let moment = Nanoseconds.now
        send(key)
        var answer: Answer?
        var patience: Int32 = 1000
        while let bytes = read(milliseconds: patience), !bytes.isEmpty {
            answer = Answer(time: Nanoseconds.now - moment, bytes: (answer?.bytes ?? 0) + bytes.count)
            patience = PseudoTerminal.silence
        }
        return answer
    }

    /// Reads what comes until nothing does for `milliseconds`.
    func settle(milliseconds: Int32 = 150) {
        while let bytes = read(milliseconds: milliseconds), !bytes.isEmpty {}
    }

    /// Memory of the program: now, and the most it ever held, in MiB.
    func memory() -> (now: Double, most: Double) {
        let status = (try? TextFile.read("/proc/\(process)/status")) ?? ""
        func field(_ name: String) -> Double {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
            return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
        }
        return (field("VmRSS:"), field("VmHWM:"))
    }

    /// Ends the program.
    func end() {
        guard !hasEnded else { return }
        hasEnded = true
        kill(process, SIGTERM)
        close(master)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    private func send(_ key: String) {
        var bytes = Array(key.utf8)
        _ = write(master, &bytes, bytes.count)
    }

    /// Some bytes; empty when none came in time, nil at the end of the program.
    private func read(milliseconds: Int32) -> [UInt8]? {
        var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, milliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = Glibc.read(master, &buffer, buffer.count)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static func spawn(
        _ command: [String], _ environment: [String: String], _ slave: String
    ) throws(BenchProblem) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // In a session of its own, the first terminal opened becomes the one of the process.
        posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, setSession)
        var process = pid_t()
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        let result = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
        guard result == 0 else { throw BenchProblem("\(command[0]) non parte: \(String(cString: strerror(result)))") }
        return process
    }
}
