// SPDX-License-Identifier: EUPL-1.2

public import Application
public import Domain
public import Foundation
public import Store

/// An archive in a directory of its own, with one operator a role, all of them linked to the user of the test.
public final class JourneyArchive {
    /// Everything the test writes is here, and goes away with it.
    public let directory: URL
    /// The archive.
    public let path: String
    /// The clock of the loop in this process.
    public let clock = JourneyClock(Instant(milliseconds: 1_537_428_600_000))
    /// The day of the journeys, in the loop and in the program: Thursday 20 September 2018.
    public static let oggi = Fixtures.oggi

    /// A new archive.
    ///
    /// - Parameters:
    ///   - isEmpty: leaves the file to be made by the program, at its first start.
    ///   - isEncrypted: everybody has entered an encrypted archive once.
    public init(isEmpty: Bool = false, isEncrypted: Bool = false) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        path = directory.appending(path: "percorso/percorso.sqlite").path
        if !isEmpty { try setUp() }
        if isEncrypted { try encrypt() }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// The account of the operating system, whatever the variables of the shell say.
    public static let user: String = {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "prova" }
        return String(cString: name)
    }()

    /// The world of the loop in this process.
    public var environment: AppEnvironment {
        let clock = clock
        return AppEnvironment(
            now: { clock.now }, user: Self.user,
            variables: ["PERCORSO_DATI": JourneyPlaces.data.path, "HOME": directory.path])
    }

    /// Another desk on the archive, to read or write beside the program.
    public func store(mustExist: Bool = true) throws -> CaseStore {
        let clock = clock
        var options = CaseStore.Options(path: path)
        options.mustExist = mustExist
        options.busyTimeoutMilliseconds = 5000
        options.chiavi = chiavi
        return try CaseStore(options, clock: { clock.now }, today: { Self.oggi })
    }

    /// The key files of this archive.
    var chiavi: String { directory.appending(path: ".config/percorso/chiavi").path }

    private func encrypt() throws {
        let (store, first) = (try store(), try operatore(.supervisore))
        _ = try store.activateKeys(by: first)
        for operatore in try store.operatori() + [first] { try store.recordPresence("ingresso", by: operatore) }
        let sealing = try store.beginSealing(by: first)
        while !sealing.isOver { try sealing.step() }
    }

    /// The operator of a role.
    public func operatore(_ ruolo: Ruolo) throws -> Operatore {
        guard let found = try store().operatore(codice: ruolo.rawValue) else {
            throw JourneyFailure("no operator of role \(ruolo.rawValue)")
        }
        return found
    }

    /// What a query answers, a line a row, the columns parted by a bar: read by the `sqlite3` shell, not by the program.
    public func rows(_ sql: String) throws -> [String] {
        let result = try JourneyProcess.run("sqlite3", ["-readonly", "-separator", "|", path, sql])
        guard result.status == 0 else { throw JourneyFailure("sqlite3: \(result.errors)") }
        return result.output.split(separator: "\n").map(String.init)
    }

    /// Exit status of `percorso verifica`, which is 0 only when everything holds.
    public func verify() throws -> Int32 {
        var environment = ProcessInfo.processInfo.environment
        environment["PERCORSO_DATI"] = JourneyPlaces.data.path
        environment["PERCORSO_CHIAVI"] = chiavi
        let result = try JourneyProcess.run(
            JourneyPlaces.program.path, ["verifica", "--archivio", path], environment: environment)
        if result.status != 0 { print(result.output, result.errors) }
        return result.status
    }

    private func setUp() throws {
        let store = try store(mustExist: false)
        let first = try store.setUp(
            .setUp(
                Fixtures.ambito,
                punti: [
                    PuntoDiAccesso(
                        id: Identifier(1), codice: "PT-URP", denominazione: "URP Pistoia", comune: "G713", tipo: "urp")
                ],
                catalogo: Fixtures.catalogo, primo: Self.dati(.supervisore, "Prova", "Sara")))
        let others: [(Ruolo, String, String)] = [
            (.urp, "Modello", "Ugo"), (.amministrativo, "Inventati", "Marta"),
            (.assistenteSociale, "Esempio", "Ada"), (.consulenteCpi, "Consulente", "Carla"),
            (.servizioSpecialistico, "Specialista", "Sergio"),
        ]
        for (ruolo, cognome, nome) in others {
            try store.record(.addOperatore(Self.dati(ruolo, cognome, nome)), by: first)
        }
        // The clock of a journey leaps over days: its screen does not lock, but where that is what is tried.
        try store.record(.setIngresso(ImpostazioniIngresso(bloccoMinuti: 0)), by: first)
        for tipo in [TipoConvenzione.presaInCarico, .valutazione] {
            try store.record(
                .addConvenzione(
                    DatiConvenzione(
                        ente: "Zona Esempio", tipo: tipo, dal: Fixtures.date(2017, 12, 1),
                        al: Fixtures.date(2020, 12, 31), atto: "Delibera inventata 1")), by: first)
        }
    }

    private static func dati(_ ruolo: Ruolo, _ cognome: String, _ nome: String) -> DatiOperatore {
        DatiOperatore(
            codice: ruolo.rawValue, cognome: cognome, nome: nome, ente: "Zona Esempio", ruolo: ruolo,
            utenteDiSistema: user, comune: ruolo == .urp ? "G713" : nil)
    }
}
