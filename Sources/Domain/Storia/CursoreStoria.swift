// SPDX-License-Identifier: EUPL-1.2

/// The place of a change among all those of a record: the moment, then whether it is a step, then its number.
public struct CursoreStoria: Hashable, Sendable, Comparable {
    /// When, in milliseconds UTC.
    public let istante: Int64
    /// 0 for a change of values, 1 for a step of the domanda or of the presa in carico.
    public let origine: Int
    /// Its number among those of its kind.
    public let numero: Int64

    /// A place.
    public init(istante: Int64, origine: Int, numero: Int64) {
        self.istante = istante
        self.origine = origine
        self.numero = numero
    }

    /// Earlier first.
    public static func < (one: CursoreStoria, other: CursoreStoria) -> Bool {
        (one.istante, one.origine, one.numero) < (other.istante, other.origine, other.numero)
    }
}
