// SPDX-License-Identifier: EUPL-1.2

/// What became of a notice once it left the office.
///
/// Source: docs/FONTI.md 1.2, passo 7: consegna, lettera tornata, indirizzo sbagliato.
public enum EsitoRecapito: String, CaseIterable, Hashable, Sendable, Codable {
    case consegnata
    case compiutaGiacenza = "compiuta_giacenza"
    case rifiutata
    case irreperibile
    case indirizzoErrato = "indirizzo_errato"
    case nonRaggiunto = "non_raggiunto"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .consegnata: "consegnato"
        case .compiutaGiacenza: "non ritirato, compiuta giacenza"
        case .rifiutata: "rifiutato"
        case .irreperibile: "tornato: destinatario irreperibile"
        case .indirizzoErrato: "tornato: indirizzo sbagliato"
        case .nonRaggiunto: "non arrivato: nessuno ha risposto"
        }
    }

    /// Whether the household is taken to know of the appointment: what reached its address, or was refused, is known.
    ///
    /// Source: Codice civile, art. 1335; Codice di procedura civile, art. 138 c. 2 (rifiuto).
    public var isConosciuta: Bool {
        switch self {
        case .consegnata, .compiutaGiacenza, .rifiutata: true
        case .irreperibile, .indirizzoErrato, .nonRaggiunto: false
        }
    }
}
