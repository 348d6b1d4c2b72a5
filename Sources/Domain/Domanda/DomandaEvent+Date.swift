// SPDX-License-Identifier: EUPL-1.2

extension DomandaEvent {
    /// Day of the fact; nil for the protocol, whose day is the form's.
    public var date: CalendarDate? {
        switch self {
        case .protocolla: nil
        case .annulla(let data, _), .rigetta(let data, _, _), .invia(let data, _, _), .ricevuta(let data, _),
            .scarto(let data, _), .riesame(let data, _), .ripristina(let data, _), .termina(let data),
            .rinuncia(let data):
            data
        case .verifica(let verifica): verifica.data
        case .esito(let esito): esito.data
        }
    }

    /// The reason people read in the history, when there is one.
    public var motivo: String? {
        switch self {
        case .annulla(_, let motivo), .rigetta(_, _, let motivo), .scarto(_, let motivo), .ripristina(_, let motivo):
            motivo
        case .verifica(let verifica): verifica.motivo.isEmpty ? nil : verifica.motivo
        case .invia(_, _, let deroga): deroga
        case .esito(let esito): esito.motivo?.denominazione
        case .protocolla, .ricevuta, .riesame, .termina, .rinuncia: nil
        }
    }
}
