// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// Writes acts inside a transaction of the caller: rows, events and audit, by one operator at one moment.
struct Recorder {
    let db: Database
    let operatore: Operatore
    let now: Instant
    let today: CalendarDate
    let calendario: WorkingCalendar
    /// Where the rows of an import wait to be written together; nil when each is written at once.
    var slice: SliceWriter?

    var reader: Reader { Reader(db: db, chi: operatore.id) }

    /// Writes one act.
    ///
    /// - Throws: `Refusal`, `VersionConflict`, or an error of SQLite.
    func record(_ act: Act) throws -> Receipt { try record(act) { try write(act, &$0) } }

    /// Writes what INPS tells of a domanda that this transaction has just read: the same as `moveDomanda`, without
    /// reading it again.
    func record(_ event: DomandaEvent, on letta: DomandaLetta) throws -> Receipt {
        try record(.moveDomanda(letta.domanda.id, version: letta.domanda.version, event)) { _ in
            try move(letta.domanda, event, ultimoFatto: letta.ultimoFatto, letta: letta)
        }
    }

    private func record(_ act: Act, writing: (inout AuditEntry) throws -> Receipt) throws -> Receipt {
        if let refusal = operatore.may(act.permesso) { throw Denial(refusal: refusal, azione: act.code) }
        var entry = AuditEntry(azione: act.code)
        let objects = try oggetti(of: act)
        let before = try objects.map { try reader.istantanea(of: $0) }
        let event = try ultimoEvento(of: objects)
        let receipt = try writing(&entry)
        entry.fill(from: receipt)
        try refuseLimited(act, entry)
        let row = try audit(entry)
        if case .undo(let id, _) = act {
            try keepUndoing(id, registro: row)
        } else {
            let written = try scritti(by: act, receipt, over: objects)
            try keepModifiche(written, before: before, azione: act.code, registro: row, event: event)
        }
        if let presa = receipt.presa { try db.vault?.grant(presa) }
        return receipt
    }

