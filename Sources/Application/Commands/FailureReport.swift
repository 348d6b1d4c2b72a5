// SPDX-License-Identifier: EUPL-1.2

import Domain
import Store

/// An error as a command ends with it: the sentence for the person, the status for the program that called.
public struct FailureReport: Hashable, Sendable {
    /// One Italian sentence.
    public let sentence: String
    /// Exit status, as in sysexits.h.
    public let status: Int32

    /// What an error means; an unknown one is of reading and writing.
    public init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: (sentence, status) = (failure.sentence, failure.status.rawValue)
        case let problem as StoreProblem: (sentence, status) = (problem.sentence, problem.exitStatus)
        case let refusal as Refusal:
            let isPermission =
                refusal.code.hasPrefix("permesso_") || refusal.code.hasPrefix("operatore_")
                || refusal.code.hasPrefix("ingresso_") || refusal.code.hasPrefix("password_")
            sentence = refusal.sentence
            status = (isPermission ? CommandFailure.Status.notPermitted : .badData).rawValue
        case let problem as Problem: (sentence, status) = (problem.sentence, CommandFailure.Status.badData.rawValue)
        default:
            sentence = "Lettura o scrittura non riuscita: controllare il disco e i permessi, poi riprovare."
            status = CommandFailure.Status.inputOutput.rawValue
        }
    }
}
