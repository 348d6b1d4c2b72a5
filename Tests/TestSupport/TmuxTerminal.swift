// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Foundation

/// The built program in a real terminal: keys go through tmux and ncurses, the picture is what a person sees.
///
/// It waits on the frame log, never on time: a key is done when a paint says that it was taken.
public final class TmuxTerminal: JourneyTerminal {
    /// How the program is started.
    public struct Setting {
        /// Rows and columns.
        public var size = Size(rows: 24, columns: 80)
        /// `TERM` inside.
        public var term = "tmux-256color"
        /// Other variables; an empty text takes one away.
        public var variables: [String: String] = [:]
        /// The archive is named on the command line; else it is the usual one of the user, at the same path.
        public var isNamed = true
        /// Arguments of the program, after the archive.
        public var arguments: [String] = []

        /// 80 by 24, in colour and UTF-8.
        public init() {}
    }

    private let server: TmuxServer
    private var frames: TmuxFrames
    private let archive: JourneyArchive
    private let setting: Setting
    private var pane = ""
    private var lifeline: TmuxLifeline?
    private var sent = 0

    /// The longest any key may take before the test fails.
    private static let patience = 30.0

    /// Starts the program on an archive and waits for its first picture.
    public init(_ archive: JourneyArchive, _ setting: Setting = Setting()) throws {
        self.archive = archive
        self.setting = setting
        server = try TmuxServer(in: archive.directory)
        frames = try TmuxFrames(in: archive.directory)
        try start()
    }

    /// Starts the program again, after it has left or was killed.
    public func start() throws {
        sent = 0
        frames = try TmuxFrames(in: archive.directory)
        let lifeline = try TmuxLifeline(in: archive.directory)
        self.lifeline = lifeline
        var variables = [
            "TERM": setting.term, "PERCORSO_OGGI": JourneyArchive.oggi.iso, "PERCORSO_DATI": JourneyPlaces.data.path,
            "PERCORSO_REGISTRO_FOTOGRAMMI": frames.path, "XDG_DATA_HOME": archive.directory.path,
            "HOME": archive.directory.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        variables.merge(setting.variables) { $1 }
        let environment = variables.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }.sorted()
        let named = setting.isNamed ? ["--archivio", archive.path] : []
        let program = [JourneyPlaces.program.path] + named + setting.arguments
        pane = try server.open(["env", "-i"] + environment + program, size: setting.size, lifeline: lifeline.path)
        try wait { frames, _ in frames > 0 }
    }

    /// Sends the keys, waiting only where one could change the meaning of the next, and at the end.
    public func press(_ keys: [Key]) throws {
        for batch in TmuxKeys.batches(keys) {
            try send(batch.arguments, count: batch.count)
            if batch.arguments.last == "Escape" { try waitForIdle() }
        }
        try waitForIdle()
    }

    /// Sends the keys and does not wait: the test will look for what they did elsewhere.
    public func pressAndLeave(_ keys: [Key]) throws {
        for batch in TmuxKeys.batches(keys) { try send(batch.arguments, count: batch.count) }
    }

    /// Changes the size and waits for the paint after it.
    public func resize(_ size: Size) throws {
        sent += 1
        try server.run(["resize-window", "-t", pane, "-x", String(size.columns), "-y", String(size.rows)])
        try waitForIdle()
    }

    /// Waits for a paint that counts every key sent.
    public func waitForIdle() throws {
        let wanted = sent
        try wait { _, events in events >= wanted }
    }

    /// Waits until a paint shows what is asked, however many it takes; answers the seconds it took.
    ///
    /// For what comes by itself, without a key: what another desk has saved.
    @discardableResult
    public func waitForPicture(seconds: Double, _ isThere: ([String]) -> Bool) throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        func elapsed() -> Double { Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9 }
        while true {
            if isThere(try screen()) { return elapsed() }
            let seen = frames.frames
            let rest = seconds - elapsed()
            guard rest > 0, frames.wait(seconds: rest, until: { frames, _ in frames > seen }) else {
                throw JourneyFailure("the picture did not come in \(seconds) seconds", screen: try screen())
            }
        }
    }

    /// Waits until a row says a text.
    public func waitForText(_ text: String) throws {
        try waitForPicture(seconds: Self.patience) { $0.contains { $0.contains(text) } }
    }

    /// Reads paints for so long: a moment in the middle of whatever the program is doing.
    public func waitForPaints(milliseconds: Int) {
        _ = frames.wait(seconds: Double(milliseconds) / 1000) { _, _ in false }
    }

    /// What the terminal shows.
    public func screen() throws -> [String] {
        // Asked twice: the server has read what the program wrote before the first question when it answers the second.
        _ = try server.run(["display-message", "-p", "-t", pane, "#{cursor_x}"])
        var rows = try server.run(["capture-pane", "-p", "-t", pane]).components(separatedBy: "\n")
        if rows.last == "" { rows.removeLast() }
        return rows.map { row in
            var row = row
            while row.hasSuffix(" ") { row.removeLast() }
            return row
        }
    }

    /// Where the terminal's own cursor is.
    public func cursor() throws -> Point {
        _ = try server.run(["display-message", "-p", "-t", pane, "#{cursor_x}"])
        let words = try server.run(["display-message", "-p", "-t", pane, "#{cursor_y} #{cursor_x}"])
        let numbers = words.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard numbers.count == 2 else { throw JourneyFailure("tmux does not say where the cursor is: \(words)") }
        return Point(row: numbers[0], column: numbers[1])
    }

    /// The bytes of the screen with their colours and styles, as the terminal would be told them.
    public func styledScreen() throws -> String {
        _ = try server.run(["display-message", "-p", "-t", pane, "#{cursor_x}"])
        return try server.run(["capture-pane", "-p", "-e", "-t", pane])
    }

    /// The number of the program's process.
    public func processID() throws -> Int32 {
        let words = try server.run(["display-message", "-p", "-t", pane, "#{pane_pid}"])
        guard let number = Int32(words.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw JourneyFailure("tmux does not say which process runs: \(words)")
        }
        return number
    }

    /// Kills the program without a word, as a power cut would, and waits for its end.
    public func kill() throws {
        Foundation.kill(try processID(), SIGKILL)
        try waitForEnd()
    }

    /// Closes the terminal under the program, as a lost connection does, and waits for the program's end.
    public func hangUp() throws {
        try server.run(["kill-pane", "-t", pane])
        try waitForEnd()
    }

    /// Waits for the program to leave by itself.
    public func waitForEnd() throws {
        try lifeline?.waitForEnd(seconds: Self.patience)
    }

    private func send(_ arguments: [String], count: Int) throws {
        sent += count
        try server.run(["send-keys", "-t", pane] + arguments)
    }

    private func wait(until isEnough: (Int, Int) -> Bool) throws {
        guard frames.wait(seconds: Self.patience, until: isEnough) else {
            throw JourneyFailure(
                "the program did not answer: \(frames.events) of \(sent) keys in \(Int(Self.patience)) seconds",
                screen: (try? screen()) ?? [])
        }
    }
}
