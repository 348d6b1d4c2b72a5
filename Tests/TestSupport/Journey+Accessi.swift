// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Foundation
import Store
import Testing

/// The counter: contacts, calls, signals, documents, with keys alone.
extension Journey {
    /// All of them.
    public static let accessi: [Journey] = [sportello, telefonata, segnalazione, documento]

    /// Three contacts one after the other, the second by telephone; the screen hidden in the middle of the third.
    public static let sportello = Journey("tre contatti allo sportello") { player in
        try player.sit(as: "Modello Ugo")
        try player.press(.character("n"))
        try player.newMaria()
        try player.contact("1", "informato")
        try player.see("L'accesso di INVENTATI Maria è registrato.")
        try player.backToDesk()
        try player.press(.character("s"))
        try player.see("oggi 1: 1 allo sportello")
        let before = player.keys
        try player.type("inv")
        try player.press(.enter)
        try player.contact("3", "informato")
        try player.see("oggi 2")
        print("un accesso di persona nota, allo sportello: \(player.keys - before) tasti")
        try player.press(.function(6))
        try player.see("per telefono")
        try player.type("inventati maria")
        try player.press(.enter)
        try player.see("al telefono si verifica l'identità")
        try player.press(.function(12))
        try player.seeNo("INVENTATI")
        try player.type("9")
        try player.press(.function(12))
        try player.contact("4", "nessun")
        try player.see("oggi 3: 2 allo sportello, 1 per telefono")
        try player.press(.escape)
        try player.see("Lo sportello è finito: oggi 3 contatti")
    } check: { archive in
        try archive.expect(
            "SELECT modalita, esito, punto_id FROM accessi ORDER BY id",
            ["sportello|informato|1", "sportello|informato|1", "telefono|nessuno|1"])
        try archive.expect(
            "SELECT motivo FROM accessi_motivi ORDER BY accesso_id", ["informazioni", "stato_domanda", "sospensione"])
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'nuovo_accesso'", ["3"])
    }

    /// A husband calls: no delega, no news; then the contact is read in the register and corrected.
    public static let telefonata = Journey("una telefonata senza delega, riletta e rettificata") { player in
        try player.sit(as: "Modello Ugo")
        try player.press(.character("n"))
        try player.newMaria()
        try player.goBack(to: "Modalità")
        try player.type("per telefono")
        try player.go(to: "Chi parla")
        try player.type("familiare")
        try player.go(to: "Nome")
        try player.type("INVENTATI Luca, marito")
        try player.go(to: "Delega")
        try player.type("n")
        try player.see("senza delega non si danno notizie della domanda, nemmeno al")
        try player.go(to: "Motivi")
        try player.contact("3", "informato")
        try player.backToDesk()
        try player.press(.character("r"), .enter)
        try player.see("INVENTATI Luca, marito")
        try player.see("non presentata")
        try player.press(.character("r"))
        try player.type("era la sospensione")
        try player.goBack(to: "Motivi")
        try player.press(.character("3"), .character("4"), .function(2))
        try player.see("La rettifica dell'accesso di INVENTATI Maria è registrata.")
        try player.press(.enter)
        try player.see("Prima della rettifica")
    } check: { archive in
        try archive.expect(
            "SELECT modalita, interlocutore, delega, rettifica_di IS NULL FROM accessi ORDER BY id",
            ["telefono|familiare|non_presentata|1", "telefono|familiare|non_presentata|0"])
        try archive.expect(
            "SELECT motivo FROM accessi_motivi ORDER BY accesso_id", ["stato_domanda", "sospensione"])
        try archive.expect(
            "SELECT azione FROM registro WHERE azione LIKE '%accesso' ORDER BY id",
            ["nuovo_accesso", "lettura_accesso", "rettifica_accesso", "lettura_accesso"])
    }

