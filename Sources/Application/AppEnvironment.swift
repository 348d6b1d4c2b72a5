// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Foundation

/// The world outside the values, injected so that a test decides what day it is.
public struct AppEnvironment: Sendable {
    /// The instant now, in UTC.
    public var now: @Sendable () -> Instant
    /// Account of the operating system.
    public var user: String
    /// Variables of the process.
    public var variables: [String: String]
    /// The running program, to find its data beside it.
    public var executable: String

    /// An environment from its parts.
    public init(
        now: @escaping @Sendable () -> Instant, user: String, variables: [String: String] = [:],
        executable: String = ""
    ) {
        self.now = now
        self.user = user
        self.variables = variables
        self.executable = executable
    }

    /// What day and time it is in Rome.
    public func rome() -> RomeTime { RomeTime(now()) }

    /// The machine's own clock, user and variables.
    ///
    /// `PERCORSO_OGGI` (ISO date) moves the clock to that day, at the time of day it is in Rome: a demonstration archive
    /// is looked at on its own day.
    public static func live() -> AppEnvironment {
        let process = ProcessInfo.processInfo
        let start = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let day = process.environment["PERCORSO_OGGI"].flatMap { CalendarDate(iso: $0) }
        let shift = day.map { AppEnvironment.shift(from: start, to: $0) } ?? 0
        return AppEnvironment(
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + shift) },
            user: userName(process.environment), variables: process.environment,
            executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
                ?? process.arguments.first ?? "")
    }

    /// Milliseconds from an instant to the same time of day, in Rome, of another day: summer time may lie between.
    static func shift(from now: Instant, to day: CalendarDate) -> Int64 {
        RomeTime.start(of: day).milliseconds - RomeTime.start(of: RomeTime(now).date).milliseconds
    }

    /// The account by its number, which the variables of a shell cannot change.
    private static func userName(_ variables: [String: String]) -> String {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return variables["USER"] ?? "" }
        return String(cString: name)
    }
}
