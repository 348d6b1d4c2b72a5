// SPDX-License-Identifier: EUPL-1.2

/// A case opened for a short time by somebody whose case it is not: who, when, why, what they opened, what was said of it.
public struct AccessoEccezionale: Hashable, Sendable {
    /// Its number.
    public var id: Identifier<AccessoEccezionale>
    /// Which case.
    public var domanda: Identifier<Domanda>
    /// The code of the case file, or empty.
    public var codice: String
    /// "nucleo Inventati (4)".
    public var nucleo: String
    /// Who opened it.
    public var operatore: Operatore
    /// Why.
    public var dati: DatiAccessoEccezionale
    /// From when.
    public var dal: Instant
    /// Until when it stays open.
    public var fino: Instant
    /// What was read and written of the case in that time, oldest first.
    public var aperto: [RegisterEntry]
    /// What was said of it, oldest first.
    public var esami: [EsameAccesso]
    /// How many times the same operator had opened this case in this way before.
    public var precedenti: Int

    /// An opening from its parts.
    public init(
        id: Identifier<AccessoEccezionale>, domanda: Identifier<Domanda>, codice: String, nucleo: String,
        operatore: Operatore, dati: DatiAccessoEccezionale, dal: Instant, fino: Instant, aperto: [RegisterEntry] = [],
        esami: [EsameAccesso] = [], precedenti: Int = 0
    ) {
        self.id = id
        self.domanda = domanda
        self.codice = codice
        self.nucleo = nucleo
        self.operatore = operatore
        self.dati = dati
        self.dal = dal
        self.fino = fino
        self.aperto = aperto
        self.esami = esami
        self.precedenti = precedenti
    }

    /// It waits for the supervisor: never reviewed, or left to be looked into.
    public var isDaEsaminare: Bool { esami.last?.dati.esito.isDefinitivo != true }

    /// What was opened, without repeating the same thing: "lettura del fascicolo (2), nota di diario".
    public var apertoInParole: String {
        var counts: [(words: String, count: Int)] = []
        for entry in aperto {
            if let index = counts.firstIndex(where: { $0.words == entry.azioneInParole }) {
                counts[index].count += 1
            } else {
                counts.append((entry.azioneInParole, 1))
            }
        }
        guard !counts.isEmpty else { return "nulla" }
        return counts.map { $0.count == 1 ? $0.words : "\($0.words) (\($0.count))" }.joined(separator: ", ")
    }

    /// Why an operator may not review it; nil when they may.
    ///
    /// Nobody reviews what they did, whatever the account they did it with.
    public func refusalToReview(by reviewer: Operatore) -> Refusal? {
        let isSame =
            reviewer.id == operatore.id
            || (FoldedKey.of(reviewer.cognome), FoldedKey.of(reviewer.nome))
                == (FoldedKey.of(operatore.cognome), FoldedKey.of(operatore.nome))
        guard isSame else { return nil }
        return Refusal(
            "esame_del_proprio_accesso",
            "Chi ha aperto il fascicolo non esamina il proprio accesso: lo fa un altro supervisore.")
    }
}
