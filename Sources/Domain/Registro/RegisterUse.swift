// SPDX-License-Identifier: EUPL-1.2

/// What kind of use of the data a row of the register tells.
public enum RegisterUse: String, CaseIterable, Hashable, Sendable {
    case lettura, scrittura, stampa, esportazione

    /// The kind of an action, from its stable code.
    public init(azione: String) {
        switch azione {
        case "stampa", "lettera_dsu", "lettere_dsu": self = .stampa
        case "report", "lotto_file", "lotto_comunicazioni_file", "copia_archivio", "sigillo_registro",
            "estratto_persona":
            self = .esportazione
        case let code where code.hasPrefix("lettura_") || code.hasPrefix("ricerca") || code == "nota_trovata":
            self = .lettura
        default: self = .scrittura
        }
    }
}
