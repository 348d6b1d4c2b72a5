// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One domanda of the demonstration, planned: where it has come, and when each thing happened.
///
/// Days are numbers of `DemoCalendar`; those that do not happen are nil.
struct DemoCase {
    /// Place of the comune in the table.
    var comune: Int
    var fate: DemoFate
    var esito: EsitoAnalisi?
    /// Column of the published table.
    var column = DemoFigures.Column.positive
    /// Copied when the archive is multiplied.
    var isCopied = false
    var shape = DemoHousehold.Shape(size: 1, minors: 0, isOneParent: false, hasSmallChild: false)
    var assistente = DemoStaff.linkedAssistente
    var consulente = 0

    /// Presentation: day, and minute of the day.
    var presentata = 0
    var minuto = 0
    var protocollo = 0
    var mesiSia = 0
    var verifica: Int?
    var rigetto: Int?
    var invio: Int?
    var deroga: String?
    var ricevuta: Int?
    /// First outcome, and the day it became known here.
    var esitoInps: Int?
    var registrato = 0
    var motivo: MotivoEsito?
    /// Day of the request of a new examination, rejected again later.
    var riesame: Int?
    /// Second outcome: lapsed, revoked, suspended, finished.
    var secondo: Int?

    var assegnata: Int?
    var convocazioni: [Meeting] = []
    var analisi: Int?
    var equipe: Int?
    var quadro: Int?
    var progetto: Int?
    var firma: Int?
    var comunicata: Int?
    var monitoraggi: [Int] = []
    var chiusura: Int?

    /// A convocation: told on a day, for a day, at a place in the agenda of the assistente sociale.
    struct Meeting {
        var avviso: Int
        var giorno: Int
        var esito: EsitoIncontro?
        var minuto = 9 * 60
    }

    init(comune: Int, fate: DemoFate, esito: EsitoAnalisi? = nil) {
        self.comune = comune
        self.fate = fate
        self.esito = esito
    }
}
