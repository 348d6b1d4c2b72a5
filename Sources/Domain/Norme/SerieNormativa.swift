// SPDX-License-Identifier: EUPL-1.2

/// The values one parameter of the law has had, oldest first.
public struct SerieNormativa<Value: Sendable>: Sendable {
    /// The values, oldest first; never empty.
    public let parametri: [ParametroNormativo<Value>]
    private let primo: ParametroNormativo<Value>

    init(_ primo: ParametroNormativo<Value>, _ altri: ParametroNormativo<Value>...) {
        self.primo = primo
        parametri = [primo] + altri
    }

    /// The value that holds on a date, or `nil` when none does.
    public func inForce(on date: CalendarDate) -> ParametroNormativo<Value>? {
        parametri.last { $0.isInForce(on: date) }
    }

    /// The value that holds on a date; before the first one the first, after the last one the last.
    ///
    /// For what must be answered anyway, such as a term counted from a date typed by mistake.
    public func nearest(to date: CalendarDate) -> ParametroNormativo<Value> {
        inForce(on: date) ?? parametri.last { $0.decorrenza <= date } ?? primo
    }
}
