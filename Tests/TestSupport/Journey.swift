// SPDX-License-Identifier: EUPL-1.2

/// A day's work: the keys and what is seen on the way, then what the archive must hold.
public struct Journey: Sendable, CustomStringConvertible {
    /// What is done, in words.
    public let name: String
    /// The keys, and what is seen.
    public let play: @Sendable (JourneyPlayer) throws -> Void
    /// What the archive must hold at the end.
    public let check: @Sendable (JourneyArchive) throws -> Void

    /// The manual publishes the keys it takes.
    let isPublished: Bool

    /// A journey from its keys and its outcome.
    public init(
        _ name: String, isPublished: Bool = true, play: @escaping @Sendable (JourneyPlayer) throws -> Void,
        check: @escaping @Sendable (JourneyArchive) throws -> Void
    ) {
        self.name = name
        self.isPublished = isPublished
        self.play = play
        self.check = check
    }

    /// The name, which is how a test shows it.
    public var description: String { name }

    /// Plays it on a terminal, holds the keys it took against the manual, and checks the archive.
    ///
    /// The manual publishes the tasks a journey measures; the whole journey where it measures none.
    public func run(on terminal: any JourneyTerminal, archive: JourneyArchive) throws {
        let player = JourneyPlayer(terminal)
        try play(player)
        print("\(name): \(player.keys) tasti")
        if isPublished, player.tasks.isEmpty { try KeysManual.expect(name, keys: player.keys) }
        for task in player.tasks { try KeysManual.expect(task.name, keys: task.keys) }
        try check(archive)
    }
}
