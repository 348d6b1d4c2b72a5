// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport

/// A domanda in the middle of its path, for the tests of axis A: complete, dated, with nothing lacking.
enum DomandaCase {
    static let oggi = Fixtures.date(2018, 9, 20)
    static let positiva = VerificaComune(
        data: Fixtures.date(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)
    static let negativa = VerificaComune(
        data: Fixtures.date(2018, 7, 4), isResidenzaConfermata: false, isSoggiornoConfermato: true,
        motivo: "residenza dal 2017")

    static func context(_ stato: DomandaState, verifica: VerificaComune? = positiva) -> DomandaContext {
        DomandaContext(
            stato: stato, dati: Fixtures.datiDomanda, verifica: verifica, inviataIl: Fixtures.date(2018, 7, 9),
            esitoIl: Fixtures.date(2018, 8, 30), ultimoFatto: Fixtures.date(2018, 9, 1),
            calendario: Fixtures.calendario, today: oggi)
    }

    static func esito(_ stato: DomandaState, on data: CalendarDate = oggi) -> EsitoInps {
        EsitoInps(
            stato: stato, data: data, motivo: stato == .accolta ? nil : .altro,
            importo: stato == .accolta ? Euro(cents: 38_250) : nil,
            decorrenza: stato == .accolta ? Fixtures.date(2018, 8, 1) : nil)
    }

    /// Every kind of event, with all that it asks for.
    static func events(on data: CalendarDate = oggi) -> [DomandaEvent] {
        [
            .protocolla, .annulla(data: data, motivo: "errore"), .verifica(check(on: data)),
            .rigetta(data: data, preavvisoIl: Fixtures.date(2018, 7, 20), motivo: "residenza"),
            .invia(data: data, lotto: "7", deroga: nil), .ricevuta(data: data, protocolloInps: "INPS-1"),
            .scarto(data: data, motivo: "codice fiscale"), .esito(esito(.accolta, on: data)),
            .esito(esito(.respinta, on: data)), .esito(esito(.sospesa, on: data)),
            .esito(esito(.decaduta, on: data)), .esito(esito(.revocata, on: data)),
            .riesame(data: data, isDUfficio: false), .ripristina(data: data, motivo: "DSU nuova"),
            .termina(data: data), .rinuncia(data: data),
        ]
    }

    private static func check(on data: CalendarDate) -> VerificaComune {
        VerificaComune(data: data, isResidenzaConfermata: true, isSoggiornoConfermato: true)
    }

    /// The answer to an event whose guards are satisfied, in a word: the next state, or the code of the refusal.
    static func outcome(_ event: DomandaEvent, in stato: DomandaState) -> String {
        let verifica = event.code == "rigetta" ? negativa : positiva
        return outcome(event, in: context(stato, verifica: verifica))
    }

    static func outcome(_ event: DomandaEvent, in context: DomandaContext) -> String {
        switch DomandaMachine.apply(event, in: context) {
        case .success(let next): next.rawValue
        case .failure(let refusal): refusal.code
        }
    }

    static func refusal(_ event: DomandaEvent, in context: DomandaContext) -> Refusal? {
        guard case .failure(let refusal) = DomandaMachine.apply(event, in: context) else { return nil }
        return refusal
    }
}
