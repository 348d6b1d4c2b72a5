// SPDX-License-Identifier: EUPL-1.2

/// A fact about the delivery of a convocation; facts are only added, and the last one says how it stands.
public struct Recapito: Hashable, Sendable, Codable {
    /// Day of the delivery, or of the failed one.
    public var data: CalendarDate
    /// What became of the notice.
    public var esito: EsitoRecapito
    /// To whom it was handed, or what the envelope says.
    public var nota: String

    /// A fact from its parts.
    public init(data: CalendarDate, esito: EsitoRecapito, nota: String = "") {
        self.data = data
        self.esito = esito
        self.nota = nota
    }

    /// What keeps it from being recorded for a convocation.
    public func problems(_ convocazione: Convocazione, today: CalendarDate) -> [Problem] {
        if data > today {
            return [Problem("data_futura", "La data \(data.italian) è nel futuro: controllarla.", field: "data")]
        }
        if data < convocazione.avvisatoIl {
            return [
                Problem(
                    "recapito_prima_dell_avviso",
                    "L'avviso è partito il \(convocazione.avvisatoIl.italian): il recapito non può venire prima.",
                    field: "data")
            ]
        }
        return []
    }
}
