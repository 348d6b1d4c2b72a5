// SPDX-License-Identifier: EUPL-1.2

/// The scheda di presa in carico, section A, of one case: the answers given so far.
///
/// Answers are kept by the item's key, in the shape `TipoVoce` says, so that a later list of items reads an older sheet.
/// Source: art. 5 c. 2–4; docs/FONTI.md 3.5.
public struct AnalisiPreliminare: Hashable, Sendable, Codable {
    /// Version of the list of items.
    public var scheda: String
    /// Text of each answer by key; an absent or empty one is not given.
    public var risposte: [String: String]
    /// Closed sheets do not change.
    public var isChiusa: Bool

    /// An empty sheet.
    public init(scheda: String = SchedaAnalisi.versione, risposte: [String: String] = [:], isChiusa: Bool = false) {
        self.scheda = scheda
        self.risposte = risposte
        self.isChiusa = isChiusa
    }

    /// The answer, or "".
    public subscript(_ chiave: String) -> String { risposte[chiave] ?? "" }

    /// Level of difficulty of an area.
    public func difficolta(_ area: BloccoScheda) -> Difficolta {
        Difficolta(rawValue: self[SchedaAnalisi.chiaveDifficolta(area)]) ?? .nonRilevata
    }

    /// The outcome chosen.
    public var esito: EsitoAnalisi? { EsitoAnalisi(rawValue: self["5.esito"]) }

    /// Day of the analisi.
    public var data: CalendarDate? { CalendarDate(iso: self["5.data"]) }

    /// True when an item is asked: the answer of the item it depends on is there.
    ///
    /// - Parameter key: the key of its answer, by which an item about one member looks at the same member.
    public func isAsked(_ voce: VoceScheda, key: String) -> Bool {
        guard let condizione = voce.condizione else { return true }
        let owner = key.firstIndex(of: "@").map { String(key[$0...]) } ?? ""
        let isOfMember = SchedaAnalisi.perCodice[condizione.codice]?.ambito.isOfEachMember ?? false
        return condizione.isMet(by: self[condizione.codice + (isOfMember ? owner : "")])
    }

    /// Mandatory answers given and asked, for "17 di 23".
    public func progress(componenti: [Componente], on date: CalendarDate) -> (given: Int, asked: Int) {
        let keys = SchedaAnalisi.obbligatorie(componenti: componenti, on: date)
        return (keys.count { !self[$0.key].isEmpty }, keys.count)
    }

    /// Mandatory answers of one block, given and asked.
    public func progress(
        of blocco: BloccoScheda, componenti: [Componente], on date: CalendarDate
    ) -> (given: Int, asked: Int) {
        let keys = SchedaAnalisi.obbligatorie(componenti: componenti, on: date).filter { $0.voce.blocco == blocco }
        return (keys.count { !self[$0.key].isEmpty }, keys.count)
    }

    /// What lacks to close the sheet, in the order of the sheet.
    ///
    /// Source: docs/FONTI.md 3.5, obbligatori per chiudere.
    public func missing(componenti: [Componente], on date: CalendarDate) -> [Missing] {
        var found: [Missing] = []
        for asked in SchedaAnalisi.obbligatorie(componenti: componenti, on: date) where self[asked.key].isEmpty {
            let block = asked.voce.blocco
            found.append(
                Missing(
                    sentence: "\(block.rawValue) \(block.denominazione), \(asked.testo.lowercasedInitial): da rilevare",
                    section: "analisi", field: asked.key))
        }
        for area in BloccoScheda.aree
        where area.isAsked(componenti, on: date)
            && self[SchedaAnalisi.chiaveDifficolta(area)] == Difficolta.nonRilevata.rawValue
            && self[SchedaAnalisi.chiaveMotivo(area)].isEmpty
        {
            found.append(
                Missing(
                    sentence: "\(area.rawValue) \(area.denominazione): non rilevata, manca il perché",
                    section: "analisi", field: SchedaAnalisi.chiaveMotivo(area)))
        }
        if let esito, let suggested = SuggerimentoEsito.compute(for: self).esito, suggested != esito,
            self["5.motivo"].isEmpty
        {
            found.append(
                Missing(
                    sentence: "5 Esito: diverso dal suggerimento (\(suggested.denominazione)), manca il motivo",
                    section: "analisi", field: "5.motivo"))
        }
        return found
    }
}

extension SchedaAnalisi {
    /// A mandatory answer, with whom it is about in its words.
    struct Obbligatoria {
        let voce: VoceScheda
        let key: String
        let testo: String
    }

    /// The answers without which the sheet does not close, in its order.
    static func obbligatorie(componenti: [Componente], on date: CalendarDate) -> [Obbligatoria] {
        voci.filter { $0.isObbligatoria && $0.blocco.isAsked(componenti, on: date) }.flatMap { voce in
            guard voce.ambito.isOfEachMember else {
                return [Obbligatoria(voce: voce, key: voce.codice, testo: voce.testo)]
            }
            return componenti.filter { voce.ambito.includes($0, on: date) }.map {
                Obbligatoria(
                    voce: voce, key: voce.chiave(of: $0.persona.id),
                    testo: "\(voce.testo) di \($0.persona.dati.nomeCompleto)")
            }
        }
    }
}

extension String {
    /// The same text with a small first letter.
    var lowercasedInitial: String { prefix(1).lowercased() + dropFirst() }
}
