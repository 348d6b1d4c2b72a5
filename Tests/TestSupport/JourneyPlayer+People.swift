// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The first keys of every day: a person is looked for, and recorded when there is none.
extension JourneyPlayer {
    /// From the desk: looks for a text nobody answers to, and begins a new person.
    public func searchAndBeginPerson(_ text: String) throws {
        try press(.character("/"))
        try type(text)
        try press(.function(3))
        try see("Nuova persona")
    }

    /// From the desk: records INVENTATI Maria, and stays in the search.
    public func recordMaria() throws {
        try searchAndBeginPerson("inventati maria")
        try fillMaria()
        try press(.function(2))
        try see("sono salvati")
    }

    /// In the form of a new person: the codice fiscale, which fills the rest, the name and where she lives.
    public func fillMaria() throws {
        try fillPerson(codice: "NVNMRA80C45G713X", cognome: "Inventati", nome: "Maria")
    }

    /// In the form of a new person: codice fiscale, names, residence in Pistoia.
    public func fillPerson(codice: String, cognome: String, nome: String) throws {
        try go(to: "Codice fiscale")
        try press(.control("u"))
        try type(codice)
        try go(to: "Cognome")
        try press(.control("u"))
        try type(cognome)
        try go(to: "Nome")
        try press(.control("u"))
        try type(nome)
    }
}
