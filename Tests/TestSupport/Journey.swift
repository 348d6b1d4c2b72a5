// SPDX-License-Identifier: EUPL-1.2

/// A day's work: the keys and what is seen on the way, then what the archive must hold.
public struct Journey: Sendable, CustomStringConvertible {
    /// What is done, in words.
    public let name: String
    /// The keys, and what is seen.
    public let play: @Sendable (JourneyPlayer) throws -> Void
    /// What the archive must hold at the end.
    public let check: @Sendable (JourneyArchive) throws -> Void

    /// A journey from its keys and its outcome.
    public init(
        _ name: String, play: @escaping @Sendable (JourneyPlayer) throws -> Void,
        check: @escaping @Sendable (JourneyArchive) throws -> Void
    ) {
        self.name = name
        self.play = play
        self.check = check
    }

    /// The name, which is how a test shows it.
    public var description: String { name }

    /// Plays it on a terminal, prints how many keys it took, and checks the archive.
    public func run(on terminal: any JourneyTerminal, archive: JourneyArchive) throws {
        let player = JourneyPlayer(terminal)
        try play(player)
        print("\(name): \(player.keys) tasti")
        try check(archive)
    }
}
