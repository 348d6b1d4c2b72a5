// SPDX-License-Identifier: EUPL-1.2

/// A threshold, amount or time limit of the law, with the days it holds and where it is written.
public struct ParametroNormativo<Value: Sendable>: Sendable {
    /// A stable name in snake_case.
    public let codice: String
    /// The value the law gives.
    public let valore: Value
    /// The first day on which it holds.
    public let decorrenza: CalendarDate
    /// The last day on which it holds, or `nil` while nothing replaced it.
    public let fino: CalendarDate?
    /// Where it is written.
    public let fonte: Fonte
    /// How surely it was read.
    public let certezza: Certezza

    /// A value of the law.
    public init(
        _ codice: String, _ valore: Value, decorrenza: CalendarDate, fino: CalendarDate? = nil, fonte: Fonte,
        certezza: Certezza = .alta
    ) {
        self.codice = codice
        self.valore = valore
        self.decorrenza = decorrenza
        self.fino = fino
        self.fonte = fonte
        self.certezza = certezza
    }

    /// Whether it holds on a date.
    public func isInForce(on date: CalendarDate) -> Bool {
        decorrenza <= date && fino.map { date <= $0 } ?? true
    }
}
