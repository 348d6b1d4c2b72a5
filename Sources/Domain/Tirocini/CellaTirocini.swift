// SPDX-License-Identifier: EUPL-1.2

/// The tirocini of a tutor with a host, counted on a day.
public struct CellaTirocini: Hashable, Sendable {
    /// Who follows them.
    public let tutor: String
    /// Where they are.
    public let ospitante: String
    /// How many in all.
    public var tirocini = 0
    /// Open and not suspended.
    public var inCorso = 0
    /// Suspended.
    public var sospesi = 0
    /// Ended on their day.
    public var conclusi = 0
    /// Ended early.
    public var interrotti = 0
    /// A job followed.
    public var assunti = 0
    /// Months recorded.
    public var mesi = 0
    /// Months whose allowance was not paid.
    public var mesiNonPagati = 0
    /// Hours planned and attended.
    public var orePreviste = 0
    /// Hours attended.
    public var oreFrequentate = 0
    /// What was paid.
    public var pagato = Euro.zero

    /// A count that begins from nothing.
    public init(tutor: String, ospitante: String) {
        self.tutor = tutor
        self.ospitante = ospitante
    }
}
