// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

/// Any acts that can be undone, undone in the opposite order, leave everything as it was.
@Suite struct AnnullamentoPropertyTests {
    /// The tables that hold how things are now, without the columns that only say which writing it is.
    private static let current: [String: String] = [
        "persone": """
        id, cognome, nome, sesso, nascita, codice_fiscale, telefono, email, residenza_via, residenza_comune,
        senza_dimora, motivo_codice, recapito_presso, unita_a, chiave
        """,
        "componenti": "*", "situazioni_familiari": "*", "chiavi_ricerca": "*",
        "domande": "id, stato, comune, presentata, protocollo_numero, dati, dsu_scade, decorrenza, scadenza",
        "attese": "*",
        "prese_in_carico": "id, stato, stato_precedente, in_coda_dal, assistente_id, consulente_id, gia_in_carico",
        "analisi_preliminari": "*", "equipe": "*", "equipe_componenti": "*", "equipe_presenze": "*", "quadri": "*",
        "progetti": "presa_id, versione, inizio, fine, frequenza, firmato, documento",
        "risultati": "ordine, area, entro",
        "impegni": "ordine, persona_id, tipo, stato", "interventi": "ordine, codice, persona_id", "firme": "*",
        "appuntamenti": "id, data, ora, durata, tipo, stato, documento", "appuntamenti_operatori": "*",
    ]

