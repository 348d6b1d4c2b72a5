// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

/// The convocation over the agenda, its delivery, its outcome.
@Suite struct ConvocazioneTests {
    private func desk(
        _ kind: PassaggioKind, _ change: (inout Fascicolo) -> Void = { _ in }, presa: PresaInCaricoState
    ) -> CounterDesk {
        var f = Fixtures.fascicolo(.accolta, presa: presa)
        f.presa?.consulente = Fixtures.operatore(.consulenteCpi, id: 3, cognome: "Consulente", nome: "Carla")
        change(&f)
        return CounterDesk(.passaggio(PassaggioState(kind: kind, fascicolo: f)), .assistenteSociale)
    }

    /// Friday 21 from nine to ten the assistente is taken, from ten the consulente; Sala A at noon.
    private var agenda: Agenda {
        func voce(_ id: Int64, _ hour: Int, _ who: Int64, stanza: String = "") -> VoceCalendario {
            VoceCalendario(
                origine: .appuntamento(Identifier(id)), data: Fixtures.date(2018, 9, 21), ora: Fixtures.time(hour, 0),
                tipo: .colloquio, operatori: [Identifier(who)], stanza: stanza, nucleo: "Fittizi (3)")
        }
        return Agenda(voci: [voce(1, 9, 1), voce(2, 10, 3), voce(3, 12, 2, stanza: "Sala A")])
    }

    private func called(
        _ data: CalendarDate, avviso: CalendarDate, _ mezzo: MezzoConvocazione = .raccomandata
    ) -> Convocazione {
        Convocazione(
            data: data, ora: Fixtures.time(9, 30), luogo: "stanza 2", mezzo: mezzo, avvisatoIl: avviso,
            partecipanti: "A. Esempio, C. Consulente")
    }

