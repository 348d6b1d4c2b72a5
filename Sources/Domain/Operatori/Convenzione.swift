// SPDX-License-Identifier: EUPL-1.2

/// A convention with another body, as the archive holds it.
public struct Convenzione: Hashable, Sendable {
    /// The number of the convention.
    public var id: Identifier<Convenzione>
    /// Grows at every change.
    public var version: Int
    /// What is recorded of it.
    public var dati: DatiConvenzione

    /// A stored convention.
    public init(id: Identifier<Convenzione>, version: Int, dati: DatiConvenzione) {
        self.id = id
        self.version = version
        self.dati = dati
    }

    /// How it stands on a day, in words.
    public func stato(on date: CalendarDate) -> String {
        if date < dati.dal { return "dal \(dati.dal.italian)" }
        return date <= dati.al ? "in vigore" : "finita"
    }
}
