// SPDX-License-Identifier: EUPL-1.2

/// The office that a note about the differences of a household is written to.
public enum UfficioDestinatario: String, CaseIterable, Hashable, Sendable, Codable {
    case anagrafe, caf, inps, altro

    /// The name on the paper.
    public var denominazione: String {
        switch self {
        case .anagrafe: "Ufficio anagrafe"
        case .caf: "Centro di assistenza fiscale (CAF)"
        case .inps: "INPS"
        case .altro: "altro ufficio"
        }
    }

    /// "all'anagrafe".
    public var dativo: String {
        switch self {
        case .anagrafe: "all'anagrafe"
        case .caf: "al CAF"
        case .inps: "all'INPS"
        case .altro: "a un altro ufficio"
        }
    }

    /// What is asked, unless something else is written.
    public var richiesta: String {
        switch self {
        case .anagrafe:
            "Si chiede di verificare la composizione della famiglia anagrafica e di comunicarne l'esito a questo ufficio."
        case .caf:
            "Si chiede di verificare con l'interessato la composizione del nucleo nella DSU e, se non è esatta, "
                + "di presentare una nuova DSU."
        case .inps: "Si chiede di tenere conto di quanto sopra nell'esame della domanda."
        case .altro: "Si chiede di verificare quanto sopra e di comunicarne l'esito a questo ufficio."
        }
    }
}
