// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
public import Screens
import Store

/// An archive open at one desk, with who sits there: the world behind the effects.
public final class Desk {
    let store: CaseStore
    let environment: AppEnvironment
    let places: PlaceDirectory
    let data: DataDirectory
    /// Who sits here; nil on an archive still to be set up.
    public private(set) var session: Session?
    private var seenDataVersion: Int
    private var openedCases: Set<Identifier<Domanda>> = []

    /// Opens the archive at `path` for the operator named, or for the one linked to the system user.
    ///
    /// - Throws: `StoreProblem`; `Refusal` when no operator answers.
    public init(path: String, operatore: String?, isNew: Bool = false, environment: AppEnvironment) throws {
        self.environment = environment
        data = DataDirectory(environment)
        places = PlaceDirectory(data)
        var options = CaseStore.Options(path: path)
        options.mustExist = !isNew
        store = try CaseStore(options, clock: environment.now, today: { environment.rome().date })
        seenDataVersion = try store.dataVersion()
        if let ambito = try store.ambito() {
            session = try makeSession(try who(operatore), ambito)
        }
    }

    /// The first picture's state.
    public func initialState(size: Size) -> AppState {
        let rome = environment.rome()
        return AppState(
            session: session, size: size, oggi: rome.date, ora: rome.time, adesso: environment.now(),
            utenteDiSistema: environment.user, isDimostrazione: isDemonstration)
    }

    /// The archive is made of invented data, and says so in its name.
    public var isDemonstration: Bool { session?.ambito.denominazione.contains("dimostrativa") ?? false }

    /// True once after another desk has written.
    func hasForeignChange() -> Bool {
        guard let version = try? store.dataVersion(), version != seenDataVersion else { return false }
        seenDataVersion = version
        return true
    }

    /// Sits another of the same person's operators here.
    func change(to id: Identifier<Operatore>) throws {
        guard let current = session,
            let other = current.proprieOperatori.first(where: { $0.id == id })
        else { throw Refusal("operatore_non_proprio", "Questo operatore è collegato a un altro utente di sistema.") }
        session = try makeSession(other, current.ambito)
    }

    /// Writes the first operator and the ambito; counters and catalogue come from the data files.
    func setUp(_ act: Act) throws {
        var act = act
        if case .setUp(let ambito, _, let catalogo, let primo) = act, catalogo.isEmpty {
            let names = Dictionary(zip(ambito.comuni, ambito.nomiComuni)) { first, _ in first }
            act = .setUp(
                ambito, punti: StarterCounters.load(data, comuni: ambito.comuni, names: names),
                catalogo: StarterCatalogue.load(data), primo: primo)
        }
        let first = try store.setUp(act)
        if let ambito = try store.ambito() { session = try makeSession(first, ambito) }
    }

    /// Reads again who works here and the lists, after another desk has written.
    func refreshSession() throws {
        guard let current = session, let ambito = try store.ambito() else { return }
        session = try makeSession(current.operatore, ambito)
    }

    private func who(_ code: String?) throws -> Operatore {
        if let code {
            guard let named = try store.operatore(codice: code) else {
                throw Refusal("operatore_sconosciuto", "L'operatore «\(code)» non esiste in questo archivio.")
            }
            guard named.utenteDiSistema == environment.user else {
                throw Refusal(
                    "operatore_non_proprio", "L'operatore «\(code)» è collegato a un altro utente di sistema.")
            }
            return named
        }
        guard let linked = try store.operatore(systemUser: environment.user) else {
            throw Refusal(
                "utente_non_collegato",
                "Nessun operatore è collegato all'utente di sistema «\(environment.user)»: chiedere al supervisore.")
        }
        return linked
    }

    private func makeSession(_ operatore: Operatore, _ ambito: Ambito) throws -> Session {
        let everybody = try store.operatori()
        return Session(
            operatore: operatore, ambito: ambito, punti: try store.puntiDiAccesso(), catalogo: try store.catalogo(),
            operatori: everybody,
            proprieOperatori: everybody.filter { $0.isAttivo && $0.utenteDiSistema == environment.user })
    }
}
