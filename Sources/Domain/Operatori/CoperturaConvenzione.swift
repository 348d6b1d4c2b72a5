// SPDX-License-Identifier: EUPL-1.2

/// What the conventions of their body let an operator do on one day.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 artt. 26, 28, 32.
public enum CoperturaConvenzione: Hashable, Sendable, Codable {
    /// The operator works for the body that runs the archive: no convention is needed.
    case nonRichiesta
    /// At least one is in force: what all of them cover, and the last day of the longest.
    case inVigore(Set<Permesso>, fino: CalendarDate)
    /// The next begins on that day.
    case futura(CalendarDate)
    /// The last ended on that day.
    case finita(CalendarDate)
    /// There never was one.
    case nessuna

    /// The cover of an operator on a day.
    public static func of(
        _ operatore: Operatore, _ convenzioni: [DatiConvenzione], on date: CalendarDate
    ) -> CoperturaConvenzione {
        guard operatore.ruolo.isDiAltroEnte else { return .nonRichiesta }
        let own = convenzioni.filter { $0.isCon(operatore.ente) }
        let inForce = own.filter { $0.isInForce(on: date) }
        if let fino = inForce.map(\.al).max() {
            return .inVigore(inForce.reduce(into: []) { $0.formUnion($1.tipo.permessi) }, fino: fino)
        }
        if let ended = own.map(\.al).filter({ $0 < date }).max() { return .finita(ended) }
        return own.map(\.dal).min().map { .futura($0) } ?? .nessuna
    }

    /// `nil` when the conventions let an operator of `ente` do something, else why not and who can help.
    func refusal(_ permesso: Permesso, ente: String) -> Refusal? {
        let remedy = "rivolgersi al supervisore, che registra le convenzioni."
        switch self {
        case .nonRichiesta: return nil
        case .inVigore(let permessi, _):
            guard !permessi.contains(permesso) else { return nil }
            return Refusal(
                "convenzione_altra_materia",
                "La convenzione con \(ente) non comprende \(permesso.denominazione): \(remedy)")
        case .futura(let dal):
            return Refusal(
                "convenzione_futura",
                "La convenzione con \(ente) comincia il \(dal.italian): fino ad allora non si può lavorare qui.")
        case .finita(let al):
            return Refusal(
                "convenzione_finita",
                "La convenzione con \(ente) è finita il \(al.italian): per lavorare ancora serve il rinnovo; \(remedy)")
        case .nessuna:
            return Refusal("convenzione_assente", "Con \(ente) non c'è una convenzione: \(remedy)")
        }
    }
}
