// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// The version of the project in work: the first, or the one a revision opened.
    func save(_ progetto: ProgettoPersonalizzato, to stored: inout StoredPresa) throws {
        guard [.analizzata, .quadroAnalisi, .progettazione].contains(stored.presa.stato) else {
            throw Refusal(
                "stato_non_adatto",
                "La presa in carico è \(stored.presa.stato.denominazione): il progetto ora non si scrive.")
        }
        let current = try reader.progetto(of: stored.presa.id)?.progetto
        if let current, current.isFirmato {
            throw Refusal(
                "progetto_firmato",
                "La versione \(current.versione) è firmata e non cambia: per modificarla, aprire una revisione.")
        }
        guard progetto.versione == current?.versione ?? 1 else {
            throw Refusal(
                "versione_del_progetto",
                "La versione in lavoro è la \(current?.versione ?? 1), non la \(progetto.versione): riaprire il progetto."
            )
        }
        try refuse(progetto.dateProblems, section: "progetto")
        var open = progetto
        open.isFirmato = false
        try tie(&open, current, of: stored.presa)
        try store(open, of: stored.presa.id)
    }

    /// A signature is tied to the text it was given on: one newly written to the text of now, the others as they were.
    private func tie(
        _ progetto: inout ProgettoPersonalizzato, _ before: ProgettoPersonalizzato?, of presa: PresaInCarico
    ) throws {
        let changed = progetto.firme.filter { firma in !(before?.firme.contains(firma) ?? false) }
        guard !changed.isEmpty else { return }
        let nucleo = try nucleo(of: presa)
        try refuse(
            progetto.firmeProblems(
                nucleo: nucleo, atti: try reader.atti(of: nucleo.id, on: today), analisiIl: presa.analisiIl,
                today: today, only: Set(changed.map(\.persona))), section: "firma")
        let now = try reader.impronta(of: progetto, domanda: presa.domanda, componenti: nucleo.componenti)
        let known = Set(before?.firme.compactMap(\.impronta) ?? []).union([now])
        for index in progetto.firme.indices where progetto.firme[index].data != nil {
            guard let own = progetto.firme[index].impronta else {
                if changed.contains(progetto.firme[index]) { progetto.firme[index].impronta = now }
                continue
            }
            guard known.contains(own) else {
                throw Refusal(
                    "impronta_sconosciuta", "Una firma nomina un testo che l'archivio non ha: riaprire le firme.")
            }
        }
    }

    /// The signatures: the version is stored as it is, then signed with everything the law asks for.
    func sign(_ progetto: ProgettoPersonalizzato, to stored: inout StoredPresa) throws {
        guard let data = progetto.firmatoIl else {
            throw Refusal(
                "firma_senza_data", "Manca la data della firma: scriverla accanto a chi ha firmato.",
                missing: [Missing(sentence: "data della firma", section: "firma", field: "firma")])
        }
        try save(progetto, to: &stored)
        let nucleo = try nucleo(of: stored.presa)
        try refuse(
            progetto.firmeProblems(
                nucleo: nucleo, atti: try reader.atti(of: nucleo.id, on: today), analisiIl: stored.presa.analisiIl,
                today: today), section: "firma")
        let impronta = try reader.impronta(
            of: progetto, domanda: stored.presa.domanda, componenti: nucleo.componenti)
        let id = try reader.progetto(of: stored.presa.id)?.id ?? 0
        if let (printed, day) = try reader.foglio(of: id), printed != impronta {
            throw Refusal(
                "foglio_superato",
                "Il testo è cambiato dopo la stampa del \(day.italian): ristampare il foglio e farlo firmare, o "
                    + "rimettere nel progetto il testo di prima.",
                missing: [Missing(sentence: "foglio da ristampare", section: "firma", field: "foglio")])
        }
        try apply(.firma(data: data), to: &stored)
        let stored = try db.row("SELECT presa_id, documento FROM progetti WHERE id = ?", [id])
        let contenuto = try stored.map { try Reader.improntaDelContenuto($0) }
        _ = try db.insert(
            """
            INSERT INTO sottoscrizioni (progetto_id, impronta, contenuto, data, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [id, impronta, contenuto, data, operatore.id, now])
    }

    /// The household of a case.
    func nucleo(of presa: PresaInCarico) throws -> Nucleo {
        let row = try db.row("SELECT nucleo_id FROM domande WHERE id = ?", [presa.domanda])
        guard let nucleo = try row.flatMap({ try reader.nucleo($0.id("nucleo_id")) }) else { throw Recorder.absent }
        return nucleo
    }

    /// Writes a version not yet signed, with the rows of what queries read of it.
    func store(_ progetto: ProgettoPersonalizzato, of presa: Identifier<PresaInCarico>) throws {
        let id = try db.number(
            """
            INSERT INTO progetti (presa_id, versione, aperto_il, inizio, fine, frequenza, firmato, documento)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?)
            ON CONFLICT (presa_id, versione) DO UPDATE SET aperto_il = excluded.aperto_il, inizio = excluded.inizio,
                fine = excluded.fine, frequenza = excluded.frequenza, documento = excluded.documento
            RETURNING id
            """,
            [
                presa, progetto.versione, progetto.apertoIl, progetto.inizio, progetto.fine, progetto.frequenza,
                try SealedDocument(progetto, kind: .progetto, of: .presa(presa)),
            ])
        guard let id else { return }
        for table in ["risultati", "impegni", "interventi", "firme"] {
            try db.execute(cached: "DELETE FROM \(table) WHERE progetto_id = ?", [id])
        }
        try insertParts(of: progetto, id)
    }

    /// The states a monitoring found of results and commitments, beside the signed version.
    func follow(_ monitoraggio: Monitoraggio, in progetto: Int64) throws {
        for (key, stato) in monitoraggio.risultati {
            let place = key.split(separator: ".").compactMap { Int($0) }
            guard place.count == 2 else { throw Recorder.unknownPart }
            try db.execute(
                cached: "UPDATE risultati SET stato = ? WHERE progetto_id = ? AND obiettivo = ? AND ordine = ?",
                [stato, progetto, place[0], place[1]])
            if db.changesCount == 0 { throw Recorder.unknownPart }
        }
        for (ordine, stato) in monitoraggio.impegni {
            try db.execute(
                cached: "UPDATE impegni SET stato = ? WHERE progetto_id = ? AND ordine = ?",
                [stato, progetto, ordine])
            if db.changesCount == 0 { throw Recorder.unknownPart }
        }
    }

    private func insertParts(of progetto: ProgettoPersonalizzato, _ id: Int) throws {
        for (index, obiettivo) in progetto.obiettivi.enumerated() {
            for (order, risultato) in obiettivo.risultati.enumerated() {
                try db.execute(
                    cached: """
                        INSERT INTO risultati (progetto_id, obiettivo, ordine, area, entro, stato)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """, [id, index, order, obiettivo.area, risultato.entro, risultato.stato])
            }
        }
        for (index, impegno) in progetto.impegni.enumerated() {
            try db.execute(
                cached: "INSERT INTO impegni (progetto_id, ordine, persona_id, tipo, stato) VALUES (?, ?, ?, ?, ?)",
                [id, index, impegno.persona, impegno.tipo, impegno.stato])
        }
        for (index, intervento) in progetto.interventi.enumerated() {
            try db.execute(
                cached: """
                    INSERT INTO interventi (progetto_id, ordine, codice, persona_id, fondo, dal, al, quantita, stato)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                [
                    id, index, intervento.codice, intervento.persona, intervento.fondo, intervento.dal, intervento.al,
                    intervento.quantita, intervento.stato,
                ])
        }
        for (index, firma) in progetto.firme.enumerated() {
            try db.execute(
                cached: """
                    INSERT INTO firme (progetto_id, ordine, persona_id, data, ha_motivo) VALUES (?, ?, ?, ?, ?)
                    """, [id, index, firma.persona, firma.data, !firma.motivoMancata.isEmpty])
        }
    }
}
