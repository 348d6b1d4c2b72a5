// SPDX-License-Identifier: EUPL-1.2

/// The part an operator has in the work of the Ambito.
public enum Ruolo: String, CaseIterable, Hashable, Sendable, Codable {
    case urp
    case amministrativo
    case assistenteSociale = "assistente_sociale"
    case consulenteCpi = "consulente_cpi"
    case terzoSettore = "terzo_settore"
    case servizioSpecialistico = "servizio_specialistico"
    case supervisore
    case amministratoreTecnico = "amministratore_tecnico"
    case revisore

    /// Reserved items of the scheda are for the assistente sociale and the specialised service alone.
    ///
    /// Source: L. 119/2001; D.P.R. 309/1990 art. 120; docs/FONTI.md 9.
    public var readsReservedItems: Bool { self == .assistenteSociale || self == .servizioSpecialistico }

    /// Reserved notes of the diary are for the servizio sociale: the assistente sociale, and the supervisor who answers
    /// for her; the author reads their own whatever the role has become.
    ///
    /// Who comes from another body, the consulente of the CPI in co-presence among them, sees only that there is one.
    /// Source: L. 119/2001; docs/FONTI.md 9.
    public var readsReservedNotes: Bool { self == .assistenteSociale || self == .supervisore }

    /// The Italian name of the role.
    public var denominazione: String {
        switch self {
        case .urp: "operatore URP"
        case .amministrativo: "amministrativo ReI"
        case .assistenteSociale: "assistente sociale"
        case .consulenteCpi: "consulente del Centro per l'Impiego"
        case .terzoSettore: "operatore del Terzo settore"
        case .servizioSpecialistico: "operatore di servizio specialistico"
        case .supervisore: "supervisore"
        case .amministratoreTecnico: "amministratore tecnico"
        case .revisore: "revisore"
        }
    }

    /// Works for another body: reads and writes only the cases in which they take part, as the convention says.
    ///
    /// Source: docs/FONTI.md 7.4; D.Lgs. 196/2003 art. 2-sexies.
    public var isDiAltroEnte: Bool {
        switch self {
        case .consulenteCpi, .terzoSettore, .servizioSpecialistico: true
        case .urp, .amministrativo, .assistenteSociale, .supervisore, .amministratoreTecnico, .revisore: false
        }
    }
}
