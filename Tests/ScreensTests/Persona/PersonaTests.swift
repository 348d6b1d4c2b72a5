// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct PersonaTests {
    static let codice = "RSSMRA80C45G713A"

    func desk(_ iniziale: String = "rossi maria") -> CounterDesk {
        CounterDesk(.persona(PersonaState(mode: .nuova(iniziale: iniziale))))
    }

    @Test func theCodeFillsSexBirthAndPlace() throws {
        var desk = desk()
        desk.type(Self.codice.lowercased())
        let asked = desk.press(.enter)
        let code = try CodiceFiscale.parse(Self.codice).get()
        #expect(asked.contains(.load(.personaConCodice(code), desk.ticket)))
        #expect(asked.contains(.load(.luogo("G713"), desk.ticket)))
        desk.answer(.loaded(.luogo(Luogo(codice: "G713", denominazione: "Pistoia", provincia: "PT"))))
        #expect(desk.text.contains("femmina"))
        #expect(desk.text.contains("05/03/1980"))
        #expect(desk.text.contains("Pistoia (PT)"))
        expectGolden(desk.picture, named: "persona-80x24")
    }

    @Test func aWrongCodeStaysAsTypedWithItsRemedy() {
        var desk = desk()
        desk.type("RSSMRA80C45G713B")
        desk.press(.tab)
        #expect(desk.text.contains("RSSMRA80C45G713B"))
        #expect(desk.text.contains("dovrebbe essere A"))
    }

    @Test func `a code typed in the search with a slip in it is there to be mended`() {
        var desk = desk("rssmra80c45g713b")
        #expect(desk.text.contains("RSSMRA80C45G713B"))
        #expect(desk.text.contains("dovrebbe essere A"))
        desk.press(.end, .backspace)
        desk.type("a")
        desk.press(.enter)
        #expect(desk.text.contains("femmina"))
        #expect(!self.desk("rei-2018-00311 x").text.contains("REI-2018"))
    }

    @Test func aCodeAlreadyInTheArchiveLeadsToThatPerson() throws {
        let code = try #require(Fixtures.maria.dati.codiceFiscale)
        var desk = CounterDesk(.ricerca(RicercaState(scopo: .accesso)))
        desk.type("inventati m")
        desk.answer(.loaded(.ricerca("inventati m", [])))
        desk.press(.function(3))
        desk.type(code.value)
        desk.press(.enter)
        desk.answer(.loaded(.personaConCodice(code, Fixtures.maria)))
        #expect(desk.text.contains("è già di INVENTATI Maria"))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        let asked = desk.press(.function(6))
        #expect(asked.contains(.discardDraft("persona:nuova:inventati m")))
        #expect(desk.effects.contains(.load(.persona(Fixtures.maria.id), desk.ticket)))
    }

    @Test func theCodeIsProposedFromTheData() throws {
        var desk = desk()
        desk.press(.tab, .tab, .tab)
        desk.type("f")
        desk.press(.tab)
        desk.type("050380")
        desk.press(.tab)
        desk.type("G713")
        desk.press(.tab)
        #expect(desk.text.contains("RSSMRA80C45G713A: F7"))
        desk.press(.function(7), .function(2))
        #expect(desk.acts.isEmpty)
        desk.answer(.loaded(.personaConCodice(try CodiceFiscale.parse(Self.codice).get(), nil)))
        #expect(desk.acts.isEmpty)
        desk.answerNobodyAlike()
        guard case .addPersona(let dati) = desk.acts.first else {
            Issue.record("no person was recorded")
            return
        }
        #expect(dati.codiceFiscale?.value == Self.codice)
        #expect(dati.luogoNascita == "G713")
        #expect(dati.cittadinanza == "380")
    }

    @Test func aBirthThatIsNotTheCodesIsRefusedUntilSomebodySaysWhy() throws {
        var desk = desk()
        desk.type(Self.codice)
        desk.press(.tab, .tab, .tab, .tab)
        for _ in 0..<10 { desk.press(.backspace) }
        desk.type("060380")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words == "Un dato è da correggere.")
        #expect(desk.text.contains("la nascita nel codice è 05/03/1980"))
        expectGolden(desk.picture, named: "persona-discorde-80x24")
        desk.type("dato")
        desk.press(.function(2))
        desk.answer(.loaded(.personaConCodice(try CodiceFiscale.parse(Self.codice).get(), nil)))
        desk.answerNobodyAlike()
        guard case .addPersona(let dati) = desk.acts.first else {
            Issue.record("no person was recorded")
            return
        }
        #expect(dati.motivoCodice == .datoDaCorreggere)
        #expect(dati.nascita == Fixtures.date(1980, 3, 6))
    }

    @Test func whoLooksAlikeIsSaidWhileTypingAndAskedOnceAtTheSave() throws {
        var desk = desk("inventati maria")
        desk.wait()
        let likeness = Somiglianza(
            DatiPersona(cognome: "Inventati", nome: "Maria", nascita: Fixtures.date(1980, 3, 5)), Fixtures.maria.dati,
            codici: [])
        let other = Somiglianza(
            DatiPersona(cognome: "Inventati", nome: "Lucas"), Fixtures.luca.dati, codici: [])
        desk.answer(alike: [
            PersonaSomigliante(persona: Fixtures.maria, somiglianza: likeness),
            PersonaSomigliante(persona: Fixtures.luca, somiglianza: other),
        ])
        #expect(desk.text.contains("! Forse è già in archivio:"))
        #expect(desk.text.contains("▸ INVENTATI Maria, 05/03/1980: stesso nome, stessa nascita"))
        expectGolden(desk.picture, named: "persona-doppia-80x24")
        desk.press(.function(3))
        #expect(desk.text.contains("▸ INVENTATI Luca"))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        expectGolden(desk.picture, named: "persona-domanda-80x24")
        desk.press(.enter, .function(2), .character("s"))
        #expect(desk.acts.count == 1)
    }

    @Test func whoIsAlreadyThereIsTakenUpWithOneKey() {
        var desk = CounterDesk(.ricerca(RicercaState(scopo: .accesso)))
        desk.type("inventata m")
        desk.answer(.loaded(.ricerca("inventata m", [])))
        desk.press(.function(3))
        desk.wait()
        desk.answer(alike: [
            PersonaSomigliante(
                persona: Fixtures.maria, somiglianza: Somiglianza(Fixtures.maria.dati, Fixtures.maria.dati, codici: []))
        ])
        desk.press(.function(6))
        #expect(desk.acts.isEmpty)
        #expect(desk.effects.contains(.load(.persona(Fixtures.maria.id), desk.ticket)))
        #expect(desk.words.contains("era già in archivio"))
    }

    @Test func whoHasNoHomeHasAnAddressAllTheSame() {
        var desk = desk("sukarno")
        desk.press(.tab)
        for _ in 0..<14 {
            if case .persona(let persona) = desk.front, persona.session.form.focus == "senzaDimora" { break }
            desk.press(.tab)
        }
        desk.type("s")
        #expect(desk.text.contains("Via fittizia") && desk.text.contains("Recapito presso"))
        desk.press(.tab)
        desk.type("s")
        desk.press(.tab)
        desk.type("Associazione Prova")
        desk.press(.function(2))
        desk.answerNobodyAlike()
        guard case .addPersona(let dati) = desk.acts.first else {
            Issue.record("no person was recorded")
            return
        }
        #expect(dati.isSenzaDimora && dati.isViaFittizia && dati.recapitoPresso == "Associazione Prova")
        #expect(dati.nome.isEmpty && dati.cognome == "Sukarno")
    }

    @Test func aPlaceThatWasNotThereAtTheBirthIsSaid() {
        var desk = desk()
        desk.type(Self.codice)
        let asked = desk.press(.enter)
        #expect(asked.contains(.load(.luogoAllora("G713", Fixtures.date(1980, 3, 5)), desk.ticket)))
        desk.answer(.loaded(.luogoAllora("G713", Fixtures.date(1980, 3, 5), nil)))
        #expect(desk.text.contains("non c'era alla nascita"))
    }

    @Test func whatIsTypedIsKeptAndTakenUpAgain() throws {
        var first = desk()
        first.type("RSS")
        let kept = first.wait()
        guard case .saveDraft(let draft)? = kept.first else {
            Issue.record("no draft was kept")
            return
        }
        #expect(first.wait().isEmpty)
        var second = desk()
        second.answer(.loaded(.bozza(draft.chiave, draft)))
        #expect(second.words == "La bozza di oggi alle 09:30 è ripresa.")
        #expect(second.text.contains("RSS"))
    }

    @Test func aRecordedPersonGoesBackToTheSearch() {
        var desk = CounterDesk(.ricerca(RicercaState(scopo: .scegli("componente del nucleo"))))
        desk.type("verdi")
        desk.answer(.loaded(.ricerca("verdi", [])))
        desk.press(.function(3), .function(2))
        desk.answerNobodyAlike()
        #expect(desk.acts.count == 1)
        var receipt = Receipt()
        receipt.persona = Identifier(99)
        receipt.version = 1
        desk.answer(.recorded([receipt]))
        #expect(desk.words == "I dati di VERDI sono salvati.")
        #expect(desk.effects.contains(.load(.persona(Identifier(99)), desk.ticket)))
    }

    @Test func twoVersionsAreCompared() throws {
        var desk = CounterDesk(.persona(PersonaState(mode: .modifica(Fixtures.maria.id))))
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        desk.press(.tab)
        desk.type(" Prova")
        desk.press(.function(2))
        desk.answerNobodyAlike()
        guard case .amendPersona(_, let version, _) = desk.acts.first else {
            Issue.record("no version was written")
            return
        }
        #expect(version == 1)
        desk.answer(
            .conflict(VersionConflict(read: 1, stored: 2, byWhom: "U. Modello", at: Instant(milliseconds: 0))))
        var theirs = Fixtures.maria
        theirs.version = 2
        theirs.dati.telefono = "0573 111111"
        theirs.dati.cognome = "Inventati Modello"
        desk.answer(.loaded(.persona(theirs, nil)))
        guard case .conflitto = desk.front else {
            Issue.record("the comparison is not open")
            return
        }
        _ = AppUpdate.navigate(&desk.state, .pop(.fields(["cognome": "Inventati Prova"])))
        desk.press(.function(2))
        guard case .amendPersona(_, let second, let dati) = desk.acts.last else {
            Issue.record("no version was written")
            return
        }
        #expect(second == 2)
        #expect(dati.telefono == "0573 111111")
        #expect(dati.cognome == "Inventati Prova")
    }

    @Test func whatOnlyAnotherDeskChangedIsTakenWithoutAsking() {
        var desk = CounterDesk(.persona(PersonaState(mode: .modifica(Fixtures.maria.id))))
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        desk.press(.tab)
        desk.type(" Prova")
        desk.press(.function(2))
        desk.answerNobodyAlike()
        desk.answer(
            .conflict(VersionConflict(read: 1, stored: 2, byWhom: "U. Modello", at: Instant(milliseconds: 0))))
        var theirs = Fixtures.maria
        theirs.version = 2
        theirs.dati.telefono = "0573 111111"
        desk.answer(.loaded(.persona(theirs, nil)))
        #expect(desk.words.contains("U. Modello ha salvato altri campi"))
        desk.press(.function(2))
        guard case .amendPersona(_, let version, let dati) = desk.acts.last else {
            Issue.record("no version was written")
            return
        }
        #expect(version == 2)
        #expect(dati.telefono == "0573 111111")
        #expect(dati.cognome == "Inventati Prova")
    }

    @Test func aCodeTypedLastIsStillChecked() throws {
        var desk = desk()
        desk.type(Self.codice)
        let code = try CodiceFiscale.parse(Self.codice).get()
        #expect(desk.press(.function(2)).contains(.load(.personaConCodice(code), desk.ticket)))
        #expect(desk.acts.isEmpty)
        desk.answer(.loaded(.personaConCodice(code, nil)))
        desk.answerNobodyAlike()
        guard case .addPersona(let dati) = desk.acts.last else {
            Issue.record("no person was recorded")
            return
        }
        #expect(dati.nascita == Fixtures.date(1980, 3, 5))
    }

    @Test func anotherCitizenshipGoesByItsCode() {
        var desk = desk()
        for _ in 0..<6 { desk.press(.tab) }
        desk.type("altra")
        desk.press(.enter)
        desk.type("76")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("tre cifre"))
    }
}
