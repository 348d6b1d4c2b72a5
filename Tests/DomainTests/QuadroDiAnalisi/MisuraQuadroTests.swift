// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

// Source: docs/FONTI.md 3.6 (levels at entry, on the way, at the exit).
@Suite struct MisuraQuadroTests {
    private let chiuso = Fixtures.date(2018, 9, 3)
    private let oggi = Fixtures.oggi

    private func livello(
        _ momento: MomentoLivello, _ data: CalendarDate, _ livello: Int = 3, registrato: Int64 = 0
    ) -> LivelloQuadro {
        LivelloQuadro(
            dominio: .reti, momento: momento, data: data, livello: livello, operatore: "A. Esempio",
            registrato: Instant(milliseconds: registrato))
    }

    private func codes(
        _ momento: MomentoLivello, _ data: CalendarDate, livello: Int = 4, persona: Identifier<Persona>? = nil,
        note: [LivelloQuadro] = []
    ) -> [String] {
        MisuraQuadro(momento: momento, data: data, voci: [.init(persona: persona, dominio: .reti, livello: livello)])
            .problems(chiusoIl: chiuso, note: note, membri: [Fixtures.maria.id], today: oggi).map(\.code)
    }

    @Test func `si misura in itinere e in uscita, dal giorno in cui il quadro è chiuso a oggi`() {
        #expect(codes(.inItinere, oggi) == [])
        #expect(codes(.inUscita, chiuso) == [])
        #expect(codes(.ingresso, oggi) == ["momento_non_adatto"])
        #expect(codes(.inItinere, chiuso.adding(days: -1)) == ["misura_prima_del_quadro"])
        #expect(codes(.inItinere, oggi.adding(days: 1)) == ["data_futura"])
    }

    @Test func `il livello va da uno a sei ed è di chi è nel nucleo`() {
        #expect(codes(.inItinere, oggi, livello: 0) == ["livello_fuori_scala"])
        #expect(codes(.inItinere, oggi, livello: 7) == ["livello_fuori_scala"])
        #expect(codes(.inItinere, oggi, persona: Fixtures.maria.id) == [])
        #expect(codes(.inItinere, oggi, persona: Identifier(999)) == ["persona_estranea"])
        let empty = MisuraQuadro(momento: .inItinere, data: oggi, voci: [])
        #expect(empty.problems(chiusoIl: chiuso, note: [], membri: [], today: oggi).map(\.code) == ["misura_vuota"])
    }

    @Test func `la misura in uscita viene per ultima`() {
        let exit = livello(.inUscita, Fixtures.date(2018, 9, 10))
        #expect(codes(.inItinere, Fixtures.date(2018, 9, 12), note: [exit]) == ["misura_dopo_l_uscita"])
        #expect(codes(.inItinere, Fixtures.date(2018, 9, 9), note: [exit]) == [])
        #expect(codes(.inUscita, Fixtures.date(2018, 9, 12), note: [exit]) == [])
        let way = livello(.inItinere, Fixtures.date(2018, 9, 12))
        #expect(codes(.inUscita, Fixtures.date(2018, 9, 11), note: [way]) == ["uscita_prima_della_misura"])
    }

    @Test func `di ogni momento conta l'ultima misura, e la variazione è dall'ingresso`() throws {
        let found = ConfrontoLivelli.all([
            livello(.ingresso, chiuso, 2), livello(.inItinere, Fixtures.date(2018, 9, 12), 4, registrato: 3),
            livello(.inItinere, Fixtures.date(2018, 9, 10), 1, registrato: 4),
            livello(.inItinere, Fixtures.date(2018, 9, 12), 5, registrato: 5),
        ])
        let only = try #require(found.first)
        #expect(found.count == 1)
        #expect(only.misure.map(\.livello) == [2, 1, 4, 5])
        #expect(only.ultima(.inItinere)?.livello == 5)
        #expect(only.ultima(.inUscita) == nil)
        #expect(only.variazione == 3)
        #expect(ConfrontoLivelli.all([livello(.ingresso, chiuso)])[0].variazione == nil)
    }

    @Test func `il disegno del livello si legge senza colore e in ASCII`() {
        #expect(ConfrontoLivelli.disegno(2) == "2 ##....")
        #expect(ConfrontoLivelli.disegno(6) == "6 ######")
        #expect(ConfrontoLivelli.disegno(1).allSatisfy { $0.isASCII })
    }

    @Test func `ogni voce dice chi l'ha scritta per ultimo e in che giorno, e chi non la tocca non la firma`() {
        let voce = VoceQuadro(dominio: .reti, situazione: "Sola in città.")
        let first = QuadroDiAnalisi(voci: [voce, VoceQuadro(dominio: .carichi)])
            .signed(by: "A. Esempio", on: chiuso, after: nil)
        #expect(first.voci.map(\.scrittaDa) == ["A. Esempio", nil])
        #expect(first.voci[0].scrittaIl == chiuso)
        var typed = QuadroDiAnalisi(voci: [voce, VoceQuadro(dominio: .carichi, situazione: "Un anziano.")])
        let second = typed.signed(by: "S. Prova", on: oggi, after: first)
        #expect(second.voci.map(\.scrittaDa) == ["A. Esempio", "S. Prova"])
        #expect(second.voci.map(\.scrittaIl) == [chiuso, oggi])
        typed.voci[0].situazione = ""
        #expect(typed.signed(by: "S. Prova", on: oggi, after: second).voci[0].scrittaDa == "S. Prova")
    }

    @Test func `i livelli si misurano di nuovo solo a quadro chiuso, e non prima`() {
        var context = PresaCase.context(.progettazione)
        context.ultimoFatto = Fixtures.date(2018, 9, 15)
        let late = PresaInCaricoEvent.misuraQuadro(data: Fixtures.date(2018, 9, 10), momento: .inItinere)
        #expect(PresaCase.outcome(late, in: context) == "PROGETTAZIONE")
        #expect(
            PresaCase.outcome(.misuraQuadro(data: Fixtures.date(2018, 9, 2), momento: .inItinere), in: context)
                == "data_anteriore")
        context.quadroChiusoIl = nil
        #expect(PresaCase.outcome(late, in: context) == "quadro_aperto")
    }
}
