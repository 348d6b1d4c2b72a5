// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// An outcome explained to the person in front: what it means, what can be done, by when.
public struct SpiegazioneState: ScreenState {
    let fascicolo: Fascicolo
    /// The first line shown.
    var top = 0

    /// The explanation of the outcome of a case file.
    public init(fascicolo: Fascicolo) { self.fascicolo = fascicolo }

    /// Where I am.
    public var title: String { fascicolo.titolo("Spiegazione dell'esito") }

    /// The explanation, with its days as of today; nil when there is no outcome to explain.
    func spiegazione(_ context: ScreenContext) -> Spiegazione? {
        fascicolo.domanda.spiegazione(
            on: context.oggi, calendario: context.calendario,
            respintaIl: fascicolo.fatti.first { $0.codice == "rigetta" }?.data, analisiIl: fascicolo.presa?.analisiIl)
    }
}
