// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Store

/// The archive of the tests of disasters: one body, a supervisor, an operator of the counter.
enum DriverArchive {
    /// The operator who works.
    static let codice = "u.modello"
    private static let oggi = CalendarDate(dayNumber: 17_794)

    /// Opens an archive that is there, as a desk of the program does.
    static func open(_ path: String) throws -> CaseStore { try open(CaseStore.Options(path: path)) }

    /// The account of the operating system, to which the supervisor is linked.
    private static var account: String? { getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } }

    /// Makes an archive.
    static func make(_ path: String) throws {
        var options = CaseStore.Options(path: path)
        options.mustExist = false
        let store = try open(options)
        let ambito = Ambito(
            denominazione: "Zona inventata", sede: "sede di Prova", comuni: ["G713"], nomiComuni: ["Pistoia"],
            calendario: WorkingCalendar(patrono: MonthDay("07-25")))
        let first = try store.setUp(
            .setUp(
                ambito,
                punti: [
                    PuntoDiAccesso(
                        id: Identifier(1), codice: "PT-URP", denominazione: "URP", comune: "G713", tipo: "urp")
                ],
                catalogo: [],
                primo: DatiOperatore(
                    codice: "s.prova", cognome: "Prova", nome: "Sara", ente: "Zona inventata", ruolo: .supervisore,
                    utenteDiSistema: account)))
        try store.record(
            .addOperatore(
                DatiOperatore(
                    codice: codice, cognome: "Modello", nome: "Ugo", ente: "Zona inventata", ruolo: .urp,
                    comune: "G713")), by: first)
        try store.record(.addPersona(DatiPersona(cognome: "CONTESA", nome: "Zita")), by: first)
    }

    private static func open(_ options: CaseStore.Options) throws -> CaseStore {
        try CaseStore(
            options, clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }, today: { oggi })
    }
}
