// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension ImportSession {
    /// Takes some rows of a register: who is not here is added, and the domanda is protocolled with its own number.
    ///
    /// - Throws: `Refusal` when the role may not do a step, `StoreProblem`; the session can only be cancelled then.
    public func take(_ rows: [Result<RigaDomanda, ProblemaDiRiga>], colonne: ColonneImportate) throws {
        try inTransaction { db in
            let recorder = recorder(db)
            for row in rows {
                switch row {
                case .success(let riga): riepilogo.add(try take(riga, recorder, colonne))
                case .failure(let problem): riepilogo.add(RigaAnteprima(problem))
                }
            }
        }
    }

    private func take(
        _ riga: RigaDomanda, _ recorder: Recorder, _ colonne: ColonneImportate
    ) throws -> RigaAnteprima {
        func shown(_ sorte: SorteRiga, _ words: String, _ campo: CampoImportato? = nil) -> RigaAnteprima {
            RigaAnteprima(
                riga: riga.riga, sorte: sorte, chi: riga.chi, cosa: words, colonna: campo.map { colonne.nome($0) })
        }
        let vista = RigaVista(riga: riga.riga, codiceFiscale: riga.persona.codiceFiscale, contenuto: riga.chi)
        if let sentence = repeated(riga.domanda.protocollo, vista) {
            return shown(.errata, sentence, .protocollo)
        }
        let db = recorder.db
        try db.execute(cached: "SAVEPOINT riga")
        do {
            let result = try recorder.take(riga)
            try db.execute(cached: "RELEASE SAVEPOINT riga")
            return shown(result.sorte, result.words, result.campo)
        } catch let refusal as Refusal {
            try db.execute(cached: "ROLLBACK TRANSACTION TO SAVEPOINT riga")
            try db.execute(cached: "RELEASE SAVEPOINT riga")
            return shown(.inConflitto, refusal.sentence)
        } catch let denial as Denial {
            throw denial.refusal
        }
    }
}

extension Recorder {
    /// Writes what a row of a register brings that is not here yet.
    fileprivate func take(
        _ riga: RigaDomanda
    ) throws -> (sorte: SorteRiga, words: String, campo: CampoImportato?) {
        guard let protocollo = riga.domanda.protocollo, let code = riga.persona.codiceFiscale else {
            throw Recorder.absent
        }
        let persona = try reader.persona(codiceFiscale: code)
        let known = try db.row(
            """
            SELECT id, richiedente_id, presentata, codice FROM domande
            WHERE protocollo_anno = ? AND protocollo_numero = ? AND comune = ? AND codice IS NOT NULL
            """, [protocollo.anno, protocollo.numero, riga.domanda.comune])
        if let known {
            let codice: String = known["codice"] ?? ""
            guard persona?.id == known.id("richiedente_id", of: Persona.self) else {
                return (
                    .inConflitto,
                    "Il protocollo \(protocollo.text) è già della domanda \(codice) di un'altra persona: "
                        + "controllare il codice fiscale.", .codiceFiscale
                )
            }
            let minutes: Int = known["presentata"] ?? 0
            guard minutes / 1440 == riga.domanda.presentataIl?.dayNumber else {
                return (
                    .inConflitto,
                    "La domanda \(codice) è già registrata con un'altra data di presentazione ("
                        + CalendarDate(dayNumber: minutes / 1440).italian + "): controllarla.", .dataPresentazione
                )
            }
            let id: Identifier<Domanda> = known.id("id")
            let isChanged = try advance(id, riga)
            return isChanged
                ? (.aggiornata, "\(codice): verifica o invio", nil) : (.invariata, "\(codice): già qui", nil)
        }
        if let persona, !persona.dati.hasName(like: riga.persona) {
            return (
                .inConflitto,
                "Il codice fiscale \(code.value) è già di \(persona.dati.nomeCompleto): controllare il nome.",
                .codiceFiscale
            )
        }
        let id = try present(riga, persona)
        _ = try advance(id, riga)
        let codice = try db.text("SELECT codice FROM domande WHERE id = ?", [id]) ?? ""
        return (.nuova, "\(codice): \(riga.persona.nomeCompleto)", nil)
    }

    /// A person found or added, their household or one of their own, the domanda protocolled.
    private func present(_ riga: RigaDomanda, _ known: Persona?) throws -> Identifier<Domanda> {
        let persona: Identifier<Persona>
        var dati = riga.persona
        // A register is taken as it is: what does not agree with the code is left to be corrected by a person.
        if dati.codiceFiscale?.discordanze(with: dati).isEmpty == false { dati.motivoCodice = .datoDaCorreggere }
        if let known {
            persona = known.id
        } else if let added = try record(.addPersona(dati)).persona {
            persona = added
        } else {
            throw Recorder.absent
        }
        let nucleo: Identifier<Nucleo>
        if let found = try reader.nucleo(of: persona, on: riga.domanda.presentataIl ?? today)?.id {
            nucleo = found
        } else {
            let alone = DatiComponente(
                persona: persona, parentela: .richiedente, dal: riga.domanda.presentataIl ?? today)
            guard let added = try record(.addNucleo([alone])).nucleo else { throw Recorder.absent }
            nucleo = added
        }
        let receipt = try record(.addDomanda(riga.domanda, nucleo: nucleo, richiedente: persona))
        guard let id = receipt.domanda else { throw Recorder.absent }
        _ = try record(.moveDomanda(id, version: receipt.version ?? 1, .protocolla))
        return id
    }

    /// The check of the comune and the sending that the register tells and the archive does not know yet.
    private func advance(_ id: Identifier<Domanda>, _ riga: RigaDomanda) throws -> Bool {
        guard let domanda = try reader.domanda(id, withForm: false) else { throw Recorder.absent }
        var version = domanda.version
        var isChanged = false
        if let data = riga.verificataIl, domanda.verifica == nil, domanda.stato == .presentata {
            let verifica = VerificaComune(data: data, isResidenzaConfermata: true, isSoggiornoConfermato: true)
            version = try record(.moveDomanda(id, version: version, .verifica(verifica))).version ?? version + 1
            isChanged = true
        }
        if let data = riga.inviataIl, domanda.inviataIl == nil, domanda.stato.isBeforeInvio {
            let event = DomandaEvent.invia(data: data, lotto: "registro", deroga: "già inviata, dal registro dell'ente")
            _ = try record(.moveDomanda(id, version: version, event))
            isChanged = true
        }
        return isChanged
    }
}

extension DatiPersona {
    /// True when some word of the names is in both: registers shorten them and turn them round.
    fileprivate func hasName(like other: DatiPersona) -> Bool {
        func words(_ dati: DatiPersona) -> Set<Substring> {
            Set(FoldedKey.of(dati.cognome + " " + dati.nome).split(separator: " "))
        }
        return !words(self).isDisjoint(with: words(other))
    }
}
