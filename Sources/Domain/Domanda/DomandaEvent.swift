// SPDX-License-Identifier: EUPL-1.2

/// What happens to a domanda: the rows of axis A.
///
/// Source: docs/FONTI.md 1.5, asse A.
public enum DomandaEvent: Hashable, Sendable, Codable {
    /// The signed form is registered in the body's protocol.
    case protocolla
    /// A draft is withdrawn.
    case annulla(data: CalendarDate, motivo: String)
    /// The comune checked residence and permit.
    case verifica(VerificaComune)
    /// The comune rejects after the notice of rejection (art. 10-bis L. 241/1990).
    case rigetta(data: CalendarDate, preavvisoIl: CalendarDate, motivo: String)
    /// Sent to INPS; `deroga` is the reason for leaving the chronological order.
    case invia(data: CalendarDate, lotto: String, deroga: String?)
    /// INPS acknowledged.
    case ricevuta(data: CalendarDate, protocolloInps: String)
    /// INPS rejected the record for its form.
    case scarto(data: CalendarDate, motivo: String)
    /// Positive, negative or suspended outcome of the examination, and what follows during the benefit.
    case esito(EsitoInps)
    /// A new examination is asked for, or made ex officio.
    case riesame(data: CalendarDate, isDUfficio: Bool)
    /// The cause of a suspension is removed.
    case ripristina(data: CalendarDate, motivo: String)
    /// The months have run out.
    case termina(data: CalendarDate)
    /// The household gives up, in writing.
    case rinuncia(data: CalendarDate)

    /// Stable code stored with the event.
    public var code: String {
        switch self {
        case .protocolla: "protocolla"
        case .annulla: "annulla"
        case .verifica: "verifica"
        case .rigetta: "rigetta"
        case .invia: "invia"
        case .ricevuta: "ricevuta"
        case .scarto: "scarto"
        case .esito(let esito): "esito_\(esito.stato.rawValue.lowercased())"
        case .riesame: "riesame"
        case .ripristina: "ripristina"
        case .termina: "termina"
        case .rinuncia: "rinuncia"
        }
    }
}
