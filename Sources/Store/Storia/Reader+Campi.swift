// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The fields a change has written, in words, as an operator may read them.
    ///
    /// - Parameter luoghi: the name of a cadastral code outside the ambito.
    func campi(
        of stored: StoredModifica, for operatore: Operatore, luoghi: @escaping (String) -> String?
    ) throws -> [CampoModificato] {
        var nomi = try nomi()
        nomi.luoghi = luoghi
        switch (stored.prima, stored.dopo) {
        case (let prima, .progetto(let dopo)?): return try differenze(prima, dopo, stored.oggetto, nomi)
        case (.progetto(let prima)?, nil):
            let empty = ProgettoPersonalizzato(apertoIl: prima.apertoIl, frequenza: prima.frequenza)
            return try differenze(stored.prima, empty, stored.oggetto, nomi)
        case (.analisi, _), (nil, .analisi?): return try risposte(stored, operatore)
        default: break
        }
        if stored.oggetto.tipo == .unione { return try unione(stored, nomi) }
        return CampoModificato.between(
            try fields(stored.prima, nomi, operatore), try fields(stored.dopo, nomi, operatore))
    }

    /// The names of what changes refer to by number.
    ///
    /// Only the operators, the points and the comuni are read whole: they are few; persons are read as they are met.
    private func nomi() throws -> NomiStoria {
        var nomi = NomiStoria()
        for row in try db.rows("SELECT id, cognome, nome FROM operatori") {
            let (nome, cognome): (String, String) = (row["nome"], row["cognome"])
            nomi.operatori[row.id("id")] = nome.first.map { "\($0). \(cognome)" } ?? cognome
        }
        for row in try db.rows("SELECT id, denominazione FROM punti_di_accesso") {
            nomi.punti[row.id("id")] = row["denominazione"]
        }
        for row in try db.rows("SELECT codice, nome FROM comuni_ambito") { nomi.comuni[row["codice"]] = row["nome"] }
        return nomi
    }

    private func fields(_ value: Istantanea?, _ known: NomiStoria, _ operatore: Operatore) throws -> [CampoStoria] {
        var nomi = known
        switch value {
        case nil: return []
        case .persona(let dati)?: return dati.campi(nomi)
        case .unione?: return []
        case .nucleo(let righe)?:
            try name(righe.map(\.persona), in: &nomi)
            return DatiComponente.campi(righe, nomi)
        case .situazione(let value)?: return value.campi
        case .tutela(let value)?: return value.campi
        case .accesso(let dati)?:
            try name([dati.persona].compactMap { $0 }, in: &nomi)
            return dati.campi(nomi)
        case .domanda(let dati)?:
            try name((dati.lavori ?? []).map(\.persona) + [dati.naspiDi].compactMap { $0 }, in: &nomi)
            let campi = dati.campi(nomi)
            return operatore.ruolo == .terzoSettore
                ? campi.filter { !DatiDomanda.diMezzi.contains($0.etichetta) } : campi
        case .segnalazioneDsu(let dati)?: return dati.campi
        case .assegnazione(let value)?: return value.campi(nomi)
        case .analisi?, .progetto?: return []
        case .equipe(let equipe)?:
            return equipe.campi(withMeetings: operatore.may(.leggiAnalisi) == nil || operatore.may(.monitora) == nil)
        case .quadro(let quadro)?:
            try name(quadro.voci.compactMap(\.persona), in: &nomi)
            return quadro.campi(nomi)
        case .appuntamento(let value)?: return value.campi(nomi)
        }
    }

    private func name(_ persone: [Identifier<Persona>], in nomi: inout NomiStoria) throws {
        for id in Set(persone) where nomi.persone[id] == nil {
            nomi.persone[id] = try persona(id)?.dati.nomeCompleto
        }
    }

    private func nucleo(of domanda: Identifier<Domanda>?) throws -> Nucleo? {
        guard let domanda else { return nil }
        return try db.row("SELECT nucleo_id FROM domande WHERE id = ?", [domanda])
            .flatMap { try nucleo($0.id("nucleo_id")) }
    }

    /// The answers; reserved ones only for who reads them.
    private func risposte(_ stored: StoredModifica, _ operatore: Operatore) throws -> [CampoModificato] {
        func sheet(_ value: Istantanea?) -> AnalisiPreliminare {
            guard case .analisi(let analisi)? = value else { return AnalisiPreliminare() }
            return operatore.mayReadReservedItems ? analisi : analisi.withoutReserved()
        }
        let componenti = try nucleo(of: stored.oggetto.domanda)?.componenti ?? []
        return DifferenzaAnalisi.between(sheet(stored.prima), sheet(stored.dopo), componenti: componenti).map {
            CampoModificato($0.voce, prima: $0.prima, dopo: $0.dopo)
        }
    }

    private func differenze(
        _ prima: Istantanea?, _ dopo: ProgettoPersonalizzato, _ oggetto: OggettoModificato, _ known: NomiStoria
    ) throws -> [CampoModificato] {
        guard let nucleo = try nucleo(of: oggetto.domanda) else { return [] }
        var nomi = known
        for componente in nucleo.componenti {
            nomi.persone[componente.persona.id] = componente.persona.dati.nomeCompleto
        }
        var before: ProgettoPersonalizzato?
        if case .progetto(let progetto)? = prima { before = progetto }
        return dopo.differenze(da: before, nucleo: nucleo, catalogo: try catalogo(), nomi)
    }

    /// A union, or its undoing: who went into whom, and the data the record that stays got.
    private func unione(_ stored: StoredModifica, _ nomi: NomiStoria) throws -> [CampoModificato] {
        guard let row = try db.row("SELECT documento FROM unioni WHERE id = ?", [stored.oggetto.id]) else { return [] }
        let document = try row.document("documento", DocumentoUnione.self, kind: .unione)
        let both = "\(document.tenuta.nomeCompleto) e \(document.unita.nomeCompleto)"
        let isUnion = stored.azione == "unione_persone"
        let schede = CampoModificato(
            "Schede", prima: isUnion ? both : document.dopo.nomeCompleto,
            dopo: isUnion ? document.dopo.nomeCompleto : both)
        let (from, to) = isUnion ? (document.tenuta, document.dopo) : (document.dopo, document.tenuta)
        return [schede] + CampoModificato.between(from.campi(nomi), to.campi(nomi))
    }
}

extension DatiDomanda {
    /// What is declared of means and health, which the Terzo settore does not read.
    fileprivate static let diMezzi: Set<String> = [
        "ISEE", "ISR", "ISRE", "Patrimonio immobiliare", "Patrimonio mobiliare", "Veicoli", "Veicolo immatricolato il",
        "Veicoli recenti", "Trattamenti", "Altri trattamenti", "Lavori", "Note",
    ]
}
