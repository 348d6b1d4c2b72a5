// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// What an event of axis B leaves on the case besides its state.
    func follow(_ event: PresaInCaricoEvent, from before: PresaInCaricoState, in stored: inout StoredPresa) throws {
        switch event {
        case .assegna(_, let assistente, let consulente, let isGiaInCarico):
            stored.presa.assistente = try reader.operatore(assistente)
            stored.presa.consulente = try consulente.flatMap { try reader.operatore($0) }
            stored.presa.isGiaInCarico = isGiaInCarico
        case .convoca(let convocazione): try insert(convocazione, of: stored.presa.id)
        case .incontro(_, let esito, let motivo, let giustificazione, let isContata):
            try close(lastConvocazioneOf: stored.presa.id, esito, isContata: isContata) {
                $0.motivoAssenza = motivo
                $0.giustificazione = esito == .assenteGiustificato ? giustificazione : nil
            }
            try addInadempienza(event, of: stored)
        case .chiudiAnalisi(let data, let esito):
            stored.presa.analisiIl = data
            stored.presa.esitoAnalisi = esito
            try close(analisiOf: stored.presa.id)
        case .riclassifica(_, let esito, _): stored.presa.esitoAnalisi = esito
        case .pattoSottoscritto(let data, let riferimento):
            sign(on: data, &stored)
            try db.execute(
                cached: "INSERT INTO patti (presa_id, firmato_il, riferimento) VALUES (?, ?, ?)",
                [stored.presa.id, data, riferimento])
        case .chiudiQuadro(let data): try close(quadroOf: stored.presa.id, on: data)
        case .firma(let data):
            sign(on: data, &stored)
            try close(progettoOf: stored.presa, on: data)
        case .comunica(let data, let ricevuta):
            stored.presa.comunicataIl = data
            // Who tells INPS does not read projects: how often is a column of its own.
            let latest = try db.row(
                "SELECT frequenza FROM progetti WHERE presa_id = ? ORDER BY versione DESC LIMIT 1", [stored.presa.id])
            let frequenza: FrequenzaContatti? = try latest?.code("frequenza")
            stored.presa.prossimaVerifica = frequenza?.next(after: data)
            try db.execute(
                cached: "INSERT INTO comunicazioni (presa_id, data, ricevuta) VALUES (?, ?, ?)",
                [stored.presa.id, data, ricevuta])
        case .scartaComunicazione(let data, let motivo):
            stored.presa.comunicataIl = nil
            stored.presa.prossimaVerifica = nil
            try answer(stored.presa.id, data, isRejected: true, motivo)
        case .revisiona(let data, _): try openVersion(after: stored.presa.id, on: data)
        case .trasferisci: stored.statoPrecedente = before
        case .chiudi(let data, let motivo, _, _):
            stored.statoPrecedente = before
            stored.presa.chiusaIl = data
            stored.motivoChiusura = motivo
        case .riapri:
            stored.statoPrecedente = nil
            stored.presa.chiusaIl = nil
            stored.motivoChiusura = nil
        case .contattaCpi(let contatto): try insert(contatto, of: stored.presa.id)
        case .misuraQuadro, .rettificaAnalisi, .apri, .instrada, .monitora, .sospendi, .riprendi: break
        }
    }

    private func sign(on data: CalendarDate, _ stored: inout StoredPresa) {
        stored.presa.firmataIl = data
        stored.presa.comunicataIl = nil
    }

    private func insert(_ convocazione: Convocazione, of presa: Identifier<PresaInCarico>) throws {
        let words = ParoleConvocazione(
            partecipanti: convocazione.partecipanti, motivoAssenza: convocazione.motivoAssenza,
            durata: convocazione.durata, stanza: convocazione.stanza)
        let place = try placed(convocazione.luogo, of: presa)
        try db.execute(
            cached: """
                INSERT INTO convocazioni (presa_id, ordine, data, ora, luogo, mezzo, avvisato_il, documento,
                    luogo_protetto)
                SELECT ?1, count(*), ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM convocazioni WHERE presa_id = ?1
                """,
            [
                presa, convocazione.data, convocazione.ora, place.plain, convocazione.mezzo,
                convocazione.avvisatoIl, try SealedDocument(words, kind: .convocazione, of: .presa(presa)),
                place.sealed,
            ])
    }

    private func close(
        lastConvocazioneOf presa: Identifier<PresaInCarico>, _ esito: EsitoIncontro, isContata: Bool,
        _ change: (inout ParoleConvocazione) -> Void
    ) throws {
        guard
            let row = try db.row(
                "SELECT ordine, documento FROM convocazioni WHERE presa_id = ? ORDER BY ordine DESC LIMIT 1", [presa])
        else { return }
        var words = try row.document("documento", ParoleConvocazione.self, kind: .convocazione, of: .presa(presa))
        change(&words)
        try db.execute(
            cached: "UPDATE convocazioni SET esito = ?, contata = ?, documento = ? WHERE presa_id = ? AND ordine = ?",
            [
                esito, isContata || esito != .assenteIngiustificato,
                // Why somebody was absent may tell of health.
                try SealedDocument(
                    words, kind: .convocazione, of: .presa(presa), classe: esito == .presente ? nil : .valutazione),
                presa,
                row["ordine"] as Int,
            ])
    }

    private func close(quadroOf presa: Identifier<PresaInCarico>, on data: CalendarDate) throws {
        guard var quadro = try reader.quadro(of: presa) else { return }
        quadro.chiusoIl = data
        try record(levels: quadro, .ingresso, of: presa, on: data)
        try db.execute(
            cached: "UPDATE quadri SET chiuso_il = ?, documento = ? WHERE presa_id = ?",
            [data, try SealedDocument(quadro, kind: .quadro, of: .presa(presa)), presa])
    }

    /// The version becomes signed, and immutable.
    private func close(progettoOf presa: PresaInCarico, on data: CalendarDate) throws {
        guard let (id, signed) = try reader.progetto(of: presa.id) else { return }
        var progetto = signed
        progetto.isFirmato = true
        try db.execute(
            cached: "UPDATE progetti SET firmato = 1, firmato_il = ?, documento = ? WHERE id = ?",
            [data, try SealedDocument(progetto, kind: .progetto, of: .presa(presa.id)), id])
        try begin(supportsOf: progetto, id, of: presa, on: data)
    }

    /// A revision begins as a copy of the signed version, without its signatures.
    private func openVersion(after presa: Identifier<PresaInCarico>, on data: CalendarDate) throws {
        guard var (_, progetto) = try reader.progetto(of: presa), progetto.isFirmato else { return }
        progetto.versione += 1
        progetto.apertoIl = data
        progetto.firme = []
        progetto.isFirmato = false
        try store(progetto, of: presa)
    }
}
