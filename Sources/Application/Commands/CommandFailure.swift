// SPDX-License-Identifier: EUPL-1.2

/// A command that cannot go on: one Italian sentence with the remedy, and the status it ends with.
public struct CommandFailure: Error, Hashable, Sendable {
    /// Exit statuses, as in sysexits.h.
    public enum Status: Int32, Sendable {
        case usage = 64
        case badData = 65
        case noInput = 66
        case noProgram = 69
        case cannotCreate = 73
        case inputOutput = 74
        case notPermitted = 77
    }

    /// What is wrong and what to do.
    public let sentence: String
    /// How the program ends.
    public let status: Status

    /// A failure from its sentence.
    public init(_ sentence: String, status: Status) {
        self.sentence = sentence
        self.status = status
    }
}
