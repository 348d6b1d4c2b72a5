// SPDX-License-Identifier: EUPL-1.2

public import Application
public import Canvas
import Domain

/// The loop of the program in this process, one turn a key, over a real archive.
public final class ScriptedJourneyTerminal: JourneyTerminal {
    private let terminal: ScriptedTerminal
    /// The loop, for what only a test in this process may look at.
    public let loop: RunLoop
    private let archive: JourneyArchive

    /// Opens the program on an archive, as `user`.
    public init(_ archive: JourneyArchive, size: Size = Size(rows: 24, columns: 80)) throws {
        self.archive = archive
        terminal = ScriptedTerminal(size: size)
        let desk = try Desk(path: archive.path, operatore: nil, environment: archive.environment)
        loop = RunLoop(terminal: terminal, desk: desk)
        loop.start()
    }

    /// One turn a key; a fifth of a second goes by, so that drafts are kept on the way as they are by a person.
    public func press(_ keys: [Key]) throws {
        for key in keys {
            guard loop.isRunning else { throw JourneyFailure("the program has left", screen: try screen()) }
            archive.clock.advance(milliseconds: 200)
            loop.turn(.key(key))
        }
    }

    /// One turn.
    public func resize(_ size: Size) throws {
        terminal.size = size
        loop.turn(.resize(size))
    }

    /// A pause: what the program does when nobody types.
    public func waitForIdle() throws {
        archive.clock.advance(milliseconds: 1000)
        loop.turn(.wake)
    }

    /// The work that goes on comes to its end, a slice a turn.
    public func waitForText(_ text: String) throws {
        while loop.isWorking { loop.turn(.wake) }
        guard try screen().contains(where: { $0.contains(text) }) else {
            throw JourneyFailure("the screen does not say «\(text)»", screen: try screen())
        }
    }

    /// The rows of the last picture.
    public func screen() throws -> [String] { terminal.canvas.rows() }

    /// Where the cursor is.
    public func cursor() throws -> Point { terminal.canvas.cursor ?? Point(row: 0, column: 0) }
}