    private func write(_ act: Act, _ entry: inout AuditEntry) throws -> Receipt {
        switch act {
        case .setUp:
            throw Refusal("archivio_avviato", "L'archivio è già avviato: le scelte iniziali non si ripetono.")
        case .addOperatore(let dati): return try add(dati)
        case .amendOperatore(let id, let version, let dati): return try amend(id, version, dati, &entry)
        case .deactivateOperatore(let id, let version, let motivo): return try deactivate(id, version, motivo, &entry)
        case .reactivateOperatore(let id, let version, let motivo): return try reactivate(id, version, motivo, &entry)
        case .setIngresso(let scelte): return try set(scelte, &entry)
        case .addConvenzione(let dati): return try add(dati)
        case .amendConvenzione(let id, let version, let dati): return try amend(id, version, dati, &entry)
        case .addPersona(let dati): return try add(dati)
        case .amendPersona(let id, let version, let dati): return try amend(id, version, dati, &entry)
        case .unitePersone(let dati): return try unite(dati, &entry)
        case .separatePersone(let id, let motivo, let nota): return try separate(id, motivo, nota, &entry)
        case .recordAccesso(let dati): return try add(dati)
        case .correctAccesso(let id, let motivo, let dati): return try correct(id, motivo, dati, &entry)
        case .addSegnalazione(let dati): return try add(dati)
        case .closeSegnalazione(let id, let motivo): return try close(id, motivo, &entry)
        case .addDocumento(let dati, let nucleo, let copia): return try add(dati, nucleo, copia, &entry)
        case .withdrawDocumento(let id, let motivo): return try withdraw(id, motivo, &entry)
        case .addNucleo(let righe): return try add(righe)
        case .amendNucleo(let id, let version, let righe): return try amend(id, version, righe, &entry)
        case .changeNucleo(let id, let atto): return try change(id, atto, &entry)
        case .addDomanda(let dati, let nucleo, let richiedente): return try add(dati, nucleo, richiedente)
        case .amendDomanda(let id, let version, let dati): return try amend(id, version, dati, &entry)
        case .moveDomanda(let id, let version, let event): return try move(id, version, event)
        case .openPresa(let id, let data, let motivo): return try openPresa(id, data, motivo)
        case .movePresa(let id, let version, let event): return try change(id, version) { try apply(event, to: &$0) }
        case .saveAnalisi(let id, let version, let analisi):
            return try change(id, version) { try save(analisi, to: &$0) }
        case .amendAnalisi(let id, let version, let motivo, let analisi):
            return try change(id, version) { try correct(analisi, motivo, to: &$0) }
        case .saveEquipe(let id, let version, let equipe): return try change(id, version) { try save(equipe, to: &$0) }
        case .saveQuadro(let id, let version, let quadro): return try change(id, version) { try save(quadro, to: &$0) }
        case .measureQuadro(let id, let version, let misura):
            return try change(id, version) { try measure(misura, of: &$0) }
        case .saveProgetto(let id, let version, let progetto):
            return try change(id, version) { try save(progetto, to: &$0) }
        case .signProgetto(let id, let version, let progetto):
            return try change(id, version) { try sign(progetto, to: &$0) }
        case .recordPatto(let id, let version, let patto):
            return try change(id, version) { try record(patto, to: &$0) }
        case .recordComunicazione(let id, let version, let comunicazione):
            return try change(id, version) {
                try apply(.comunica(data: comunicazione.data, ricevuta: comunicazione.ricevuta), to: &$0)
            }
        case .sendComunicazioni(let dati): return try send(dati, &entry)
        case .recordComunicazioniFile(let numero, let nome, let sha256):
            return try addComunicazioniFile(numero, nome, sha256, &entry)
        case .recordRicevutaComunicazione(let id, let version, let data, let protocollo):
            return try receive(id, version, data, protocollo)
        case .recordMonitoraggio(let id, let version, let monitoraggio):
            return try change(id, version) { try save(monitoraggio, to: &$0) }
        case .addAppuntamento(let dati): return try add(dati)
        case .amendAppuntamento(let id, let version, let dati): return try amend(id, version, dati, &entry)
        case .closeAppuntamento(let id, let version, let stato, let motivo):
            return try close(id, version, stato, motivo, &entry)
        case .addAssenza(let dati): return try add(dati)
        case .endAssenza(let id, let al): return try end(id, al: al, &entry)
        case .substitute(let dati): return try substitute(dati, &entry)
        case .recordRecapito(let id, let version, let recapito):
            return try change(id, version) { try add(recapito, to: $0.presa) }
        case .setOrario(let id, let orario): return try set(orario, of: id, &entry)
        case .sendLotto(let dati): return try send(dati, &entry)
        case .recordLottoFile(let numero, let nome, let sha256): return try addFile(numero, nome, sha256, &entry)
        case .recordSegnalazioneDsu(let id, let version, let dati): return try save(dati, of: id, version, &entry)
        case .recordLettereDsu(let domande): return try addLettere(domande, &entry)
        case .addRichiesta(let id, let dati): return try add(dati, id, &entry)
        case .addPassoRichiesta(let id, let version, let passo): return try add(passo, id, version, &entry)
        case .addNota(let id, let nota): return try add(nota, id)
        case .recordStampa(let richiesta): return try add(richiesta, &entry)
        case .saveMappa(let mappa): return try save(mappa)
        case .abbinaRiga(let id, let version, let domanda, let versionDomanda):
            return try match(id, version, domanda, versionDomanda)
        case .scartaRiga(let id, let version, let motivo): return try discard(id, version, motivo)
        case .openEccezionale(let id, let dati): return try openEccezionale(id, dati, &entry)
        case .reviewEccezionale(let id, let dati): return try reviewEccezionale(id, dati, &entry)
        case .undo(let id, let tipo): return try undo(id, tipo, &entry)
        case .protectNucleo(let id, let dati): return try protect(id, dati, &entry)
        case .unprotectNucleo(let id, let motivo): return try unprotect(id, motivo, &entry)
        case .setConservazione(let regola): return try set(regola, &entry)
        case .anonimizza(let id, let conferma): return try anonymise(id, conferma, &entry)
        case .limitaTrattamento(let soggetto, let dati): return try limit(soggetto, dati, &entry)
        case .toglieLimitazione(let id, let motivo): return try lift(id, motivo, &entry)
        case .addRettifica(let id, let ricevuta, let richiesta): return try ask(id, ricevuta, richiesta, &entry)
        case .decideRettifica(let id, let esito, let motivo): return try decide(id, esito, motivo, &entry)
        case .recordSostegno(let id, let version, let sostegno, let fatto):
            entry.dettaglio = "sostegno=\(sostegno.rawValue)"
            return try change(id, version) { try add(fatto, to: sostegno, of: &$0) }
        case .addTirocinio(let id, let dati): return try add(dati, id, &entry)
        case .addPassoTirocinio(let id, let version, let passo): return try add(passo, id, version, &entry)
        case .addInadempienza(let id, let dati): return try add(dati, id, &entry)
        case .addPassoInadempienza(let id, let version, let passo): return try add(passo, id, version, &entry)
        case .addVariazioneBeneficio(let id, let dati): return try add(dati, id, &entry)
        case .closeVariazioneBeneficio(let id, let version, let chiusura):
            return try close(id, version, chiusura, &entry)
        }
    }

    /// Refuses with the first of the problems, and all of them as what to correct.
    func refuse(_ problems: [Problem], section: String) throws {
        guard let first = problems.first else { return }
        throw Refusal(
            first.code, first.sentence,
            missing: problems.map { Missing(sentence: $0.sentence, section: section, field: $0.field) })
    }

    /// Refuses a save against another version than the stored one.
    ///
    /// - Parameter table: a table with `version`, `modificata_da` and `modificata`.
    func check(_ version: Int, of table: String, _ id: Int64) throws {
        guard
            let row = try db.row(
                "SELECT version, modificata_da, modificata FROM \(table) WHERE id = ?", [id])
        else { throw Recorder.absent }
        let stored: Int = row["version"]
        guard stored != version else { return }
        throw VersionConflict(
            read: version, stored: stored, byWhom: try reader.nomeBreve(row.id("modificata_da")),
            at: row.instant("modificata"))
    }

    static let absent = Refusal(
        "non_trovato", "Nell'archivio questo elemento non c'è: tornare alla ricerca e aprirlo di nuovo.")
}
