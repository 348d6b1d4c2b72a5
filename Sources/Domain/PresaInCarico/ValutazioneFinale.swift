// SPDX-License-Identifier: EUPL-1.2

/// What is said of a signed project when the case ends: how far each objective came, and the autonomy reached.
///
/// Source: docs/FONTI.md 3.9.
public struct ValutazioneFinale: Hashable, Sendable, Codable {
    /// Whether the household goes on by itself.
    public var autonomia: AutonomiaRaggiunta
    /// How far each objective came, in the order of the project; an objective nobody judged is not there.
    public var obiettivi: [Int: StatoRisultato]

    /// A final evaluation.
    public init(autonomia: AutonomiaRaggiunta, obiettivi: [Int: StatoRisultato] = [:]) {
        self.autonomia = autonomia
        self.obiettivi = obiettivi
    }

    /// The same as the history keeps it, word by word.
    public var dettaglio: [String: String] {
        var words = ["autonomia": autonomia.rawValue]
        for (index, stato) in obiettivi { words["obiettivo.\(index)"] = stato.rawValue }
        return words
    }

    /// What the history kept; nil where nothing was said.
    public init?(dettaglio: [String: String]) {
        guard let autonomia = dettaglio["autonomia"].flatMap(AutonomiaRaggiunta.init) else { return nil }
        self.autonomia = autonomia
        obiettivi = [:]
        for (key, value) in dettaglio where key.hasPrefix("obiettivo.") {
            guard let index = Int(key.dropFirst("obiettivo.".count)) else { continue }
            obiettivi[index] = StatoRisultato(rawValue: value)
        }
    }

    /// The lines people read: the autonomy, then the objectives by their number.
    public var inParole: [String] {
        ["Autonomia raggiunta: \(autonomia.denominazione)."]
            + obiettivi.sorted { $0.key < $1.key }.map { "Obiettivo \($0.key + 1): \($0.value.denominazione)." }
    }
}
