// SPDX-License-Identifier: EUPL-1.2

extension RigaEsito {
    /// What the row does to its domanda.
    public enum Decisione: Hashable, Sendable {
        /// A fact to record; `sorte` is `nuova` for the first outcome, `aggiornata` after it.
        case registra(DomandaEvent, sorte: SorteRiga)
        /// It says what is already recorded.
        case invariata
        /// It cannot be recorded.
        case conflitto(Refusal)
    }

    /// A fact of axis A already recorded: the state it reached, and its day.
    public struct Fatto: Hashable, Sendable {
        /// State reached.
        public let stato: DomandaState
        /// Its day.
        public let data: CalendarDate

        /// A fact.
        public init(stato: DomandaState, data: CalendarDate) {
            self.stato = stato
            self.data = data
        }
    }

    /// Compares the row with what is recorded, and asks the machine of the states.
    ///
    /// - Parameters:
    ///   - fatti: every fact of axis A of the domanda.
    ///   - esiti: its outcomes, oldest first.
    public func decisione(in context: DomandaContext, fatti: [Fatto], esiti: [EsitoInps]) -> Decisione {
        if fatti.contains(Fatto(stato: esito.stato, data: esito.data)) { return repeated(esiti) }
        if esito.stato == .inLavorazione, context.stato == .inLavorazione { return .invariata }
        let event = evento(in: context.stato)
        switch DomandaMachine.apply(event, in: context) {
        case .success: return .registra(event, sorte: esiti.isEmpty ? .nuova : .aggiornata)
        case .failure(let refusal): return .conflitto(refusal)
        }
    }

    /// The fact the row tells, in the state its domanda is in.
    ///
    /// "In lavorazione" is the receipt of INPS, or a new examination ex officio after a rejection; an acceptance
    /// without figures after a suspension is the suspension that ends.
    private func evento(in stato: DomandaState) -> DomandaEvent {
        if esito.stato == .inLavorazione {
            return stato == .respinta
                ? .riesame(data: esito.data, isDUfficio: true)
                : .ricevuta(
                    data: esito.data, protocolloInps: protocolloInps.isEmpty ? "non comunicato" : protocolloInps)
        }
        if esito.stato == .accolta, stato == .sospesa, esito.importo == nil, esito.decorrenza == nil {
            return .ripristina(
                data: esito.data, motivo: nota.isEmpty ? "comunicato dall'INPS con l'elenco degli esiti" : nota)
        }
        var esito = esito
        esito.nota = nota.isEmpty ? nil : nota
        return .esito(esito)
    }

    /// The same outcome of the same day: unchanged, unless its figures are others.
    private func repeated(_ esiti: [EsitoInps]) -> Decisione {
        guard let recorded = esiti.last(where: { $0.stato == esito.stato && $0.data == esito.data }) else {
            return .invariata
        }
        if let importo = esito.importo, let before = recorded.importo, importo != before {
            return .conflitto(
                Refusal(
                    "esito_discorde",
                    "L'esito del \(esito.data.italian) è già registrato con l'importo \(before.italian), qui è "
                        + "\(importo.italian): controllare quale è giusto.",
                    missing: [Missing(sentence: "importo", section: "esito", field: "importo")]))
        }
        if let decorrenza = esito.decorrenza, let before = recorded.decorrenza, decorrenza != before {
            return .conflitto(
                Refusal(
                    "esito_discorde",
                    "L'esito del \(esito.data.italian) è già registrato con la decorrenza \(before.italian), qui è "
                        + "\(decorrenza.italian): controllare quale è giusta.",
                    missing: [Missing(sentence: "decorrenza", section: "esito", field: "decorrenza")]))
        }
        return .invariata
    }

    /// The field of the file a refusal is about.
    public static func campo(of refusal: Refusal) -> CampoImportato {
        switch refusal.missing.first?.field {
        case "motivo": .motivo
        case "importo": .importo
        case "decorrenza": .decorrenza
        case "scadenza": .scadenza
        case "protocollo": .protocolloInps
        default: refusal.code.hasPrefix("data_") ? .dataEsito : .esito
        }
    }
}
