// SPDX-License-Identifier: EUPL-1.2

/// The three measures of one domain beside each other: at entry, the last on the way, the last at the exit.
///
/// Source: docs/FONTI.md 3.6.
public struct ConfrontoLivelli: Hashable, Sendable {
    /// Nil for the household.
    public var persona: Identifier<Persona>?
    /// Of what.
    public var dominio: DominioQuadro
    /// Every measure of it, oldest first.
    public var misure: [LivelloQuadro]

    /// The measure that counts for a moment: the last by its day, and of one day the last recorded.
    public func ultima(_ momento: MomentoLivello) -> LivelloQuadro? { misure.last { $0.momento == momento } }

    /// How far the last measure is from that at entry; nil before there are both.
    public var variazione: Int? {
        guard let entry = ultima(.ingresso), let last = ultima(.inUscita) ?? ultima(.inItinere) else { return nil }
        return last.livello - entry.livello
    }

    /// "nucleo.abitazione", "12.lavoro".
    public var chiave: String { VoceQuadro.chiave(persona, dominio) }

    /// A comparison for each domain measured at least once, in the order they are first met.
    public static func all(_ livelli: [LivelloQuadro]) -> [ConfrontoLivelli] {
        var found: [ConfrontoLivelli] = []
        var place: [String: Int] = [:]
        for livello in livelli {
            let key = VoceQuadro.chiave(livello.persona, livello.dominio)
            if let index = place[key] {
                found[index].misure.append(livello)
            } else {
                place[key] = found.count
                found.append(ConfrontoLivelli(persona: livello.persona, dominio: livello.dominio, misure: [livello]))
            }
        }
        for index in found.indices {
            found[index].misure.sort { ($0.data, $0.registrato) < ($1.data, $1.registrato) }
        }
        return found
    }

    /// "2 ##....": the number first, then as many signs as the level, in a scale of six.
    public static func disegno(_ livello: Int) -> String {
        let filled = min(6, max(0, livello))
        return "\(livello) " + String(repeating: "#", count: filled) + String(repeating: ".", count: 6 - filled)
    }
}
