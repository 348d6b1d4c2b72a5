// SPDX-License-Identifier: EUPL-1.2

/// A document of a household as registered; it does not change, and leaves the register only with a reason.
public struct DocumentoNucleo: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<DocumentoNucleo>
    /// Of which household.
    public let nucleo: Identifier<Nucleo>
    /// What was registered.
    public let dati: DatiDocumento
    /// The digital copy, if there is one.
    public let copia: CopiaDigitale?
    /// Who registered it, initial and surname.
    public let operatore: String
    /// When.
    public let registrato: Instant
    /// Why it is no longer in use; nil while it is.
    public let ritiratoPer: String?

    /// A document as read from the archive.
    public init(
        id: Identifier<DocumentoNucleo>, nucleo: Identifier<Nucleo>, dati: DatiDocumento, copia: CopiaDigitale?,
        operatore: String, registrato: Instant, ritiratoPer: String? = nil
    ) {
        self.id = id
        self.nucleo = nucleo
        self.dati = dati
        self.copia = copia
        self.operatore = operatore
        self.registrato = registrato
        self.ritiratoPer = ritiratoPer
    }

    /// How many days before its end a document is said to be expiring.
    public static let preavviso = 60

    /// The expiry in words, when it is near or past; nil otherwise, and for a document no longer in use.
    public func scadenza(on today: CalendarDate) -> String? {
        guard ritiratoPer == nil, let scade = dati.scade else { return nil }
        let left = CalendarDate.days(from: today, to: scade)
        if left < 0 { return "scaduto da \(-left) \(left == -1 ? "giorno" : "giorni")" }
        if left == 0 { return "scade oggi" }
        return left <= DocumentoNucleo.preavviso ? "scade tra \(left) \(left == 1 ? "giorno" : "giorni")" : nil
    }

    /// True when the last day of validity has gone.
    public func isScaduto(on today: CalendarDate) -> Bool {
        ritiratoPer == nil && dati.scade.map { $0 < today } ?? false
    }
}
