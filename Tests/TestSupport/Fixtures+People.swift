// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension Fixtures {
    /// INVENTATI Maria, 38, who applies.
    public static let maria = Persona(
        id: Identifier(11), version: 1,
        dati: DatiPersona(
            cognome: "Inventati", nome: "Maria", sesso: .femmina, nascita: date(1980, 3, 5), luogoNascita: "G713",
            codiceFiscale: codice("Inventati", "Maria", .femmina, date(1980, 3, 5)), telefono: "0573 000000",
            residenza: Indirizzo(via: "via Prova 3", cap: "51100", comune: "G713")))
    /// INVENTATI Luca, 40, her husband.
    public static let luca = Persona(
        id: Identifier(12), version: 1,
        dati: DatiPersona(
            cognome: "Inventati", nome: "Luca", sesso: .maschio, nascita: date(1978, 1, 12), luogoNascita: "G713",
            codiceFiscale: codice("Inventati", "Luca", .maschio, date(1978, 1, 12))))
    /// INVENTATI Nicolò, 9.
    public static let nicolo = Persona(
        id: Identifier(13), version: 1,
        dati: DatiPersona(cognome: "Inventati", nome: "Nicolò", sesso: .maschio, nascita: date(2009, 5, 1)))
    /// INVENTATI Zoe, 2.
    public static let zoe = Persona(
        id: Identifier(14), version: 1,
        dati: DatiPersona(cognome: "Inventati", nome: "Zoe", sesso: .femmina, nascita: date(2016, 6, 30)))

    /// Four of them, two minors, one of 0–3.
    public static let nucleo = Nucleo(
        id: Identifier(21), version: 1,
        componenti: [
            componente(maria, .richiedente), componente(luca, .coniuge), componente(nicolo, .figlio),
            componente(zoe, .figlio),
        ])

    /// A member since 2017.
    public static func componente(_ persona: Persona, _ parentela: Parentela) -> Componente {
        Componente(
            dati: DatiComponente(persona: persona.id, parentela: parentela, dal: date(2017, 1, 1)), persona: persona)
    }

    private static func codice(
        _ cognome: String, _ nome: String, _ sesso: Sesso, _ nascita: CalendarDate
    ) -> CodiceFiscale? {
        CodiceFiscale.compute(
            cognome: cognome, nome: nome, sesso: sesso, nascita: nascita, codiceCatastale: "G713")
    }
}
