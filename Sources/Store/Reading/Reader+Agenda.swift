// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB

extension Reader {
    /// An appointment by number.
    func appuntamento(_ id: Identifier<Appuntamento>) throws -> Appuntamento? {
        guard let row = try db.row("SELECT * FROM appuntamenti WHERE id = ?", [id]) else { return nil }
        let words = try row.document("documento", ParoleAppuntamento.self, kind: .appuntamento)
        return Appuntamento(
            id: id, version: row["version"],
            dati: DatiAppuntamento(
                data: row.date("data"), ora: try row.time("ora"), durata: row["durata"], tipo: try row.code("tipo"),
                operatori: try operatori(of: id), stanza: words.stanza, luogo: words.luogo,
                domanda: row.idIfAny("domanda_id"), oggetto: words.oggetto),
            stato: try row.code("stato"), motivoAnnullamento: words.motivoAnnullamento)
    }

    /// Absences that touch a period, by first day.
    func assenze(from dal: CalendarDate, to al: CalendarDate) throws -> [Assenza] {
        try db.rows(
            "SELECT * FROM assenze WHERE annullata = 0 AND al >= ? AND dal <= ? ORDER BY dal, id", [dal, al]
        ).map {
            Assenza(
                id: $0.id("id"),
                dati: DatiAssenza(
                    operatore: $0.id("operatore_id"), dal: $0.date("dal"), al: $0.date("al"),
                    motivo: try $0.code("motivo"), sostituto: $0.idIfAny("sostituto_id")))
        }
    }

    /// Hours of who has written their own.
    func orari() throws -> [Identifier<Operatore>: OrarioServizio] {
        var found: [Identifier<Operatore>: OrarioServizio] = [:]
        for row in try db.rows("SELECT * FROM orari ORDER BY operatore_id, giorno, dalle") {
            guard let day = Weekday(rawValue: row["giorno"]) else { throw StoreProblem(.corrupt) }
            found[row.id("operatore_id"), default: OrarioServizio(fasce: [:])].fasce[day, default: []].append(
                FasciaOraria(dalle: row["dalle"], alle: row["alle"]))
        }
        return found
    }

    /// Appointments of a period.
    func appuntamenti(from dal: CalendarDate, to al: CalendarDate) throws -> [VoceCalendario] {
        try db.rows(
            """
            SELECT a.*, d.codice, p.cognome, p.nome, \(Self.size("a.data"))
            FROM appuntamenti a
            LEFT JOIN domande d ON d.id = a.domanda_id
            LEFT JOIN persone p ON p.id = d.richiedente_id
            WHERE a.data BETWEEN ? AND ? ORDER BY a.data, a.ora, a.id
            """, [dal, al]
        ).map { row in
            let id: Identifier<Appuntamento> = row.id("id")
            let words = try row.document("documento", ParoleAppuntamento.self, kind: .appuntamento)
            let isCancelled = row["stato"] as String == StatoAppuntamento.annullato.rawValue
            return VoceCalendario(
                origine: .appuntamento(id), version: row["version"], data: row.date("data"), ora: try row.time("ora"),
                durata: row["durata"], tipo: try row.code("tipo"), operatori: try operatori(of: id),
                stanza: words.stanza, luogo: words.luogo, nucleo: Self.household(row), codice: row["codice"] ?? "",
                domanda: row.idIfAny("domanda_id"), oggetto: isCancelled ? words.motivoAnnullamento : words.oggetto,
                stato: try row.code("stato"))
        }
    }

    /// Convocations of a period: who takes part are those the case is given to, or their substitutes.
    func convocazioni(from dal: CalendarDate, to al: CalendarDate) throws -> [VoceCalendario] {
        try db.rows(
            """
            SELECT k.*, c.version, c.assistente_id, c.consulente_id, d.id AS domanda_id, d.codice, p.cognome, p.nome,
                \(Self.size("k.data"))
            FROM convocazioni k
            JOIN prese_in_carico c ON c.id = k.presa_id
            JOIN domande d ON d.id = c.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            WHERE k.data BETWEEN ? AND ? ORDER BY k.data, k.ora, k.presa_id
            """, [dal, al]
        ).map { row in
            // Whose role or case it is not sees that there is a convocation, without the words.
            let words =
                try row.documentIfOpen("documento", ParoleConvocazione.self, kind: .convocazione)
                ?? ParoleConvocazione()
            let esito: EsitoIncontro? = try row.codeIfAny("esito")
            return VoceCalendario(
                origine: .convocazione(row.id("presa_id"), ordine: row["ordine"]), version: row["version"],
                data: row.date("data"), ora: try row.time("ora"),
                durata: words.durata ?? DatiAppuntamento.durataAbituale, tipo: .convocazione,
                operatori: try operatori(
                    ofConvocazione: row.id("presa_id"), row["ordine"],
                    assigned: [row.idIfAny("assistente_id"), row.idIfAny("consulente_id")]),
                stanza: words.stanza ?? "", luogo: try luogo(row, of: row.id("presa_id")), nucleo: Self.household(row),
                codice: row["codice"] ?? "", domanda: row.id("domanda_id"),
                oggetto: esito?.denominazione ?? words.partecipanti, stato: Self.stato(esito))
        }
    }

