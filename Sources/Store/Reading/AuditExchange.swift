// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// Rows that follow nothing where they stand: each is tried at the places of the others, and what is left was changed.
struct AuditExchange {
    private let suspects: [AuditWalk.Suspect]
    /// Which row was written at each of the places.
    private var owners: [Int64: AuditStep] = [:]

    init(_ suspects: [AuditWalk.Suspect]) {
        self.suspects = suspects
        for suspect in suspects { owners[suspect.place] = owner(of: suspect) }
    }

    func faults() -> [RegisterFault] {
        suspects.compactMap { suspect in
            if let owner = owners[suspect.place] {
                return RegisterFault(
                    .spostata, suspect.step.id,
                    "Registro, riga n. \(suspect.step.id): al suo posto sta un'altra riga, e la sua è al n. \(owner.id)."
                )
            }
            let previous = owners[suspect.place - 1]?.impronta ?? suspect.previous
            if suspect.step.follows(previous, as: suspect.place) { return nil }
            return RegisterFault(
                .cambiata, suspect.step.id,
                "Registro, riga n. \(suspect.step.id): non è più quella scritta, oppure è stata rifatta la n. "
                    + "\(suspect.step.id - 1) prima di lei.")
        }
    }

    /// The row that was written at a place where another stands; its hash may have gone with it, or have stayed.
    private func owner(of suspect: AuditWalk.Suspect) -> AuditStep? {
        let previous = [suspect.previous, owners[suspect.place - 1]?.impronta].compactMap { $0 }
        // Rows that say the same have the same hash at one place: the one that stands there was not moved.
        if previous.contains(where: { suspect.step.follows($0, as: suspect.place) }) { return nil }
        return suspects.map(\.step).first { step in
            guard step.id != suspect.step.id else { return false }
            return previous.contains {
                let impronta = step.link.hash(after: $0, as: suspect.place)
                return impronta == step.impronta || impronta == suspect.step.impronta
            }
        }
    }
}
