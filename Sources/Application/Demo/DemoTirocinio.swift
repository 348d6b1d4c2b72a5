// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the archive knows so far of a tirocinio of the demonstration.
struct DemoTirocinio {
    let id: Identifier<Tirocinio>
    /// Its support among those of the project.
    let ordine: Int
    let dati: DatiTirocinio
    var version = 1
    var ultimoMese: CalendarDate?
    /// Since when it stands still.
    var fermoDal: CalendarDate?
    var wasStopped = false
    var isEnded = false
}