    /// Monitorings due in a period, which have a day and no hour.
    func verifiche(from dal: CalendarDate, to al: CalendarDate) throws -> [VoceCalendario] {
        try db.rows(
            """
            SELECT c.id, c.version, c.assistente_id, c.prossima_verifica, d.id AS domanda_id, d.codice, p.cognome,
                p.nome, \(Self.size("c.prossima_verifica"))
            FROM prese_in_carico c
            JOIN domande d ON d.id = c.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            WHERE c.prossima_verifica BETWEEN ? AND ? AND c.stato IN ('COMUNICATA', 'IN_MONITORAGGIO')
            ORDER BY c.prossima_verifica, c.id
            """, [dal, al]
        ).map { row in
            VoceCalendario(
                origine: .verifica(row.id("id")), version: row["version"], data: row.date("prossima_verifica"),
                ora: nil, tipo: .verifica,
                operatori: try operatori(
                    ofVerifica: row.id("id"), on: row.date("prossima_verifica"),
                    assigned: row.idIfAny("assistente_id")),
                nucleo: Self.household(row), codice: row["codice"] ?? "", domanda: row.id("domanda_id"))
        }
    }

    /// Appointments given at the counter for a period, those of contacts not corrected since.
    func appuntamentiDelloSportello(from dal: CalendarDate, to al: CalendarDate) throws -> [VoceCalendario] {
        try db.rows(
            """
            SELECT a.id, a.appuntamento_il, a.appuntamento_ora, a.documento, p.cognome, p.nome
            FROM accessi a LEFT JOIN persone p ON p.id = a.persona_id
            WHERE a.appuntamento_il BETWEEN ? AND ? AND \(Reader.isCurrent)
            ORDER BY a.appuntamento_il, a.appuntamento_ora, a.id
            """, [dal, al]
        ).map { row in
            let words =
                row.isNull("documento")
                ? ParoleAccesso()
                : try row.documentIfOpen("documento", ParoleAccesso.self, kind: .dettagliAccesso) ?? ParoleAccesso()
            let ora: TimeOfDay? = (row["appuntamento_ora"] as Int?) == nil ? nil : try row.time("appuntamento_ora")
            let cognome: String = row["cognome"] ?? ""
            let whom = words.operatore == nil && !words.con.isEmpty ? " con \(words.con)" : ""
            let place = AppuntamentoAccesso.stanza(in: words.luogo)
            return VoceCalendario(
                origine: .accesso(row.id("id")), data: row.date("appuntamento_il"), ora: ora, tipo: .colloquio,
                operatori: try operatori(
                    ofAccesso: row.id("id"), named: words.operatore.map { Identifier($0) }),
                stanza: place.stanza, luogo: place.luogo,
                nucleo: cognome.isEmpty ? row["nome"] ?? "" : cognome, oggetto: "dato allo sportello\(whom)")
        }
    }

    /// A meeting to which nobody came was not held: its hour is free again.
    private static func stato(_ esito: EsitoIncontro?) -> StatoAppuntamento {
        switch esito {
        case .presente: .tenuto
        case .assenteGiustificato, .assenteIngiustificato: .annullato
        case nil: .fissato
        }
    }

    /// Who goes to a convocation: those the case is given to, each in turn replaced by the substitute.
    func operatori(
        ofConvocazione presa: Identifier<PresaInCarico>, _ ordine: Int, assigned: [Identifier<Operatore>?]
    ) throws -> [Identifier<Operatore>] {
        var present = assigned.compactMap { $0 }
        for row in try db.rows(
            "SELECT assente_id, sostituto_id FROM sostituzioni WHERE presa_id = ? AND ordine = ? ORDER BY id",
            [presa, ordine])
        {
            guard let place = present.firstIndex(of: row.id("assente_id")) else { continue }
            present[place] = row.id("sostituto_id")
        }
        return present.reduce(into: []) { found, id in
            if !found.contains(id) { found.append(id) }
        }
    }

    private func operatori(of id: Identifier<Appuntamento>) throws -> [Identifier<Operatore>] {
        try db.rows(
            "SELECT operatore_id FROM appuntamenti_operatori WHERE appuntamento_id = ? ORDER BY ordine", [id]
        ).map { $0.id("operatore_id") }
    }

    /// How many the household of `d` was on a day.
    private static func size(_ day: String) -> String {
        """
        (SELECT count(*) FROM componenti m WHERE m.nucleo_id = d.nucleo_id AND m.dal <= \(day)
            AND (m.al IS NULL OR m.al >= \(day))) AS quanti
        """
    }

    private static func household(_ row: StoredRow) -> String {
        guard let cognome: String = row["cognome"], let nome: String = row["nome"] else { return "" }
        let quanti: Int = row["quanti"]
        return "\(cognome.isEmpty ? nome : cognome) (\(quanti))"
    }
}
