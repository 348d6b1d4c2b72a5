// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
public import Screens

/// Invented people and cases, the same in every test: nobody here exists.
public enum Fixtures {
    /// Thursday 20 September 2018, the day of the tests.
    public static let oggi = date(2018, 9, 20)

    /// A date that exists.
    public static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
    }

    /// A time that exists; anything else is a mistake of the test, and reads as nine o'clock.
    public static func time(_ hour: Int, _ minute: Int) -> TimeOfDay {
        TimeOfDay(hour: hour, minute: minute) ?? time(9, 0)
    }

    /// The working days of a seat in Pistoia.
    public static let calendario = WorkingCalendar(patrono: MonthDay("07-25"), sabatoLavorativo: false)

    /// An operator of a role.
    public static func operatore(_ ruolo: Ruolo, id: Int64 = 1, cognome: String = "Esempio", nome: String = "Ada")
        -> Operatore
    {
        Operatore(
            id: Identifier(id), codice: "\(ruolo.rawValue)\(id)", cognome: cognome, nome: nome, ente: "Zona Esempio",
            ruolo: ruolo, utenteDiSistema: "prova", comune: "G713", isAttivo: true, oreSettimanali: 30)
    }

    /// The ambito of the tests.
    public static let ambito = Ambito(
        denominazione: "Zona Esempio", sede: "sede di Pistoia", comuni: ["G713", "H109"],
        nomiComuni: ["Pistoia", "Quarrata"], calendario: calendario)

    /// A few supports of the catalogue.
    public static let catalogo = [
        VoceCatalogo(
            codice: "NAZ.2", denominazione: "Servizio sociale professionale", titolare: "Comune", fondo: "QS",
            isNazionale: true),
        VoceCatalogo(
            codice: "B.2.b", denominazione: "Tirocini di inclusione", titolare: "Terzo settore", fondo: "QS+PON",
            isNazionale: true),
        VoceCatalogo(
            codice: "LAB", denominazione: "Laboratori di orientamento", titolare: "Terzo settore", fondo: "PON",
            isNazionale: false),
    ]

    /// A desk of `ruolo`.
    public static func session(_ ruolo: Ruolo = .assistenteSociale) -> Session {
        let me = operatore(ruolo)
        let colleague = operatore(.assistenteSociale, id: 2, cognome: "Campione", nome: "Bruno")
        let consultant = operatore(.consulenteCpi, id: 3, cognome: "Consulente", nome: "Carla")
        return Session(
            operatore: me, ambito: ambito,
            punti: [
                PuntoDiAccesso(
                    id: Identifier(1), codice: "PT-URP", denominazione: "URP Pistoia", comune: "G713", tipo: "urp")
            ],
            catalogo: catalogo, operatori: [me, colleague, consultant], proprieOperatori: [me])
    }

    /// What a screen of `ruolo` looks at, on a terminal of `size`.
    public static func context(_ ruolo: Ruolo = .assistenteSociale, size: Size = Size(rows: 24, columns: 80))
        -> ScreenContext
    {
        appState(ruolo, size: size).context(Ticket(0))
    }

    /// The program at the desk of `ruolo`.
    public static func appState(
        _ ruolo: Ruolo = .assistenteSociale, size: Size = Size(rows: 24, columns: 80), showing screen: Screen? = nil
    ) -> AppState {
        var state = AppState(
            session: session(ruolo), size: size, oggi: oggi, ora: time(9, 30),
            adesso: Instant(milliseconds: 1_537_428_600_000), utenteDiSistema: "prova")
        if let screen { state.stack = ScreenStack(screen) }
        return state
    }

    /// The picture of one screen, with title and keys, as the program draws it.
    public static func picture(
        of screen: Screen, _ ruolo: Ruolo = .assistenteSociale, size: Size = Size(rows: 24, columns: 80)
    ) -> Canvas {
        AppDraw.draw(appState(ruolo, size: size, showing: screen))
    }
}
