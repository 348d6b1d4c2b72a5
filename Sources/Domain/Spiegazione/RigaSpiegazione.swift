// SPDX-License-Identifier: EUPL-1.2

/// One thing a person can do, with its day computed for this domanda and its source.
public struct RigaSpiegazione: Hashable, Sendable {
    /// Which remedy.
    public let rimedio: RimedioEsito
    /// What to do, in plain words.
    public let testo: String
    /// The last day, when there is one.
    public let entro: CalendarDate?
    /// The first day, when there is one.
    public let dal: CalendarDate?
    /// From which fact the day is counted, such as "esito del 16/07/2018"; empty without a day.
    public let conteggio: String
    /// The last day has passed.
    public let isScaduto: Bool
    /// Where it is written.
    public let fonte: Fonte
    /// How surely it was read.
    public let certezza: Certezza

    /// The day in words: "entro il 15/08/2018", "dal 17/01/2019"; nil without a day.
    public var quando: String? {
        if let entro { return isScaduto ? "il termine era il \(entro.italian)" : "entro il \(entro.italian)" }
        return dal.map { "dal \($0.italian)" }
    }

    /// Day, fact it is counted from and source, on one line.
    public var termineInParole: String {
        let day = quando.map { conteggio.isEmpty ? $0 : "\($0) (\(conteggio))" }
        let doubt = certezza == .alta ? "" : ", da confermare con l'INPS"
        return ([day].compactMap { $0 } + [fonte.estesa + doubt]).joined(separator: "; ")
    }
}