    @Test func theFirstFreePlacesOfBothAreProposedAndTakenWithOneKey() {
        var desk = desk(.convocazione, presa: .assegnata)
        desk.answer(.loaded(.agenda(Fixtures.oggi, agenda)))
        #expect(
            desk.text.contains(
                "Posti liberi di A. Esempio e C. Consulente: ven 21/09 11:00, lun 24/09\n   09:00, mar 25/09"))
        expectGolden(desk.picture, named: "convocazione-posti-80x24")
        desk.press(.function(5))
        #expect(desk.text.contains("21/09/2018") && desk.text.contains("11:00"))
        desk.press(.function(5))
        #expect(desk.words.contains("Libero venerdì 21/09/2018, 12:00-13:00"))
        desk.press(.function(5))
        #expect(desk.words.contains("Libero lunedì 24/09/2018, 09:00-10:00"))
        #expect(desk.acts.isEmpty)
    }

    @Test func whoIsTakenAndTheRoomAreSaidAndStopNothing() {
        var desk = desk(.convocazione, presa: .assegnata)
        desk.answer(.loaded(.agenda(Fixtures.oggi, agenda)))
        desk.type("21/9")
        desk.press(.enter)
        desk.type("12")
        desk.press(.enter)
        desk.type("sede")
        desk.press(.enter)
        desk.type("racc")
        desk.press(.enter, .enter)
        desk.type("sala a")
        desk.press(.enter)
        #expect(desk.text.contains("! La stanza sala a è occupata alle 12:00-13:00: Fittizi (3)."))
        desk.press(.backTab, .backTab, .backTab, .backTab, .backTab)
        desk.press(.control("u"))
        desk.type("1030")
        desk.press(.enter)
        #expect(desk.text.contains("! C. Consulente ha già un impegno alle 10:00-11:00: Fittizi (3)."))
        expectGolden(desk.picture, named: "convocazione-conflitti-80x24")
        desk.press(.function(2))
        guard case .movePresa(_, _, .convoca(let convocazione)) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.words)")
            return
        }
        #expect(convocazione.stanza == "sala a" && convocazione.durata == 60 && convocazione.mezzo == .raccomandata)
    }

    @Test func underASignedProjectThePlacesAreWithinTheNotice() {
        var desk = desk(.convocazione, presa: .inMonitoraggio)
        let busy = (9..<13).map { hour in
            VoceCalendario(
                origine: .appuntamento(Identifier(Int64(hour))), data: Fixtures.date(2018, 9, 24),
                ora: Fixtures.time(hour, 0), tipo: .colloquio, operatori: [Identifier(1)], nucleo: "Fittizi (3)")
        }
        desk.answer(.loaded(.agenda(Fixtures.oggi, Agenda(voci: busy))))
        // Thursday 20: within 72 hours on weekdays there are Friday and Monday, and Monday is full.
        #expect(desk.text.contains("ven 21/09 09:00. F5"))
    }

    @Test func aMissedMeetingBeforeTheSignatureIsRemembered() {
        var missed = called(Fixtures.date(2018, 9, 17), avviso: Fixtures.date(2018, 9, 3))
        missed.esito = .assenteIngiustificato
        let desk = desk(.convocazione, { $0.convocazioni = [missed] }, presa: .assegnata)
        #expect(desk.text.contains("Il nucleo è mancato il 17/09/2018: ricordargli che senza un progetto"))
    }

    @Test func aNoticeThatCameBackSaysWhatToDo() {
        let waiting = called(Fixtures.date(2018, 9, 24), avviso: Fixtures.date(2018, 9, 10))
        var desk = desk(.recapito, { $0.convocazioni = [waiting] }, presa: .convocata)
        desk.type("irreperibile")
        desk.press(.enter)
        #expect(desk.text.contains("! Il nucleo non sa dell'incontro"))
        expectGolden(desk.picture, named: "recapito-80x24")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .recordRecapito(Identifier(41), version: 4, Recapito(data: Fixtures.oggi, esito: .irreperibile))
            ])
    }

    @Test func aDeliveryIsNotBeforeItsNotice() {
        let waiting = called(Fixtures.date(2018, 9, 24), avviso: Fixtures.date(2018, 9, 10))
        var desk = desk(.recapito, { $0.convocazioni = [waiting] }, presa: .convocata)
        desk.type("consegnato")
        desk.press(.enter, .control("u"))
        desk.type("9/9")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("! L'avviso è partito il 10/09/2018"))
    }

    @Test func underTheProjectAnAbsenceIsProposedToCountOnlyWhenTheNoticeHolds() {
        let late = called(Fixtures.date(2018, 9, 20), avviso: Fixtures.date(2018, 9, 3), .telefono)
        var desk = desk(.incontro, { $0.convocazioni = [late] }, presa: .inMonitoraggio)
        desk.press(.enter)
        desk.type("non giust")
        desk.press(.enter)
        #expect(desk.text.contains("! Contro il conto: l'avviso non è di 24-72 ore feriali"))
        expectGolden(desk.picture, named: "incontro-assenza-80x24")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .movePresa(
                    Identifier(41), version: 4,
                    .incontro(data: Fixtures.oggi, esito: .assenteIngiustificato, motivo: "", isContata: false))
            ])
        let timely = called(Fixtures.date(2018, 9, 20), avviso: Fixtures.date(2018, 9, 18), .telefono)
        var other = self.desk(.incontro, { $0.convocazioni = [timely] }, presa: .inMonitoraggio)
        other.press(.enter)
        other.type("non giust")
        other.press(.enter)
        #expect(other.text.contains("Assenza non giustificata n. 1 dopo la firma: comunicarla all'INPS"))
    }

    @Test func afterAnAbsenceBeforeTheSignatureTheNewConvocationIsOpen() {
        let waiting = called(Fixtures.date(2018, 9, 20), avviso: Fixtures.date(2018, 9, 10))
        var desk = desk(.incontro, { $0.convocazioni = [waiting] }, presa: .convocata)
        desk.press(.enter)
        desk.type("non giust")
        desk.press(.enter, .function(2))
        var receipt = Receipt()
        receipt.statoPresa = .assegnata
        receipt.version = 5
        desk.answer(.recorded([receipt]))
        guard case .passaggio(let next) = desk.front, next.kind == .convocazione else {
            Issue.record("no new convocation is offered: \(desk.words)")
            return
        }
        #expect(next.fascicolo.presa?.version == 5)
        #expect(desk.words == "L'assenza è registrata. Si convoca di nuovo: Esc per farlo più tardi.")
        #expect(desk.text.contains("ricordargli che senza un progetto"))
    }
}
