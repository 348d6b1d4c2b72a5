// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What is sealed of a fact of a support: why, and what there is to say.
struct ParoleSostegno: Hashable, Codable {
    var motivo: MotivoSostegno?
    var nota: String

    /// The words of a fact; nil when there are none.
    init?(_ fatto: FattoSostegno) {
        guard fatto.motivo != nil || !fatto.nota.isEmpty else { return nil }
        motivo = fatto.motivo
        nota = fatto.nota
    }
}
