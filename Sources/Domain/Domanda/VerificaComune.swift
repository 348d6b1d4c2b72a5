// SPDX-License-Identifier: EUPL-1.2

/// The check of residence and permit by the comune.
///
/// Source: art. 9 c. 3; docs/FONTI.md 1.2, passo 3.
public struct VerificaComune: Hashable, Sendable, Codable {
    /// Day of the check.
    public var data: CalendarDate
    /// Two years of continuous residence hold.
    public var isResidenzaConfermata: Bool
    /// Citizenship or permit hold.
    public var isSoggiornoConfermato: Bool
    /// Why not, or what was found.
    public var motivo: String

    /// A check from its fields.
    public init(
        data: CalendarDate, isResidenzaConfermata: Bool, isSoggiornoConfermato: Bool, motivo: String = ""
    ) {
        self.data = data
        self.isResidenzaConfermata = isResidenzaConfermata
        self.isSoggiornoConfermato = isSoggiornoConfermato
        self.motivo = motivo
    }

    /// Both hold.
    public var isPositiva: Bool { isResidenzaConfermata && isSoggiornoConfermato }
}
