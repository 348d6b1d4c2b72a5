// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store

/// Writes the steps of the demonstration through the acts of real work: the same guards, events and audit.
final class DemoWriter {
    let cases: [DemoCase]
    let calendar: DemoCalendar
    let staff: DemoStaff
    let seed: UInt64
    let operatori: [Operatore]
    let punti: [PuntoDiAccesso]
    let catalogo: [VoceCatalogo]
    var households: DemoHousehold
    var files: [DemoCaseFile]
    let batches: DemoBatches
    /// Places of the domande that go with the next batch.
    var invii: [Int] = []
    /// Places of the signatures that go with the next batch, and of those told whose receipt has not come.
    var firme: [Int] = []
    var senzaRicevuta: [Int] = []
    /// Numbers given so far: rows of these are only added here, one after the other.
    var richieste: Int64 = 0
    /// Supports signed, and tirocini agreed so far: they are numbered in this order.
    var sostegni: Int64 = 0
    var tirocini: Int64 = 0
    var segnalazioni: Int64 = 0
    var inadempienze: Int64 = 0
    private var replayer: Replayer?
    private var moment = 0
    private var second = 0

    init(
        cases: [DemoCase], calendar: DemoCalendar, staff: DemoStaff, seed: UInt64, households: DemoHousehold,
        batches: DemoBatches, store: CaseStore
    ) throws {
        self.batches = batches
        self.cases = cases
        self.calendar = calendar
        self.staff = staff
        self.seed = seed
        self.households = households
        let known = Dictionary(try store.operatori().map { ($0.codice, $0) }) { first, _ in first }
        operatori = staff.dati.compactMap { known[$0.codice] }
        punti = try store.puntiDiAccesso()
        catalogo = try store.catalogo()
        files = Array(repeating: DemoCaseFile(), count: cases.count)
    }

    /// Writes some steps in one transaction.
    func write(_ steps: ArraySlice<DemoStep>, in store: CaseStore) throws {
        try store.replay { replayer in
            self.replayer = replayer
            defer { self.replayer = nil }
            for step in steps {
                moment = step.moment
                second = 0
                try perform(step)
            }
        }
    }

    /// The civil day of the step.
    var today: CalendarDate { CalendarDate(dayNumber: moment / 1440) }

    /// The civil time of the step.
    var time: TimeOfDay { RomeTime(DemoCalendar.instant(moment)).time }

    /// The draws of a step.
    func random(_ step: DemoStep) -> DemoRandom { DemoRandom(seed: seed, stream: step.place, 16 + step.order) }

    /// Writes one act by somebody of the staff.
    @discardableResult
    func record(_ act: Act, by place: Int) throws -> Receipt {
        guard let replayer, place < operatori.count else { return Receipt() }
        second += 1
        return try replayer.record(
            act, by: operatori[place], at: DemoCalendar.instant(moment, second: min(second, 59)), today: today)
    }

    /// Writes an event of axis A, and keeps the versions.
    func move(_ place: Int, _ event: DomandaEvent, by operatore: Int) throws {
        guard let id = files[place].domanda else { return }
        let receipt = try record(.moveDomanda(id, version: files[place].domandaVersion, event), by: operatore)
        files[place].domandaVersion = receipt.version ?? files[place].domandaVersion
        if files[place].presa == nil, let presa = receipt.presa {
            files[place].presa = presa
            files[place].presaVersion = 1
        }
    }

    /// Writes an act on the case, and keeps its version.
    func change(
        _ place: Int, by operatore: Int, _ act: (Identifier<PresaInCarico>, Int) -> Act
    ) throws {
        guard let id = files[place].presa else { return }
        let receipt = try record(act(id, files[place].presaVersion), by: operatore)
        files[place].presaVersion = receipt.version ?? files[place].presaVersion
    }

    private func perform(_ step: DemoStep) throws {
        let place = step.place
        switch step.kind {
        case .sportello: try writeSportello(step)
        case .accesso(let index): try writeAccesso(step, index)
        case .invio: try writeInvio(step)
        case .verifica, .rigetto, .ricevuta, .esito, .riesame, .secondo: try writeDomanda(step)
        case .assegna, .convoca, .incontro, .comunica, .chiudi: try writePresa(step)
        case .scheda: try writeAnalisi(step, isClosing: false)
        case .chiudiAnalisi:
            try writeAnalisi(step, isClosing: true)
            try writeRichiesta(step)
        case .equipe: try writeEquipe(step)
        case .quadro: try writeQuadro(step, isClosing: false)
        case .chiudiQuadro: try writeQuadro(step, isClosing: true)
        case .progetto:
            try writeProgetto(step)
            try writeRichiesta(step)
        case .firma: try writeFirma(step)
        case .monitora(let index):
            try writeMonitoraggio(step, index)
            try writeRichiesta(step)
            try writeBeneficio(step)
        case .nota:
            var random = random(step)
            let note = random.pick(DemoTexts.note)
            guard let presa = files[place].presa else { return }
            let nota = NotaDiario(data: today, tipo: note.tipo, isRiservata: note.riservata, testo: note.testo)
            try record(.addNota(presa, nota), by: cases[place].assistente)
        }
    }
}
