// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct EstrattoTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func righe(_ estratto: EstrattoPersona, _ codice: String) -> [String] {
        estratto.sezioni.first { $0.codice == codice }?.righe.map { "\($0.etichetta): \($0.valore)" } ?? []
    }

    private func everything(_ estratto: EstrattoPersona) -> String {
        estratto.sezioni.flatMap { [$0.titolo] + $0.righe.flatMap { [$0.etichetta, $0.valore] } }.joined(
            separator: "\n")
    }

    /// A household in its analysis, with a note that names the child and one that does not.
    private func cast() throws -> (domanda: Identifier<Domanda>, persona: Identifier<Persona>) {
        let id = try archive.inAnalisi(cognome: "Estratti")
        let domanda = try #require(try archive.store.domanda(id))
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.supervisore).presa).id
        for (testo, reserved) in [
            ("Cerca un lavoro da cuoca.", false), ("Luca ha saltato la scuola.", false),
            ("Racconta di un litigio.", true),
        ] {
            try archive.store.record(
                .addNota(
                    presa,
                    NotaDiario(
                        data: archive.clock.today, tipo: .colloquio, isRiservata: reserved, testo: testo)),
                by: archive.assistente)
        }
        return (id, domanda.richiedente)
    }

    @Test func `l'estratto dice ciò che è della persona e lascia fuori gli altri, dicendolo`() throws {
        let (id, persona) = try cast()
        let known = try #require(try archive.store.persona(persona))
        var dati = known.dati
        dati.telefono = "0573 111111"
        try archive.store.record(.amendPersona(persona, version: known.version, dati), by: archive.urp)
        let estratto = try archive.store.estratto(of: persona, by: archive.supervisore)
        #expect(righe(estratto, "identita").contains("Telefono: 0573 111111"))
        #expect(righe(estratto, "rettifiche").contains { $0.hasSuffix("telefono: vuoto → 0573 111111") })
        #expect(
            righe(estratto, "nuclei").contains("Altri componenti: figlio o figlia")
                || righe(estratto, "nuclei").count == 2)
        #expect(righe(estratto, "domande").contains { $0.contains("presentata il 02/07/2018") })
        #expect(righe(estratto, "domande").contains { $0.contains("accolta") })
        #expect(righe(estratto, "convocazioni").contains { $0.contains("stanza 2") && $0.contains("presente") })
        #expect(righe(estratto, "diario").map { $0.hasSuffix("Cerca un lavoro da cuoca.") } == [true])
        #expect(righe(estratto, "destinatari").contains { $0.hasPrefix("INPS: domanda REI-2018-") })
        let text = everything(estratto)
        #expect(!text.contains("Luca") && !text.contains("litigio"))
        let left = estratto.escluso.map(\.cosa)
        #expect(left.contains("una nota del diario che nomina altri"))
        #expect(left.contains("una nota riservata del diario"))
        #expect(estratto.escluso.contains { $0.perche.contains("art. 15 par. 4") })
        _ = id
    }

    @Test func `chi ha letto i dati è detto per ruolo ed ente, non per nome`() throws {
        let (id, persona) = try cast()
        _ = try archive.store.fascicolo(id, by: archive.assistente)
        let rows = righe(try archive.store.estratto(of: persona, by: archive.supervisore), "chi_ha_visto")
        #expect(rows.contains { $0.hasPrefix("assistente sociale, Società della Salute: ") })
        #expect(!rows.contains { $0.contains("Esempio") })
    }

    @Test func `di chi non è il richiedente non si dà la domanda altrui, solo che c'è e com'è finita`() throws {
        let (id, _) = try cast()
        let domanda = try #require(try archive.store.domanda(id))
        let nucleo = try #require(try archive.store.nucleo(domanda.nucleo))
        let child = try #require(nucleo.componenti.first { $0.dati.parentela != .richiedente }).persona.id
        let estratto = try archive.store.estratto(of: child, by: archive.supervisore)
        #expect(righe(estratto, "domande").contains { $0.contains("presentata da un altro componente") })
        #expect(!everything(estratto).contains("CI AA0000000"))
        #expect(!everything(estratto).contains("Maria"))
    }

    @Test func `le voci riservate della scheda le dà solo chi le legge`() throws {
        let (id, persona) = try cast()
        let voce = try #require(
            SchedaAnalisi.voci.first { $0.isRiservata && $0.ambito.isOfEachMember }
                ?? SchedaAnalisi.voci.first { $0.isRiservata })
        var sheet = AnalisiPreliminare()
        sheet.risposte["\(voce.codice)@\(persona.rawValue)"] = "risposta riservata"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        let supervisore = try archive.store.estratto(of: persona, by: archive.supervisore)
        #expect(!everything(supervisore).contains("risposta riservata"))
        #expect(supervisore.escluso.contains { $0.cosa == "una voce riservata della scheda" })
        #expect(
            everything(try archive.store.estratto(of: persona, by: archive.assistente)).contains("risposta riservata"))
    }

    @Test func `l'estratto lascia una riga nel registro, e chi non può ne lascia una di rifiuto`() throws {
        let (_, persona) = try cast()
        _ = try archive.store.estratto(of: persona, note: .nessuna, by: archive.assistente)
        #expect(throws: Refusal.self) { try archive.store.estratto(of: persona, by: archive.urp) }
        #expect(throws: Refusal.self) { try archive.store.estratto(of: persona, by: archive.revisore) }
        let rows = try archive.store.queue.inDatabase { db in
            try String.fetchAll(
                db, sql: "SELECT esito || ' ' || dettaglio FROM registro WHERE azione = 'estratto_persona' ORDER BY id")
        }
        #expect(
            rows == ["fatto note=nessuna", "rifiutato permesso_estrai_dati", "rifiutato permesso_estrai_dati"])
        #expect(RegisterUse(azione: "estratto_persona") == .esportazione)
    }

    @Test func `una persona si indica con il codice fiscale o con il fascicolo di chi ha fatto domanda`() throws {
        let (id, persona) = try cast()
        let codice = try #require(try archive.store.domanda(id)?.codice)
        #expect(try archive.store.persona(riferimento: codice.lowercased()) == persona)
        let code = try #require(try archive.store.persona(persona)?.dati.codiceFiscale)
        #expect(try archive.store.persona(riferimento: code.value) == persona)
        #expect(try archive.store.persona(riferimento: "REI-1999-00001") == nil)
    }

    @Test func `chi è uscito dal nucleo non sa nulla di ciò che è accaduto dopo`() throws {
        let (id, persona) = try cast()
        let domanda = try #require(try archive.store.domanda(id))
        try archive.tamper(
            "UPDATE componenti SET al = \(day(2018, 7, 10).dayNumber) WHERE persona_id = \(persona.rawValue)")
        let text = everything(try archive.store.estratto(of: persona, by: archive.supervisore))
        #expect(text.contains("presentata il 02/07/2018"))
        #expect(!text.contains("accolta") && !text.contains("stanza 2") && !text.contains("cuoca"))
        // A household that applied after the person had left is not even named.
        try archive.tamper(
            "UPDATE componenti SET al = \(day(2018, 6, 30).dayNumber) WHERE persona_id = \(persona.rawValue)")
        let after = everything(try archive.store.estratto(of: persona, by: archive.supervisore))
        #expect(!after.contains(try #require(domanda.codice)))
    }

    @Test func `chi non può aprire il fascicolo lo dice, e i recapiti protetti li dà solo chi è nominato`() throws {
        let id = try archive.inAnalisi(cognome: "Lontani", comune: "A071")
        let domanda = try #require(try archive.store.domanda(id))
        try archive.tamper("UPDATE operatori SET comune = 'G713' WHERE codice = 'b.campione'")
        let other = try archive.store.estratto(of: domanda.richiedente, by: archive.collega)
        #expect(righe(other, "domande").isEmpty && righe(other, "convocazioni").isEmpty)
        #expect(other.escluso.contains { $0.cosa == "il contenuto del fascicolo \(domanda.codice ?? "")" })
        try archive.store.record(
            .protectNucleo(
                domanda.nucleo,
                DatiProtezione(operatori: [archive.assistente.id], motivo: "prova", dal: archive.clock.today)),
            by: archive.assistente)
        let hidden = try archive.store.estratto(of: domanda.richiedente, by: archive.supervisore)
        #expect(!everything(hidden).contains("stanza 2"))
        #expect(hidden.escluso.contains { $0.perche.hasPrefix("sono protetti") })
        #expect(
            everything(try archive.store.estratto(of: domanda.richiedente, by: archive.assistente)).contains("stanza 2")
        )
    }

    @Test func `nell'archivio cifrato ciò che non si apre è detto, non taciuto`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.inAnalisi(cognome: "Cifrati")
        let domanda = try #require(try archive.store.domanda(id))
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.supervisore).presa).id
        try archive.store.record(
            .addNota(
                presa, NotaDiario(data: archive.clock.today, tipo: .colloquio, testo: "Cerca un lavoro da cuoca.")),
            by: archive.assistente)
        let whole = try archive.store.estratto(of: domanda.richiedente, by: archive.supervisore)
        #expect(righe(whole, "diario").count == 1)
        try archive.tamper(
            """
            DELETE FROM chiavi_gruppi_membri WHERE gruppo_id IN (SELECT id FROM chiavi_gruppi WHERE classe = 'diario');
            DELETE FROM chiavi_dati_singole;
            """)
        let other = try archive.desk()
        let told = try other.estratto(of: domanda.richiedente, by: archive.supervisore)
        #expect(righe(told, "diario").isEmpty)
        #expect(told.escluso.contains { $0.cosa.hasPrefix("le note del diario di REI-2018-") })
    }
}
