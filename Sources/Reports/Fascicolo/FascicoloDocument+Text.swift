// SPDX-License-Identifier: EUPL-1.2
import Domain

extension FascicoloDocument {
    /// The case file as people read it: one fact a line, no columns to line up, so that a screen reader follows it.
    public var text: String {
        let domanda = fascicolo.domanda
        var lines = [
            "Fascicolo \(domanda.codice ?? "senza codice"), nucleo \(fascicolo.nucleo.denominazione(on: today))",
            "Domanda: \(domanda.stato.denominazione), comune di \(ambito.nomeComune(domanda.dati.comune))",
        ]
        if let presented = domanda.dati.presentataIl {
            lines.append("Presentata il \(presented.italian), protocollo \(domanda.dati.protocollo?.text ?? "-")")
        }
        lines += outcome + charge + [""]
        lines += section("Componenti", members)
        lines += section("Nucleo", household)
        lines += section("Passi", steps)
        lines += section("Termini", deadlines)
        lines += section("Durata del beneficio", duration)
        lines += section("Progetto", project)
        lines += section("Fatti", facts)
        if let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ content: [String]) -> [String] {
        content.isEmpty ? [] : [title] + content.map { "  \($0)" } + [""]
    }

    private var outcome: [String] {
        guard let esito = fascicolo.domanda.esito else { return [] }
        var words = ["Esito dell'INPS del \(esito.data.italian): \(esito.stato.denominazione)"]
        if let motivo = esito.motivo { words.append(motivo.denominazione) }
        if let importo = esito.importo { words.append("\(importo.italian) euro al mese") }
        if let decorrenza = esito.decorrenza { words.append("dal \(decorrenza.italian)") }
        return [words.joined(separator: ", ")]
    }

    private var charge: [String] {
        guard let presa = fascicolo.presa else { return [] }
        var words = ["Presa in carico: \(presa.stato.denominazione)"]
        if let assistente = presa.assistente { words.append("assistente sociale \(assistente.nomeBreve)") }
        if let esito = presa.esitoAnalisi { words.append("esito dell'analisi: \(esito.denominazione)") }
        return [words.joined(separator: ", ")]
    }

    private var members: [String] {
        fascicolo.nucleo.componenti(on: today).map { member in
            let dati = member.persona.dati
            var words = [dati.nomeCompleto, member.dati.parentela.denominazione]
            if let nascita = dati.nascita { words.append("\(nascita.italian) (\(nascita.age(on: today)) anni)") }
            words.append(dati.codiceFiscale?.value ?? "senza codice fiscale")
            return words.joined(separator: ", ")
        }
    }

    private var steps: [String] {
        fascicolo.percorso.map { step in
            let day = step.data.map { " \($0.italian)" } ?? ""
            switch step.stato {
            case .fatto: return "\(step.passo.denominazione): fatto\(day)"
            case .adesso: return "\(step.passo.denominazione): in corso\(day)"
            case .dopo: return "\(step.passo.denominazione): da fare"
            }
        }
    }

    private var deadlines: [String] {
        fascicolo.termini(calendar: ambito.calendario).map { limit in
            let left = limit.giorniRimasti(on: today, calendar: ambito.calendario)
            let when = left < 0 ? "superato da \(-left) \(limit.unitaRimasta)" : "mancano \(left) \(limit.unitaRimasta)"
            return "\(limit.termine.denominazione): entro il \(limit.scade.italian), \(when), "
                + "dal \(limit.decorreDa.italian) (\(limit.evento)), \(limit.fonte.breve)"
        }
    }

    private var duration: [String] {
        guard let durata = fascicolo.durata(on: today) else { return [] }
        return [durata.frase, durata.fraseRinnovo]
            + durata.righe.map { "\($0.descrizione): \($0.mesi), \($0.fonte.breve)" }
    }

    private var project: [String] {
        guard let progetto = fascicolo.progetto else { return [] }
        let signed = progetto.firmatoIl.map { "firmato il \($0.italian)" } ?? "non ancora firmato"
        let supports = progetto.interventi.map { support in
            let name = catalogo.first { $0.codice == support.codice }?.denominazione ?? support.codice
            return "intervento: \(name), \(support.stato.denominazione)"
        }
        return ["versione \(progetto.versione), \(signed)"] + progetto.obiettivi.map { "obiettivo: \($0.testo)" }
            + supports
            + progetto.impegni.map { "impegno: \($0.testo), \($0.stato.denominazione)" }
    }

    private var facts: [String] {
        fascicolo.fatti.map { fact in
            let change = fact.a.map { " (\($0))" } ?? ""
            let reason = fact.motivo.map { ": \($0)" } ?? ""
            let what = fact.codice.split(separator: "_").joined(separator: " ")
            return "\(fact.data.italian) \(what)\(change)\(reason), \(fact.operatore)"
        }
    }
}
