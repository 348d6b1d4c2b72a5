// SPDX-License-Identifier: EUPL-1.2

import Domain

extension RaffrontoState {
    /// "2 difformità aperte", "nessuna difformità aperta".
    var conteggio: String {
        switch confronto.aperte(fascicolo.atti.rilievi).count {
        case 0: "nessuna difformità aperta"
        case 1: "1 difformità aperta"
        case let count: "\(count) difformità aperte"
        }
    }

    /// The papers compared, or that they are not there yet.
    var documenti: [String] {
        FonteComposizione.registrabili.map { fonte in
            confronto.composizioni[fonte]?.denominazione.raisingInitial
                ?? (fonte == .dsu
                    ? "Nucleo della DSU non registrato: D lo registra."
                    : "Stato di famiglia non registrato: A lo registra.")
        }
    }
}
