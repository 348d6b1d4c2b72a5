// SPDX-License-Identifier: EUPL-1.2

/// A fact of a support: the state reached on a day, and what was delivered; facts are only added.
///
/// Source: docs/FONTI.md 3.7.
public struct FattoSostegno: Hashable, Sendable, Codable {
    /// Day.
    public var data: CalendarDate
    /// The state from that day; the same as before when only a delivery is told.
    public var stato: StatoIntervento
    /// Why it stopped, ended or never started.
    public var motivo: MotivoSostegno?
    /// How much was delivered since the fact before, in the unit of the support.
    public var quantita: Int?
    /// Who provides it from that day; empty when it does not change.
    public var fornitore: String
    /// The fund that pays from that day; empty when it does not change.
    public var fondo: String
    /// What there is to say of it.
    public var nota: String
    /// What told it.
    public var origine: OrigineSostegno

    /// A fact from its fields.
    public init(
        data: CalendarDate, stato: StatoIntervento, motivo: MotivoSostegno? = nil, quantita: Int? = nil,
        fornitore: String = "", fondo: String = "", nota: String = "", origine: OrigineSostegno = .operatore
    ) {
        self.data = data
        self.stato = stato
        self.motivo = motivo
        self.quantita = quantita
        self.fornitore = fornitore
        self.fondo = fondo
        self.nota = nota
        self.origine = origine
    }
}
