// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Synchronization

/// A clock the test moves.
public final class JourneyClock: Sendable {
    private let milliseconds: Mutex<Int64>

    /// A clock that stands at an instant.
    public init(_ instant: Instant) { milliseconds = Mutex(instant.milliseconds) }

    /// What time it is.
    public var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

    /// Time goes by.
    public func advance(milliseconds step: Int64) { milliseconds.withLock { $0 += step } }
}
