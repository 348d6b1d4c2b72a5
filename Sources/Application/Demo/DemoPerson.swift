// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A member of an invented household, before the archive gives it a number.
struct DemoPerson {
    var dati: DatiPersona
    var parentela: Parentela
    var condizione: CondizioneOccupazionale?
    var titolo: TitoloDiStudio?
    var qualifica = ""
    var disabilita: CondizioneDisabilita = .nessuna
    var frequentaCorsi = false
}
