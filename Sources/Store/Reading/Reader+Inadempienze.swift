// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The facts of article 12 of a case, oldest first; without words for who has not the key.
    func inadempienze(of presa: Identifier<PresaInCarico>, withWords: Bool = true) throws -> [Inadempienza] {
        try db.rows("\(Reader.selectInadempienze) WHERE i.presa_id = ? ORDER BY i.data, i.id", [presa])
            .map { try inadempienza($0, withWords: withWords) }
    }

    /// One fact of article 12.
    func inadempienza(_ id: Identifier<Inadempienza>) throws -> Inadempienza? {
        try db.row("\(Reader.selectInadempienze) WHERE i.id = ?", [id]).map { try inadempienza($0, withWords: true) }
    }

    /// The first day by which a fact of a case is to be told to INPS, with the day of the fact; nil when none is.
    func fattoDaComunicare(
        of presa: Identifier<PresaInCarico>
    ) throws -> (entro: CalendarDate, data: CalendarDate)? {
        let row = try db.row(
            """
            SELECT min(entro) AS entro, min(data) AS data FROM inadempienze
            WHERE presa_id = ? AND stato = 'da_comunicare'
            """, [presa])
        guard let row, let entro = row.dateIfAny("entro") else { return nil }
        return (entro, row.date("data"))
    }

    /// The facts of article 12 up to a day, counted by kind, state and decision.
    func conteggioInadempienze(al: CalendarDate) throws -> [ConteggioInadempienze] {
        try db.rows(
            """
            SELECT i.tipo, i.stato, p.sanzione, count(*) AS quanti FROM inadempienze i
            LEFT JOIN inadempienze_passi p ON i.stato = 'decisa' AND p.id = (SELECT max(u.id)
                FROM inadempienze_passi u WHERE u.inadempienza_id = i.id AND u.tipo = 'decisione')
            WHERE i.data <= ? GROUP BY i.tipo, i.stato, p.sanzione ORDER BY i.tipo, i.stato, p.sanzione
            """, [al]
        ).map {
            ConteggioInadempienze(
                tipo: try $0.code("tipo"), stato: try $0.code("stato"), sanzione: try $0.codeIfAny("sanzione"),
                quanti: $0["quanti"])
        }
    }

    private static let selectInadempienze = """
        SELECT i.*, o.cognome, o.nome FROM inadempienze i JOIN operatori o ON o.id = i.operatore_id
        """

    private func inadempienza(_ row: StoredRow, withWords: Bool) throws -> Inadempienza {
        let id: Identifier<Inadempienza> = row.id("id")
        let words =
            withWords && !row.isNull("documento")
            ? try row.documentIfOpen("documento", ParoleInadempienza.self, kind: .inadempienza) : nil
        let proposta: String = row["proposta"]
        guard let gradino = GradinoSanzione(codice: proposta) else { throw StoreProblem(.corrupt) }
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        let dati = DatiInadempienza(
            tipo: try row.code("tipo"), origine: try row.code("origine"), data: row.date("data"),
            persona: row.idIfAny("persona_id"), isContata: row["contata"], giustificazione: words?.giustificazione,
            testo: words?.testo ?? "", incremento: words?.incremento, importo: row.euroIfAny("importo"))
        return Inadempienza(
            id: id, version: row["version"], presa: row.id("presa_id"), dati: dati, proposta: gradino,
            stato: try row.code("stato"), entro: row.dateIfAny("entro"), convocazione: row["convocazione"],
            operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome, passi: try passi(of: id, withWords))
    }

    private func passi(of id: Identifier<Inadempienza>, _ withWords: Bool) throws -> [PassoInadempienza] {
        try db.rows("SELECT * FROM inadempienze_passi WHERE inadempienza_id = ? ORDER BY id", [id]).map {
            let tipo: PassoInadempienza.Tipo = try $0.code("tipo")
            let isOpen = withWords || Recorder.isDiUfficio(tipo)
            let whole =
                isOpen ? try $0.documentIfOpen("documento", PassoInadempienza.self, kind: .passoInadempienza) : nil
            return try whole
                ?? PassoInadempienza(
                    tipo: tipo, data: $0.date("data"), entro: $0.dateIfAny("entro"),
                    sanzione: try $0.codeIfAny("sanzione"))
        }
    }
}
