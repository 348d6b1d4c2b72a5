// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Why a change cannot be taken back, with what to do instead; nil when it can.
    func impedimento(annullando modifica: StoredModifica) throws -> String? {
        if let sentence = RegoleAnnullamento.impedimento(modifica.azione) { return sentence }
        if try db.number("SELECT 1 FROM modifiche WHERE annulla = ?", [modifica.id]) != nil {
            return "È già stata annullata."
        }
        let oggetto = modifica.oggetto
        if oggetto.tipo == .unione {
            let unione = try unione(Identifier(oggetto.id))
            return unione == nil ? "Le due schede sono già state separate." : unione?.impedimento
        }
        if oggetto.tipo == .accesso,
            try db.number("SELECT 1 FROM accessi WHERE rettifica_di = ?", [oggetto.id]) != nil
        {
            return try later(than: modifica)
        }
        if oggetto.tipo == .persona, let persona = oggetto.persona, try recapito(of: persona) != nil {
            return "I recapiti di questa persona sono protetti: si corregge dalla sua scheda."
        }
        let now = try istantanea(of: oggetto)
        if let reason = Self.closed(now) { return reason }
        guard now == modifica.dopo else { return try later(than: modifica) }
        return try particular(modifica)
    }

    /// Who has written the same values since.
    private func later(than modifica: StoredModifica) throws -> String {
        let oggetto = modifica.oggetto
        let row = try db.row(
            """
            SELECT operatore_id, registrato FROM modifiche
            WHERE tipo = ? AND oggetto_id = ? AND persona_id IS ? AND id > ? ORDER BY id DESC LIMIT 1
            """, [oggetto.tipo, oggetto.id, oggetto.persona, modifica.id])
        guard let row else {
            return "Dopo è cambiato con un altro atto: si corregge dalla sua schermata."
        }
        let rome = RomeTime(row.instant("registrato"))
        let moment = "il \(rome.date.italian) alle \(rome.time.italian)"
        if row.id("operatore_id") == modifica.operatore {
            return "L'avete cambiato di nuovo \(moment): prima si annulla quella modifica."
        }
        return "\(try nomeBreve(row.id("operatore_id"))) l'ha cambiato \(moment): si corregge dalla sua schermata."
    }

    /// A sheet that was closed since, or a version that was signed, has its own ways to be corrected.
    private static func closed(_ now: Istantanea?) -> String? {
        switch now {
        case .analisi(let sheet)? where sheet.isChiusa: "La scheda è chiusa: si rettifica, dicendo il motivo."
        case .quadro(let quadro)? where quadro.chiusoIl != nil: "Il quadro è chiuso: si misurano di nuovo i livelli."
        case .progetto(let progetto)? where progetto.isFirmato:
            "Il progetto è firmato: si corregge con una revisione."
        default: nil
        }
    }

    /// What only one kind of data asks.
    private func particular(_ modifica: StoredModifica) throws -> String? {
        switch (modifica.prima, modifica.dopo) {
        case (let prima, .progetto(let dopo)?): return try particular(prima, dopo, modifica.oggetto)
        case (_, .equipe): return try routed(modifica)
        case (_, .appuntamento(let dopo)?):
            guard modifica.prima == nil, dopo.stato != .fissato else { return nil }
            return "L'appuntamento è \(dopo.stato.denominazione): se ne fissa un altro."
        default: return nil
        }
    }

    private func particular(
        _ prima: Istantanea?, _ dopo: ProgettoPersonalizzato, _ oggetto: OggettoModificato
    ) throws -> String? {
        var before: [FirmaComponente] = []
        if case .progetto(let progetto)? = prima { before = progetto.firme }
        if Set(before.filter { $0.data != nil }) != Set(dopo.firme.filter { $0.data != nil }) {
            return "Una firma raccolta ha valore legale: si corregge dalle firme, o con una revisione del progetto."
        }
        let printed = "SELECT 1 FROM fogli_progetto f JOIN progetti p ON p.id = f.progetto_id WHERE p.presa_id = ?"
        if prima == nil, try db.number(printed, [oggetto.id]) != nil {
            return "Il progetto è già stato stampato per la firma: si corregge il testo e si ristampa."
        }
        return nil
    }

    /// A case that waited only for its équipe has moved on by itself.
    private func routed(_ modifica: StoredModifica) throws -> String? {
        let moved = try db.number(
            "SELECT 1 FROM eventi WHERE domanda_id = ? AND codice = 'instrada' AND id > ? LIMIT 1",
            [modifica.oggetto.domanda, modifica.ultimoEvento ?? 0])
        return moved == nil ? nil : "Con l'équipe il fascicolo è andato avanti: si correggono i suoi componenti."
    }
}
