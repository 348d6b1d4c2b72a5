// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Store

/// One desk at work: new people, other data of people, drafts, searches, and a record everybody fights over.
///
/// A line a save that was acknowledged: `persona COGNOME`, `telefono ID NUMERO`, `bozza CHIAVE VALORE`, `conflitto`,
/// each with the milliseconds it was waited for and the times it was tried.
final class WorkingDesk {
    private let store: CaseStore
    private let me: Operatore
    private let name: String
    private var random: UInt64
    private var mine: (id: Identifier<Persona>, version: Int, dati: DatiPersona)?
    private var number = 0

    init(_ store: CaseStore, name: String, seed: UInt64) throws {
        guard let me = try store.operatore(codice: DriverArchive.codice) else {
            throw Refusal("operatore_assente", "L'archivio non è quello delle prove.")
        }
        (self.store, self.me, self.name, random) = (store, me, name, seed)
    }

    /// Does so many acts; without end when they are zero.
    func work(acts: Int) throws {
        while acts == 0 || number < acts {
            number += 1
            switch next() % 10 {
            case 0..<5: try addPersona()
            case 5..<7: try changePhone()
            case 7: try keepDraft()
            case 8: try fight()
            default: try acknowledged("ricerca") { try store.recordSearch("prova \(number)", by: me) }
            }
            pause()
        }
    }

    private func addPersona() throws {
        let dati = DatiPersona(cognome: "PROVA \(name) \(letters(number))", nome: "Ada")
        try acknowledged("persona PROVA-\(name)-\(letters(number))") {
            let receipt = try store.record(.addPersona(dati), by: me)
            if let id = receipt.persona { mine = (id, 1, dati) }
        }
    }

    private func changePhone() throws {
        guard var own = mine else { return try addPersona() }
        own.dati.telefono = "0573 \(100_000 + number)"
        try acknowledged("telefono \(own.id.rawValue) \(100_000 + number)") {
            try store.record(.amendPersona(own.id, version: own.version, own.dati), by: me)
        }
        own.version += 1
        mine = own
    }

    private func keepDraft() throws {
        let draft = Bozza(
            chiave: "prova:\(name)", titolo: "Prova", valori: ["note": "\(number)"],
            salvata: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
        try acknowledged("bozza prova:\(name) \(number)") { try store.saveDraft(draft, by: me) }
    }

    /// Everybody changes the first person of the archive: one wins, the others are told who did.
    private func fight() throws {
        guard let contested = try store.persona(Identifier(1)) else { return }
        var dati = contested.dati
        dati.telefono = "\(name) \(number)"
        try acknowledged("conteso") {
            do {
                try store.record(.amendPersona(contested.id, version: contested.version, dati), by: me)
            } catch is VersionConflict {
                DeskDriver.say("conflitto")
            }
        }
    }

    /// As the loop of the program does: a busy archive is tried again, until it is free.
    private func acknowledged(_ line: String, _ save: () throws -> Void) throws {
        let start = ContinuousClock.now
        var times = 0
        while true {
            times += 1
            do {
                try save()
                break
            } catch let problem as StoreProblem where problem.code == .busy {
                continue
            }
        }
        let waited = ContinuousClock.now - start
        let milliseconds = waited.components.seconds * 1000 + waited.components.attoseconds / 1_000_000_000_000_000
        DeskDriver.say("\(line) \(milliseconds) \(times)")
    }

    /// A number as a surname has it: in letters.
    private func letters(_ number: Int) -> String {
        String(decoding: String(number).utf8.map { $0 - 48 + 97 }, as: UTF8.self)
    }

    /// A person thinks between two saves, while the desk looks for a key that does not come: up to a second, so that
    /// thirty of them ask for some sixty saves a second.
    private func pause() {
        let milliseconds = Int32(next() % 1000)
        if !isHasty { poll(nil, 0, milliseconds) }
    }

    /// Nobody thinks: what is looked at is the disk, not the waiting.
    private let isHasty = ProcessInfo.processInfo.environment["PERCORSO_SENZA_PAUSE"] != nil

    /// A linear congruence: the same seed, the same day of work.
    private func next() -> UInt64 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return random >> 33
    }
}
