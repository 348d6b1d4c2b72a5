// SPDX-License-Identifier: EUPL-1.2

/// A field as it is written at one moment: its label and its value, both in words; an empty value is no value.
public struct CampoStoria: Hashable, Sendable {
    /// "Telefono".
    public let etichetta: String
    /// "0573 000000".
    public let valore: String

    /// A field.
    public init(_ etichetta: String, _ valore: String?) {
        self.etichetta = etichetta
        self.valore = valore ?? ""
    }

    /// A date.
    public init(_ etichetta: String, _ data: CalendarDate?) { self.init(etichetta, data?.italian) }

    /// An amount.
    public init(_ etichetta: String, _ importo: Euro?) { self.init(etichetta, importo?.italian) }

    /// Yes or no; nil is no value.
    public init(_ etichetta: String, _ flag: Bool?) { self.init(etichetta, flag.map { $0 ? "sì" : "no" }) }
}
