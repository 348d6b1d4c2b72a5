// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Store

/// Reads from the archive what a paper says.
struct PaperSource {
    let store: CaseStore
    let ambito: Ambito
    let operatore: Operatore
    let today: CalendarDate

    /// A paper with its values.
    struct Paper {
        /// As the template sees it.
        var content: any PrintedPaper
        /// The beginning of the name of its file; it names nobody.
        var stem: String
        /// The last day it was given, for a paper whose giving has a date.
        var consegnataIl: CalendarDate?
        /// SHA-256 written on it, for a paper to sign.
        var impronta: String?
    }

    /// The paper asked for, read after the role has been looked at.
    ///
    /// - Throws: `Refusal` when the role may not, or there is nothing to print; `StoreProblem`.
    func paper(_ stampa: Stampa) throws -> Paper {
        if operatore.may(stampa.permesso) != nil {
            // Recording it is what leaves the refusal in the audit trail.
            try store.record(.recordStampa(RichiestaStampa(stampa, destinazione: .schermo)), by: operatore)
        }
        switch stampa {
        case .ricevutaDomanda(let id):
            try store.requireAccess(to: id, by: operatore, for: "stampa")
            let (domanda, nucleo) = try domanda(id)
            let punto = try domanda.dati.punto.flatMap { id in try store.puntiDiAccesso().first { $0.id == id } }
            let receipt = try RicevutaDomanda(domanda, nucleo: nucleo, ambito: ambito, punto: punto)
            return Paper(content: receipt, stem: "ricevuta-\(receipt.codice)")
        case .informativa(let id):
            guard let persona = try store.persona(id) else { throw PaperSource.absent }
            return Paper(
                content: Informativa(persona: persona.dati.nomeCompleto, data: today),
                stem: "informativa-\(today.iso)", consegnataIl: try store.informativaData(to: id))
        case .spiegazione(let id):
            // Not the reading of a case file: the paper has a row of its own in the audit trail.
            let letter = try LetteraSpiegazione(
                try store.reloadFascicolo(id, by: operatore), on: today, calendario: ambito.calendario)
            return Paper(content: letter, stem: "spiegazione-\(letter.codice)")
        case .convocazione(let id):
            let letter = try LetteraConvocazione(try store.reloadFascicolo(id, by: operatore)) { code in
                ambito.comuni.contains(code) ? ambito.nomeComune(code) : ""
            }
            return Paper(content: letter, stem: "convocazione-\(letter.codice)")
        case .notaDifformita(let id):
            try store.requireAccess(to: id, by: operatore, for: "stampa")
            let note = try store.notaDifformita(id, on: today)
            return Paper(content: note, stem: "difformita-\(note.codice ?? today.iso)")
        case .elencoInvio(let lotto):
            guard let batch = try store.lotto(lotto, by: operatore) else {
                throw Refusal("lotto_assente", "Il lotto \(lotto) non c'è: controllarne il numero, come 2018-0001.")
            }
            return Paper(content: ElencoInvio(batch, ambito: ambito), stem: "elenco-invio-\(batch.numero)")
        case .schedaA(let id, let versione):
            let fascicolo = try store.reloadFascicolo(id, by: operatore)
            let sheet = try FoglioScheda(
                fascicolo, versione: versione, readsReserved: operatore.ruolo.readsReservedItems, on: today,
                calendario: ambito.calendario)
            return Paper(content: sheet, stem: "scheda-a-\(sheet.codice)")
        case .schedaABianca(let id):
            let sheet = FoglioScheda(
                bianca: try id.map { try store.reloadFascicolo($0, by: operatore) }, on: today,
                calendario: ambito.calendario)
            return Paper(content: sheet, stem: "scheda-a-bianca\(sheet.codice.isEmpty ? "" : "-\(sheet.codice)")")
        case .schedaBBianca(let id):
            let sheet = SchedaBBianca(
                bianco: try id.map { try store.reloadFascicolo($0, by: operatore) }, catalogo: try store.catalogo(),
                on: today)
            return Paper(content: sheet, stem: "scheda-b-bianca\(sheet.codice.isEmpty ? "" : "-\(sheet.codice)")")
        case .visitaDomiciliare(let id):
            let page = FoglioVisita(try id.map { try store.reloadFascicolo($0, by: operatore) }, on: today)
            return Paper(content: page, stem: "visita\(page.codice.isEmpty ? "" : "-\(page.codice)")")
        case .progetto(let id, let versione):
            let foglio = try progetto(id, versione)
            return Paper(
                content: foglio, stem: "progetto-\(foglio.codice)-v\(foglio.progetto.versione)",
                impronta: foglio.impronta.sulFoglio)
        case .copiaSemplice(let id, let versione):
            let foglio = try progetto(id, versione)
            return Paper(
                content: CopiaSemplice(foglio),
                stem: "copia-semplice-\(foglio.codice)-v\(foglio.progetto.versione)",
                impronta: foglio.impronta.sulFoglio)
        case .patto(let id):
            let foglio = try FoglioPatto(
                try store.reloadFascicolo(id, by: operatore), calendario: ambito.calendario, on: today)
            return Paper(content: foglio, stem: "patto-\(foglio.codice)")
        case .verbaleEquipe(let id, let incontro):
            let verbale = try VerbaleEquipe(
                try store.reloadFascicolo(id, by: operatore), numero: incontro, on: today)
            return Paper(content: verbale, stem: "verbale-\(verbale.codice)-\(verbale.numero)")
        case .chiHaVisto(let id):
            let fascicolo = try store.reloadFascicolo(id, by: operatore)
            let page = try store.register(
                RegisterQuery(nucleo: fascicolo.nucleo.id), limit: 2000, isOpening: false, by: operatore)
            let foglio = FoglioChiHaVisto(fascicolo, page: page, on: today)
            return Paper(content: foglio, stem: "chi-ha-visto-\(foglio.codice)")
        case .lettereDsu(let domande):
            let letters = try domande.compactMap { try lettera($0) }
            guard !letters.isEmpty else { throw PaperSource.absent }
            return Paper(content: LettereDsu(letters, data: today), stem: "lettere-dsu-\(today.iso)")
        }
    }

    private func progetto(_ id: Identifier<Domanda>, _ versione: Int?) throws -> FoglioProgetto {
        try FoglioProgetto(
            try store.reloadFascicolo(id, by: operatore), versione: versione, catalogo: try store.catalogo(),
            on: today)
    }

    private func lettera(_ id: Identifier<Domanda>) throws -> LetteraDsu? {
        try store.requireAccess(to: id, by: operatore, for: "stampa")
        guard let dsu = try store.segnalazioneDsu(id) else { return nil }
        let persona = try store.persona(dsu.domanda.richiedente)
        let place = persona.map { $0.dati.domicilio.isEmpty ? $0.dati.residenza : $0.dati.domicilio }
        return LetteraDsu(
            dsu, persona: persona,
            nomeComune: place.flatMap { ambito.comuni.contains($0.comune) ? ambito.nomeComune($0.comune) : nil },
            on: today)
    }

    private func domanda(_ id: Identifier<Domanda>) throws -> (Domanda, Nucleo) {
        guard let domanda = try store.domanda(id), let nucleo = try store.nucleo(domanda.nucleo) else {
            throw PaperSource.absent
        }
        return (domanda, nucleo)
    }

    static let absent = Refusal(
        "stampa_assente", "Quello che si vuole stampare non c'è più nell'archivio: tornare alla ricerca.")
}
