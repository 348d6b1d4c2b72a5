// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

/// Acts in any order, sensible or not: what is refused leaves nothing, what is accepted leaves an archive that holds.
@Suite struct RandomWalkTests {
    @Test(arguments: [1, 2, 3, 4])
    func `after any sequence of acts the archive holds, and the lists follow the states`(seed: UInt64) throws {
        let archive = try Archive()
        var generator = SeededGenerator(seed)
        var ids = [
            try archive.presentata(), try archive.accolta(cognome: "Fittizi"),
            try archive.inAnalisi(cognome: "Prova"), try archive.analizzata(.bisogniComplessi, cognome: "Modello"),
        ]
        ids += [try archive.analizzata(.soloSociale, cognome: "Esempio")]
        var accepted = 0
        for step in 0..<220 {
            archive.clock.today = day(2018, 9, 20).adding(days: step / 4)
            let id = ids.randomElement(using: &generator) ?? ids[0]
            let before = try archive.count("SELECT count(*) FROM eventi")
            do {
                try take(id, archive, &generator)
                accepted += 1
            } catch is Refusal {
                #expect(try archive.count("SELECT count(*) FROM eventi") == before)
            }
        }
        #expect(accepted > 40, "seed \(seed)")
        #expect(try archive.store.verify() == [], "seed \(seed)")
        for coda in [
            Coda.daInviare, .daAssegnare, .daConvocare, .senzaAnalisi, .senzaProgetto, .pattiAttesi, .daComunicare,
            .monitoraggi,
        ] {
            let rows = try archive.store.coda(
                coda, filtro: FiltroCoda(), limit: 50, today: archive.clock.today
            ).voci
            var expected: [Identifier<Domanda>: CalendarDate?] = [:]
            for id in ids {
                let fascicolo = try archive.store.reloadFascicolo(id, by: archive.supervisore)
                guard fascicolo.code.contains(coda) else { continue }
                let decorrenza = try archive.count(
                    "SELECT max(decorrenza) FROM esiti WHERE domanda_id = ?", [id.rawValue])
                expected[id] = fascicolo.deadline(
                    coda, calendar: WorkingCalendar(patrono: MonthDay("07-25")),
                    decorrenza: decorrenza == 0 ? nil : CalendarDate(dayNumber: decorrenza))
            }
            #expect(Dictionary(uniqueKeysWithValues: rows.map { ($0.domanda, $0.scade) }) == expected, "seed \(seed)")
        }
    }

    private func take(_ id: Identifier<Domanda>, _ archive: Archive, _ generator: inout SeededGenerator) throws {
        let today = archive.clock.today
        let date = today.adding(days: -Int.random(in: 0..<2, using: &generator))
        let esito = EsitoAnalisi.allCases.randomElement(using: &generator) ?? .soloSociale
        let convocazione = Convocazione(
            data: today.adding(days: 3), ora: time(9, 0), luogo: "stanza 2", mezzo: .telefono, avvisatoIl: date)
        let by = archive.supervisore
        let kind = Int.random(in: 0..<19, using: &generator)
        if kind > 4, try archive.store.reloadFascicolo(id, by: by).presa == nil {
            try archive.store.record(.openPresa(id, data: date, motivo: "prima dell'esito"), by: by)
            return
        }
        switch kind {
        case 0:
            try archive.move(
                id, .verifica(VerificaComune(data: date, isResidenzaConfermata: true, isSoggiornoConfermato: true)))
        case 1: try archive.move(id, .invia(data: date, lotto: "L", deroga: "prova"))
        case 2:
            try archive.move(
                id,
                .esito(
                    EsitoInps(
                        stato: .accolta, data: date, importo: Euro(cents: 23_165),
                        decorrenza: date.adding(months: 1).firstOfMonth)))
        case 3: try archive.move(id, .esito(EsitoInps(stato: .sospesa, data: date, motivo: .altro)))
        case 4: try archive.move(id, .ripristina(data: date, motivo: "causa rimossa"))
        case 5:
            try archive.move(
                id, by: by,
                .assegna(
                    data: date, assistente: archive.collega.id, consulente: archive.consulente.id,
                    isGiaInCarico: true))
        case 6: try archive.move(id, by: by, .convoca(convocazione))
        case 7: try archive.move(id, by: by, .incontro(data: date, esito: .presente, motivo: ""))
        case 8: try archive.move(id, by: by, .incontro(data: date, esito: .assenteGiustificato, motivo: "visita"))
        case 9:
            let sheet = try archive.sheet(id, esito, on: date)
            try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        case 10: try archive.move(id, by: by, .chiudiAnalisi(data: date, esito: esito))
        case 11: try archive.move(id, by: by, .riclassifica(data: date, esito: esito, motivo: "altro bisogno"))
        case 12:
            let equipe = EquipeMultidisciplinare(componenti: [
                ComponenteEquipe(nome: "Anna", ente: "SdS", profilo: "as", ruolo: .referente)
            ])
            try archive.act(id) { .saveEquipe($0, version: $1, equipe) }
        case 13:
            let quadro = QuadroDiAnalisi(voci: [
                VoceQuadro(dominio: .abitazione, situazione: "in affitto", livelloIngresso: 3)
            ])
            try archive.act(id) { .saveQuadro($0, version: $1, quadro) }
            try archive.move(id, by: by, .chiudiQuadro(data: date))
        case 14:
            var progetto = try archive.progetto(id, signedOn: date)
            progetto.versione = try archive.store.reloadFascicolo(id, by: by).progetto?.versione ?? 1
            try archive.act(id, by: by) { .signProgetto($0, version: $1, progetto) }
        case 15:
            try archive.act(id, by: by) {
                .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: date, riferimento: "CPI"))
            }
        case 16:
            try archive.act(id, by: by) {
                .recordComunicazione($0, version: $1, ComunicazioneInps(data: date, ricevuta: "R"))
            }
        case 17:
            try archive.act(id, by: by) {
                .recordMonitoraggio(
                    $0, version: $1, Monitoraggio(data: date, tipo: .visita, prossima: date.adding(days: 30)))
            }
        default: try archive.move(id, by: by, .revisiona(data: date, motivo: "nuovi bisogni"))
        }
    }
}

extension Fascicolo {
    /// The lists this case waits in, from its states alone; both, when it was opened before the outcome.
    fileprivate var code: [Coda?] {
        [
            domanda.stato.isBeforeInvio ? .daInviare : nil, presa?.stato == .assegnata ? .daConvocare : nil,
            presa?.stato.coda,
        ]
    }

    /// The deadline of the step it waits for, from its facts alone.
    fileprivate func deadline(_ coda: Coda, calendar: WorkingCalendar, decorrenza: CalendarDate?) -> CalendarDate? {
        func term(_ termine: TermineDiLegge, _ date: CalendarDate?) -> CalendarDate? {
            date.map { Termine.compute(termine, from: $0, calendar: calendar).scade }
        }
        switch coda {
        case .daInviare: return term(.invioInps, domanda.dati.presentataIl)
        case .daAssegnare, .daConvocare, .senzaAnalisi: return term(.analisiPreliminare, domanda.dati.presentataIl)
        case .senzaProgetto, .pattiAttesi:
            return presa?.firmataIl == nil ? term(.sottoscrizione, presa?.analisiIl) : nil
        case .daComunicare: return term(.sospensioneMancataFirma, decorrenza)
        case .monitoraggi: return presa?.prossimaVerifica
        default: return nil
        }
    }
}
