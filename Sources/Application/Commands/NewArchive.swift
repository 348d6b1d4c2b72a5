// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Foundation
import Store

/// A new and empty archive, started from the command line: the ambito, its counters, the first operator.
public struct NewArchive: Sendable {
    /// The file to create.
    public var path: String
    /// Name of the ambito.
    public var zona: String
    /// Seat.
    public var sede: String
    /// Belfiore codes, in the order of the tables.
    public var comuni: [String]
    /// Working days of the seat.
    public var calendario: WorkingCalendar
    /// Surname of the first operator.
    public var cognome: String
    /// Name of the first operator.
    public var nome: String
    /// Role of the first operator, who has to be able to add the others.
    public var ruolo: Ruolo
    /// Body of the first operator.
    public var ente: String

    /// What a new archive is started with.
    public init(
        path: String, zona: String, sede: String, comuni: [String], calendario: WorkingCalendar, cognome: String,
        nome: String, ruolo: Ruolo, ente: String
    ) {
        self.path = path
        self.zona = zona
        self.sede = sede
        self.comuni = comuni
        self.calendario = calendario
        self.cognome = cognome
        self.nome = nome
        self.ruolo = ruolo
        self.ente = ente
    }

    /// Creates the file and starts it.
    ///
    /// - Returns: the first operator.
    /// - Throws: `CommandFailure`, `StoreProblem`, `Refusal`.
    public func create(_ environment: AppEnvironment) throws -> Operatore {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(
                "Il file \(path) esiste già: aprirlo con percorso apri, oppure indicarne un altro con --archivio.",
                status: .cannotCreate)
        }
        guard TabellaPermessi.refusal(.gestisciOperatori, for: ruolo) == nil else {
            throw CommandFailure(
                "Il primo operatore deve poter aggiungere gli altri: con --ruolo indicare supervisore oppure "
                    + "amministratore_tecnico.", status: .usage)
        }
        let data = DataDirectory(environment)
        let names = try comuniNames(PlaceDirectory(data))
        let store = try CaseStore(
            CaseStore.Options(path: path, mustExist: false), clock: environment.now,
            today: { environment.rome().date })
        let ambito = Ambito(
            denominazione: zona, sede: sede, comuni: comuni, nomiComuni: names, calendario: calendario)
        return try store.setUp(
            .setUp(
                ambito,
                punti: StarterCounters.load(
                    data, comuni: comuni, names: Dictionary(zip(comuni, names)) { first, _ in first }),
                catalogo: StarterCatalogue.load(data),
                primo: DatiOperatore(
                    codice: ArchiveDesk.proposedCode(cognome: cognome, nome: nome), cognome: cognome, nome: nome,
                    ente: ente, ruolo: ruolo, utenteDiSistema: environment.user)))
    }

    private func comuniNames(_ places: PlaceDirectory) throws -> [String] {
        try comuni.map { code in
            guard let place = places.place(code), !place.provincia.isEmpty else {
                throw CommandFailure(
                    "Il comune «\(code)» non esiste: con --comuni scrivere i codici catastali separati da virgole, "
                        + "per esempio G713,H109.", status: .usage)
            }
            return place.denominazione
        }
    }
}
