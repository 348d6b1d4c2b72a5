// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Writes the ambito, its access points and its catalogue.
    func write(_ ambito: Ambito, punti: [PuntoDiAccesso], catalogo: [VoceCatalogo]) throws {
        let calendario = ambito.calendario
        try db.execute(
            cached: """
                INSERT INTO ambito (id, denominazione, sede, patrono, sabato_lavorativo) VALUES (1, ?, ?, ?, ?)
                """,
            [ambito.denominazione, ambito.sede, calendario.patrono?.text, calendario.sabatoLavorativo])
        for (index, comune) in ambito.comuni.enumerated() {
            try db.execute(
                cached: "INSERT INTO comuni_ambito (codice, nome, ordine) VALUES (?, ?, ?)",
                [comune, ambito.nomeComune(comune), index])
        }
        for punto in punti {
            try db.execute(
                cached: """
                    INSERT INTO punti_di_accesso (id, codice, denominazione, comune, tipo, orario)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                [
                    punto.id.rawValue > 0 ? punto.id.rawValue : nil, punto.codice, punto.denominazione, punto.comune,
                    punto.tipo, punto.orario,
                ])
        }
        for (index, voce) in catalogo.enumerated() {
            try db.execute(
                cached: """
                    INSERT INTO catalogo_interventi (codice, denominazione, titolare, fondo, nazionale, ordine, tipo,
                        invio)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                [
                    voce.codice, voce.denominazione, voce.titolare, voce.fondo, voce.isNazionale, index, voce.tipo,
                    voce.invio,
                ])
        }
    }

    /// Adds an operator, also the first one, whom nobody adds.
    static func insert(_ dati: DatiOperatore, in db: Database) throws -> Operatore {
        if try db.number("SELECT 1 FROM operatori WHERE codice = ?", [dati.codice]) != nil {
            throw Refusal("operatore_presente", "Il codice \(dati.codice) è già di un operatore: sceglierne un altro.")
        }
        if dati.codice.isEmpty || dati.cognome.isEmpty {
            throw Refusal("operatore_incompleto", "Dell'operatore servono il codice e il cognome.")
        }
        let id = try db.insert(
            """
            INSERT INTO operatori (codice, cognome, nome, ente, ruolo, utente_di_sistema, comune, attivo,
                ore_settimanali, dal, al)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
            """,
            [
                dati.codice, dati.cognome, dati.nome, dati.ente, dati.ruolo, dati.utenteDiSistema, dati.comune,
                dati.oreSettimanali, dati.dal, dati.al,
            ])
        return Operatore(
            id: Identifier(id), codice: dati.codice, cognome: dati.cognome, nome: dati.nome, ente: dati.ente,
            ruolo: dati.ruolo, utenteDiSistema: dati.utenteDiSistema, comune: dati.comune,
            oreSettimanali: dati.oreSettimanali, dal: dati.dal, al: dati.al)
    }
}
