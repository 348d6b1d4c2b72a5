// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store
import TestSupport
import Testing

@testable import Application

/// The border between the screens and the archive: who may ask what.
@Suite struct BorderTests {
    /// Every question about a person, a household, a case file or a list.
    private static let aboutPeople: [Query] = [
        .ricerca("prova"), .coda(.senzaAnalisi, FiltroCoda(), after: nil, before: nil, limit: 5),
        .fascicolo(Identifier(1), isOpening: true), .fascicolo(Identifier(1), isOpening: false),
        .persona(Identifier(1)), .storiaPersona(Identifier(1)), .confronto(Identifier(1), Identifier(2)),
        .somiglianti(DatiPersona(cognome: "Prova", nome: "Ugo"), escludendo: nil),
        .invii(.daInviare, comune: nil, after: nil, limit: 5), .firmeDaComunicare(comune: nil, after: nil, limit: 5),
        .comunicazioniInAttesa(lotto: nil, after: nil, limit: 5), .lottiComunicazioni(before: nil, limit: 5),
        .lotti(before: nil, limit: 5), .inAttesa(lotto: "1"), .segnalazioneDsu(Identifier(1)),
        .registroAccessi(FiltroRegistro(), after: nil, before: nil, limit: 5, isOpening: false),
        .conteggioAccessi(dal: Fixtures.oggi, al: Fixtures.oggi, punto: nil), .accesso(Identifier(1)),
        .segnalazioni(.daPrendere, after: nil, before: nil, limit: 5), .segnalazione(Identifier(1)),
        .documenti(Identifier(1)),
        .oreEquipe(Fixtures.oggi), .richiesteAperte(nil, after: nil, limit: 5),
        .agenda(dal: Fixtures.oggi, al: Fixtures.oggi), .fileImportato("x.csv"), .daAbbinare(after: nil, limit: 5),
        .progettiPrecedenti(Identifier(1)), .precedenti(richiedente: Identifier(1), nucleo: Identifier(1), except: nil),
    ]

    private func desk(_ archive: JourneyArchive, _ dati: DatiOperatore) throws -> Desk {
        let store = try archive.store()
        try store.record(.addOperatore(dati), by: try archive.operatore(.supervisore))
        return try Desk(path: archive.path, operatore: dati.codice, environment: archive.environment)
    }

    @Test func `l'amministratore tecnico non ha risposta su persone, fascicoli e liste`() throws {
        let archive = try JourneyArchive()
        let desk = try desk(
            archive,
            DatiOperatore(
                codice: "g.finti", cognome: "Finti", nome: "Gino", ente: "Zona", ruolo: .amministratoreTecnico,
                utenteDiSistema: JourneyArchive.user))
        for query in Self.aboutPeople {
            #expect(throws: Refusal.self, "\(query)") { try desk.answer(query, today: Fixtures.oggi) }
        }
        guard case .scrivania(let scrivania) = try desk.answer(.scrivania, today: Fixtures.oggi) else {
            Issue.record("no desk")
            return
        }
        #expect(scrivania.righe.isEmpty && scrivania.agenda.isEmpty)
    }

    @Test func `il revisore non scrive nulla`() {
        let may = Set(Permesso.allCases.filter { TabellaPermessi.refusal($0, for: .revisore) == nil })
        let reading: Set<Permesso> = [
            .cercaPersone, .leggiFascicolo, .leggiAnalisi, .leggiListaAttesa, .leggiAccessi, .creaReport,
            .leggiRegistro,
        ]
        #expect(may == reading)
        let persona = DatiPersona(cognome: "Prova", nome: "Ugo")
        let acts: [Act] = [
            .addPersona(persona), .addNucleo([]), .openPresa(Identifier(1), data: Fixtures.oggi, motivo: "x"),
            .addNota(Identifier(1), NotaDiario(data: Fixtures.oggi, tipo: .colloquio, testo: "x")),
            .saveAnalisi(Identifier(1), version: 1, AnalisiPreliminare()),
            .deactivateOperatore(Identifier(1), version: 1, motivo: "x"),
        ]
        let revisore = Fixtures.operatore(.revisore)
        for act in acts { #expect(revisore.may(act.permesso) != nil, "\(act.code)") }
    }

    @Test func `chi viene disattivato mentre lavora non ha più risposte`() throws {
        let archive = try JourneyArchive()
        let desk = try Desk(path: archive.path, operatore: "urp", environment: archive.environment)
        _ = try desk.answer(.ricerca("prova"), today: Fixtures.oggi)
        let urp = try archive.operatore(.urp)
        try archive.store().record(
            .deactivateOperatore(urp.id, version: urp.version, motivo: "prova"), by: try archive.operatore(.supervisore)
        )
        let refusal = #expect(throws: Refusal.self) { try desk.answer(.ricerca("prova"), today: Fixtures.oggi) }
        #expect(refusal?.code == "operatore_non_attivo")
        #expect(throws: Refusal.self) {
            try Desk(path: archive.path, operatore: "urp", environment: archive.environment)
        }
    }

    @Test func `la lista d'attesa di un altro ente è quella dei suoi casi, qualunque filtro chieda`() throws {
        let archive = try JourneyArchive()
        try archive.assigned()
        let stranger = DatiOperatore(
            codice: "c.altro", cognome: "Altro", nome: "Carlo", ente: "Zona Esempio", ruolo: .consulenteCpi,
            utenteDiSistema: JourneyArchive.user)
        let asked = Query.coda(
            .senzaAnalisi, FiltroCoda(assistente: try archive.operatore(.assistenteSociale).id), after: nil,
            before: nil, limit: 5)
        for (desk, expected) in [
            (try Desk(path: archive.path, operatore: "consulente_cpi", environment: archive.environment), 1),
            (try desk(archive, stranger), 0),
        ] {
            guard case .coda(_, let page) = try desk.answer(asked, today: Fixtures.oggi) else {
                Issue.record("no list")
                return
            }
            #expect(page.voci.count == expected)
        }
    }
}
