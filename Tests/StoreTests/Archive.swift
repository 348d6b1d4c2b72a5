// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Store

/// An archive in a directory of its own, with its operators and a clock the test moves.
final class Archive {
    /// Where what time it is lives, so that the store's clock sees it move.
    final class Clock {
        var now = Instant(milliseconds: 1_530_518_400_000)
        var today = day(2018, 9, 20)
    }

    /// Every archive of the tests is encrypted: the same tests are run on such ones too.
    static let allEncrypted = ProcessInfo.processInfo.environment["PERCORSO_PROVE_CIFRATE"] == "1"

    let directory: URL
    let path: String
    /// Where the key files are, when the archive is encrypted.
    let chiavi: String?
    let clock = Clock()
    let store: CaseStore
    let supervisore: Operatore
    let assistente: Operatore
    let collega: Operatore
    let urp: Operatore
    let amministrativo: Operatore
    let consulente: Operatore
    let revisore: Operatore
    let terzoSettore: Operatore
    let specialista: Operatore
    private var numbers = 0

    /// - Parameters:
    ///   - isNew: another archive than those of the other tests, which are copies of one.
    ///   - isEncrypted: an encrypted one, into which everybody has entered once.
    init(isNew: Bool = false, isEncrypted: Bool = Archive.allEncrypted) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")
        path = directory.appending(path: "archivio.percorso").path
        chiavi = isEncrypted ? directory.appending(path: "chiavi").path : nil
        if isNew {
            try Archive.make(path, chiavi: chiavi)
        } else {
            try FileManager.default.createDirectory(
                at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let made = FileManager.default.createFile(
                atPath: path, contents: try (isEncrypted ? Archive.encrypted.get().file : Archive.template.get()),
                attributes: [.posixPermissions: 0o600])
            guard made else { throw Refusal("archivio_di_prova", path) }
            if let chiavi { try Archive.writeKeys(chiavi) }
        }
        let opened = try Archive.open(path, clock, mustExist: true, chiavi: chiavi)
        func found(_ codice: String) throws -> Operatore {
            guard let found = try opened.operatore(codice: codice) else { throw Refusal(codice, codice) }
            return found
        }
        store = opened
        supervisore = try found("s.prova")
        assistente = try found("a.esempio")
        collega = try found("b.campione")
        urp = try found("u.modello")
        amministrativo = try found("m.prova")
        consulente = try found("c.consulente")
        revisore = try found("r.revisore")
        terzoSettore = try found("t.settore")
        specialista = try found("s.specialista")
    }

