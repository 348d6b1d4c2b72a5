// SPDX-License-Identifier: EUPL-1.2

extension Act {
    /// It may be recorded about data whose processing is limited: what keeps them, protects people, answers the person,
    /// or is decided by INPS.
    ///
    /// Source: Regolamento UE 2016/679, art. 18 par. 2.
    public var isConsentitoConLimitazione: Bool {
        switch self {
        case .limitaTrattamento, .toglieLimitazione, .addRettifica, .decideRettifica, .protectNucleo, .unprotectNucleo,
            .openEccezionale, .reviewEccezionale:
            true
        case .moveDomanda(_, _, .esito): true
        case .recordStampa(let richiesta): richiesta.stampa.permesso == .leggiRegistro
        default: false
        }
    }
}
