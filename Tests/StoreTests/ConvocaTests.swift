// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct ConvocaTests {
    private let giorno = day(2018, 9, 24)

    private func assegnata(_ archive: Archive) throws -> Identifier<Domanda> {
        let id = try archive.accolta()
        try archive.move(
            id,
            .assegna(
                data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: archive.consulente.id,
                isGiaInCarico: false))
        return id
    }

    private func convoca(
        _ archive: Archive, _ id: Identifier<Domanda>, on date: CalendarDate? = nil, _ mezzo: MezzoConvocazione = .messo
    ) throws {
        try archive.move(
            id,
            .convoca(
                Convocazione(
                    data: date ?? giorno, ora: time(9, 30), luogo: "sede", mezzo: mezzo, avvisatoIl: day(2018, 9, 10),
                    durata: 45, stanza: "Sala A")))
    }

    private func agenda(_ archive: Archive, of operatore: Operatore? = nil) throws -> [VoceCalendario] {
        try archive.store.agenda(dal: giorno, al: giorno, operatore: operatore?.id, by: archive.assistente).voci
    }

    @Test(arguments: MezzoConvocazione.allCases)
    func `every means of notice is kept, and the meeting takes its room and its time`(_ mezzo: MezzoConvocazione) throws
    {
        let archive = try Archive()
        let id = try assegnata(archive)
        try convoca(archive, id, mezzo)
        let found = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).convocazioni.last)
        #expect(found.mezzo == mezzo && found.durata == 45 && found.stanza == "Sala A" && found.isContata)
        let voce = try #require(try agenda(archive).first)
        #expect(voce.durata == 45 && voce.stanza == "Sala A")
    }

    @Test func `what became of a notice is a fact, also after the meeting, and moves no state`() throws {
        let archive = try Archive()
        let id = try assegnata(archive)
        try convoca(archive, id, on: day(2018, 9, 17))
        try archive.move(id, .incontro(data: day(2018, 9, 17), esito: .presente, motivo: ""))
        try archive.act(id) {
            .recordRecapito($0, version: $1, Recapito(data: day(2018, 9, 12), esito: .compiutaGiacenza, nota: "busta"))
        }
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(f.convocazioni.last?.recapito?.esito == .compiutaGiacenza)
        #expect(f.presa?.stato == .inAnalisi)
        let fact = try #require(f.fatti.first { $0.codice == "recapito_compiuta_giacenza" })
        #expect(fact.data == day(2018, 9, 12) && fact.motivo == "busta" && fact.a == nil)
        #expect(f.fatti.map(\.data) == f.fatti.map(\.data).sorted(by: >))
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'recapito_compiuta_giacenza'") == 1)
        let before = #expect(throws: Refusal.self) {
            try archive.act(id) {
                .recordRecapito($0, version: $1, Recapito(data: day(2018, 9, 9), esito: .consegnata))
            }
        }
        #expect(before?.code == "recapito_prima_dell_avviso")
        // The fact keeps its place in the past: what follows is not refused because of it.
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE codice LIKE 'recapito%'") == 0)
        for statement in ["UPDATE recapiti SET data = 1", "DELETE FROM recapiti"] {
            #expect(throws: (any Error).self) { try archive.tamper(statement) }
        }
    }

    @Test func `a coded reason is sealed, and not shown to who may not read the analisi`() throws {
        let archive = try Archive()
        let id = try assegnata(archive)
        try convoca(archive, id, on: day(2018, 9, 17))
        try archive.move(
            id,
            .incontro(
                data: day(2018, 9, 17), esito: .assenteGiustificato, motivo: "", giustificazione: .gravidanza))
        let mine = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(mine.convocazioni.last?.giustificazione == .gravidanza)
        #expect(mine.fatti.first?.motivo == "gravidanza o maternità")
        let office = try archive.store.reloadFascicolo(id, by: archive.amministrativo)
        #expect(office.convocazioni.last?.giustificazione == nil)
        #expect(office.fatti.allSatisfy { $0.motivo?.contains("gravidanza") != true })
    }

    @Test func `under a signed project an absence is a fact of art. 12, counted or kept out`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        let project = try archive.progetto(id, signedOn: day(2018, 8, 6))
        try archive.act(id) { .saveProgetto($0, version: $1, project) }
        try archive.act(id) { .signProgetto($0, version: $1, project) }
        for (index, isContata) in [true, false].enumerated() {
            let date = day(2018, 9, 12 + index)
            try archive.move(
                id,
                .convoca(
                    Convocazione(
                        data: date, ora: time(9, 0), luogo: "sede", mezzo: .telefono,
                        avvisatoIl: date.adding(days: -1))),
                .incontro(data: date, esito: .assenteIngiustificato, motivo: "", isContata: isContata))
        }
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(f.assenzeIngiustificate(until: day(2018, 9, 20)) == 1)
        #expect(
            f.fatti.filter { $0.codice == "incontro_assente_ingiustificato" }.compactMap(\.motivo).sorted()
                == ["conta per l'art. 12 c. 3", "tenuta fuori dal conto dell'art. 12 c. 3"])
        #expect(f.presa?.stato == .sottoscritta)
        #expect(try archive.count("SELECT count(*) FROM convocazioni WHERE contata = 0") == 1)
    }

    @Test func `a convocation handed over goes in the substitute's agenda, from hand to hand`() throws {
        let archive = try Archive()
        let id = try assegnata(archive)
        try convoca(archive, id)
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        func hand(_ from: Operatore, _ to: Operatore) throws {
            try archive.store.record(
                .substitute(
                    DatiSostituzione(
                        origine: .convocazione(presa.id, ordine: 0), version: presa.version, assente: from.id,
                        sostituto: to.id)), by: archive.supervisore)
        }
        try hand(archive.assistente, archive.collega)
        #expect(try agenda(archive, of: archive.assistente).isEmpty)
        #expect(
            try agenda(archive, of: archive.collega).map(\.operatori) == [[archive.collega.id, archive.consulente.id]])
        #expect(try archive.store.scrivania(for: archive.collega, today: giorno).agenda.map(\.ora) == [time(9, 30)])
        #expect(try archive.store.scrivania(for: archive.assistente, today: giorno).agenda.isEmpty)
        let again = #expect(throws: Refusal.self) { try hand(archive.assistente, archive.collega) }
        #expect(again?.code == "impegno_non_suo")
        try hand(archive.collega, archive.supervisore)
        #expect(try agenda(archive, of: archive.collega).isEmpty)
        #expect(
            try archive.text("SELECT group_concat(dettaglio, ';') FROM registro WHERE azione = 'impegno_affidato'")
                == "da=\(archive.assistente.id.rawValue) a=\(archive.collega.id.rawValue);"
                + "da=\(archive.collega.id.rawValue) a=\(archive.supervisore.id.rawValue)")
        // The case stays with whom it was given to.
        #expect(
            try archive.store.reloadFascicolo(id, by: archive.assistente).presa?.assistente?.id
                == archive.assistente.id)
        try archive.move(id, .incontro(data: day(2018, 9, 20), esito: .presente, motivo: ""))
        let held = #expect(throws: Refusal.self) { try hand(archive.supervisore, archive.collega) }
        #expect(held?.code == "appuntamento_chiuso")
    }

    @Test func `an appointment handed over changes its people, and keeps what it was in the audit trail`() throws {
        let archive = try Archive()
        let dati = DatiAppuntamento(
            data: giorno, ora: time(10, 0), tipo: .colloquio,
            operatori: [archive.assistente.id, archive.consulente.id],
            oggetto: "prova")
        try archive.store.record(.addAppuntamento(dati), by: archive.assistente)
        func hand(_ version: Int, _ from: Operatore, _ to: Operatore) throws {
            try archive.store.record(
                .substitute(
                    DatiSostituzione(
                        origine: .appuntamento(Identifier(1)), version: version, assente: from.id, sostituto: to.id)),
                by: archive.assistente)
        }
        try hand(1, archive.assistente, archive.collega)
        #expect(
            try archive.store.appuntamento(Identifier(1))?.dati.operatori
                == [archive.collega.id, archive.consulente.id])
        #expect(throws: VersionConflict.self) { try hand(1, archive.collega, archive.assistente) }
        // Who is there already is not written twice.
        try hand(2, archive.consulente, archive.collega)
        #expect(try archive.store.appuntamento(Identifier(1))?.dati.operatori == [archive.collega.id])
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'impegno_affidato' AND precedente IS NOT NULL") == 2)
    }

    @Test func `an appointment of the counter is in the agenda until the contact is corrected`() throws {
        let archive = try Archive()
        var dati = DatiAccesso(
            data: day(2018, 9, 20), ora: time(9, 0), punto: Identifier(1), modalita: .sportello,
            interlocutore: .interessato, inviatoDa: .autonomo, motivi: [.bisognoSociale], esito: .appuntamento)
        dati.appuntamento = AppuntamentoAccesso(
            data: giorno, ora: time(11, 0), luogo: "stanza 4", con: "Esempio", operatore: archive.assistente.id)
        let first = try #require(try archive.store.record(.recordAccesso(dati), by: archive.urp).accesso)
        let voce = try #require(try agenda(archive, of: archive.assistente).first)
        #expect(
            voce.origine == .accesso(first) && voce.ora == time(11, 0) && voce.stanza == "stanza 4"
                && voce.luogo.isEmpty)
        #expect(voce.titolo == "dato allo sportello")
        dati.appuntamento?.operatore = nil
        dati.appuntamento?.con = "assistente di turno"
        try archive.store.record(.correctAccesso(first, motivo: "non è con lei", dati), by: archive.urp)
        #expect(try agenda(archive, of: archive.assistente).isEmpty)
        #expect(try agenda(archive).map(\.titolo) == ["dato allo sportello con assistente di turno"])
    }
}