    /// A signal of the Terzo settore becomes a person and a contact.
    public static let segnalazione = Journey("una segnalazione che diventa un accesso") { player in
        try player.sit(as: "Modello Ugo")
        try player.press(.character("t"), .character("n"))
        try player.type("Caritas Esempio")
        try player.fill("Chi segnala", "C. Prova")
        try player.fill("Di chi si parla", "Maria di via Prova")
        try player.fill("Che cosa è segnalato", "Vive sola con due bambini")
        try player.press(.function(2))
        try player.see("La segnalazione è registrata: è da prendere.")
        try player.press(.enter)
        try player.see("Vive sola con due bambini")
        try player.press(.character("p"))
        try player.type("inventati maria")
        try player.press(.function(3))
        try player.type("NVNMRA80C45G713X")
        try player.press(.function(2))
        try player.see("Segnalazione ▸ Nuovo accesso")
        try player.press(.tab, .tab)
        try player.type("informato")
        try player.press(.function(2))
        try player.see("La segnalazione è presa: è diventata un accesso.")
        try player.see("Nessuna segnalazione.")
    } check: { archive in
        try archive.expect(
            "SELECT s.stato, s.accesso_id, s.persona_id, a.persona_id, a.interlocutore FROM segnalazioni s "
                + "JOIN accessi a ON a.id = s.accesso_id", ["accolta|1|1|1|terzo_settore"])
        try archive.expect(
            "SELECT azione FROM registro WHERE azione LIKE '%segnalazione' ORDER BY id",
            ["nuova_segnalazione", "lettura_segnalazione", "prendi_segnalazione"])
    }

    /// A document with its copy: registered, written back to a file, found when somebody touches it.
    public static let documento = Journey("un documento con la sua copia") { player in
        try player.sit(as: "Modello Ugo")
        try player.presentDomanda()
        try player.backToDesk()
        try player.press(.character("/"))
        try player.type("inventati")
        try player.press(.enter)
        try player.see("▸ Fascicolo REI-")
        try player.press(.character("c"), .character("n"))
        try player.type("documento d")
        try player.fill("Scade il", "+30")
        try player.fill("File da copiare", "/etc/hostname.che-non-c-e")
        try player.press(.function(2))
        try player.see("che-non-c-e» non c'è")
        try player.press(.control("u"))
        try player.type("/etc/os-release")
        try player.press(.function(2))
        try player.see("Il documento è registrato.")
        try player.see("1 in scadenza entro 60 giorni")
    } check: { archive in
        try archive.expect(
            "SELECT tipo, d.impronta = c.impronta, length(c.contenuto) - 20 = c.byte FROM documenti d "
                + "JOIN copie c ON c.impronta = d.impronta", ["identita|1|1"])
        try archive.expect(
            "SELECT azione FROM registro WHERE azione LIKE '%documento' ORDER BY id", ["nuovo_documento"])
        guard try archive.verify() == 0 else { throw JourneyFailure("verifica finds something") }
        let store = try archive.store()
        let urp = try archive.operatore(.urp)
        let nucleo = try archive.nucleo()
        guard let found = try store.documenti(of: nucleo, by: urp).first else {
            throw JourneyFailure("no document is registered")
        }
        let bytes = try store.copia(of: found.id, by: urp).contenuto
        guard try Data(bytes) == Data(contentsOf: URL(fileURLWithPath: "/etc/os-release")) else {
            throw JourneyFailure("the copy is not the file")
        }
        try archive.tamper(
            "DROP TRIGGER copie_non_cambiano; UPDATE copie SET contenuto = CAST(substr(contenuto, 1, "
                + "length(contenuto) - 1) || x'00' AS BLOB)")
        guard try archive.verify() != 0 else { throw JourneyFailure("verifica does not find the copy touched") }
    }
}

extension JourneyPlayer {
    /// In the search of a contact: INVENTATI Maria, recorded because nobody answers to her name.
    fileprivate func newMaria() throws {
        try type("inventati maria")
        try see("Nessuna persona con «inventati maria»")
        try press(.function(3))
        try type("NVNMRA80C45G713X")
        try press(.function(2))
        try see("▸ Nuovo accesso")
    }

    /// Goes back to a field before the one in focus.
    fileprivate func goBack(to label: String) throws {
        for _ in 0..<20 where try !isOn(label) { try press(.backTab) }
        if try !isOn(label) { try fail("there is no field «\(label)» before the focus") }
    }

    /// In the form of a contact, from the reasons: a reason, an outcome, F2.
    fileprivate func contact(_ reason: Character, _ outcome: String) throws {
        try press(.character(reason), .tab, .tab)
        try type(outcome)
        try press(.function(2))
    }
}

extension JourneyArchive {
    /// The only household.
    fileprivate func nucleo() throws -> Identifier<Nucleo> {
        Identifier(Int64(try rows("SELECT id FROM nuclei").first ?? "") ?? 0)
    }

    /// Changes the file as no act does.
    fileprivate func tamper(_ sql: String) throws {
        let result = try JourneyProcess.run("sqlite3", [path, sql])
        guard result.status == 0 else { throw JourneyFailure("sqlite3: \(result.errors)") }
    }
}
