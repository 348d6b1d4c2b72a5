// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct SostituzioneTests {
    private let giorno = day(2018, 9, 24)

    private func seguita(_ archive: Archive, verifica: CalendarDate) throws -> Identifier<Domanda> {
        let id = try archive.analizzata(.soloSociale)
        let project = try archive.progetto(id, signedOn: day(2018, 8, 6))
        try archive.act(id) { .saveProgetto($0, version: $1, project) }
        try archive.act(id) { .signProgetto($0, version: $1, project) }
        try archive.act(id, by: archive.amministrativo) {
            .recordComunicazione($0, version: $1, ComunicazioneInps(data: day(2018, 8, 8), ricevuta: "R"))
        }
        try archive.act(id) {
            .recordMonitoraggio(
                $0, version: $1, Monitoraggio(data: day(2018, 9, 10), tipo: .visita, prossima: verifica))
        }
        return id
    }

    private func agenda(_ archive: Archive, on day: CalendarDate, of operatore: Operatore) throws -> [OrigineVoce] {
        try archive.store.agenda(dal: day, al: day, operatore: operatore.id, by: archive.assistente).voci.map(\.origine)
    }

    private func hand(
        _ archive: Archive, _ origine: OrigineVoce, version: Int = 1, _ from: Operatore, _ to: Operatore,
        by operatore: Operatore? = nil
    ) throws {
        try archive.store.record(
            .substitute(
                DatiSostituzione(origine: origine, version: version, assente: from.id, sostituto: to.id)),
            by: operatore ?? archive.assistente)
    }

    @Test func `una verifica passa a chi sostituisce per il suo giorno, la prossima torna a chi tiene il caso`() throws
    {
        let archive = try Archive()
        let id = try seguita(archive, verifica: giorno)
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        let due = OrigineVoce.verifica(presa.id)
        #expect(try agenda(archive, on: giorno, of: archive.assistente) == [due])
        try hand(archive, due, version: presa.version, archive.assistente, archive.collega)
        #expect(try agenda(archive, on: giorno, of: archive.assistente) == [])
        #expect(try agenda(archive, on: giorno, of: archive.collega) == [due])
        let again = #expect(throws: Refusal.self) {
            try hand(archive, due, version: presa.version, archive.assistente, archive.collega)
        }
        #expect(again?.code == "impegno_non_suo")
        #expect(throws: VersionConflict.self) {
            try hand(archive, due, version: presa.version - 1, archive.collega, archive.supervisore)
        }
        // The substitute holds it and the next one is due: it is again of who holds the case.
        let next = day(2018, 10, 24)
        archive.clock.today = giorno
        try archive.act(id, by: archive.collega) {
            .recordMonitoraggio($0, version: $1, Monitoraggio(data: giorno, tipo: .visita, prossima: next))
        }
        #expect(try agenda(archive, on: next, of: archive.assistente) == [due])
        #expect(try agenda(archive, on: next, of: archive.collega) == [])
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'impegno_affidato'") == 1)
        for statement in ["UPDATE impegni_affidati SET data = 1", "DELETE FROM impegni_affidati"] {
            #expect(throws: (any Error).self) { try archive.tamper(statement) }
        }
        #expect(try archive.store.verify() == [])
    }

    @Test func `un appuntamento dello sportello passa di mano in mano, e resta come è stato scritto`() throws {
        let archive = try Archive()
        var dati = DatiAccesso(
            data: day(2018, 9, 20), ora: time(9, 0), punto: Identifier(1), modalita: .sportello,
            interlocutore: .interessato, inviatoDa: .autonomo, motivi: [.bisognoSociale], esito: .appuntamento)
        dati.appuntamento = AppuntamentoAccesso(
            data: giorno, ora: time(11, 0), luogo: "stanza 4", con: "Esempio", operatore: archive.assistente.id)
        let id = try #require(try archive.store.record(.recordAccesso(dati), by: archive.urp).accesso)
        try hand(archive, .accesso(id), archive.assistente, archive.collega, by: archive.urp)
        #expect(try agenda(archive, on: giorno, of: archive.assistente) == [])
        #expect(try agenda(archive, on: giorno, of: archive.collega) == [.accesso(id)])
        try hand(archive, .accesso(id), archive.collega, archive.supervisore)
        #expect(try agenda(archive, on: giorno, of: archive.collega) == [])
        #expect(try archive.store.accesso(id, by: archive.urp).accesso.dati.appuntamento?.con == "Esempio")
        let wrong = #expect(throws: Refusal.self) {
            try hand(archive, .accesso(id), archive.assistente, archive.collega)
        }
        #expect(wrong?.code == "impegno_non_suo")
        // A contact written again names its colleague again.
        try archive.store.record(.correctAccesso(id, motivo: "ora sbagliata", dati), by: archive.urp)
        #expect(throws: Refusal.self) { try hand(archive, .accesso(id), archive.supervisore, archive.collega) }
        #expect(try agenda(archive, on: giorno, of: archive.assistente).count == 1)
    }

    // MARK: The substitute of a consulente of the CPI

    private func other(_ archive: Archive, _ ruolo: Ruolo = .consulenteCpi, _ codice: String = "d.altra") throws
        -> Operatore
    {
        let dati = DatiOperatore(
            codice: codice, cognome: "Altra", nome: "Dina", ente: "Società della Salute", ruolo: ruolo)
        try archive.store.record(.addOperatore(dati), by: archive.supervisore)
        return try #require(try archive.store.operatore(codice: codice))
    }

    private func away(
        _ archive: Archive, _ sostituto: Operatore, by operatore: Operatore? = nil, of assente: Operatore? = nil
    ) throws {
        try archive.store.record(
            .addAssenza(
                DatiAssenza(
                    operatore: (assente ?? archive.consulente).id, dal: day(2018, 9, 24), al: day(2018, 9, 28),
                    sostituto: sostituto.id)), by: operatore ?? archive.consulente)
    }

    private func opens(_ archive: Archive, _ id: Identifier<Domanda>, _ operatore: Operatore) throws -> Bool {
        do {
            _ = try archive.store.fascicolo(id, by: operatore)
            _ = try archive.store.reloadFascicolo(id, by: operatore)
            return true
        } catch let refusal as Refusal {
            #expect(refusal.code == "fascicolo_di_altri")
            return false
        }
    }

    private func writes(_ archive: Archive, _ id: Identifier<Domanda>, _ operatore: Operatore) throws -> Bool {
        var sheet = AnalisiPreliminare()
        sheet.risposte["0.luogo"] = "stanza \(archive.next())"
        do {
            try archive.act(id, by: operatore) { .saveAnalisi($0, version: $1, sheet) }
            return true
        } catch let refusal as Refusal {
            #expect(refusal.code == "fascicolo_di_altri")
            return false
        }
    }

    @Test func `chi sostituisce il consulente del CPI legge e scrive nei giorni dell'assenza, né prima né dopo`() throws
    {
        let archive = try Archive()
        let (own, elsewhere) = (try archive.inAnalisi(), try archive.accolta(cognome: "Campione"))
        let sostituta = try other(archive)
        #expect(try !opens(archive, own, sostituta))
        try away(archive, sostituta)
        let days = [
            (day(2018, 9, 23), false), (day(2018, 9, 24), true), (day(2018, 9, 28), true), (day(2018, 9, 29), false),
        ]
        for (date, isLetIn) in days {
            archive.clock.today = date
            #expect(try opens(archive, own, sostituta) == isLetIn, "\(date.italian)")
            #expect(try writes(archive, own, sostituta) == isLetIn, "\(date.italian)")
            #expect(try !opens(archive, elsewhere, sostituta), "a case the consulente takes no part in")
        }
        // What the absent one may not do, the substitute may not either.
        archive.clock.today = day(2018, 9, 25)
        let mine = try archive.store.reloadFascicolo(own, by: sostituta)
        let theirs = try archive.store.reloadFascicolo(own, by: archive.consulente)
        #expect(mine == theirs)
        #expect(mine.diario == [] && mine.richieste == nil)
        #expect(throws: Refusal.self) {
            try archive.act(own, by: sostituta) { .saveEquipe($0, version: $1, EquipeMultidisciplinare()) }
        }
        #expect(
            try archive.count(
                """
                SELECT count(*) FROM registro
                WHERE azione = 'lettura_fascicolo' AND esito = 'fatto' AND dettaglio = 'al posto di=\(archive.consulente.id.rawValue)'
                """) == 2)
        // Cancelled, it opens nothing any more.
        try archive.store.record(.endAssenza(Identifier(1), al: nil), by: archive.consulente)
        #expect(try !opens(archive, own, sostituta))
        #expect(try !writes(archive, own, sostituta))
    }

    @Test func `chi sostituisce un componente dell'équipe di un altro ente vi entra come lui`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        try archive.join(archive.specialista, id)
        let sostituta = try other(archive, .servizioSpecialistico)
        try away(archive, sostituta, by: archive.assistente, of: archive.specialista)
        archive.clock.today = day(2018, 9, 25)
        #expect(try opens(archive, id, sostituta))
        archive.clock.today = day(2018, 10, 1)
        #expect(try !opens(archive, id, sostituta))
    }

    @Test func `nessuno si fa entrare da sé, e il posto di un ruolo non lo prende un altro ruolo`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        let sostituta = try other(archive)
        let self_ = #expect(throws: Refusal.self) { try away(archive, sostituta, by: sostituta) }
        #expect(self_?.code == "sostituzione_altrui")
        #expect(try archive.count("SELECT count(*) FROM assenze") == 0)
        // Named by who assigns cases, the Terzo settore still does not take the place of the CPI.
        try away(archive, archive.terzoSettore, by: archive.assistente)
        archive.clock.today = day(2018, 9, 25)
        #expect(try !opens(archive, id, archive.terzoSettore))
        #expect(try !opens(archive, id, sostituta))
        try archive.store.record(.endAssenza(Identifier(1), al: nil), by: archive.assistente)
        // Nor is a substitution stretched by who gains from it.
        try away(archive, sostituta, by: archive.assistente)
        #expect(try opens(archive, id, sostituta))
        let stretched = #expect(throws: Refusal.self) {
            try archive.store.record(.endAssenza(Identifier(2), al: day(2018, 12, 31)), by: sostituta)
        }
        #expect(stretched?.code == "sostituzione_altrui")
        archive.clock.today = day(2018, 10, 1)
        #expect(try !opens(archive, id, sostituta))
    }

    @Test func `una convocazione affidata fa entrare fino al giorno dell'incontro, e solo chi la tiene ora`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        try archive.move(
            id,
            .assegna(
                data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: archive.consulente.id,
                isGiaInCarico: false),
            .convoca(
                Convocazione(
                    data: giorno, ora: time(9, 30), luogo: "sede", mezzo: .telefono, avvisatoIl: day(2018, 9, 17))))
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        let (first, second) = (try other(archive), try other(archive, .consulenteCpi, "e.terza"))
        let origine = OrigineVoce.convocazione(presa.id, ordine: 0)
        let grabbed = #expect(throws: Refusal.self) {
            try hand(archive, origine, archive.consulente, first, by: first)
        }
        #expect(grabbed?.code == "sostituzione_altrui")
        #expect(try !opens(archive, id, first))
        try hand(archive, origine, archive.consulente, first)
        #expect(try opens(archive, id, first))
        try hand(archive, origine, first, second, by: first)
        #expect(try !opens(archive, id, first))
        #expect(try archive.store.scrivania(for: second, today: giorno).agenda.count == 1)
        archive.clock.today = giorno
        #expect(try opens(archive, id, second))
        archive.clock.today = day(2018, 9, 25)
        #expect(try !opens(archive, id, second))
    }

    @Test func `nei giorni dell'assenza gli incontri di chi manca sono sulla scrivania di chi sostituisce`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        try archive.move(
            id,
            .assegna(
                data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: archive.consulente.id,
                isGiaInCarico: false),
            .convoca(
                Convocazione(
                    data: giorno, ora: time(9, 30), luogo: "sede", mezzo: .telefono, avvisatoIl: day(2018, 9, 17))))
        let sostituta = try other(archive)
        #expect(try archive.store.scrivania(for: sostituta, today: giorno).agenda.isEmpty)
        try away(archive, sostituta)
        #expect(try archive.store.scrivania(for: sostituta, today: giorno).agenda.map(\.domanda) == [id])
        archive.clock.today = giorno
        #expect(try opens(archive, id, sostituta))
    }
}
