// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Opens a case file, as the operator may read it, and leaves one row in the audit trail.
    ///
    /// - Throws: `Refusal` when the role may not, or the case file is not there; `StoreProblem`.
    public func fascicolo(_ id: Identifier<Domanda>, by operatore: Operatore) throws -> Fascicolo {
        let (now, today) = (clock(), today())
        let action = "lettura_fascicolo"
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.leggiFascicolo) {
                    throw Denial(refusal: refusal, azione: action)
                }
                let titolo: TitoloDiAccesso
                do {
                    titolo = try recorder.reader.titolo(recorder.operatore, of: id, on: today, at: now)
                } catch let refusal as Refusal where refusal != Recorder.absent {
                    throw Denial(refusal: refusal, azione: action, domanda: id)
                }
                var fascicolo = try recorder.reader.fascicolo(id, by: recorder.operatore, on: today)
                var entry = AuditEntry(azione: action)
                entry.domanda = id
                entry.presa = fascicolo.presa?.id
                if case .sostituzione(let whom) = titolo { entry.dettaglio = "al posto di=\(whom.rawValue)" }
                if case .eccezionale(_, let fino) = titolo { fascicolo.eccezionaleFino = fino }
                try recorder.audit(entry)
                return fascicolo
            }
        }
    }

    /// Reads again a case file already opened, after a save or because another desk saved; no audit row.
    ///
    /// - Throws: as `fascicolo`.
    public func reloadFascicolo(_ id: Identifier<Domanda>, by operatore: Operatore) throws -> Fascicolo {
        let (now, today) = (clock(), today())
        return try read { rows in
            try vault.use(operatore, mayMake: false, at: now)
            let reader = Reader(db: rows.db, chi: operatore.id)
            let known = try reader.operatore(operatore.id, on: today) ?? operatore
            if let refusal = known.may(.leggiFascicolo) { throw refusal }
            let titolo = try reader.titolo(known, of: id, on: today, at: now)
            var fascicolo = try reader.fascicolo(id, by: known, on: today)
            if case .eccezionale(_, let fino) = titolo { fascicolo.eccezionaleFino = fino }
            return fascicolo
        }
    }
}

extension Reader {
    /// A case file with what the operator may not read left out.
    ///
    /// Projects and monitoring are for who reads the analisi or monitors: the counter and the administrative office
    /// see where a case is from the states and the dates. Nobody finds here where those who left the household are.
    func fascicolo(_ id: Identifier<Domanda>, by operatore: Operatore, on date: CalendarDate) throws -> Fascicolo {
        guard let domanda = try domanda(id),
            let nucleo = try nucleo(domanda.nucleo, withTutela: operatore.may(.tutelaMinori) == nil)
        else { throw Recorder.absent }
        var fascicolo = Fascicolo(
            domanda: operatore.ruolo == .terzoSettore ? domanda.withoutMeans : domanda,
            nucleo: nucleo.withoutContactsOfFormer(on: date))
        fascicolo.atti = try atti(of: nucleo.id, on: date)
        fascicolo.protezione = try protezione(of: nucleo.id)
        fascicolo.limitazione = try limitazione(of: .nucleo(nucleo.id))
        let mayReadAnalisi = operatore.may(.leggiAnalisi) == nil
        fascicolo.fatti = try fatti(of: id).map { mayReadAnalisi ? $0 : $0.withoutReserved }
        guard let presa = try presa(of: id)?.presa else {
            fascicolo.analisi = mayReadAnalisi ? AnalisiPreliminare() : nil
            fascicolo.diario = operatore.may(.leggiDiario) == nil ? [] : nil
            return fascicolo
        }
        fascicolo.presa = presa
        fascicolo.convocazioni = try convocazioni(of: presa.id).map {
            var convocazione = $0
            if !mayReadAnalisi {
                convocazione.motivoAssenza = ""
                convocazione.giustificazione = nil
            }
            return convocazione
        }
        fascicolo.equipe = try equipe(of: presa.id, orMembers: !mayReadAnalisi)
        if operatore.may(.gestisciEquipe) == nil {
            fascicolo.richieste = try richieste(of: presa.id, on: date)
        }
        fascicolo.patto = try patto(of: presa.id)
        fascicolo.variazioni = try variazioni(of: presa.id)
        fascicolo.comunicazioni = try comunicazioni(of: presa.id)
        if mayReadAnalisi || operatore.may(.monitora) == nil || operatore.may(.comunicaInps) == nil {
            fascicolo.inadempienze = try inadempienze(of: presa.id, withWords: mayReadAnalisi)
        }
        if mayReadAnalisi || operatore.may(.monitora) == nil {
            fascicolo.progetti = try progetti(of: presa.id)
            fascicolo.impronte = try impronte(
                of: presa.id, fascicolo.progetti, codice: domanda.codice ?? "", componenti: nucleo.componenti)
            fascicolo.monitoraggi = try monitoraggi(of: presa.id)
            fascicolo.sostegni = try sostegni(of: presa.id, on: date)
            fascicolo.tirocini = try tirocini(of: presa.id)
        } else {
            fascicolo.equipe.incontri = []
        }
        if mayReadAnalisi {
            let analisi = try analisi(of: presa.id) ?? AnalisiPreliminare()
            fascicolo.analisi = operatore.mayReadReservedItems ? analisi : analisi.withoutReserved()
            fascicolo.versioniAnalisi = try versioniAnalisi(of: presa.id).map {
                var version = $0
                if !operatore.mayReadReservedItems { version.analisi = version.analisi.withoutReserved() }
                return version
            }
            fascicolo.contattiCpi = try contattiCpi(of: presa.id)
            fascicolo.quadro = try quadro(of: presa.id)
            fascicolo.livelli = try livelli(of: presa.id)
        }
        if operatore.may(.leggiDiario) == nil {
            fascicolo.diario = try diario(of: presa.id, for: operatore)
        }
        return fascicolo
    }
}

extension Domanda {
    /// The same domanda without what is declared of means and health: the Terzo settore works on the project.
    fileprivate var withoutMeans: Domanda {
        var domanda = self
        domanda.dati.isee = nil
        domanda.dati.isr = nil
        domanda.dati.isre = nil
        domanda.dati.immobili = nil
        domanda.dati.mobiliare = nil
        domanda.dati.veicoli = nil
        domanda.dati.veicoloImmatricolato = nil
        domanda.dati.hasVeicoli = nil
        domanda.dati.trattamenti = nil
        domanda.dati.altriTrattamenti = nil
        domanda.dati.lavori = nil
        domanda.dati.note = ""
        return domanda
    }
}

extension Fatto {
    /// Reasons that may tell of health or family life, for who may not read the analisi.
    static let reservedCodes: Set<String> = [
        "incontro_presente", "incontro_assente_giustificato", "incontro_assente_ingiustificato", "chiudi_analisi",
        "riclassifica", "rettifica_analisi", "contatta_cpi", "revisiona", "sospendi", "chiudi",
    ]

    /// The reason of a fact with this code may tell of health or family life.
    static func isRiservato(_ codice: String) -> Bool { reservedCodes.contains(codice) }

    /// The same fact; its reason left out when it is one of those.
    fileprivate var withoutReserved: Fatto {
        guard motivo != nil || !righe.isEmpty, Fatto.isRiservato(codice) else { return self }
        return Fatto(
            sequenza: sequenza, data: data, registrato: registrato, operatore: operatore, codice: codice, da: da,
            a: a, motivo: nil)
    }
}
