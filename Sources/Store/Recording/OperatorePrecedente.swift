// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an operator was before a change, and why it was made; sealed in the audit row.
struct OperatorePrecedente: Codable {
    var dati: DatiOperatore
    var isAttivo: Bool
    var motivo: String
}
