// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain

/// Two versions of a project side by side, what changes first to the eye.
public struct ConfrontoProgettiState: ScreenState {
    /// A line of the picture: a heading, or the words of both versions.
    struct Riga: Hashable, Sendable {
        var titolo: String
        var sinistra: String
        var destra: String
        var sorte: DifferenzaProgetto.Sorte
    }

    let fascicolo: Fascicolo
    /// Number of the version on the left.
    var prima: Int
    /// Number of the version on the right.
    var dopo: Int
    /// Rows that are the same are left out.
    var isSoloDifferenze = true
    /// What the two say; made when one of them changes.
    var differenze: [DifferenzaProgetto] = []
    /// The lines at `larghezza`.
    var righe: [Riga] = []
    var larghezza = 0
    var top = 0

    /// The screen on the last version and the one before.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        let last = fascicolo.progetti.last?.versione ?? 1
        dopo = last
        prima = max(1, last - 1)
    }

    /// Where I am.
    public var title: String { "Confronto \(fascicolo.domanda.codice ?? "")" }

    func progetto(_ versione: Int) -> ProgettoPersonalizzato? {
        fascicolo.progetti.first { $0.versione == versione }
    }

    /// "versione 1, firmata il 17/09/2018".
    func nome(_ versione: Int) -> String {
        guard let progetto = progetto(versione) else { return "versione \(versione)" }
        guard progetto.isFirmato else { return "versione \(versione), in lavoro" }
        return "versione \(versione), firmata" + (progetto.firmatoIl.map { " il \($0.italian)" } ?? "")
    }

    /// Lines that fit under the headings.
    static func visibleRows(_ area: Rect) -> Int { max(1, area.rows - 4) }
}