    /// The bytes of an archive with its operators and conventions: written once, since every commit waits for the disk.
    private static let template: Result<Data, any Error> = Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "archivio.percorso").path
        try make(path)
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// The same, encrypted, with the key files of everybody.
    private static let encrypted: Result<(file: Data, keys: [String: Data]), any Error> = Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "archivio.percorso").path
        let chiavi = directory.appending(path: "chiavi")
        try make(path, chiavi: chiavi.path)
        let names = try FileManager.default.contentsOfDirectory(atPath: chiavi.path)
        let keys = try names.map { ($0, try Data(contentsOf: chiavi.appending(path: $0))) }
        return (try Data(contentsOf: URL(fileURLWithPath: path)), Dictionary(uniqueKeysWithValues: keys))
    }

    private static func writeKeys(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (name, bytes) in try encrypted.get().keys {
            _ = FileManager.default.createFile(
                atPath: "\(folder)/\(name)", contents: bytes, attributes: [.posixPermissions: 0o600])
        }
    }

    /// Makes an archive; closing it brings everything into its one file.
    private static func make(_ path: String, chiavi: String? = nil) throws {
        let opened = try open(path, mustExist: false, chiavi: chiavi)
        let first = try opened.setUp(setUp)
        for tipo in TipoConvenzione.allCases { try opened.record(.addConvenzione(convenzione(tipo)), by: first) }
        try add("a.esempio", "Esempio", .assistenteSociale, nil, opened, first)
        try add("b.campione", "Campione", .assistenteSociale, nil, opened, first)
        try add("u.modello", "Modello", .urp, "G713", opened, first)
        try add("m.prova", "Prova", .amministrativo, nil, opened, first)
        try add("c.consulente", "Consulente", .consulenteCpi, nil, opened, first)
        try add("r.revisore", "Revisore", .revisore, nil, opened, first)
        try add("t.settore", "Settore", .terzoSettore, nil, opened, first)
        try add("s.specialista", "Specialista", .servizioSpecialistico, nil, opened, first)
        guard chiavi != nil else { return }
        _ = try opened.activateKeys(by: first)
        // Everybody enters once, then who has the keys gives them.
        for operatore in try opened.operatori() + [first] { try opened.recordPresence("ingresso", by: operatore) }
        let sealing = try opened.beginSealing(by: first)
        while !sealing.isOver { try sealing.step() }
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    /// Another desk on the same file.
    func desk(readOnly: Bool = false, busyTimeout: Int = 50, chiavi: String? = nil) throws -> CaseStore {
        try Archive.open(
            path, clock, mustExist: true, readOnly: readOnly, busyTimeout: busyTimeout,
            chiavi: chiavi ?? self.chiavi)
    }

    /// A number never given before in this archive.
    func next() -> Int {
        numbers += 1
        return numbers
    }

    static func open(
        _ path: String, _ clock: Clock = Clock(), mustExist: Bool, readOnly: Bool = false, busyTimeout: Int = 50,
        chiavi: String? = nil
    ) throws -> CaseStore {
        try CaseStore(
            CaseStore.Options(
                path: path, busyTimeoutMilliseconds: busyTimeout, mustExist: mustExist, isReadOnly: readOnly,
                chiavi: chiavi),
            clock: { clock.now }, today: { clock.today })
    }

    static let setUp = Act.setUp(
        Ambito(
            denominazione: "Zona Esempio", sede: "sede di Pistoia", comuni: ["G713", "A071"],
            nomiComuni: ["Pistoia", "Agliana"], calendario: WorkingCalendar(patrono: MonthDay("07-25"))),
        punti: [
            PuntoDiAccesso(
                id: Identifier(1), codice: "PT-URP", denominazione: "URP Pistoia", comune: "G713", tipo: "urp")
        ],
        catalogo: [
            VoceCatalogo(
                codice: "NAZ.3", denominazione: "Tirocini", titolare: "Ambito", fondo: "QS", isNazionale: true),
            VoceCatalogo(
                codice: "B.2.b", denominazione: "Tirocini locali", titolare: "Ambito", fondo: "PON",
                isNazionale: false),
        ],
        primo: DatiOperatore(
            codice: "s.prova", cognome: "Prova", nome: "Sara", ente: "Società della Salute", ruolo: .supervisore,
            utenteDiSistema: "sara"))

    /// A convention with the body of all the operators of the tests, for as long as any test lasts.
    static func convenzione(_ tipo: TipoConvenzione) -> DatiConvenzione {
        DatiConvenzione(
            ente: "Società della Salute", tipo: tipo, dal: day(2017, 12, 1), al: day(2020, 12, 31), atto: "Delibera 1")
    }

    private static func add(
        _ codice: String, _ cognome: String, _ ruolo: Ruolo, _ comune: String?, _ store: CaseStore, _ by: Operatore
    ) throws {
        try store.record(
            .addOperatore(
                DatiOperatore(
                    codice: codice, cognome: cognome, nome: codice.prefix(1).uppercased() + "nna",
                    ente: "Società della Salute", ruolo: ruolo, comune: comune)), by: by)
    }
}

/// A date that exists.
func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("no such day") }
    return date
}

/// A time that exists.
func time(_ hour: Int, _ minute: Int) -> TimeOfDay {
    guard let time = TimeOfDay(hour: hour, minute: minute) else { preconditionFailure("no such time") }
    return time
}
