// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct AgendaStoreTests {
    private let giorno = day(2018, 9, 24)

    private func colloquio(_ archive: Archive, ora: Int = 600) -> DatiAppuntamento {
        DatiAppuntamento(
            data: giorno, ora: TimeOfDay(minutesAfterMidnight: ora), durata: 45, tipo: .colloquio,
            operatori: [archive.assistente.id, archive.consulente.id], stanza: "Sala A", luogo: "Via di Prova 1",
            oggetto: "primo colloquio")
    }

    private func agenda(_ archive: Archive, of operatore: Operatore? = nil) throws -> Agenda {
        try archive.store.agenda(
            dal: giorno, al: giorno.adding(days: 6), operatore: operatore?.id, by: archive.assistente)
    }

    @Test func `an appointment is found in the agenda of who takes part, and of nobody else`() throws {
        let archive = try Archive()
        _ = try archive.store.record([.addAppuntamento(colloquio(archive))], by: archive.assistente)
        for operatore in [archive.assistente, archive.consulente] {
            let found = try agenda(archive, of: operatore).voci
            #expect(found.map(\.stanza) == ["Sala A"])
            #expect(found.map(\.durata) == [45])
        }
        #expect(try agenda(archive, of: archive.collega).voci.isEmpty)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'nuovo_appuntamento'") == 1)
    }

    @Test func `an appointment changed by another desk is a conflict, not an overwriting`() throws {
        let archive = try Archive()
        _ = try archive.store.record([.addAppuntamento(colloquio(archive))], by: archive.assistente)
        let moved = colloquio(archive, ora: 660)
        _ = try archive.store.record(
            [.amendAppuntamento(Identifier(1), version: 1, moved)], by: archive.assistente)
        #expect(throws: VersionConflict.self) {
            try archive.store.record([.amendAppuntamento(Identifier(1), version: 1, moved)], by: archive.collega)
        }
        #expect(try archive.store.appuntamento(Identifier(1))?.version == 2)
    }

    @Test func `a cancelled appointment stays, with its reason, and is not changed any more`() throws {
        let archive = try Archive()
        _ = try archive.store.record([.addAppuntamento(colloquio(archive))], by: archive.assistente)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(
                [.closeAppuntamento(Identifier(1), version: 1, .annullato, motivo: " ")], by: archive.assistente)
        }
        #expect(refusal?.code == "motivo_mancante")
        _ = try archive.store.record(
            [.closeAppuntamento(Identifier(1), version: 1, .annullato, motivo: "ha telefonato")],
            by: archive.assistente)
        let found = try #require(try archive.store.appuntamento(Identifier(1)))
        #expect(found.stato == .annullato)
        #expect(found.motivoAnnullamento == "ha telefonato")
        let closed = #expect(throws: Refusal.self) {
            try archive.store.record(
                [.amendAppuntamento(Identifier(1), version: 2, colloquio(archive))], by: archive.assistente)
        }
        #expect(closed?.code == "appuntamento_chiuso")
    }

    @Test func `an appointment to come cannot have been held`() throws {
        let archive = try Archive()
        _ = try archive.store.record([.addAppuntamento(colloquio(archive))], by: archive.assistente)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(
                [.closeAppuntamento(Identifier(1), version: 1, .tenuto, motivo: "")], by: archive.assistente)
        }
        #expect(refusal?.code == "data_futura")
    }

    @Test func `a substitute sees the appointments of the colleague while away, not after`() throws {
        let archive = try Archive()
        _ = try archive.store.record(
            [
                .addAppuntamento(colloquio(archive)),
                .addAssenza(
                    DatiAssenza(
                        operatore: archive.assistente.id, dal: giorno, al: giorno, sostituto: archive.collega.id)),
            ], by: archive.supervisore)
        #expect(try agenda(archive, of: archive.collega).voci.count == 1)
        _ = try archive.store.record([.endAssenza(Identifier(1), al: nil)], by: archive.supervisore)
        #expect(try agenda(archive, of: archive.collega).voci.isEmpty)
        #expect(try agenda(archive).assenze.isEmpty)
    }

    @Test func `hours of work are one's own, or the supervisor's to write`() throws {
        let archive = try Archive()
        let short = OrarioServizio(fasce: [.monday: [FasciaOraria(dalle: 480, alle: 720)]])
        _ = try archive.store.record([.setOrario(archive.assistente.id, short)], by: archive.assistente)
        #expect(try agenda(archive).orario(of: archive.assistente.id) == short)
        #expect(try agenda(archive).orario(of: archive.collega.id) == .abituale)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record([.setOrario(archive.assistente.id, short)], by: archive.collega)
        }
        #expect(refusal?.code == "orario_altrui")
    }

    @Test func `where an appointment is cannot be read in the file`() throws {
        let archive = try Archive()
        _ = try archive.store.record([.addAppuntamento(colloquio(archive))], by: archive.assistente)
        let columns = try archive.text("SELECT group_concat(name) FROM pragma_table_info('appuntamenti')") ?? ""
        #expect(columns == "id,version,data,ora,durata,tipo,stato,domanda_id,documento,modificata_da,modificata")
        #expect(try archive.text("SELECT typeof(documento) FROM appuntamenti") == "blob")
    }

    @Test func `who may not keep the agenda does not read it`() throws {
        let archive = try Archive()
        #expect(throws: Refusal.self) {
            try archive.store.agenda(dal: giorno, al: giorno, operatore: nil, by: archive.terzoSettore)
        }
    }
}
