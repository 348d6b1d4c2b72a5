// SPDX-License-Identifier: EUPL-1.2

/// The names a change of the archive refers to by number or by code.
public struct NomiStoria {
    /// Initial and surname of the operators.
    public var operatori: [Identifier<Operatore>: String] = [:]
    /// "INVENTATI Maria".
    public var persone: [Identifier<Persona>: String] = [:]
    /// Points of access.
    public var punti: [Identifier<PuntoDiAccesso>: String] = [:]
    /// Names of the comuni of the ambito, by their Belfiore codes.
    public var comuni: [String: String] = [:]
    /// Names of the other places, by their Belfiore codes.
    public var luoghi: (String) -> String? = { _ in nil }

    /// No name at all.
    public init() {}

    /// A person by name; one that is not known has a number.
    public func nome(_ id: Identifier<Persona>?) -> String {
        id.map { persone[$0] ?? "persona n. \($0.rawValue)" } ?? ""
    }

    /// An operator by name.
    public func nome(_ id: Identifier<Operatore>?) -> String {
        id.map { operatori[$0] ?? "operatore n. \($0.rawValue)" } ?? ""
    }

    /// A comune or a foreign state by name, or its code when nobody knows it.
    public func comune(_ codice: String) -> String {
        codice.isEmpty ? "" : comuni[codice] ?? luoghi(codice) ?? codice
    }

    /// "via Prova 3, 51100 Pistoia".
    public func indirizzo(_ indirizzo: Indirizzo) -> String {
        let town = [indirizzo.cap, comune(indirizzo.comune)].filter { !$0.isEmpty }.joined(separator: " ")
        return [indirizzo.via, town].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