    private func state(_ archive: Archive) throws -> [String: [String]] {
        try archive.store.queue.inDatabase { db in
            var found: [String: [String]] = [:]
            for (table, columns) in Self.current {
                // An appointment that was given and taken back stays in the agenda as cancelled.
                let live = "id IN (SELECT id FROM appuntamenti WHERE stato <> 'annullato')"
                let condition =
                    table == "appuntamenti"
                    ? "WHERE \(live)"
                    : table == "appuntamenti_operatori"
                        ? "WHERE \(live.replacing("id IN", with: "appuntamento_id IN"))" : ""
                found[table] = try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table) \(condition)")
                    .map { "\($0.databaseValues)" }.sorted()
            }
            return found
        }
    }

    private struct Cast {
        let archive: Archive
        let waiting: Identifier<Domanda>
        let inAnalisi: Identifier<Domanda>
        let analizzata: Identifier<Domanda>
        let persone: [Identifier<Persona>]
        let doubles: [Identifier<Persona>]
    }

    private func cast() throws -> Cast {
        let archive = try Archive()
        let (_, persone) = try archive.nucleo(cognome: "Liberi")
        let doubles = try (0..<2).map { _ in
            try #require(
                try archive.store.record(
                    .addPersona(DatiPersona(cognome: "Doppi", nome: "Ada", nascita: day(1990, 1, 1))), by: archive.urp
                ).persona)
        }
        return Cast(
            archive: archive, waiting: try archive.accolta(cognome: "Attesi"),
            inAnalisi: try archive.inAnalisi(cognome: "Analizzandi"),
            analizzata: try archive.analizzata(.soloSociale, cognome: "Progettati"), persone: persone,
            doubles: doubles)
    }

    @Test(arguments: 1...12)
    func `annullate all'indietro, azioni qualsiasi lasciano ogni dato com'era e il registro in ordine`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed)
        let cast = try cast()
        let archive = cast.archive
        let before = try state(archive)
        for _ in 0..<14 {
            do {
                try act(cast, &generator)
            } catch is Refusal {}
        }
        let after = try state(archive)
        #expect(after != before, "seed \(seed)")
        let kept = try archive.store.queue.inDatabase { db in
            try Row.fetchAll(
                db, sql: "SELECT id, tipo FROM modifiche WHERE operatore_id = ? ORDER BY id DESC",
                arguments: [archive.supervisore.id.rawValue]
            ).map { (Identifier<ModificaStoria>($0["id"]), TipoModifica(rawValue: $0["tipo"])) }
        }
        #expect(kept.count > 4, "seed \(seed)")
        for (id, tipo) in kept {
            try archive.store.record(.undo(id, try #require(tipo)), by: archive.supervisore)
        }
        let undone = try state(archive)
        for (table, rows) in before { #expect(undone[table] == rows, "seed \(seed), \(table)") }
        #expect(try archive.store.verify() == [], "seed \(seed)")
        #expect(try archive.count("SELECT count(*) FROM modifiche WHERE annulla IS NOT NULL") == kept.count)
    }

    private func act(_ cast: Cast, _ generator: inout SeededGenerator) throws {
        let archive = cast.archive
        let by = archive.supervisore
        let store = archive.store
        let number = Int.random(in: 0..<1_000_000, using: &generator)
        switch Int.random(in: 0..<12, using: &generator) {
        case 0:
            let persona = try #require(try store.persona(cast.persone[number % cast.persone.count]))
            var dati = persona.dati
            dati.telefono = "\(number)"
            dati.email = "prova\(number)@esempio.it"
            if number % 3 == 0 { dati.cognome = "Cambiati\(["A", "B"][number % 2])" }
            try store.record(.amendPersona(persona.id, version: persona.version, dati), by: by)
        case 1:
            let id = try #require(try store.nucleo(of: cast.persone[0]))
            var righe = id.componenti.map(\.dati)
            righe[number % righe.count].qualifica = "cuoco \(number)"
            try store.record(.amendNucleo(id.id, version: id.version, righe), by: by)
        case 2:
            let nucleo = try #require(try store.nucleo(of: cast.persone[0]))
            var situazione = SituazioneFamiliare(persona: cast.persone[number % 2])
            situazione.statoCivile = StatoCivile.allCases[number % StatoCivile.allCases.count]
            try store.record(.changeNucleo(nucleo.id, .situazione(version: nucleo.version, situazione)), by: by)
        case 3:
            try archive.move(
                cast.waiting, by: by,
                .assegna(
                    data: archive.clock.today, assistente: [archive.assistente, archive.collega][number % 2].id,
                    consulente: number % 3 == 0 ? archive.consulente.id : nil, isGiaInCarico: number % 5 == 0))
        case 4:
            var sheet = try store.reloadFascicolo(cast.inAnalisi, by: by).analisi ?? AnalisiPreliminare()
            sheet.risposte["5.motivo"] = "valutazione \(number)"
            try archive.act(cast.inAnalisi, by: by) { .saveAnalisi($0, version: $1, sheet) }
        case 5:
            var equipe = try store.reloadFascicolo(cast.inAnalisi, by: by).equipe
            equipe.componenti.append(
                ComponenteEquipe(nome: "Anna \(number)", ente: "SdS", profilo: "tutor", ruolo: .componente))
            try archive.act(cast.inAnalisi, by: by) { .saveEquipe($0, version: $1, equipe) }
        case 6:
            var progetto = try archive.progetto(cast.analizzata, signedOn: day(2018, 8, 10))
            progetto.firme = []
            progetto.obiettivi[0].testo = "trovare un lavoro \(number)"
            try archive.act(cast.analizzata, by: by) { .saveProgetto($0, version: $1, progetto) }
        case 7: try store.record(.addAppuntamento(appuntamento(archive, number)), by: by)
        case 8:
            guard let found = try fissato(archive) else { return }
            try store.record(
                .amendAppuntamento(found.id, version: found.version, appuntamento(archive, number)), by: by)
        case 9:
            let domanda = try #require(try store.domanda(cast.waiting))
            var dati = domanda.dati
            dati.note = "nota \(number)"
            try store.record(.amendDomanda(domanda.id, version: domanda.version, dati), by: by)
        case 10:
            let quadro = QuadroDiAnalisi(voci: [
                VoceQuadro(dominio: .abitazione, situazione: "in affitto \(number)", livelloIngresso: 3)
            ])
            try archive.act(cast.inAnalisi, by: by) { .saveQuadro($0, version: $1, quadro) }
        default:
            let (kept, gone) = (try store.persona(cast.doubles[0]), try store.persona(cast.doubles[1]))
            guard let kept, let gone, kept.id != gone.id else { return }
            try store.record(
                .unitePersone(DatiUnione(tenuta: kept, unita: gone, motivo: .doppiaRegistrazione)), by: by)
        }
    }

    private func appuntamento(_ archive: Archive, _ number: Int) -> DatiAppuntamento {
        DatiAppuntamento(
            data: archive.clock.today.adding(days: 1 + number % 30), ora: time(9, number % 60), tipo: .colloquio,
            operatori: [archive.assistente.id], oggetto: "prova \(number)")
    }

    private func fissato(_ archive: Archive) throws -> Appuntamento? {
        let id = try archive.count("SELECT ifnull(max(id), 0) FROM appuntamenti WHERE stato = 'fissato'")
        return id == 0 ? nil : try archive.store.appuntamento(Identifier(Int64(id)))
    }
}
