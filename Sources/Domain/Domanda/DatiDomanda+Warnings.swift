// SPDX-License-Identifier: EUPL-1.2

extension DatiDomanda {
    /// What the counter tells the applicant before the domanda leaves; nothing here stops it, because INPS decides.
    ///
    /// Source: docs/FONTI.md 1.2, passo 2, and 1.5, asse A; art. 4 c. 5, art. 9, art. 12; D.L. 4/2019 art. 13.
    /// - Parameters:
    ///   - precedenti: the other domande of the same household, whatever their state.
    ///   - richiedente: who applies, when known.
    ///   - today: the day of presentation, while the form has none.
    public func warnings(
        precedenti: [Domanda] = [], richiedente: DatiPersona? = nil, today: CalendarDate
    ) -> [Problem] {
        let day = presentataIl ?? today
        return measureWarnings(on: day) + earlierWarnings(precedenti, on: day)
            + documentWarnings(richiedente, on: day)
    }

    private func measureWarnings(on day: CalendarDate) -> [Problem] {
        guard misura == .rei else { return [] }
        let first = Norme.primoGiornoDomande.valore
        let last = Norme.ultimoGiornoDomande.valore
        if day > last {
            let open = Norme.misuraNazionale.nearest(to: day)
            return [
                Problem(
                    "misura_chiusa",
                    "Il ReI si chiedeva fino al \(last.italian): orientare \(open.valore.percorso) "
                        + "(\(open.fonte.atto)).", field: "presentataIl")
            ]
        }
        if day < first {
            return [
                Problem(
                    "misura_non_iniziata",
                    "Il ReI si chiede dal \(first.italian): controllare la data di presentazione.",
                    field: "presentataIl")
            ]
        }
        return []
    }

    private func earlierWarnings(_ precedenti: [Domanda], on day: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if let open = precedenti.first(where: { $0.stato.isOpen }) {
            let code = open.codice.map { " (\($0))" } ?? ""
            found.append(
                Problem(
                    "domanda_aperta",
                    "Il nucleo ha già una domanda \(open.stato.denominazione)\(code): l'INPS respinge la seconda. "
                        + "Controllare prima quella."))
        }
        if let again = precedenti.compactMap(\.nuovaDomandaDal).max(), day < again {
            found.append(
                Problem(
                    "decadenza_recente",
                    "Dopo la decadenza per sanzione il nucleo può chiedere di nuovo dal \(again.italian) (art. 12): "
                        + "avvisare il richiedente.", field: "presentataIl"))
        }
        return found + renewalWarnings(precedenti, on: day)
    }

    private func renewalWarnings(_ precedenti: [Domanda], on day: CalendarDate) -> [Problem] {
        let ended = precedenti.filter { $0.stato == .terminata }
        guard tipo == .rinnovo else {
            guard !ended.isEmpty, tipo == .nuova else { return [] }
            return [
                Problem(
                    "rinnovo_da_indicare",
                    "Il nucleo ha già avuto il beneficio per tutta la durata: il tipo è «rinnovo», controllarlo.",
                    field: "tipo")
            ]
        }
        guard !ended.isEmpty else {
            return [
                Problem(
                    "rinnovo_senza_beneficio",
                    "Nell'archivio non risulta un beneficio terminato: controllare il tipo della domanda.",
                    field: "tipo")
            ]
        }
        if ended.contains(where: { $0.dati.tipo == .rinnovo }) {
            return [
                Problem(
                    "rinnovo_unico", "Il beneficio si rinnova una volta sola (art. 4 c. 5): avvisare il richiedente.",
                    field: "tipo")
            ]
        }
        guard let from = ended.compactMap(\.rinnovoDal).max(), day < from else { return [] }
        let last = Norme.ultimoGiornoDomande.valore
        let closed = from > last ? " Il ReI però si chiedeva fino al \(last.italian)." : ""
        return [
            Problem(
                "rinnovo_anticipato",
                "Il rinnovo si chiede dal \(from.italian), sei mesi dopo l'ultimo mese pagato (art. 4 c. 5): "
                    + "avvisare il richiedente.\(closed)", field: "presentataIl")
        ]
    }

    private func documentWarnings(_ richiedente: DatiPersona?, on day: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        func warn(_ condition: Bool, _ code: String, _ sentence: String, _ field: String) {
            if condition { found.append(Problem(code, sentence, field: field)) }
        }
        if let dsuScade, Norme.isDsuInScadenza(dsuScade, on: day) {
            warn(
                true, "dsu_in_scadenza",
                "La DSU scade il \(dsuScade.italian): dire al nucleo di farne una nuova subito dopo.", "dsuScade")
        }
        func isPast(_ date: CalendarDate?) -> Bool { date.map { $0 < day } ?? false }
        warn(
            richiedente.map { $0.codiceFiscale == nil } ?? false, "codice_fiscale_mancante",
            "Il richiedente non ha il codice fiscale: senza, l'INPS non esamina la domanda. Registrarlo prima "
                + "dell'invio.", "richiedente")
        warn(
            dsu.allSatisfy(\.isWhitespace), "dsu_mancante",
            "Manca la DSU: senza un ISEE valido l'INPS respinge o sospende. Indirizzare al CAF.", "dsu")
        warn(
            isPast(dsuScade), "dsu_scaduta", "La DSU è scaduta: chiederne una nuova al CAF.", "dsuScade")
        warn(
            isPast(documentoScade), "documento_scaduto",
            "Il documento d'identità è scaduto: chiederne uno valido.", "documentoScade")
        warn(
            isPast(titoloScade) && rinnovoTitoloChiesto == nil, "titolo_scaduto",
            "Il titolo di soggiorno è scaduto: chiedere la ricevuta del rinnovo.", "titoloScade")
        return found
    }
}
