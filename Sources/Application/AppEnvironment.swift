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
    /// `PERCORSO_OGGI` (ISO date) moves the clock to that day, at the machine's time of day: a demonstration archive is
    /// looked at on its own day.
    public static func live() -> AppEnvironment {
        let process = ProcessInfo.processInfo
        let shift = offset(process.environment["PERCORSO_OGGI"])
        return AppEnvironment(
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + shift) },
            user: userName(process.environment), variables: process.environment,
            executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
                ?? process.arguments.first ?? "")
    }

    private static func offset(_ text: String?) -> Int64 {
        guard let text, let day = CalendarDate(iso: text) else { return 0 }
        let today = RomeTime(Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))).date
        return Int64(CalendarDate.days(from: today, to: day)) * 86_400_000
    }

    /// The account by its number, which the variables of a shell cannot change.
    private static func userName(_ variables: [String: String]) -> String {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return variables["USER"] ?? "" }
        return String(cString: name)
    }
}
