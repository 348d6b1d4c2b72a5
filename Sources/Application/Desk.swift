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
    /// The archive asks for a password: who is likely to get in, or empty.
    let proposed: String?
    private var seenDataVersion: Int
    private var openedCases: Set<Identifier<Domanda>> = []
    private var read: [Lettura: Instant] = [:]

    /// Opens the archive at `path` for the operator named, or for the one linked to the system user.
    ///
    /// - Throws: `StoreProblem`; `Refusal` when no operator answers.
    public init(path: String, operatore: String?, isNew: Bool = false, environment: AppEnvironment) throws {
        self.environment = environment
        data = DataDirectory(environment)
        places = PlaceDirectory(data)
        var options = CaseStore.Options(path: path)
        options.mustExist = !isNew
        options.chiavi = KeyLocation.directory(environment)
        store = try CaseStore(options, clock: environment.now, today: { environment.rome().date })
        seenDataVersion = try store.dataVersion()
        let isByPassword = try store.ingresso().modo == .password
        proposed = isByPassword ? try operatore ?? store.operatore(systemUser: environment.user)?.codice ?? "" : nil
        if !isByPassword, let ambito = try store.ambito() {
            session = try makeSession(try who(operatore), ambito)
        }
    }

    /// The first picture's state.
    public func initialState(size: Size) -> AppState {
        let rome = environment.rome()
        return AppState(
            session: session, size: size, oggi: rome.date, ora: rome.time, adesso: environment.now(),
            utenteDiSistema: environment.user, isDimostrazione: isDemonstration, ingresso: proposed)
    }

    /// The archive is made of invented data, and says so in its name.
    public var isDemonstration: Bool { session?.ambito.denominazione.contains("dimostrativa") ?? false }

    /// True once after another desk has written.
    func hasForeignChange() -> Bool {
        guard let version = try? store.dataVersion(), version != seenDataVersion else { return false }
        seenDataVersion = version
        return true
    }

    /// Lists that every screen keeps were changed at this desk: they are read again at the next pause.
    func listsChanged() { seenDataVersion = -1 }

    /// One row for what is read; looking again, or staying there, within ten minutes is the same reading.
    func note(_ lettura: Lettura, by operatore: Operatore) throws {
        let now = environment.now()
        if let last = read[lettura], now.milliseconds - last.milliseconds < 600_000 {
            read[lettura] = now
            return
        }
        try store.recordReading(
            lettura.azione, lettura.dettaglio, persona: lettura.persona, nucleo: lettura.nucleo,
            domanda: lettura.domanda, by: operatore)
        read[lettura] = now
    }

    /// Lets somebody in by password.
    func enter(_ codice: String, _ password: Segreto, nuova: Segreto?) throws {
        guard let ambito = try store.ambito() else { return }
        session = try makeSession(try store.enter(codice: codice, password, nuova: nuova), ambito)
    }

    /// Opens the lock of the screen for who is in, as the archive knows them now.
    func unlock(_ password: Segreto?) throws {
        guard let me = session?.operatore else { return }
        guard try store.operatore(me.id)?.isAttivo == true else {
            throw Refusal("operatore_non_attivo", "\(me.nomeBreve) non è più attivo: F10 esce dal programma.")
        }
        guard try store.ingresso().modo == .password || session?.ingresso.modo == .password else {
            return try store.recordPresence("sblocco", ModoIngresso.utenteDiSistema.rawValue, by: me)
        }
        guard let password else { throw Refusal("ingresso_errato", "Serve la password: scriverla e premere Invio.") }
        try store.unlock(me, password)
    }

    /// One row for who got in by the account of the system.
    func recordEntrance() throws {
        guard let me = session?.operatore, proposed == nil else { return }
        try store.recordPresence("ingresso", ModoIngresso.utenteDiSistema.rawValue, by: me)
    }

    /// One row for who goes away; nobody is in any more.
    func leave() throws {
        guard let me = session?.operatore else { return }
        try store.recordPresence("uscita", by: me)
        store.dropKeys()
        session = nil
        read = [:]
    }

    /// Sits another of the same person's operators here.
    func change(to id: Identifier<Operatore>) throws {
        guard let current = session,
            let other = try store.operatore(id), other.isAttivo, other.utenteDiSistema == environment.user,
            try store.ingresso().modo == .utenteDiSistema
        else { throw Refusal("operatore_non_proprio", "Questo operatore è collegato a un altro utente di sistema.") }
        try store.recordPresence("uscita", by: current.operatore)
        store.dropKeys()
        read = [:]
        session = try makeSession(other, current.ambito)
        try recordEntrance()
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
        session = try makeSession(try store.operatore(current.operatore.id) ?? current.operatore, ambito)
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
            guard named.isAttivo else {
                throw Refusal(
                    "operatore_non_attivo",
                    "L'operatore «\(code)» non è attivo: non può entrare; rivolgersi al supervisore.")
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
        let ingresso = try store.ingresso()
        return Session(
            operatore: operatore, ambito: ambito, punti: try store.puntiDiAccesso(), catalogo: try store.catalogo(),
            operatori: everybody,
            proprieOperatori: everybody.filter {
                guard ingresso.modo == .utenteDiSistema else { return $0.id == operatore.id }
                return $0.isAttivo && $0.utenteDiSistema == environment.user
            }, ingresso: ingresso)
    }
}
