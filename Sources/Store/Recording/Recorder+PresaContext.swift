// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// What the guards of axis B need to know for an event; what an event does not ask for is not read.
    func context(of stored: StoredPresa, for event: PresaInCaricoEvent?) throws -> PresaInCaricoContext {
        let presa = stored.presa
        let domanda = try db.text("SELECT stato FROM domande WHERE id = ?", [presa.domanda])
        var context = PresaInCaricoContext(
            stato: presa.stato, domanda: domanda.flatMap { DomandaState(rawValue: $0) } ?? .accolta, today: today,
            ruolo: operatore.ruolo, statoPrecedente: stored.statoPrecedente,
            ultimoFatto: try reader.ultimoFatto(of: presa.domanda, axis: "B"), esitoAnalisi: presa.esitoAnalisi,
            analisiIl: presa.analisiIl, isFirmato: presa.firmataIl != nil)
        context.equipe = try db.number("SELECT componenti FROM equipe WHERE presa_id = ?", [presa.id]) ?? 0
        switch event {
        case .assegna(_, let assistente, _, _):
            context.isAssistenteAttivo = try isAssistenteAttivo(assistente)
        case .chiudiAnalisi(let data, let esito):
            context.missingAnalisi = try missingAnalisi(of: presa, on: data, esito: esito)
        case .chiudiQuadro:
            context.missingQuadro = (try reader.quadro(of: presa.id) ?? QuadroDiAnalisi()).missing
        case .misuraQuadro: context.quadroChiusoIl = try reader.quadro(of: presa.id)?.chiusoIl
        case .firma(let data): context.missingProgetto = try missingProgetto(of: presa, on: data)
        case .convoca, .incontro:
            let waiting = "SELECT 1 FROM convocazioni WHERE presa_id = ? AND esito IS NULL LIMIT 1"
            context.isConvocato = try db.number(waiting, [presa.id]) != nil
        case .riclassifica:
            let gathered = """
                SELECT count(*) FROM firme f JOIN progetti p ON p.id = f.progetto_id
                WHERE p.presa_id = ? AND p.firmato = 0 AND f.data IS NOT NULL
                """
            context.firmeRaccolte = try db.number(gathered, [presa.id]) ?? 0
        case .chiudi:
            let signed = "SELECT fine FROM progetti WHERE presa_id = ? AND firmato = 1 ORDER BY versione DESC LIMIT 1"
            context.fineProgetto = try db.number(signed, [presa.id]).map { CalendarDate(dayNumber: $0) }
        default: break
        }
        return context
    }

    private func isAssistenteAttivo(_ id: Identifier<Operatore>) throws -> Bool {
        guard let found = try reader.operatore(id) else { return false }
        return found.isAttivo && (found.ruolo == .assistenteSociale || found.ruolo == .supervisore)
    }

    private func missingAnalisi(
        of presa: PresaInCarico, on data: CalendarDate, esito: EsitoAnalisi
    ) throws -> [Missing] {
        let analisi = try reader.analisi(of: presa.id) ?? AnalisiPreliminare()
        var missing = analisi.missing(componenti: try componenti(of: presa, on: data), on: data)
        if let written = analisi.esito, written != esito {
            missing.append(
                Missing(
                    sentence: "5 Esito: la scheda dice \(written.denominazione), la chiusura \(esito.denominazione)",
                    section: "analisi", field: "5.esito"))
        }
        return missing
    }

    private func missingProgetto(of presa: PresaInCarico, on data: CalendarDate) throws -> [Missing] {
        guard let progetto = try reader.progetto(of: presa.id)?.progetto, !progetto.isFirmato else {
            return [Missing(sentence: "progetto: nessuna versione da firmare", section: "progetto")]
        }
        let hasQuadro = try db.number(
            "SELECT 1 FROM quadri WHERE presa_id = ? AND chiuso_il IS NOT NULL", [presa.id])
        let nucleo = try nucleo(of: presa)
        let profile = ProfiloNucleo(of: nucleo, on: data)
        // Who died or left since is not asked for a signature any more.
        let present = Set(nucleo.adulti(on: today).map(\.persona.id))
        let adulti = nucleo.adulti(on: data).filter { present.contains($0.persona.id) }
        let impronta = try reader.impronta(of: progetto, domanda: presa.domanda, componenti: nucleo.componenti)
        return progetto.missingContent(
            catalogo: try reader.catalogo(), hasQuadro: hasQuadro != nil,
            hasPrimiMilleGiorni: profile.hasPrimiMilleGiorni)
            + progetto.missingSignatures(adulti: adulti, impronta: impronta)
    }

    func componenti(of presa: PresaInCarico, on data: CalendarDate) throws -> [Componente] {
        let nucleo = try db.row("SELECT nucleo_id FROM domande WHERE id = ?", [presa.domanda])
        return try nucleo.flatMap { try reader.nucleo($0.id("nucleo_id")) }?.componenti(on: data) ?? []
    }
}
