// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport

/// A case in the middle of its path, for the tests of axis B: nothing lacks, and the supervisor acts.
enum PresaCase {
    static let oggi = Fixtures.date(2018, 9, 20)
    static let analisi = Fixtures.date(2018, 9, 3)

    static func context(
        _ stato: PresaInCaricoState?, esito: EsitoAnalisi = .bisogniComplessi
    ) -> PresaInCaricoContext {
        let unsigned: [PresaInCaricoState?] = [.analizzata, .attesaPatto, .quadroAnalisi, .progettazione]
        return PresaInCaricoContext(
            stato: stato, domanda: .accolta, today: oggi, ruolo: .supervisore, statoPrecedente: .inAnalisi,
            ultimoFatto: Fixtures.date(2018, 9, 3), esitoAnalisi: esito, analisiIl: analisi, equipe: 2,
            isFirmato: !unsigned.contains(stato), isConvocato: true, presentataIl: Fixtures.date(2018, 7, 2),
            quadroChiusoIl: analisi)
    }

    /// Every kind of event, with all that it asks for; the name in front tells apart those of one kind.
    static func events(on data: CalendarDate = oggi) -> [(name: String, event: PresaInCaricoEvent)] {
        [
            ("apri", .apri(data: data, motivo: nil)),
            (
                "assegna",
                .assegna(data: data, assistente: Identifier(1), consulente: Identifier(2), isGiaInCarico: true)
            ),
            ("convoca", .convoca(convocazione(on: data))),
            ("presente", .incontro(data: data, esito: .presente, motivo: "")),
            ("giustificato", .incontro(data: data, esito: .assenteGiustificato, motivo: "ricovero")),
            ("ingiustificato", .incontro(data: data, esito: .assenteIngiustificato, motivo: "")),
            ("chiudi_analisi", .chiudiAnalisi(data: data, esito: .bisogniComplessi)),
            ("instrada", .instrada(data: data)),
            ("patto", .pattoSottoscritto(data: data, riferimento: "CPI-1")),
            ("riclassifica LAV", .riclassifica(data: data, esito: .soloLavoro, motivo: "nuovo colloquio")),
            ("riclassifica SOC", .riclassifica(data: data, esito: .soloSociale, motivo: "nuovo colloquio")),
            ("riclassifica SPE", .riclassifica(data: data, esito: .serviziSpecialistici, motivo: "SERD")),
            ("rettifica_analisi", .rettificaAnalisi(data: data, motivo: "una data sbagliata")),
            ("contatta_cpi", .contattaCpi(ContattoCpi(data: data, mezzo: .telefono))),
            ("chiudi_quadro", .chiudiQuadro(data: data)),
            ("misura", .misuraQuadro(data: data, momento: .inItinere)), ("firma", .firma(data: data)),
            ("comunica", .comunica(data: data, ricevuta: "1")), ("monitora", .monitora(data: data)),
            ("scarta", .scartaComunicazione(data: data, motivo: "codice fiscale errato")),
            ("revisiona", .revisiona(data: data, motivo: "nuovo lavoro")),
            ("sospendi", .sospendi(data: data, motivo: "beneficio sospeso")), ("riprendi", .riprendi(data: data)),
            ("trasferisci", .trasferisci(data: data, ambito: "Valdinievole")),
            ("chiudi", .chiudi(data: data, motivo: .rinuncia, valutazione: "obiettivi in parte raggiunti")),
            ("riapri", .riapri(data: data, motivo: "chiusa per errore")),
        ]
    }

    static func convocazione(on avviso: CalendarDate, incontro: CalendarDate? = nil) -> Convocazione {
        Convocazione(
            data: incontro ?? avviso.adding(days: 2), ora: Fixtures.time(9, 30), luogo: "sede", mezzo: .telefono,
            avvisatoIl: avviso)
    }

    /// The answer, in a word: the next state, or the code of the refusal.
    static func outcome(_ event: PresaInCaricoEvent, in context: PresaInCaricoContext) -> String {
        switch PresaInCaricoMachine.apply(event, in: context) {
        case .success(let next): next.rawValue
        case .failure(let refusal): refusal.code
        }
    }

    static func refusal(_ event: PresaInCaricoEvent, in context: PresaInCaricoContext) -> Refusal? {
        guard case .failure(let refusal) = PresaInCaricoMachine.apply(event, in: context) else { return nil }
        return refusal
    }
}
